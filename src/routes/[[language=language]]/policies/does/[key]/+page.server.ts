import { error } from '@sveltejs/kit';
import { policyAddress } from '$lib/archive/addresses';
import { getArchive } from '$lib/archive/archive.server';
import { say } from '$lib/language';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	const { campaigns, vocabulary } = await getArchive();
	const term = vocabulary.clauses[params.key];
	if (!term) error(404);
	return {
		title: say(term.label, language),
		address_: `/policies/does/${params.key}/`,
		items: campaigns.flatMap(({ slug, record }) =>
			record.policies.flatMap((policy) =>
				policy.clauses
					.filter(({ does }) => does.includes(params.key))
					.map((clause) => ({
						id: `${slug}--${policy.id}--${clause.id}`,
						text: say(clause.plain, language),
						url: policyAddress(slug, policy.id, language, clause.id)
					}))
			)
		)
	};
}

export const entries = async () => {
	const { campaigns } = await getArchive();
	const keys = campaigns.flatMap(({ record }) =>
		record.policies.flatMap(({ clauses }) => clauses.flatMap(({ does }) => does))
	);
	return [...new Set(keys)].flatMap((key) => inBothLanguages({ key }));
};
