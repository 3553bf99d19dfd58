// What media.yml and consent.yml may hold: every picture, document, sound and film once, and the
// consents of the private people who are in them.
import { z } from 'zod';
import { both, consentId, date, id, words } from './schema';

const percent = z.number().min(0, 'must be 0 or more').max(100, 'must be 100 or less');

const sizes = z.tuple([z.number().int().positive(), z.number().int().positive()]);

const FILE =
	/^[a-z0-9]+(-[a-z0-9]+)*\.(jpg|jpeg|png|webp|avif|gif|tif|tiff|svg|pdf|mp3|m4a|mp4|webm)$/;

/** A part of a picture that is covered for good, in percent of width and height. */
const cover = z
	.strictObject({
		shape: z.enum(['box', 'ellipse']).describe('What is printed over the part'),
		x: percent.describe('Left edge'),
		y: percent.describe('Upper edge'),
		w: percent.positive('must be more than 0').describe('Width'),
		h: percent.positive('must be more than 0').describe('Height'),
		page: z
			.number()
			.int()
			.positive()
			.describe('Page of a document; the first if left out')
			.optional()
	})
	.refine(({ x, w }) => x + w <= 100.01, 'reaches beyond the right edge of the picture')
	.refine(({ y, h }) => y + h <= 100.01, 'reaches beyond the lower edge of the picture');

const medium = z
	.strictObject({
		drawing: id('Name of the drawing in the press').optional(),
		with: z.record(z.string(), z.number()).describe('Numbers that the drawing shows').default({}),
		file: z
			.string()
			.regex(
				FILE,
				'must be a file of media/, in lower case with hyphens, that ends in .jpg, .png, .webp, .avif, .gif, .tif, .svg, .pdf, .mp3, .m4a, .mp4 or .webm'
			)
			.describe('Picture, document, sound or film in the folder media/')
			.optional(),
		tones: id('Series of the record that is made into sound, one tone for each number').optional(),
		size: sizes.describe('Width and height of a drawing; files are measured').optional(),
		poster: id('Picture of this list that stands for a film until it plays').optional(),
		people: z
			.enum(['none', 'public'], {
				error:
					'must be none, or public (officials and people who acted in public); private people need consent: [ids]'
			})
			.describe('Whether people are seen or heard in a file, where no consent is needed')
			.optional(),
		consent: z
			.array(consentId('id of stories/consent.yml'))
			.min(1)
			.describe('Consents of the private people who are seen or heard')
			.optional(),
		focus: z
			.union([z.tuple([percent, percent]), id('Name of a region')])
			.describe(
				'Point to keep in sight where the picture is cropped: across, down, in percent; or the name of a region'
			)
			.optional(),
		regions: z
			.record(z.string(), z.tuple([percent, percent, percent]))
			.describe('Named parts for close-ups: middle across, middle down, width, in percent')
			.default({}),
		redact: z
			.array(cover)
			.min(1)
			.describe('Parts that are covered before anything is made')
			.optional(),
		source: words(
			'Where it came from; or removed, where the file here already carries its covers'
		).optional(),
		date: date('When it was made').optional(),
		decorative: z
			.literal(true)
			.describe('Says nothing that the text does not say: no alt')
			.optional(),
		alt: both('What the picture shows, or what is heard').optional(),
		credit: both('Who made it'),
		rights: id('key of vocabulary/rights.yml'),
		withdrawn: date('Day on which it was withdrawn').optional()
	})
	.superRefine((one, issues) => {
		const fault = (field: keyof typeof one, message: string) =>
			issues.addIssue({ code: 'custom', path: [field], message, input: one[field] });
		const kinds = [one.drawing, one.file, one.tones].filter((kind) => kind !== undefined);
		if (kinds.length === 0)
			fault('drawing', 'is missing: name a drawing, a file of media/, or a series for tones');
		if (kinds.length > 1)
			fault(one.drawing ? 'drawing' : 'tones', 'stands beside a file: keep one of the two');
		if (one.drawing && !one.size) fault('size', 'is missing: width and height of the picture');
		if (!one.alt && !one.decorative)
			fault('alt', 'is missing: say what is seen or heard, in en and es (or decorative: true)');
		if (one.alt && one.decorative)
			fault('decorative', 'stands beside an alt text: keep one of the two');
		if (one.file && !one.people && !one.consent)
			fault(
				'people',
				'is missing: none, public, or the consents of the private people as consent: [ids]'
			);
		if (one.people && one.consent)
			fault('people', 'stands beside consent: leave it out where there are consents');
		if ((one.redact || one.consent) && !one.file)
			fault(one.redact ? 'redact' : 'consent', 'is for files; a drawing shows nobody');
		if (one.source === 'removed' && !one.redact)
			fault('source', 'is removed, but nothing is covered: add redact, or say where it came from');
	});

/** media.yml: each picture, document, sound and film once. */
export const mediaSchema = z.record(z.string(), medium);

/** What a private person may allow. */
export const USES = [
	'text',
	'quote',
	'voice',
	'image',
	'video',
	'teaching',
	'press',
	'translation'
] as const;

/** consent.yml: what private people have allowed; their names are kept elsewhere. */
export const consentsSchema = z.record(
	consentId('Random name of the consent'),
	z
		.strictObject({
			shown_as: both('What readers see: a name, another name, or a role'),
			identity: z.enum(['named', 'alias', 'role-only']).describe('What shown_as is'),
			allows: z.array(z.enum(USES)).describe('What the person has allowed'),
			findable: z.boolean().describe('Whether shown_as may stand in search, feeds and cards'),
			given: date('When it was given'),
			review_by: date('When it must be asked for again'),
			minor: z.boolean().describe('Whether the person is under 18'),
			withdrawn: date('Day on which it was withdrawn').optional()
		})
		.superRefine((one, issues) => {
			if (one.minor && one.identity === 'named')
				issues.addIssue({
					code: 'custom',
					path: ['identity'],
					message: 'is named, but the person is a minor: use an alias or a role',
					input: one.identity
				});
		})
);

export type MediaList = z.infer<typeof mediaSchema>;
export type Medium = MediaList[string];
export type Consents = z.infer<typeof consentsSchema>;
export type Consent = Consents[string];
export type Use = (typeof USES)[number];

/** What kind of thing a medium is, by its fields and the end of its file's name. */
export function kindOf({
	drawing,
	file = '',
	tones
}: Medium): 'drawing' | 'picture' | 'document' | 'sound' | 'film' {
	if (drawing !== undefined) return 'drawing';
	if (tones !== undefined || /\.(mp3|m4a)$/.test(file)) return 'sound';
	if (/\.(mp4|webm)$/.test(file)) return 'film';
	return file.endsWith('.pdf') ? 'document' : 'picture';
}
