import { error } from '@sveltejs/kit';
import { getArchive, readCard } from '$lib/archive/archive.server';
import { LANGUAGES } from '$lib/language';
import { isLanguage } from '$lib/media/card/address';

export const prerender = true;
export const trailingSlash = 'never';

/** The share card of a story in a language. */
export async function GET({ params: { slug, language } }) {
	const png = isLanguage(language) && (await readCard(language, slug));
	if (!png) error(404);
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}

export const entries = async () =>
	(await getArchive()).campaigns.flatMap(({ slug }) =>
		LANGUAGES.map((language) => ({ slug, language }))
	);
