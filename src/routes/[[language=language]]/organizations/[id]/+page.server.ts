import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { organizationPage } from '$lib/archive/organization';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	return { one: organizationPage(params.id, await getArchive(), language) ?? error(404) };
}

export const entries = async () =>
	Object.keys((await getArchive()).organizations).flatMap((id) => inBothLanguages({ id }));
