import { getArchive } from '$lib/archive/archive.server';
import { firstView } from '$lib/archive/browse/views';

export async function load({ parent }) {
	const { language } = await parent();
	return {
		given: firstView(await getArchive(), language, {
			file: `/archive-data/campaigns.${language}.json`,
			lines: `/archive-data/lines.${language}.json`
		})
	};
}
