import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { furtherPages } from '$lib/archive/clauses';
import { doesData } from '$lib/archive/does-data';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	const number = Number(params.number);
	const does = number > 1 ? doesData(await getArchive(), params.key, language, number) : undefined;
	if (!does) error(404);
	return { does };
}

export const entries = async () =>
	furtherPages(await getArchive()).flatMap((one) => inBothLanguages(one));
