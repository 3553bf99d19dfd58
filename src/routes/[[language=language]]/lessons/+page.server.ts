import { anchorOf, storyAddress } from '$lib/archive/addresses';
import { getArchive } from '$lib/archive/archive.server';
import { say } from '$lib/language';

export async function load({ parent }) {
	const { language } = await parent();
	const { campaigns } = await getArchive();
	return {
		title: undefined as string | undefined,
		address_: '/lessons/',
		items: campaigns.flatMap(({ slug, record }) =>
			record.lessons.map((one) => ({
				id: anchorOf(slug, one.id),
				text: say(one.text, language),
				url: storyAddress(slug, language)
			}))
		)
	};
}
