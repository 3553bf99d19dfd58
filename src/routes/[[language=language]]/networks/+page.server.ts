import { facetAddress, termsOf } from '$lib/archive/facets';
import { getArchive } from '$lib/archive/archive.server';

export async function load({ parent }) {
	const { language } = await parent();
	const archive = await getArchive();
	return {
		title: undefined as string | undefined,
		address_: '/networks/',
		items: termsOf(archive, 'organizations', language).map(({ key, label }) => ({
			id: key,
			text: label,
			url: facetAddress('organizations', language, key)
		}))
	};
}
