import { getArchive } from '$lib/archive/archive.server';
import { questionChoices, wishCounts } from '$lib/archive/tool-data';

export async function load({ parent }) {
	const { language } = await parent();
	const archive = await getArchive();
	return { wishes: wishCounts(archive), ...questionChoices(archive, language) };
}
