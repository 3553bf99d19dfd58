import { getArchive } from '$lib/archive/archive.server';
import { cardOf } from '$lib/archive/cards';
import { FACETS, termsOf } from '$lib/archive/facets';
import { byNewestChange } from '$lib/archive/model';

export async function load({ parent }) {
	const { language } = await parent();
	const archive = getArchive();
	return {
		cards: [...archive.campaigns].sort(byNewestChange).map((one) => cardOf(one, archive, language)),
		lists: FACETS.map((facet) => {
			const terms = termsOf(archive, facet, language);
			return {
				facet,
				all: terms.length,
				terms: terms
					.slice(0, 8)
					.map(({ key, label, campaigns }) => ({ key, label, count: campaigns.length }))
			};
		})
	};
}
