import { anchorOf, storyAddress } from '$lib/archive/addresses';
import { getArchive } from '$lib/archive/archive.server';
import { say } from '$lib/language';

export async function load({ parent }) {
	const { language } = await parent();
	const { campaigns } = await getArchive();
	return {
		title: undefined as string | undefined,
		address_: '/timeline/',
		items: campaigns.flatMap(({ slug, record }) =>
			record.events.map((one) => ({
				id: anchorOf(slug, one.id),
				text: `${one.date} ${say(one.title, language)}`,
				url: storyAddress(slug, language)
			}))
		)
	};
}
