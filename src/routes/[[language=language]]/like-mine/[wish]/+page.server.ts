import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { wishCounts, wishPage } from '$lib/archive/tool-data';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	return wishPage(await getArchive(), params.wish, language) ?? error(404);
}

export const entries = async () =>
	wishCounts(await getArchive()).flatMap(({ key }) => inBothLanguages({ wish: key }));
