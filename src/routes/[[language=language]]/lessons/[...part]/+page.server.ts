import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { lessonsOf } from '$lib/archive/lessons';
import { lessonsPage } from '$lib/archive/lessons-page';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	const page = lessonsPage(await getArchive(), params.part.replace(/\/$/, ''), language);
	if (!page) error(404);
	return page;
}

export const entries = async () =>
	lessonsOf(await getArchive()).pages.flatMap(({ path }) => inBothLanguages({ part: path }));
