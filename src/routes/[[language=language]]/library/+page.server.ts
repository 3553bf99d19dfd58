import { getArchive } from '$lib/archive/archive.server';
import { inLanguage, say } from '$lib/language';

export async function load({ parent }) {
	const { language } = await parent();
	const { campaigns, resources, vocabulary } = await getArchive();
	const types = new Set(
		[...campaigns.flatMap(({ record }) => record.resources), ...Object.values(resources)].map(
			({ type }) => type
		)
	);
	return {
		title: undefined as string | undefined,
		address_: '/library/',
		items: [...types].map((type) => {
			const term = vocabulary['resource-types'][type];
			return {
				id: type,
				text: term ? say(term.label, language) : type,
				url: inLanguage(`/library/${type}/`, language)
			};
		})
	};
}
