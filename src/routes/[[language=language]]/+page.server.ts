import { getArchive } from '$lib/archive/archive.server';
import { cardsOf } from '$lib/archive/cards';
import { counted, termsOf, type Facet } from '$lib/archive/facets';
import { inBothLanguages } from '$lib/language/entries';

const LISTS = ['themes', 'tactics', 'decision-makers', 'places'] as const satisfies Facet[];

export async function load({ parent }) {
	const { language } = await parent();
	const archive = await getArchive();
	return {
		cards: cardsOf(archive.campaigns, archive, language),
		lists: LISTS.map((facet) => {
			const terms = termsOf(archive, facet, language);
			return { facet, terms: counted(terms, 6), all: terms.length };
		})
	};
}

export const entries = () => inBothLanguages({});
