import { error } from '@sveltejs/kit';
import { anchorOf } from '$lib/archive/addresses';
import { getArchive } from '$lib/archive/archive.server';
import { say } from '$lib/language';
import { inBothLanguages } from '$lib/language/entries';

export async function load({ params, parent }) {
	const { language } = await parent();
	const { campaigns, resources, vocabulary } = await getArchive();
	const term = vocabulary['resource-types'][params.type];
	if (!term) error(404);
	return {
		title: say(term.label, language),
		address_: `/library/${params.type}/`,
		items: [
			...campaigns.flatMap(({ slug, record }) =>
				record.resources.map((one) => ({ ...one, id: anchorOf(slug, one.id) }))
			),
			...Object.entries(resources).map(([id, one]) => ({ id, ...one }))
		]
			.filter(({ type }) => type === params.type)
			.map(({ id, title }) => ({ id, text: title, url: undefined as string | undefined }))
	};
}

export const entries = async () => {
	const { campaigns, resources } = await getArchive();
	const types = [
		...campaigns.flatMap(({ record }) => record.resources),
		...Object.values(resources)
	].map(({ type }) => type);
	return [...new Set(types)].flatMap((type) => inBothLanguages({ type }));
};
