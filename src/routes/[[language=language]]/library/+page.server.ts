import { getArchive } from '$lib/archive/archive.server';
import { libraryIndex } from '$lib/archive/library-pages';

export async function load({ parent }) {
	const { language } = await parent();
	return libraryIndex(await getArchive(), language);
}
