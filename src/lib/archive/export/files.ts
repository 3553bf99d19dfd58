// The files of the data: JSON and CSV of each table, localities as GeoJSON, and their description.
import { stringify } from 'csv-stringify/sync';
import { campaignSchema } from '../../content/schema';
import { organizationsSchema, resourcesSchema } from '../../content/library-schema';
import { lastEdit } from '../history';
import type { Archive } from '../types';
import { shapeOf } from './columns';
import { localities } from './localities';
import { rowsOf, TABLES, tableOf, type Table } from './tables';

export const LICENCE = {
	name: 'CC-BY-NC-SA-4.0',
	title: 'Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International',
	path: 'https://creativecommons.org/licenses/by-nc-sa/4.0/'
};

/** Schemas that can be had as JSON Schema, by the name of their file. */
const SCHEMAS = {
	campaign: campaignSchema,
	organizations: organizationsSchema,
	resources: resourcesSchema
};

export const DATA_FILES: string[] = [
	...TABLES.flatMap((name) => [`${name}.json`, `${name}.csv`]),
	'localities.geojson',
	'datapackage.json',
	...Object.keys(SCHEMAS).map((name) => `${name}.schema.json`)
];

const TYPES: Record<string, string> = {
	json: 'application/json',
	csv: 'text/csv; charset=utf-8',
	geojson: 'application/geo+json'
};

/**
 * One file of the data.
 * @param name as in DATA_FILES
 * @param site address of the site without a slash at the end, or nothing where it is not known
 * @returns its text and media type; undefined where there is no such file
 */
export function dataFile(
	archive: Archive,
	name: string,
	site: string
): { text: string; type: string } | undefined {
	if (!DATA_FILES.includes(name)) return undefined;
	const type = TYPES[name.split('.').pop() ?? ''] ?? '';
	const json = (value: unknown) => ({ text: `${JSON.stringify(value, null, '\t')}\n`, type });
	const schema = Object.entries(SCHEMAS).find(([key]) => name === `${key}.schema.json`)?.[1];
	if (schema) return json(shapeOf(schema));
	if (name === 'datapackage.json') return json(dataPackage(archive, site));
	if (name === 'localities.geojson') return json(localities(archive));
	const table = TABLES.find((one) => name.startsWith(`${one}.`));
	if (!table) return undefined;
	return name.endsWith('.csv')
		? { text: csvOf(tableOf(archive, table)), type }
		: json({ licence: LICENCE, type: table, items: tableOf(archive, table).items });
}

/**
 * A table as CSV (RFC 4180), with a byte order mark, by which spreadsheets know that it is UTF-8.
 * A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export const csvOf = (table: Table): string =>
	stringify(rowsOf(table), {
		header: true,
		columns: table.columns.map(({ name }) => name),
		bom: true,
		record_delimiter: 'windows',
		escape_formulas: true,
		cast: { boolean: (value) => (value ? 'true' : 'false') }
	});

/** The description of all tables as a Frictionless tabular data package, version 1. */
export function dataPackage(archive: Archive, site: string) {
	return {
		profile: 'data-package',
		name: 'collective-freedom-archive',
		title: 'Collective Freedom Project: campaigns, policies, resources and organizations',
		description:
			'Records of campaigns in which communities in the United States took their cities and counties out of the deportation business. Facts with their sources, in English and Spanish.',
		...(site ? { homepage: `${site}/` } : {}),
		version: lastEdit(archive),
		licenses: [LICENCE],
		contributors: [{ title: 'Collective Freedom Project', role: 'author' }],
		resources: [
			...TABLES.map((name) => {
				const { columns, key } = tableOf(archive, name);
				return {
					name,
					path: `${name}.csv`,
					profile: 'tabular-data-resource',
					format: 'csv',
					mediatype: 'text/csv',
					encoding: 'utf-8',
					schema: {
						fields: columns.map(({ name: field, type, about }) => ({
							name: field,
							type,
							description: about
						})),
						...(key.length > 0 ? { primaryKey: key } : {}),
						...(columns.some((one) => one.name === 'campaign') && name !== 'resources'
							? {
									foreignKeys: [
										{ fields: 'campaign', reference: { resource: 'campaigns', fields: 'slug' } }
									]
								}
							: {})
					}
				};
			}),
			{
				name: 'localities',
				path: 'localities.geojson',
				profile: 'data-resource',
				format: 'geojson',
				mediatype: 'application/geo+json',
				encoding: 'utf-8'
			}
		]
	};
}
