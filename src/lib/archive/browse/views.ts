// The archive as plain pages, for readers without script: all campaigns page by page, as rows or as
// a table, and one list for each value that has no page of its own among themes, tactics and places.
import type { Language } from '../../language';
import { archiveWords } from '../../language/archive';
import type { Archive } from '../types';
import { LISTED, viewPath, type PlainPlace } from './addresses';
import { browseFile, browseLines } from './file';
import { Shelf } from './shelf';
import { BROWSE_FACETS, PAGE, type BrowseGroup, type BrowseRow, type View } from './types';

/** One plain page with what stands on it. */
export interface PlainView extends PlainPlace {
	/** Title of a page that lists one value. */
	title?: string;
	pages: number;
	rows: BrowseRow[];
	/** Campaigns on all its pages together. */
	total: number;
}

const opened = new WeakMap<object, Shelf>();

/** The file of an archive, opened; once for each file. */
export function shelfOf(archive: Archive, language: Language): Shelf {
	const file = browseFile(archive, language);
	const shelf = opened.get(file) ?? new Shelf(file, browseLines(archive, language));
	opened.set(file, shelf);
	return shelf;
}

/** The facets with what all campaigns together have; of places the states. */
export function groupsOf(archive: Archive, language: Language): BrowseGroup[] {
	const shelf = shelfOf(archive, language);
	const { counts } = shelf.ask({}, 'newest');
	return BROWSE_FACETS.map((facet) => ({ facet, values: shelf.values(facet, counts) }));
}

/**
 * What the archive page holds before its file is here.
 * @param files addresses of the file and of its sentences
 */
export function firstView(
	archive: Archive,
	language: Language,
	files: { file: string; lines: string }
) {
	const shelf = shelfOf(archive, language);
	const { found } = shelf.ask({}, 'newest');
	return {
		rows: found.slice(0, PAGE).map((index) => shelf.row(index)),
		groups: groupsOf(archive, language),
		total: shelf.size,
		...files
	};
}

/** Paths of all plain pages, without the first one of all, which is the archive page itself. */
export function viewPaths(archive: Archive): string[] {
	const shelf = shelfOf(archive, 'en');
	const count = (total: number) => Math.max(1, Math.ceil(total / PAGE));
	const pages = (total: number, view: View, of?: PlainPlace['of']) =>
		Array.from({ length: count(total) }, (_, index) =>
			viewPath({ view, page: index + 1, ...(of && { of }) })
		);
	const { counts } = shelf.ask({}, 'newest');
	return [
		...pages(shelf.size, 'rows').slice(1),
		...pages(shelf.size, 'table'),
		...LISTED.flatMap((facet) =>
			shelf
				.values(facet, counts)
				.flatMap(({ key, count: total }) => (total > 0 ? pages(total, 'rows', { facet, key }) : []))
		)
	];
}

/**
 * The plain page at a path below /archive/.
 * @returns undefined where there is none
 */
export function plainView(
	path: string,
	archive: Archive,
	language: Language
): PlainView | undefined {
	const shelf = shelfOf(archive, language);
	const parts = path.split('/').filter(Boolean);
	const isPaged = parts.at(-2) === 'page' && /^[1-9]\d*$/.test(parts.at(-1) ?? '');
	const page = isPaged ? Number(parts.at(-1)) : 1;
	const [name, key, ...more] = isPaged ? parts.slice(0, -2) : parts;
	const facet = LISTED.find((one) => one === name);
	if (
		more.length > 0 ||
		(!facet && (key !== undefined || (name !== undefined && name !== 'table')))
	)
		return undefined;
	const chosen = facet ? shelf.existing({ [facet]: [key ?? ''] }) : {};
	if (facet && !chosen[facet]) return undefined;
	const { found } = shelf.ask(chosen, 'newest');
	const pages = Math.max(1, Math.ceil(found.length / PAGE));
	if (page > pages || (facet && found.length === 0)) return undefined;
	return {
		view: name === 'table' ? 'table' : 'rows',
		...(facet &&
			key && {
				of: { facet, key },
				title: archiveWords[language].titleIn[facet](shelf.label(facet, key))
			}),
		page,
		pages,
		rows: found.slice((page - 1) * PAGE, page * PAGE).map((index) => shelf.row(index)),
		total: found.length
	};
}
