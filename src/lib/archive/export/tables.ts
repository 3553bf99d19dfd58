// Every table that leaves the archive: what it is called, its columns, its items. One list for JSON,
// CSV, the description of the package and the page that documents them.
import { organizationsSchema, resourcesSchema } from '../../content/library-schema';
import { campaignSchema } from '../../content/schema';
import { glossaryAddress, policyAddress, storyAddress } from '../addresses';
import { addressOfResource } from '../library';
import { addressOfEvent } from '../all-events';
import { facetAddress, placeKey } from '../facets';
import { addressOfLesson } from '../lessons';
import type { Archive, Campaign } from '../types';
import { cellOf, columnsOf, shapeOf, type Column, type Shape } from './columns';

export const TABLES = [
	'campaigns',
	'places',
	'decision-makers',
	'participants',
	'events',
	'figures',
	'series',
	'points',
	'policies',
	'clauses',
	'resources',
	'quotes',
	'lessons',
	'glossary',
	'uncertain',
	'related',
	'changes',
	'sources',
	'organizations',
	'vocabulary'
] as const;
export type TableName = (typeof TABLES)[number];

export type Item = Record<string, unknown>;

export interface Table {
	name: TableName;
	columns: Column[];
	/** Columns that together name an item. */
	key: string[];
	items: Item[];
}

const record = shapeOf(campaignSchema);
const within = (shape: Shape, key: string): Shape => {
	const part = shape.properties?.[key];
	if (typeof part?.items === 'object') return part.items;
	if (typeof part?.additionalProperties === 'object') return part.additionalProperties;
	throw new Error(`The schema has no list “${key}”.`);
};
const valuesOf = (shape: Shape): Shape =>
	typeof shape.additionalProperties === 'object' ? shape.additionalProperties : {};

const column = (name: string, about: string): Column => ({
	name,
	type: 'string',
	about,
	path: [name]
});
const CAMPAIGN = column('campaign', 'Slug of the campaign, as in campaigns');
const ADDRESS = column(
	'address',
	'Where the site shows it, below its own address; /es/ before it leads to Spanish'
);

/** Parts of a record that say how it is drawn, or that a table of its own holds. */
const NOT_OUT = ['poster', 'withdrawn', 'consent'];

type List = Exclude<keyof Campaign['record'], 'sources'>;

/** Items of a list of all records, each with its campaign. */
const each = <K extends List>(
	archive: Archive,
	list: K,
	more: (item: Member<K>, slug: string) => Item = () => ({})
): Item[] =>
	archive.campaigns.flatMap(({ slug, record: { [list]: items } }) =>
		(items as Member<K>[]).map((item) => ({
			campaign: slug,
			...(item as Item),
			...more(item, slug)
		}))
	);
type Member<K extends List> = Campaign['record'][K] extends (infer T)[] ? T : never;

/** How each table gets its columns and items. */
const MAKERS: Record<TableName, (archive: Archive) => Omit<Table, 'name'>> = {
	campaigns: ({ campaigns }) => {
		const columns = columnsOf(record, NOT_OUT);
		// Lists of the record are tables of their own: only what has a column stands here.
		const own = new Set(columns.map(({ path: [key] }) => key));
		return {
			key: ['slug'],
			columns: [column('slug', 'Name of the campaign in addresses'), ...columns, ADDRESS],
			items: campaigns.map(({ slug, record: one }) => ({
				slug,
				...Object.fromEntries(Object.entries(one).filter(([key]) => own.has(key))),
				address: storyAddress(slug, 'en')
			}))
		};
	},
	places: (archive) =>
		listed(
			'places',
			each(archive, 'places', (one) =>
				one.kind === 'facility' ? {} : { address: facetAddress('places', 'en', placeKey(one)) }
			)
		),
	'decision-makers': (archive) => ({
		...listed('decision_makers', each(archive, 'decision_makers')),
		key: []
	}),
	participants: (archive) => {
		const { columns, items } = listed(
			'organizations',
			each(archive, 'organizations', ({ id }) => ({
				organization: id,
				id: undefined
			}))
		);
		return {
			key: ['campaign', 'organization'],
			columns: columns.map((one) =>
				one.name === 'id'
					? column('organization', 'Id of the organization, as in organizations')
					: one
			),
			items
		};
	},
	events: (archive) =>
		listed(
			'events',
			each(archive, 'events', ({ id }, slug) => ({
				address: addressOfEvent(archive, slug, id, 'en')
			}))
		),
	figures: (archive) => listed('figures', each(archive, 'figures')),
	series: (archive) => listed('series', each(archive, 'series')),
	points: (archive) => ({
		key: ['campaign', 'series', 'x'],
		columns: [
			CAMPAIGN,
			column('series', 'Id of the series within the campaign'),
			...columnsOf(within(within(record, 'series'), 'points'))
		],
		items: archive.campaigns.flatMap(({ slug, record: { series } }) =>
			series.flatMap(({ id, points }) =>
				points.map((point) => ({ campaign: slug, series: id, ...point }))
			)
		)
	}),
	policies: (archive) =>
		listed(
			'policies',
			each(archive, 'policies', ({ id }, slug) => ({
				address: policyAddress(slug, id, 'en')
			}))
		),
	clauses: (archive) => ({
		key: ['campaign', 'policy', 'id'],
		columns: [
			CAMPAIGN,
			column('policy', 'Id of the policy within the campaign'),
			...columnsOf(within(within(record, 'policies'), 'clauses')),
			ADDRESS
		],
		items: archive.campaigns.flatMap(({ slug, record: { policies } }) =>
			policies.flatMap(({ id, clauses }) =>
				clauses.map((clause) => ({
					campaign: slug,
					policy: id,
					...clause,
					address: policyAddress(slug, id, 'en', clause.id)
				}))
			)
		)
	}),
	resources: (archive) => {
		const own = columnsOf(within(record, 'resources'));
		const other = columnsOf(valuesOf(shapeOf(resourcesSchema)));
		return {
			key: ['campaign', 'id'],
			columns: [
				column('campaign', 'Slug of the campaign; empty for what belongs to no single one'),
				...own,
				...other.filter(({ name }) => !own.some((one) => one.name === name)),
				ADDRESS
			],
			items: [
				...each(archive, 'resources', ({ id }, slug) => ({
					address: addressOfResource(archive, slug, id, 'en')
				})),
				...Object.entries(archive.resources).map(([id, one]) => ({
					id,
					...one,
					address: addressOfResource(archive, undefined, id, 'en')
				}))
			]
		};
	},
	// Words of a private person leave the archive only where she agreed to be found.
	quotes: (archive) => {
		const all = listed('quotes', each(archive, 'quotes'));
		return {
			...all,
			items: all.items
				.filter(({ consent }) => !consent || archive.consents[String(consent)]?.findable === true)
				.map(({ consent, ...one }) => ({
					...one,
					...(consent ? { speaker: archive.consents[String(consent)]?.shown_as.en } : {})
				}))
		};
	},
	lessons: (archive) =>
		listed(
			'lessons',
			each(archive, 'lessons', ({ id }, slug) => ({
				address: addressOfLesson(archive, slug, id, 'en')
			}))
		),
	glossary: (archive) =>
		listed(
			'glossary',
			each(archive, 'glossary', ({ id }) => ({ address: glossaryAddress(id, 'en') }))
		),
	uncertain: (archive) => listed('uncertain', each(archive, 'uncertain')),
	related: (archive) => ({
		...listed('related', each(archive, 'related')),
		key: ['campaign', 'slug']
	}),
	changes: (archive) => ({ ...listed('changes', each(archive, 'changes')), key: [] }),
	sources: (archive) => ({
		key: ['campaign', 'key'],
		columns: [
			CAMPAIGN,
			column('key', 'Key by which the facts of the campaign name it'),
			...columnsOf(within(record, 'sources'))
		],
		items: archive.campaigns.flatMap(({ slug, record: { sources } }) =>
			Object.entries(sources).map(([key, source]) => ({ campaign: slug, key, ...source }))
		)
	}),
	organizations: (archive) => ({
		key: ['id'],
		columns: [
			column('id', 'Name of the organization in addresses'),
			...columnsOf(valuesOf(shapeOf(organizationsSchema))),
			ADDRESS
		],
		items: Object.entries(archive.organizations).map(([id, one]) => ({
			id,
			...one,
			address: facetAddress('organizations', 'en', id)
		}))
	}),
	vocabulary: (archive) => ({
		key: ['list', 'key'],
		columns: [
			column('list', 'Which list the word belongs to'),
			column('key', 'The word as records use it'),
			{ ...column('label_en', 'Label in English'), path: ['label', 'en'] },
			{ ...column('label_es', 'Label in Spanish'), path: ['label', 'es'] },
			{ ...column('about_en', 'Definition in English'), path: ['about', 'en'] },
			{ ...column('about_es', 'Definition in Spanish'), path: ['about', 'es'] }
		],
		items: Object.entries(archive.vocabulary).flatMap(([list, terms]) =>
			Object.entries(terms).map(([key, term]) => ({ list, key, ...term }))
		)
	})
};

/** Columns and key of a list of the record; items as given. */
function listed(list: string, items: Item[]): Omit<Table, 'name'> {
	const hasAddress = items.some((item) => 'address' in item);
	return {
		key: ['campaign', 'id'],
		columns: [
			CAMPAIGN,
			...columnsOf(within(record, list), NOT_OUT),
			...(hasAddress ? [ADDRESS] : [])
		],
		items
	};
}

const made = new WeakMap<Archive, Map<TableName, Table>>();

/** A table of the archive; made once for each archive. */
export function tableOf(archive: Archive, name: TableName): Table {
	const tables = made.get(archive) ?? new Map<TableName, Table>();
	made.set(archive, tables);
	const table = tables.get(name) ?? { name, ...MAKERS[name](archive) };
	tables.set(name, table);
	return table;
}

/** The cells of a table, one row an item, in the order of its columns. */
export const rowsOf = ({ columns, items }: Table) =>
	items.map((item) => columns.map((one) => cellOf(item, one)));
