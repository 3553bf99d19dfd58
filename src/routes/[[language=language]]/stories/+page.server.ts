import { getArchive } from '$lib/archive/archive.server';
import { cardOf } from '$lib/archive/cards';
import { byNewestChange } from '$lib/archive/model';

export async function load({ parent }) {
	const { language } = await parent();
	const archive = getArchive();
	return {
		cards: [...archive.campaigns].sort(byNewestChange).map((one) => cardOf(one, archive, language))
	};
}
