import { getArchive } from '$lib/archive/archive.server';
import { headOf } from '$lib/archive/model';
import { inLanguage, say } from '$lib/language';

export async function load({ parent }) {
	const { language } = await parent();
	const { campaigns, resources, vocabulary } = await getArchive();
	return {
		resources: Object.entries(resources)
			.map(([key, resource]) => {
				const type = vocabulary['resource-types'][resource.type];
				return { key, ...resource, typeLabel: type ? say(type.label, language) : resource.type };
			})
			.sort((a, b) => b.date.localeCompare(a.date) || a.key.localeCompare(b.key)),
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
