import { error, json } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { browseFile, browseLines } from '$lib/archive/browse/file';
import { likeLines, titleLines } from '$lib/archive/tool-data';
import { LANGUAGES } from '$lib/language';

export const prerender = true;
export const trailingSlash = 'never';

const MAKERS = {
	campaigns: browseFile,
	lines: browseLines,
	titles: titleLines,
	'like-mine': likeLines
};
const NAMES = Object.keys(MAKERS) as (keyof typeof MAKERS)[];

/** What the archive page and the tools must know of all campaigns, in one language. */
export async function GET({ params }) {
	const [name, language] = params.file.split('.');
	const maker = NAMES.find((one) => one === name);
	const told = LANGUAGES.find((one) => one === language);
	if (!maker || !told) error(404);
	return json(MAKERS[maker](await getArchive(), told));
}

export const entries = () =>
	NAMES.flatMap((name) => LANGUAGES.map((language) => ({ file: `${name}.${language}.json` })));
