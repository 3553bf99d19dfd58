import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { timelineOf } from '$lib/archive/all-events';
import { timelinePage } from '$lib/archive/timeline-page';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	const archive = await getArchive();
	const page = timelinePage(archive, params.period.replace(/\/$/, ''), language);
	if (!page) error(404);
	return page;
}

export const entries = async () =>
	timelineOf(await getArchive()).pages.flatMap(({ path }) => inBothLanguages({ period: path }));
