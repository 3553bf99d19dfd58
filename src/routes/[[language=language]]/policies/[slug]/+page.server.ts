import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { cardOf } from '$lib/archive/cards';
import { byNewest, campaignOf } from '$lib/archive/policies';
import { policyLine } from '$lib/archive/policy-index';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	const archive = await getArchive();
	const campaign = campaignOf(archive, params.slug);
	if (!campaign || campaign.record.policies.length === 0) error(404);
	return {
		slug: campaign.slug,
		card: cardOf(campaign, archive, language),
		lines: campaign.record.policies
			.map((policy) => ({ campaign, policy }))
			.sort(byNewest)
			.map((filed) => policyLine(filed, archive, language))
	};
}

export const entries = async () =>
	(await getArchive()).campaigns
		.filter(({ record }) => record.policies.length > 0)
		.flatMap(({ slug }) => inBothLanguages({ slug }));
