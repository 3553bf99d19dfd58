// Organizations in some campaigns, with what each did there.
import { say, type Language } from '../language';
import { facetAddress } from './facets';
import {
	campaignShown,
	sourcesOf,
	told,
	type CampaignShown,
	type SourceShown,
	type Told
} from './parts';
import { recordIndex } from './record-index';
import { some, type Some } from './term-parts';
import type { Archive, Campaign } from './types';

export interface RoleShown {
	id: string;
	name: string;
	url: string;
	about?: string;
	/** How many of these campaigns it took part in. */
	count: number;
	role: Told;
	/** Left out on the page of the campaign itself. */
	campaign?: CampaignShown;
	sources: SourceShown[];
}

const MOST_ROLES = 8;

/**
 * Organizations of these campaigns: those of most of them first, then those of most in the whole
 * archive; each with its role in the campaign that changed last.
 */
export function rolesOf(
	campaigns: readonly Campaign[],
	archive: Archive,
	language: Language,
	most = MOST_ROLES
): Some<RoleShown> {
	const everywhere = recordIndex(archive).having.organizations;
	const found = new Map<
		string,
		{ campaign: Campaign; item: Campaign['record']['organizations'][number]; count: number }
	>();
	for (const campaign of campaigns)
		for (const item of campaign.record.organizations) {
			const known = found.get(item.id);
			if (known) known.count += 1;
			else found.set(item.id, { campaign, item, count: 1 });
		}
	const order = [...found.entries()].sort(
		([a, one], [b, two]) =>
			two.count - one.count || (everywhere.get(b)?.length ?? 0) - (everywhere.get(a)?.length ?? 0)
	);
	return some(order, most, ([id, { campaign, item, count }]) => {
		const organization = archive.organizations[id];
		const name = organization?.name ?? id;
		return {
			id,
			name: language === 'es' ? (organization?.name_es ?? name) : name,
			url: facetAddress('organizations', language, id),
			...(organization?.about && { about: say(organization.about, language) }),
			count,
			role: told(item.role, language),
			campaign: campaignShown(campaign, archive, language),
			sources: sourcesOf(campaign, item.sources, language)
		};
	});
}
