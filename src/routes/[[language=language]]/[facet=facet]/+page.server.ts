import { getArchive } from '$lib/archive/archive.server';
import { FACETS, termsOf } from '$lib/archive/facets';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	const terms = termsOf(await getArchive(), params.facet, language);
	return {
		facet: params.facet,
		terms: terms.map(({ key, label, about, within, campaigns }) => ({
			key,
			label: within ? `${label}, ${within}` : label,
			about,
			count: campaigns.length
		}))
	};
}

/** Organizations have pages of their own. */
export const entries = () =>
	FACETS.filter((facet) => facet !== 'organizations').flatMap((facet) =>
		inBothLanguages({ facet })
	);
