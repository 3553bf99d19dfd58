import { getArchive } from '$lib/archive/archive.server';
import { cardsOf } from '$lib/archive/cards';
import { latestItems, resourcesOf } from '$lib/archive/library';
import { typesDoorsFirst } from '$lib/archive/library-pages';
import { networksOf } from '$lib/archive/networks';
import { counted, termsOf, type Facet } from '$lib/archive/facets';
import { inBothLanguages } from '$lib/language/entries';

const LISTS = ['themes', 'tactics', 'decision-makers', 'places'] as const satisfies Facet[];

const FLAGSHIP = 'atlanta-communities-over-cages';
/** Posters on the page: three rows on a laptop, and on a phone no endless way to the archive. */
const NEWEST = 9;
/** Items of the library on the page. */
const LATEST = 6;
/** Types beside them: those looked for first, and the most frequent. */
const TYPES = 10;

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
		latest: latestItems(archive, language, LATEST),
		types: typesDoorsFirst(archive, language).slice(0, TYPES),
		networks: networksOf(archive, language),
		counts: {
			resources: resourcesOf(archive).length,
			policies: archive.campaigns.reduce((sum, { record }) => sum + record.policies.length, 0)
		},
		lists: LISTS.map((facet) => {
			const terms = termsOf(archive, facet, language);
			return { facet, terms: counted(terms, 6), all: terms.length };
		})
	};
}

export const entries = () => inBothLanguages({});
