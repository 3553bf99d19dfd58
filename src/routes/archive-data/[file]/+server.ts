import { error, json } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { browseFile, browseLines } from '$lib/archive/browse/file';
import { LANGUAGES } from '$lib/language';

export const prerender = true;
export const trailingSlash = 'never';

/** All campaigns of the archive in a language as the archive page needs them, or their sentences. */
export async function GET({ params }) {
	const archive = await getArchive();
	for (const language of LANGUAGES) {
		if (params.file === `${language}.json`) return json(browseFile(archive, language));
		if (params.file === `${language}-lines.json`) return json(browseLines(archive, language));
	}
	error(404);
}

export const entries = () =>
	LANGUAGES.flatMap((language) => [
		{ file: `${language}.json` },
		{ file: `${language}-lines.json` }
	]);
