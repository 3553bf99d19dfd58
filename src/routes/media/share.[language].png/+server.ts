import { error } from '@sveltejs/kit';
import { readCard } from '$lib/archive/archive.server';
import { LANGUAGES } from '$lib/language';
import { isLanguage } from '$lib/media/card/address';

export const prerender = true;
export const trailingSlash = 'never';

/** The archive's own share card in a language: its name, and what it is for. */
export async function GET({ params: { language } }) {
	const png = isLanguage(language) && (await readCard(language));
	if (!png) error(404);
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}

export const entries = () => LANGUAGES.map((language) => ({ language }));
