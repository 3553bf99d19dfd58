import { getArchive } from '$lib/archive/archive.server';
import { cardsOf } from '$lib/archive/cards';
import { counted, termsOf, type Facet } from '$lib/archive/facets';
import { inBothLanguages } from '$lib/language/entries';

const LISTS = ['themes', 'tactics', 'decision-makers', 'places'] as const satisfies Facet[];

const FLAGSHIP = 'atlanta-communities-over-cages';
/** Posters on the page: three rows on a laptop, and on a phone no endless way to the archive. */
const NEWEST = 9;

export async function load({ parent }) {
	const { language } = await parent();
	const archive = await getArchive();
	const cards = cardsOf(archive.campaigns, archive, language);
	// The story with which the page opens: the flagship where it stands, else the newest.
	const first = cards.find(({ slug }) => slug === FLAGSHIP) ?? cards[0];
	return {
		first,
		newest: cards.filter((card) => card !== first).slice(0, NEWEST),
		count: cards.length,
		lists: LISTS.map((facet) => {
			const terms = termsOf(archive, facet, language);
			return { facet, terms: counted(terms, 6), all: terms.length };
		})
	};
}

export const entries = () => inBothLanguages({});
