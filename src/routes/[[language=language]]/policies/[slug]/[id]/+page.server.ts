import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { doesAddress } from '$lib/archive/addresses';
import { say } from '$lib/language';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	const { campaigns } = await getArchive();
	const policy = campaigns
		.find(({ slug }) => slug === params.slug)
		?.record.policies.find(({ id }) => id === params.id);
	if (!policy) error(404);
	return {
		title: say(policy.title, language),
		address_: `/policies/${params.slug}/${params.id}/`,
		items: policy.clauses.map((clause) => ({
			id: `c-${clause.id}`,
			text: clause.text,
			url: doesAddress(clause.does[0] ?? '', language)
		}))
	};
}

export const entries = async () =>
	(await getArchive()).campaigns.flatMap(({ slug, record }) =>
		record.policies.flatMap(({ id }) => inBothLanguages({ slug, id }))
	);
