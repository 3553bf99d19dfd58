// Columns of a table, read from the schema of the records: what the schema gains, the tables gain.
import { z } from 'zod';

/** One column of a table: how it is called, what it means, and where its value stands in an item. */
export interface Column {
	name: string;
	type: 'string' | 'number' | 'integer' | 'boolean';
	/** What it holds, in English, as the schema says. */
	about: string;
	path: string[];
	/** True where several values stand in one cell, parted by “ | ”. */
	isList?: boolean;
}

/** The part of a JSON Schema that is read here. */
export interface Shape {
	type?: string;
	description?: string;
	properties?: Record<string, Shape>;
	additionalProperties?: Shape | boolean;
	items?: Shape | boolean;
	anyOf?: Shape[];
	const?: unknown;
	enum?: unknown[];
}

/** A schema of ours as JSON Schema. */
export const shapeOf = (schema: z.ZodType): Shape =>
	z.toJSONSchema(schema, { io: 'output' }) as Shape;

const SCALARS = ['string', 'number', 'integer', 'boolean'];

/**
 * The columns of an object of the schema: texts in two languages become two columns, small objects one
 * column for each of their parts, lists of words one column. Lists of objects are tables of their own.
 * @param except parts that have a table of their own or are of no use outside
 */
export function columnsOf(shape: Shape, except: string[] = [], path: string[] = []): Column[] {
	return Object.entries(shape.properties ?? {}).flatMap(([key, part]): Column[] => {
		const here = [...path, key];
		// Lists and records of objects are tables of their own.
		if (except.includes(key) || part.additionalProperties instanceof Object) return [];
		if (part.properties) {
			const about = part.description;
			return columnsOf(part, except, here).map((column) => ({
				...column,
				about: about ? `${about} (${column.about})` : column.about
			}));
		}
		const name = here.join('_');
		const about = part.description ?? name.replace(/_/g, ' ');
		if (part.type === 'array') {
			const items = typeof part.items === 'object' ? part.items : {};
			return items.properties ? [] : [{ name, type: 'string', about, path: here, isList: true }];
		}
		const type = SCALARS.find((one) => one === part.type) ?? 'string';
		return [{ name, type: type as Column['type'], about, path: here }];
	});
}

/** The value of a column in an item; lists joined; nothing where it is not there. */
export function cellOf(item: unknown, { path, isList }: Column): string | number | boolean | null {
	let value: unknown = item;
	for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key];
	if (value === undefined || value === null) return null;
	if (isList && Array.isArray(value)) return value.join(' | ');
	return value as string | number | boolean;
}
