import { error, json } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { likeLines, titleLines } from '$lib/archive/tool-data';
import { LANGUAGES } from '$lib/language';

export const prerender = true;
export const trailingSlash = 'never';

const MAKERS = { titles: titleLines, 'like-mine': likeLines };
const NAMES = Object.keys(MAKERS) as (keyof typeof MAKERS)[];

/** What the tools must know of all campaigns. */
export async function GET({ params }) {
	const [name, language] = params.file.split('.');
	const maker = NAMES.find((one) => one === name);
	const told = LANGUAGES.find((one) => one === language);
	if (!maker || !told) error(404);
	return json(MAKERS[maker](await getArchive(), told));
}

export const entries = () =>
	NAMES.flatMap((name) => LANGUAGES.map((language) => ({ file: `${name}.${language}.json` })));
