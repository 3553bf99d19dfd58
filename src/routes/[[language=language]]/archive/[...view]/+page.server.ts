import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { plainView, viewPaths } from '$lib/archive/browse/views';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	const view = plainView(params.view, await getArchive(), language);
	if (!view) error(404);
	return { view, path: params.view };
}

export const entries = async () =>
	viewPaths(await getArchive()).flatMap((view) => inBothLanguages({ view }));
