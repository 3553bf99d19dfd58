import { error, json } from '@sveltejs/kit';
import { LANGUAGES } from '$lib/language';
import { searchFile } from '$lib/search/documents.server';

export const prerender = true;
export const trailingSlash = 'never';

/** The search index of a language. */
export async function GET({ params }) {
	const language = LANGUAGES.find((one) => `${one}.json` === params.file);
	if (!language) error(404);
	return json(await searchFile(language));
}

export const entries = () => LANGUAGES.map((language) => ({ file: `${language}.json` }));
