import { policyAddress } from '$lib/archive/addresses';
import { getArchive } from '$lib/archive/archive.server';
import { say } from '$lib/language';

export async function load({ parent }) {
	const { language } = await parent();
	const { campaigns } = await getArchive();
	return {
		title: undefined as string | undefined,
		address_: '/policies/',
		items: campaigns.flatMap(({ slug, record }) =>
			record.policies.map((policy) => ({
				id: `${slug}--${policy.id}`,
				text: say(policy.title, language),
				url: policyAddress(slug, policy.id, language)
			}))
		)
	};
}
