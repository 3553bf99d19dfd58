// What a record, a story and a media list may hold. Each field says what it is for: the author
// guide is made from these descriptions, and the checks speak in their words.
import { z } from 'zod';
import { INK_NAMES, KINDS, MOTIFS } from '../media/press/compose';

const MONTHS = 'a date as exact as the source: 2018, 2018-09 or 2018-09-06';

/** True for YYYY, YYYY-MM or YYYY-MM-DD that exists in the calendar. */
export function isRealDate(text: string): boolean {
	const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
	if (!parts) return false;
	const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export const words = (about: string) =>
	z.string({ error: 'must be text' }).trim().min(1, 'must not be empty').describe(about);

export const id = (about: string) =>
	z
		.string()
		.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens')
		.describe(about);

export const date = (about: string) =>
	z
		.string({ error: `must be text: ${MONTHS}, in quotation marks if it is only a year` })
		.refine(isRealDate, `is not ${MONTHS}`)
		.describe(about);

export const url = (about: string) =>
	z
		.string()
		.refine((text) => {
			try {
				return ['http:', 'https:'].includes(new URL(text).protocol);
			} catch {
				return false;
			}
		}, 'must be a web address that begins with https:// or http://')
		.describe(about);

/** Name of a consent: random signs, so that nobody can be read out of it. */
export const consentId = (about: string) =>
	z
		.string()
		.regex(
			/^c-(?=(?:[a-z]*\d){2})[a-z0-9]{6,20}$/,
			'must be c- and at least six random letters and digits, two of them digits; never a name'
		)
		.describe(about);

/** A text in both languages. `es` may be missing: the reader then sees English with a notice. */
export const both = (about: string) =>
	z.strictObject({ en: words('English'), es: words('Spanish').optional() }).describe(about);

const sources = z
	.array(id('key of a source of this record'))
	.min(1, 'needs at least one source')
	.describe('Keys of the sources that say so');

const place = z.strictObject({
	id: id('Short name used in addresses, for example fulton-county'),
	name: both('Name of the place; never a street address'),
	kind: z.enum(KINDS).describe('What kind of place'),
	state: z
		.string()
		.regex(/^[A-Z]{2}$/, 'must be a two-letter postal code')
		.describe('State'),
	counties: z
		.array(z.string().regex(/^\d{5}$/, 'must be a five-digit county code in quotation marks'))
		.describe('Five-digit county codes')
		.default([]),
	note: both('What to know about it').optional()
});

const event = z.strictObject({
	id: id('Name of the event within this record'),
	date: date('When'),
	kind: z
		.enum(['gain', 'setback', 'event'])
		.describe('gain: moved towards what was asked; setback: away from it; event: neither'),
	title: both('What happened, in at most eight words'),
	text: both('What happened, in one to three sentences'),
	tactics: z
		.array(id('key of vocabulary/tactics.yml'))
		.describe('Tactics of this record that the event shows at work')
		.default([]),
	sources
});

const figure = z.strictObject({
	id: id('Name of the figure within this record'),
	value: z.union([z.number(), words('the figure in words')]).describe('The number itself'),
	approx: z.boolean().describe('true where the source says about').optional(),
	unit: both('What the number counts'),
	label: both('What it says'),
	date: words('When it was true: a date or a span as the source gives it'),
	note: both('What it does and does not measure').optional(),
	sources
});

const point = z.strictObject({
	x: words('Where the point stands: a date or the name of a category'),
	label: both('Short label, at most 22 characters').optional(),
	value: z.number().describe('The number'),
	approx: z.boolean().describe('true where rounded').optional(),
	shown: both('How the number is printed where it is not simply the number').optional(),
	note: both('What to know about this point').optional()
});

const series = z.strictObject({
	id: id('Name of the series within this record'),
	title: both('What is counted, where'),
	unit: both('Unit'),
	x: z.enum(['time', 'category']).describe('Whether points stand in time or in categories'),
	note: both('What the numbers do and do not measure').optional(),
	points: z.array(point).min(1, 'needs at least one point'),
	sources
});

const clause = z.strictObject({
	id: id('Permanent name of the clause within the policy'),
	heading: words('Heading as printed').optional(),
	text: words('Legal text, exactly as printed, at most 120 words'),
	does: z.array(id('key of vocabulary/clauses.yml')).min(1).describe('What the clause does'),
	plain: both('The same in plain words')
});

/** Levels of government, smallest first. */
export const LEVELS = ['city', 'county', 'state', 'federal'] as const;

const vote = z.strictObject({
	yes: z.number().int().describe('Votes for it'),
	no: z.number().int().describe('Votes against it'),
	note: both('What to know about the count').optional()
});

const policy = z.strictObject({
	id: id('Name of the policy within this record'),
	aliases: z.array(id('an earlier id')).describe('Earlier ids of the policy').optional(),
	number: words('Number as printed').optional(),
	title: both('What it is called or does'),
	kind: id('key of vocabulary/policy-kinds.yml'),
	date: date('Date of adoption or of the act').optional(),
	body: both('Who adopted or issued it'),
	decided_by: id('key of vocabulary/decision-makers.yml').describe('Kind of body that decided'),
	level: z.enum(LEVELS).describe('Level of government that made it'),
	place: id('id of a place of this record').describe('Where it holds'),
	vote: vote.describe('The count, where a source gives it').optional(),
	status: both('What became of it, as of the date of the source').optional(),
	in_force: id('key of vocabulary/in-force.yml'),
	as_of: date('Date of the source that last says whether it is in force').optional(),
	citation: words('How to cite it').optional(),
	note: both('What to know about it').optional(),
	clauses: z.array(clause).default([]),
	sources
});

/** What a reader of a list must know: when, or why there is no date. */
const dateOrWhy = <T extends { date?: string | undefined; date_is?: unknown }>(
	one: T,
	issues: z.core.$RefinementCtx<T>
) => {
	if (one.date === undefined && one.date_is === undefined)
		issues.addIssue({
			code: 'custom',
			path: [],
			message: 'has no date; add it, or date_is that says why there is none',
			input: one
		});
};

/** An address that carries the name of a private person is left out; the note then says so. */
const addressOrNote = <T extends { url?: string | undefined; note?: unknown }>(
	one: T,
	issues: z.core.$RefinementCtx<T>
) => {
	if (one.url === undefined && one.note === undefined)
		issues.addIssue({
			code: 'custom',
			path: [],
			message: 'has no url; add it, or a note that says why it is left out',
			input: one
		});
};

const resource = z
	.strictObject({
		id: id('Name of the resource within this record'),
		type: id('key of vocabulary/resource-types.yml'),
		title: words('Title as printed'),
		publisher: words('Who published it'),
		date: date('When it was published').optional(),
		date_is: both('What the date stands for, where it is not that of publication').optional(),
		url: url('Where it can be read').optional(),
		languages: z
			.array(z.enum(['en', 'es']))
			.describe('Languages it is in')
			.optional(),
		themes: z
			.array(id('key of vocabulary/themes.yml'))
			.describe('Its own themes; otherwise those of the campaign')
			.optional(),
		about: both('What it holds and how it served, in one to three sentences'),
		note: both('What to know about it').optional()
	})
	.superRefine(addressOrNote)
	.superRefine(dateOrWhy);

const quote = z
	.strictObject({
		id: id('Name of the quotation within this record'),
		text: words('The words as spoken or printed'),
		lang: z.enum(['en', 'es']).describe('Language of the words'),
		translation: words('The words in the other language').optional(),
		speaker: words('Who said it, in public').optional(),
		consent: consentId('Or: the consent of a private person, who is shown as it says').optional(),
		role: both('In what role').optional(),
		date: date('When').optional(),
		sources
	})
	.superRefine((one, issues) => {
		if ((one.speaker === undefined) === (one.consent === undefined))
			issues.addIssue({
				code: 'custom',
				path: ['speaker'],
				message: 'names who said it in public; for a private person write consent instead',
				input: one.speaker
			});
	});

const source = z
	.strictObject({
		title: words('Title as printed').optional(),
		publisher: words('Who published it'),
		url: url('Where it was read').optional(),
		date: date('When it was published').optional(),
		note: both('Whether it is a copy, a digest, …').optional()
	})
	.superRefine(addressOrNote);

const ink = z.enum(INK_NAMES);

const poster = z
	.strictObject({
		motif: z.enum(MOTIFS).describe('What it shows; otherwise the themes choose').optional(),
		inks: z
			.tuple([ink, ink], { error: 'must be two inks, for example [marigold, night]' })
			.refine(([one, two]) => one !== two, 'must be two different inks')
			.describe('Its two inks; otherwise the press chooses a pair that looks well')
			.optional()
	})
	.describe('Choices for the poster that the press makes for the story; all of it may be left out');

export const LESSON_KINDS = ['worked', 'did-not-work', 'watch'] as const;

/** campaign.yml: the record, the same for both languages. */
export const campaignSchema = z.strictObject({
	title: both('Name of the campaign, at most 60 characters'),
	summary: both('Neutral account in at most 60 words'),
	aliases: z.array(id('an earlier slug')).describe('Earlier addresses of the story').optional(),
	withdrawn: date('Day on which the whole story was withdrawn').optional(),
	span: z.strictObject({
		start: date('First year or day'),
		end: z.union([z.literal('ongoing'), date('Last year or day')]),
		note: both('Why these years').optional(),
		sources: sources.optional()
	}),
	reviewed: date('Month in which the record was last checked'),
	changes: z
		.array(
			z.strictObject({
				date: date('Day of the change'),
				text: both('What changed, in one sentence')
			})
		)
		.min(1, 'needs at least one entry: when the story was first published')
		.describe('What was changed after publication, newest first'),
	poster: poster.optional(),
	places: z.array(place).min(1, 'needs at least one place'),
	themes: z.array(id('key of vocabulary/themes.yml')).min(1, 'needs at least one theme'),
	tactics: z.array(id('key of vocabulary/tactics.yml')).min(1, 'needs at least one tactic'),
	decision_makers: z.array(
		z.strictObject({
			kind: id('key of vocabulary/decision-makers.yml'),
			name: words('Person or body'),
			office: both('Office held').optional(),
			role: both('What was decided'),
			sources
		})
	),
	outcome: z.strictObject({
		status: id('key of vocabulary/outcomes.yml'),
		date: date('Date on which this was true'),
		in_force: id('key of vocabulary/in-force.yml'),
		line: both('One sentence'),
		sources
	}),
	organizations: z
		.array(
			z.strictObject({
				id: id('key of organizations.yml'),
				role: both('What it did in this campaign'),
				sources
			})
		)
		.default([]),
	events: z.array(event).min(1, 'needs at least one event'),
	figures: z.array(figure).default([]),
	series: z.array(series).default([]),
	policies: z.array(policy).default([]),
	resources: z.array(resource).default([]),
	quotes: z.array(quote).default([]),
	lessons: z
		.array(
			z.strictObject({
				id: id('Name of the lesson within this record'),
				heading: both('In a few words').optional(),
				text: both('What worked or did not, as the sources say'),
				says: z.enum(LESSON_KINDS).describe('worked; did-not-work; or watch: what to look out for'),
				themes: z
					.array(id('key of vocabulary/themes.yml'))
					.min(1, 'needs at least one theme')
					.describe('Themes of this record that it is about'),
				tactics: z
					.array(id('key of vocabulary/tactics.yml'))
					.describe('Tactics of this record that it is about')
					.default([]),
				sources
			})
		)
		.default([]),
	glossary: z
		.array(
			z.strictObject({
				id: id('Name of the term'),
				term: both('The term'),
				text: both('What it means')
			})
		)
		.default([]),
	uncertain: z
		.array(
			z.strictObject({
				id: id('Name of the uncertainty within this record'),
				text: both('What is not known or disputed'),
				sources: sources.optional()
			})
		)
		.default([]),
	coverage: z
		.strictObject({
			latest_source: date('Date of the latest source'),
			gap: both('What is missing')
		})
		.optional(),
	related: z
		.array(
			z.strictObject({
				slug: id('slug of another story'),
				why: both('What joins the two')
			})
		)
		.default([]),
	sources: z.record(z.string(), source).describe('Every source once, by its key')
});

/** campaign.yml of a story that was withdrawn: whatever else it may still hold is not read. */
export const tombstoneSchema = z.looseObject({
	withdrawn: date('Day on which the story was withdrawn'),
	aliases: z.array(id('an earlier slug')).default([])
});

/** The lines between --- at the top of en.svx and es.svx. */
export const frontMatterSchema = z.strictObject({
	title: words('Title: the place and the deed').max(60, 'must be at most 60 characters'),
	summary: words('One sentence of at most 30 words, with the year'),
	card: words('One sentence of at most 20 words for lists')
});

/** One file under stories/vocabulary. */
export const vocabularySchema = z.record(
	z.string(),
	z.strictObject({
		label: both('Label'),
		about: both('Definition in one line').optional(),
		also: z
			.strictObject({ en: z.array(words('')).optional(), es: z.array(words('')).optional() })
			.describe('Other words people use for it')
			.optional(),
		told_as: z
			.strictObject({ en: z.array(words('')).optional(), es: z.array(words('')).optional() })
			.describe('Words by which stories tell of it: its page shows the passages that have them')
			.optional(),
		url: url('Where its terms are told').optional(),
		fips: z
			.string()
			.regex(/^\d{2}$/)
			.optional()
	})
);

export type CampaignRecord = z.infer<typeof campaignSchema>;
export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type Terms = z.infer<typeof vocabularySchema>;
export type Series = CampaignRecord['series'][number];
export type Policy = CampaignRecord['policies'][number];
export type Source = CampaignRecord['sources'][string];
