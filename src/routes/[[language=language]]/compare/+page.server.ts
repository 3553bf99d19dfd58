import { getArchive } from '$lib/archive/archive.server';
import { pairLines } from '$lib/archive/tool-data';

export async function load({ parent }) {
	const { language } = await parent();
	return pairLines(await getArchive(), language);
}
