import { getArchive } from '$lib/archive/archive.server';
import { cardOf } from '$lib/archive/cards';
import { termsOf } from '$lib/archive/facets';
import { byNewestChange } from '$lib/archive/model';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ parent }) {
	const { language } = await parent();
	const archive = getArchive();
	const cards = [...archive.campaigns]
		.sort(byNewestChange)
		.map((campaign) => cardOf(campaign, archive, language));
	const top = (facet: 'themes' | 'tactics' | 'places' | 'decision-makers') => ({
		facet,
		terms: termsOf(archive, facet, language)
			.slice(0, 6)
			.map(({ key, label, campaigns }) => ({ key, label, count: campaigns.length })),
		all: termsOf(archive, facet, language).length
	});
	return { cards, lists: [top('themes'), top('tactics'), top('decision-makers'), top('places')] };
}

export const entries = () => inBothLanguages({});
