import { getArchive } from '$lib/archive/archive.server';
import { facetAddress, termsOf, type Facet } from '$lib/archive/facets';
import { wordsOf } from '$lib/language/words';

const LISTS = ['themes', 'tactics', 'places', 'decision-makers'] as const satisfies Facet[];

export async function load({ parent }) {
	const { language } = await parent();
	const archive = await getArchive();
	const words = wordsOf(language);
	return {
		file: `/search-data/${language}.json`,
		browse: LISTS.map((facet) => {
			const terms = termsOf(archive, facet, language);
			return {
				heading: words.filedIn[facet],
				all: { label: words.allOf[facet](terms.length), url: facetAddress(facet, language) },
				items: terms.slice(0, 6).map(({ key, label, campaigns }) => ({
					label,
					count: campaigns.length,
					url: facetAddress(facet, language, key)
				}))
			};
		})
	};
}
