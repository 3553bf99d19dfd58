import { getArchive } from '$lib/archive/archive.server';
import { FACETS } from '$lib/archive/facets';
import { termList } from '$lib/archive/term-list';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	return { list: termList(await getArchive(), params.facet, language) };
}

/** Organizations have pages of their own. */
export const entries = () =>
	FACETS.filter((facet) => facet !== 'organizations').flatMap((facet) =>
		inBothLanguages({ facet })
	);
