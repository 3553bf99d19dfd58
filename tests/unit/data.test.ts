import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { csvOf, DATA_FILES, dataFile } from '../../src/lib/archive/export/files';
import { localities } from '../../src/lib/archive/export/localities';
import { rowsOf, TABLES, tableOf } from '../../src/lib/archive/export/tables';
import { toArchive } from '../../src/lib/archive/model';
import { readContent } from '../../src/lib/content/read';
import { withhold } from '../../src/lib/content/withhold';

const content = readContent('.');
const archive = toArchive(withhold(content));

/** The records as the files hold them, read without our own reader. */
const records: Record<string, unknown[]>[] = content.stories.map(
	({ slug }) =>
		parse(readFileSync(`stories/${slug}/campaign.yml`, 'utf8')) as Record<string, unknown[]>
);
const inFiles = (list: string) =>
	records.reduce((sum, record) => {
		const items = record[list] ?? [];
		return sum + (Array.isArray(items) ? items.length : Object.keys(items).length);
	}, 0);

/** A reader of CSV for the test: quotes doubled inside quotes, lines end in CR LF. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of text
		.replace(/^\ufeff/, '')
		.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
		rows[rows.length - 1]?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === '\r\n') rows.push([]);
		if (end === '') break;
	}
	if (rows[rows.length - 1]?.join('') === '') rows.pop();
	return rows;
}

describe('the tables that leave the archive', () => {
	it('hold as many items as the files of the stories', () => {
		const lists = {
			places: 'places',
			'decision-makers': 'decision_makers',
			participants: 'organizations',
			events: 'events',
			figures: 'figures',
			series: 'series',
			policies: 'policies',
			quotes: 'quotes',
			lessons: 'lessons',
			glossary: 'glossary',
			uncertain: 'uncertain',
			related: 'related',
			changes: 'changes',
			sources: 'sources'
		} as const;
		for (const [table, list] of Object.entries(lists))
			expect(tableOf(archive, table as keyof typeof lists).items.length, table).toBe(inFiles(list));
		expect(tableOf(archive, 'campaigns').items).toHaveLength(records.length);
		expect(tableOf(archive, 'resources').items).toHaveLength(
			inFiles('resources') + Object.keys(archive.resources).length
		);
	});
	it.each(TABLES)(
		'%s: every row of the CSV has a cell for every column, and every key is used once',
		(name) => {
			const table = tableOf(archive, name);
			const [head, ...rows] = readCsv(csvOf(table));
			expect(head).toEqual(table.columns.map((one) => one.name));
			expect(new Set(head).size).toBe(head?.length);
			expect(rows).toHaveLength(table.items.length);
			for (const row of rows) expect(row).toHaveLength(table.columns.length);
			const keys = table.items.map((item) => JSON.stringify(table.key.map((key) => item[key])));
			if (table.key.length > 0) expect(new Set(keys).size).toBe(keys.length);
			for (const cell of rowsOf(table).flat()) expect(typeof cell === 'object' && cell).toBeFalsy();
		}
	);
	it('loses nothing on the way into a spreadsheet: commas, quotes and line ends stay', () => {
		const table = tableOf(archive, 'clauses');
		const at = table.columns.findIndex((one) => one.name === 'text');
		const texts = readCsv(csvOf(table))
			.slice(1)
			.map((row) => row[at]);
		expect(texts).toEqual(table.items.map((item) => item['text']));
	});
	it('lets no cell be taken for a formula', () => {
		const table = { ...tableOf(archive, 'lessons'), items: [{ campaign: '=cmd()', id: 'x' }] };
		expect(csvOf(table)).toContain("'=cmd()");
	});
	it('shows no private person who did not agree to be found, and no id of a consent', () => {
		const [quote] = archive.campaigns[0]?.record.quotes ?? [];
		const campaign = archive.campaigns[0];
		if (!quote || !campaign) throw new Error('no quotation to try');
		const given = { shown_as: { en: 'A mother' }, identity: 'role-only', findable: false };
		const hidden = { ...quote, id: 'hidden', speaker: undefined, consent: 'c-x1y2z3' };
		const one = {
			...archive,
			campaigns: [{ ...campaign, record: { ...campaign.record, quotes: [quote, hidden] } }],
			consents: { 'c-x1y2z3': given } as unknown as typeof archive.consents
		};
		expect(tableOf(one, 'quotes').items.map(({ id }) => id)).toEqual([quote.id]);
		const open = { ...one, consents: { 'c-x1y2z3': { ...given, findable: true } } };
		const text = dataFile(open as unknown as typeof archive, 'quotes.json', '')?.text ?? '';
		expect(text).toContain('A mother');
		expect(text).not.toContain('c-x1y2z3');
	});
});

describe('the files of the data', () => {
	it.each(DATA_FILES)('%s can be read', (name) => {
		const file = dataFile(archive, name, 'https://archive.example.org');
		expect(file?.text.length).toBeGreaterThan(50);
		if (/json$/.test(name)) expect(() => JSON.parse(file?.text ?? '') as unknown).not.toThrow();
	});
	it('are all described in the package, column by column, with the licence', () => {
		const text = dataFile(archive, 'datapackage.json', '')?.text ?? '';
		const described = JSON.parse(text) as {
			licenses: { name: string }[];
			version: string;
			resources: { path: string; schema?: { fields: { name: string; description: string }[] } }[];
		};
		expect(described.licenses[0]?.name).toBe('CC-BY-NC-SA-4.0');
		expect(described.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		for (const { path, schema } of described.resources) {
			expect(DATA_FILES).toContain(path);
			if (!schema) continue;
			const head = readCsv(dataFile(archive, path, '')?.text ?? '')[0];
			expect(schema.fields.map(({ name }) => name)).toEqual(head);
			for (const { description } of schema.fields) expect(description).toBeTruthy();
		}
	});
	it('do not exist under other names', () => {
		expect(dataFile(archive, 'secrets.json', '')).toBeUndefined();
	});
});

describe('the localities', () => {
	it('are all states, counties and cities of the records, each inside its state', () => {
		const { features } = localities(archive);
		const keys = new Set(
			archive.campaigns.flatMap(({ record }) =>
				record.places.filter(({ kind }) => kind !== 'facility').map(({ id, state }) => state + id)
			)
		);
		expect(features).toHaveLength(keys.size);
		const atlanta = features.find(({ id }) => id === 'ga/fulton-county');
		expect(atlanta?.geometry.coordinates[0]).toBeCloseTo(-84.5, 0);
		expect(atlanta?.geometry.coordinates[1]).toBeCloseTo(33.8, 0);
		expect(atlanta?.properties.campaigns).toContain('atlanta-communities-over-cages');
	});
	it('name no building', () => {
		const facility = archive.campaigns
			.flatMap(({ record }) => record.places)
			.find(({ kind }) => kind === 'facility');
		expect(facility).toBeDefined();
		expect(JSON.stringify(localities(archive))).not.toContain(`"${facility?.name.en}"`);
	});
});
