// Which campaigns belong together, and the sentence that says why.
import { say, type Language } from '../language';
import { termsOf, termsOfCampaign, type Facet } from './facets';
import type { Archive, Campaign } from './types';

export interface Relation {
	campaign: Campaign;
	/** A sentence of the record, or the names that both share. */
	why: string;
	/** True where a person wrote the sentence. */
	told: boolean;
}

// A shared place or organization says more than a shared theme; what few share says more than
// what many share, so each shared value counts by its weight over the number that have it.
const WEIGHTS: [Facet, number][] = [
	['places', 6],
	['organizations', 4],
	['themes', 3],
	['tactics', 1]
];

/**
 * Campaigns to read next: all that the records name (either way), and where these are fewer than
 * count, those that share most.
 */
export function relatedTo(
	campaign: Campaign,
	archive: Archive,
	language: Language,
	count = 3
): Relation[] {
	const told = archive.campaigns.flatMap((other): Relation[] => {
		const link =
			campaign.record.related.find((one) => one.slug === other.slug) ??
			other.record.related.find((one) => one.slug === campaign.slug);
		return link && other !== campaign
			? [{ campaign: other, why: say(link.why, language), told: true }]
			: [];
	});
	const uses = new Map(
		WEIGHTS.map(([facet]) => [
			facet,
			new Map(termsOf(archive, facet, language).map((term) => [term.key, term.campaigns.length]))
		])
	);
	const shared = archive.campaigns
		.filter((other) => other !== campaign && !told.some((one) => one.campaign === other))
		.map((other) => {
			let score = 0;
			const names: string[] = [];
			for (const [facet, weight] of WEIGHTS) {
				const theirs = new Set(
					termsOfCampaign(other, facet, archive, language).map((term) => term.key)
				);
				for (const term of termsOfCampaign(campaign, facet, archive, language)) {
					if (!theirs.has(term.key)) continue;
					score += weight / (uses.get(facet)?.get(term.key) ?? 1);
					names.push(term.label);
				}
			}
			return { campaign: other, score, why: names.slice(0, 2).join(' · '), told: false };
		})
		.filter((one) => one.score > 0)
		.sort((a, b) => b.score - a.score || a.campaign.slug.localeCompare(b.campaign.slug));
	return [
		...told,
		...shared.map(({ campaign: other, why }) => ({ campaign: other, why, told: false }))
	].slice(0, Math.max(count, told.length));
}
