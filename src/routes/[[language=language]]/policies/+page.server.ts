import { getArchive } from '$lib/archive/archive.server';
import { policyIndex } from '$lib/archive/policy-index';

export async function load({ parent }) {
	const { language } = await parent();
	return { index: policyIndex(await getArchive(), language) };
}
