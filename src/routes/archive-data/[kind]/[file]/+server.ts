import { error, json } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { packetOf, resourcePacket } from '$lib/archive/packets';
import { sheetOf } from '$lib/archive/sheets';
import { campaignOf } from '$lib/archive/tool-data';
import type { Archive } from '$lib/archive/types';
import { LANGUAGES, type Language } from '$lib/language';

export const prerender = true;
export const trailingSlash = 'never';

type Maker = (id: string, archive: Archive, language: Language) => object | undefined;

const ofCampaign =
	(make: typeof sheetOf | typeof packetOf): Maker =>
	(slug, archive, language) => {
		const campaign = campaignOf(archive, slug);
		return campaign && make(campaign, archive, language);
	};
const MAKERS: Record<string, Maker> = {
	compare: ofCampaign(sheetOf),
	packet: ofCampaign(packetOf),
	resource: resourcePacket
};

/** What the tools show of one campaign, or of a resource of no single campaign. */
export async function GET({ params }) {
	const [id = '', language] = params.file.split('.');
	const told = LANGUAGES.find((one) => one === language);
	const value = told && MAKERS[params.kind]?.(id, await getArchive(), told);
	if (!value) error(404);
	return json(value);
}

export const entries = async () => {
	const { campaigns, resources } = await getArchive();
	const all = [
		...campaigns.flatMap(({ slug }) => [
			{ kind: 'compare', id: slug },
			{ kind: 'packet', id: slug }
		]),
		...Object.keys(resources).map((id) => ({ kind: 'resource', id }))
	];
	return all.flatMap(({ kind, id }) =>
		LANGUAGES.map((language) => ({ kind, file: `${id}.${language}.json` }))
	);
};
