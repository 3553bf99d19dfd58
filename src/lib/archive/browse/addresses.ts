// Where a choice of the archive page stands as a plain page, for readers without script.
import { inLanguage, type Language } from '../../language';
import { facetAddress, type Facet } from '../facets';
import type { BrowseFacet, View } from './types';

/** Facets of the page whose values have pages of their own. */
export const PAGES_OF: Partial<Record<BrowseFacet, Facet>> = {
	theme: 'themes',
	tactic: 'tactics',
	place: 'places',
	decided: 'decision-makers',
	outcome: 'outcomes'
};

/** Facets whose values have their lists below /archive/. */
export const LISTED = ['force', 'began', 'has', 'language'] as const satisfies BrowseFacet[];
export type Listed = (typeof LISTED)[number];

/** Which campaigns a plain page lists, how, and which part of them. */
export interface PlainPlace {
	view: View;
	/** One value alone; without it, all campaigns. */
	of?: { facet: Listed; key: string };
	page: number;
}

/** Address of the page on which a value is listed without script. */
export function valueAddress(facet: BrowseFacet, key: string, language: Language): string {
	const pages = PAGES_OF[facet];
	return pages
		? facetAddress(pages, language, key)
		: inLanguage(`/archive/${facet}/${key}/`, language);
}

/** Address of all values of a facet without script; nothing where all of them are shown anyway. */
export function facetIndexAddress(facet: BrowseFacet, language: Language): string | undefined {
	const pages = PAGES_OF[facet];
	return pages && facetAddress(pages, language);
}

/** Path of a plain page below /archive/: empty, table, page/2, table/page/2, has/chart. */
export function viewPath({ view, of, page }: PlainPlace): string {
	const parts = of ? [of.facet, of.key] : view === 'table' ? ['table'] : [];
	if (page > 1) parts.push('page', `${page}`);
	return parts.join('/');
}

/** Address of a plain page. */
export function viewAddress(place: PlainPlace, language: Language): string {
	const path = viewPath(place);
	return inLanguage(path ? `/archive/${path}/` : '/archive/', language);
}
