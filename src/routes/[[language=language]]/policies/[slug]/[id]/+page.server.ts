import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { findPolicy, policiesOf } from '$lib/archive/policies';
import { policyPage } from '$lib/archive/policy-page';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language, address } = await parent();
	const archive = await getArchive();
	const filed = findPolicy(archive, params.slug, params.id);
	if (!filed) error(404);
	return { policy: policyPage(filed, archive, language, address || '{origin}') };
}

export const entries = async () =>
	policiesOf(await getArchive()).flatMap(({ campaign, policy }) =>
		inBothLanguages({ slug: campaign.slug, id: policy.id })
	);
