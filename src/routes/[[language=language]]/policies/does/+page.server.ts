import { getArchive } from '$lib/archive/archive.server';
import { doings } from '$lib/archive/clauses';

export async function load({ parent }) {
	const { language } = await parent();
	return { doings: doings(await getArchive(), language) };
}
