import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { recordPage } from '$lib/archive/record-page';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	const archive = await getArchive();
	const campaign = archive.campaigns.find(({ slug }) => slug === params.slug);
	if (!campaign) error(404);
	return { record: recordPage(campaign, archive, language) };
}

export const entries = async () =>
	(await getArchive()).campaigns.flatMap(({ slug }) => inBothLanguages({ slug }));
