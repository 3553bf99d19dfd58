// What the head of a story's page says to search engines and reference managers.
import { inLanguage, type Language } from '../../language';
import { shareCardPath } from '../../media/card/address';
import { termsOfCampaign } from '../facets';
import { firstPublished, lastEdited } from '../history';
import { headOf } from '../model';
import type { Archive, Campaign } from '../types';
import { AUTHOR } from './item';

/**
 * The tags by which reference managers and scholarly indexes read a page (Highwire Press), in order.
 * @param site address of the site; without it the tags that need whole addresses are left out
 */
export function highwireTags(
	campaign: Campaign,
	language: Language,
	site: string
): { name: string; content: string }[] {
	const head = headOf(campaign, language);
	const address = site && `${site}${inLanguage(`/stories/${campaign.slug}/`, language)}`;
	return [
		{ name: 'citation_title', content: head.title },
		{ name: 'citation_author', content: AUTHOR },
		{ name: 'citation_publisher', content: AUTHOR },
		{
			name: 'citation_publication_date',
			content: firstPublished(campaign).replaceAll('-', '/')
		},
		{ name: 'citation_language', content: head.language },
		...(address
			? [
					{ name: 'citation_public_url', content: address },
					{ name: 'citation_fulltext_html_url', content: address }
				]
			: [])
	];
}

/** A story as an Article of schema.org, as JSON-LD. */
export function articleLd(campaign: Campaign, archive: Archive, language: Language, site: string) {
	const head = headOf(campaign, language);
	const path = inLanguage(`/stories/${campaign.slug}/`, language);
	const labels = (facet: 'themes' | 'tactics') =>
		termsOfCampaign(campaign, facet, archive, language).map(({ label }) => label);
	const organization = {
		'@type': 'Organization',
		name: AUTHOR,
		...(site ? { url: `${site}/` } : {})
	};
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: head.title,
		description: head.summary,
		inLanguage: head.language,
		datePublished: firstPublished(campaign),
		dateModified: lastEdited(campaign),
		author: organization,
		publisher: organization,
		isAccessibleForFree: true,
		license: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
		keywords: [...labels('themes'), ...labels('tactics')],
		contentLocation: termsOfCampaign(campaign, 'places', archive, language).map(({ label }) => ({
			'@type': 'Place',
			name: label
		})),
		...(site
			? {
					url: `${site}${path}`,
					mainEntityOfPage: `${site}${path}`,
					image: `${site}${shareCardPath(language, campaign.slug)}`
				}
			: {})
	};
}
