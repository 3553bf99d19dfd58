import { getArchive } from '$lib/archive/archive.server';
import { cardsOf } from '$lib/archive/cards';

export async function load({ parent }) {
	const { language } = await parent();
	const archive = await getArchive();
	return {
		cards: cardsOf(archive.campaigns, archive, language)
	};
}
