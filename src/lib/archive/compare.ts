// Campaigns side by side: the sheet of each, what they share, and the choice in the address. Pure,
// and small: it runs in the browser.
import type { Language } from '../language';

/** A text; `lang` only where it is not in the language of the page. */
export interface Told {
	text: string;
	lang?: Language;
}

/** One thing that a campaign has in a row. */
export interface Entry extends Told {
	/** Entries of two campaigns with the same key are the same thing. */
	key?: string;
	url?: string;
	/** Names, dates and other words that belong to it. */
	notes?: Told[];
	/** Places where it can be read. */
	links?: { text: string; url: string }[];
	/** Key of an outcome, drawn as its square. */
	status?: string;
}

export const ROWS = [
	'place',
	'decided',
	'themes',
	'tactics',
	'years',
	'outcome',
	'force',
	'votes',
	'clauses',
	'figures',
	'happened',
	'worked',
	'failed',
	'watch',
	'sources'
] as const;
export type RowKey = (typeof ROWS)[number];

/** All that a comparison says of one campaign, in one language: one data file. */
export interface Sheet {
	slug: string;
	title: Told;
	/** The first place by its name alone: the label of its cells on a phone. */
	short: string;
	place: string;
	url: string;
	poster: string;
	/** How it stands, in one sentence. */
	line: Told;
	rows: Record<RowKey, Entry[]>;
}

/** An entry in a comparison; `shared` counts the campaigns that have it, where there are several. */
export type ComparedEntry = Entry & { shared?: number };

export interface ComparedRow {
	key: RowKey;
	/** One cell for each campaign, in their order. */
	cells: ComparedEntry[][];
}

/** The most campaigns that stand side by side. */
export const MOST = 4;

/**
 * The rows of a comparison: what two or more campaigns have in common is counted and comes first in
 * its cell. Rows in which no campaign has anything are left out.
 */
export function compareSheets(sheets: Sheet[]): ComparedRow[] {
	return ROWS.flatMap((key) => {
		const having = new Map<string, number>();
		for (const { rows } of sheets)
			for (const one of new Set(rows[key].map((entry) => entry.key)))
				if (one !== undefined) having.set(one, (having.get(one) ?? 0) + 1);
		const cells = sheets.map(({ rows }) => {
			const entries = rows[key].map((entry): ComparedEntry => {
				const shared = entry.key === undefined ? 0 : (having.get(entry.key) ?? 0);
				return shared > 1 ? { ...entry, shared } : entry;
			});
			// By sort alone the order among equals stays that of the record.
			return entries.sort((a, b) => (b.shared ?? 0) - (a.shared ?? 0));
		});
		return cells.some((cell) => cell.length > 0) ? [{ key, cells }] : [];
	});
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The campaigns named behind the #: at most four, each once; whatever else stands there is dropped. */
export function readChoice(hash: string): string[] {
	const slugs = hash.replace(/^#/, '').split(',');
	return [...new Set(slugs.filter((slug) => slug.length < 100 && SLUG.test(slug)))].slice(0, MOST);
}

/** What stands behind the # for a choice; empty for none. */
export const writeChoice = (slugs: string[]) => (slugs.length > 0 ? `#${slugs.join(',')}` : '');

/** A list with one of its members moved by some places, as far as there is room. */
export function moved<T>(list: T[], from: number, by: number): T[] {
	const to = Math.min(list.length - 1, Math.max(0, from + by));
	const one = list[from];
	if (one === undefined || to === from) return list;
	const rest = list.filter((_, at) => at !== from);
	return [...rest.slice(0, to), one, ...rest.slice(to)];
}

/** One line of the list to choose from: slug, title, place, language where it is another. */
export type TitleLine = [slug: string, title: string, place: string, lang?: Language];

/** Letters without accents in lower case, so that condado and Condádo are one. */
export const plainLetters = (text: string) =>
	text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Lines that hold every word of the question in their title or place; all of them for no question. */
export function findTitles(lines: TitleLine[], question: string): TitleLine[] {
	const words = plainLetters(question).split(/\s+/).filter(Boolean);
	return lines.filter(([slug, title, place]) => {
		const text = plainLetters(`${title} ${place} ${slug}`);
		return words.every((word) => text.includes(word));
	});
}
