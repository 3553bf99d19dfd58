// What stands beside the stories: organizations and networks, resources of no single campaign, and the
// terms that more than one story uses.
import { z } from 'zod';
import { both, date, id, url, words } from './schema';

const figure = z.strictObject({
	label: both('What it says'),
	value: z.number().describe('The number itself'),
	approx: z.boolean().describe('true where the source says about').optional(),
	unit: both('What the number counts'),
	note: both('What to know about it').optional()
});

const addresses = z
	.array(url('Where it was read'))
	.min(1, 'needs at least one address')
	.describe('Pages that say so');

/** organizations.yml: every organization once, by its id. */
export const organizationsSchema = z.record(
	z.string(),
	z.strictObject({
		name: words('Name'),
		name_es: words('Official Spanish name').optional(),
		short_name: words('Letters by which it is known').optional(),
		url: url('Its own site').optional(),
		kind: both(
			'In a word or two, for a network or project that others are part of or use'
		).optional(),
		about: both('What it is and does').optional(),
		founded: date('When it was founded').optional(),
		members: z
			.array(id('key of organizations.yml'))
			.describe('Organizations that make it up')
			.optional(),
		figures: z.array(figure).optional(),
		sources: addresses.optional()
	})
);

/** resources.yml: what belongs to no single campaign, by its id. */
export const resourcesSchema = z.record(
	z.string(),
	z.strictObject({
		type: id('key of vocabulary/resource-types.yml'),
		title: words('Title as printed; a description where note says so'),
		publisher: words('Who published it'),
		date: date('As exact as is known'),
		date_is: both('What the date stands for'),
		url: url('Where it can be read'),
		languages: z
			.array(z.enum(['en', 'es']))
			.describe('Languages it is in')
			.optional(),
		themes: z.array(id('key of vocabulary/themes.yml')).default([]),
		about: both('What it holds, in one to three sentences'),
		note: both('What to know about it').optional()
	})
);

const inEach = (about: string) =>
	z
		.strictObject({
			en: z.array(words('English')).optional(),
			es: z.array(words('Spanish')).optional()
		})
		.describe(about);

/** glossary.yml: terms that more than one story uses, by their ids. */
export const glossarySchema = z.record(
	z.string(),
	z.strictObject({
		term: both('The term'),
		text: both('What it means, in plain words'),
		same: z
			.array(id('id of an entry of a record that means the same'))
			.describe('Entries of records that mean the same under another id')
			.default([]),
		also: inEach('Other words people use for it').optional(),
		in_stories: inEach(
			'Words of the stories that lead here, where they are not the term and its plural; an empty list: none'
		).optional(),
		own_words: z
			.array(id('slug of a story'))
			.describe('Campaigns whose record says more than this; its words are shown too')
			.default([]),
		from: z
			.array(
				z
					.string()
					.regex(
						/^[a-z0-9-]+(\/[a-z0-9-]+)?$/,
						'must be a story, or a story and a key of its sources after a slash'
					)
			)
			.min(1, 'needs at least one story')
			.describe('Stories, or sources of their records, that say so'),
		see: z
			.array(
				z
					.string()
					.regex(/^[a-z-]+\/[a-z0-9-]+$/, 'must be a list of the vocabulary and a key: themes/287g')
			)
			.describe('Pages of the archive about it')
			.default([])
	})
);

export type Glossary = z.infer<typeof glossarySchema>;
export type Organizations = z.infer<typeof organizationsSchema>;
export type Resources = z.infer<typeof resourcesSchema>;
