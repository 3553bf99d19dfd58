import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { typePage, typePages } from '$lib/archive/library-pages';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	return typePage(params.type, params.part, await getArchive(), language) ?? error(404);
}

/** Only types with too many resources for one page have parts. */
export const entries = async () => typePages(await getArchive()).flatMap(inBothLanguages);
