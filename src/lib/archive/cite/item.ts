// A story as an item of CSL-JSON, from which every citation and every export is made.
import { inLanguage, type Language } from '../../language';
import { firstPublished } from '../history';
import { headOf } from '../model';
import type { Campaign } from '../types';

/** An item as CSL-JSON (citationstyles.org) writes it. */
export interface CslItem {
	id: string;
	type: 'webpage';
	title: string;
	author: { literal: string }[];
	issued: { 'date-parts': number[][] };
	abstract: string;
	language: Language;
	URL?: string;
}

/** Files for reference managers, by the end of their names. */
export const CITATION_KINDS = ['bib', 'ris', 'json'] as const;
export type CitationFile = (typeof CITATION_KINDS)[number];

/** Who stands as author: the project, as no single person does. */
export const AUTHOR = 'Collective Freedom Project';

/**
 * A story as CSL-JSON.
 * @param site address of the site; without it the item has no URL
 */
export function cslItem(campaign: Campaign, language: Language, site: string): CslItem {
	const head = headOf(campaign, language);
	return {
		id: `${campaign.slug}-${head.language}`,
		type: 'webpage',
		title: head.title,
		author: [{ literal: AUTHOR }],
		issued: { 'date-parts': [firstPublished(campaign).split('-').map(Number)] },
		abstract: head.summary,
		language: head.language,
		...(site ? { URL: `${site}${inLanguage(`/stories/${campaign.slug}/`, language)}` } : {})
	};
}
