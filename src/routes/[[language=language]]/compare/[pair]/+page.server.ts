import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { sheetOf } from '$lib/archive/sheets';
import { pairKeys, pairNames, pairOf } from '$lib/archive/tool-data';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	const archive = await getArchive();
	const pair = pairOf(params.pair, archive, language);
	if (!pair) error(404);
	return {
		key: pair.key,
		names: pairNames(pair, language),
		why: pair.why,
		sheets: pair.campaigns.map((campaign) => sheetOf(campaign, archive, language))
	};
}

export const entries = async () =>
	pairKeys(await getArchive()).flatMap((pair) => inBothLanguages({ pair }));
