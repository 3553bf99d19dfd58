// Sources that only something withheld rests on: an interview is no secret less for being a note.
import type { Consents } from './media-schema';
import type { StoryText } from './read';
import type { CampaignRecord } from './schema';

/**
 * The record with the quotations that stand, and without the sources that only the others, or accounts
 * of people whose consent does not stand, have cited. Sources that nothing cites stay.
 * @param given consents that stand
 */
export function withoutSources(
	record: CampaignRecord,
	quotes: CampaignRecord['quotes'],
	texts: StoryText[],
	given: Consents
): CampaignRecord {
	const cited = texts.flatMap(({ gated }) => gated.cited);
	const isTold = ({ of }: { of?: string }) => of === undefined || Object.hasOwn(given, of);
	const left = { ...record, quotes };
	const kept = new Set([...sourcesIn(left), ...cited.filter(isTold).map(({ key }) => key)]);
	const gone = [
		...record.quotes.filter((quote) => !quotes.includes(quote)).flatMap(({ sources }) => sources),
		...cited.filter((one) => !isTold(one)).map(({ key }) => key)
	].filter((key) => !kept.has(key));
	return {
		...left,
		sources: Object.fromEntries(
			Object.entries(record.sources).filter(([key]) => !gone.includes(key))
		)
	};
}

/** Every key in a list named sources, at any depth. */
function sourcesIn(value: unknown): string[] {
	if (!value || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
		name === 'sources' && Array.isArray(inner) ? inner.map(String) : sourcesIn(inner)
	);
}
