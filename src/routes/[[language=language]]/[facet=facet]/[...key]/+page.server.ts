import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { FACETS, termsOf } from '$lib/archive/facets';
import { termPage } from '$lib/archive/term-page';
import { inBothLanguages } from '$lib/language/entries';
import { mentionsOf } from '$lib/search/mentions.server';

export async function load({ params, parent }) {
	const { language } = await parent();
	const { facet } = params;
	const archive = await getArchive();
	// A rest parameter keeps the slash at the end of the address.
	const key = params.key.replace(/\/$/, '');
	const term = termPage(archive, facet, key, language);
	if (!term) error(404);
	return {
		term,
		mentions: await mentionsOf(facet, key, language),
		site: facet === 'organizations' ? archive.organizations[key]?.url : undefined
	};
}

export const entries = async () => {
	const archive = await getArchive();
	// Organizations have pages of their own.
	return FACETS.filter((facet) => facet !== 'organizations').flatMap((facet) =>
		termsOf(archive, facet, 'en').flatMap(({ key }) => inBothLanguages({ facet, key }))
	);
};
