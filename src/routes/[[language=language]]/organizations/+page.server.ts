import { getArchive } from '$lib/archive/archive.server';
import { lettersOf } from '$lib/archive/networks';

export async function load({ parent }) {
	const { language } = await parent();
	return { letters: lettersOf(await getArchive(), language) };
}
