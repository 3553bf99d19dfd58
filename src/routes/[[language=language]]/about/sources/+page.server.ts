import { getArchive } from '$lib/archive/archive.server';
import { headOf } from '$lib/archive/model';
import { inLanguage } from '$lib/language';

export async function load({ parent }) {
	const { language } = await parent();
	const { campaigns, resources } = await getArchive();
	return {
		resources: Object.keys(resources).length,
		campaigns: campaigns.map((campaign) => ({
			slug: campaign.slug,
			title: headOf(campaign, language).title,
			language: headOf(campaign, language).language,
			url: inLanguage(`/stories/${campaign.slug}/`, language),
			reviewed: campaign.record.reviewed,
			sources: Object.entries(campaign.record.sources)
				.map(([key, source]) => ({ key, ...source }))
				.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || a.key.localeCompare(b.key))
		}))
	};
}
