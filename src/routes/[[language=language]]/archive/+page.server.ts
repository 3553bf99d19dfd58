import { getArchive } from '$lib/archive/archive.server';
import { cardsOf } from '$lib/archive/cards';
import { FACETS, counted, termsOf } from '$lib/archive/facets';

export async function load({ parent }) {
	const { language } = await parent();
	const archive = await getArchive();
	return {
		cards: cardsOf(archive.campaigns, archive, language),
		lists: FACETS.map((facet) => {
			const terms = termsOf(archive, facet, language);
			return { facet, all: terms.length, terms: counted(terms, 8) };
		})
	};
}
