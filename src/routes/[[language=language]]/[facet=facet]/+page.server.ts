import { getArchive } from '$lib/archive/archive.server';
import { FACETS } from '$lib/archive/facets';
import { termList } from '$lib/archive/term-list';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	return { list: termList(await getArchive(), params.facet, language) };
}

export const entries = () => FACETS.flatMap((facet) => inBothLanguages({ facet }));
