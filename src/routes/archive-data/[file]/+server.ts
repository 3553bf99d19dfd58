import { error, json } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { browseFile } from '$lib/archive/browse/file';
import { LANGUAGES } from '$lib/language';

export const prerender = true;
export const trailingSlash = 'never';

/** All campaigns of the archive in a language, as small as the archive page needs them. */
export async function GET({ params }) {
	const language = LANGUAGES.find((one) => `${one}.json` === params.file);
	if (!language) error(404);
	return json(browseFile(await getArchive(), language));
}

export const entries = () => LANGUAGES.map((language) => ({ file: `${language}.json` }));
