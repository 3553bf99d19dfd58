import { storyAddress } from '$lib/archive/addresses';
import { getArchive } from '$lib/archive/archive.server';
import { say } from '$lib/language';

export async function load({ parent }) {
	const { language } = await parent();
	const { campaigns } = await getArchive();
	const seen = new Set<string>();
	return {
		title: undefined as string | undefined,
		address_: '/glossary/',
		items: campaigns
			.flatMap(({ slug, record }) =>
				record.glossary.map((one) => ({
					id: one.id,
					text: `${say(one.term, language)}: ${say(one.text, language)}`,
					url: storyAddress(slug, language)
				}))
			)
			.filter(({ id }) => !seen.has(id) && seen.add(id))
	};
}
