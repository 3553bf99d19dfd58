import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { typesOf } from '$lib/archive/library';
import { typePage } from '$lib/archive/library-pages';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	return typePage(params.type, '', await getArchive(), language) ?? error(404);
}

export const entries = async () =>
	typesOf(await getArchive(), 'en').flatMap(({ key }) => inBothLanguages({ type: key }));
