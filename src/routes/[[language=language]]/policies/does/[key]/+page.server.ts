import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { clausesByDoing } from '$lib/archive/clauses';
import { doesData } from '$lib/archive/does-data';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	const does = doesData(await getArchive(), params.key, language);
	if (!does) error(404);
	return { does };
}

export const entries = async () =>
	[...clausesByDoing(await getArchive()).keys()].flatMap((key) => inBothLanguages({ key }));
