// A tactic as the records show it: how it was used, what it took, what went wrong, where it ended.
// Nothing here is judged or summed up in words: counts, dates and what the records say, with sources.
import { say, type Language } from '../language';
import { facetAddress } from './facets';
import { campaignShown, eventShown, type CampaignShown, type EventShown } from './parts';
import { recordIndex, termMap, type EventRecord, type Held } from './record-index';
import { campaignsOf, chosenAddress, some, spread, type Some } from './term-parts';
import type { Archive, Campaign } from './types';

/** Length of some campaigns in calendar years, from first to last; 0 is less than one. */
export interface Lengths {
	count: number;
	median: number;
	shortest: { years: number; campaign: CampaignShown };
	longest: { years: number; campaign: CampaignShown };
}

export interface OutcomeCount {
	key: string;
	label: string;
	count: number;
	url: string;
	force: { key: string; label: string; count: number; url: string }[];
}

export interface Playbook {
	/** Events that show it at work, newest first. */
	used: Some<EventShown>;
	setbacks: Some<EventShown>;
	/** Campaigns that came to an end, and those that go on, each as far as its record reaches. */
	ended?: Lengths;
	going?: Lengths;
	deciders: { key: string; label: string; count: number; url: string }[];
	outcomes: OutcomeCount[];
}

const MOST_USED = 16;
const MOST_SETBACKS = 8;
const MOST_DECIDERS = 6;

/** The playbook of a tactic. */
export function playbookOf(archive: Archive, key: string, language: Language): Playbook {
	const index = recordIndex(archive);
	const campaigns = campaignsOf(archive, 'tactics', key);
	const events = [...(index.events.tactics.get(key) ?? [])].sort((a, b) =>
		b.item.date.localeCompare(a.item.date)
	);
	const shown = (one: Held<EventRecord>) => eventShown(one, archive, language);
	const ended = campaigns.filter(({ record }) => record.span.end !== 'ongoing');
	const going = campaigns.filter(({ record }) => record.span.end === 'ongoing');
	return {
		used: newestOf(
			events.filter(({ item }) => item.kind !== 'setback'),
			MOST_USED,
			shown
		),
		setbacks: newestOf(
			events.filter(({ item }) => item.kind === 'setback'),
			MOST_SETBACKS,
			shown
		),
		...lengthsAs('ended', ended, archive, language),
		...lengthsAs('going', going, archive, language),
		deciders: decidersOf(campaigns, archive, language),
		outcomes: outcomesOf(campaigns, archive, language, key)
	};
}

/** A cut that tells of as many campaigns as it can, then in the order of time again. */
function newestOf(
	events: Held<EventRecord>[],
	most: number,
	make: (one: Held<EventRecord>) => EventShown
): Some<EventShown> {
	const chosen = spread(events)
		.slice(0, most)
		.sort((a, b) => b.item.date.localeCompare(a.item.date));
	return { ...some(chosen, most, make), all: events.length };
}

/** Calendar years from the first year of a campaign to its last, or to the date of its outcome. */
export function yearsOf({ record }: Campaign): number {
	const end = record.span.end === 'ongoing' ? record.outcome.date : record.span.end;
	return Math.max(0, Number(end.slice(0, 4)) - Number(record.span.start.slice(0, 4)));
}

/** Median, shortest and longest of some campaigns; undefined where there are none. */
export function lengthsOf(
	campaigns: readonly Campaign[],
	archive: Archive,
	language: Language
): Lengths | undefined {
	const sorted = campaigns
		.map((campaign) => ({ campaign, years: yearsOf(campaign) }))
		.sort((a, b) => a.years - b.years);
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (!first || !last) return undefined;
	const middle = (sorted.length - 1) / 2;
	const [low, high] = [sorted[Math.floor(middle)] ?? first, sorted[Math.ceil(middle)] ?? last];
	const shown = ({ campaign, years }: typeof first) => ({
		years,
		campaign: campaignShown(campaign, archive, language)
	});
	return {
		count: sorted.length,
		median: (low.years + high.years) / 2,
		shortest: shown(first),
		longest: shown(last)
	};
}

function lengthsAs<K extends 'ended' | 'going'>(
	name: K,
	campaigns: Campaign[],
	archive: Archive,
	language: Language
): Partial<Record<K, Lengths>> {
	const lengths = lengthsOf(campaigns, archive, language);
	return lengths ? ({ [name]: lengths } as Partial<Record<K, Lengths>>) : {};
}

function decidersOf(campaigns: Campaign[], archive: Archive, language: Language) {
	const { keys } = recordIndex(archive);
	const terms = termMap(archive, 'decision-makers', language);
	return countOf(campaigns, (campaign) => keys.get(campaign)?.['decision-makers'] ?? [])
		.slice(0, MOST_DECIDERS)
		.map(([key, count]) => ({
			key,
			count,
			label: terms.get(key)?.label ?? key,
			url: facetAddress('decision-makers', language, key)
		}));
}

function outcomesOf(
	campaigns: Campaign[],
	archive: Archive,
	language: Language,
	tactic: string
): OutcomeCount[] {
	const { vocabulary } = archive;
	const label = (name: 'outcomes' | 'in-force', key: string) => {
		const term = vocabulary[name][key];
		return term ? say(term.label, language) : key;
	};
	const order = Object.keys(vocabulary.outcomes);
	return countOf(campaigns, ({ record }) => [record.outcome.status])
		.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
		.map(([key, count]) => ({
			key,
			count,
			label: label('outcomes', key),
			url: chosenAddress(
				[
					['tactics', tactic],
					['outcomes', key]
				],
				language
			),
			force: countOf(
				campaigns.filter(({ record }) => record.outcome.status === key),
				({ record }) => [record.outcome.in_force]
			).map(([force, n]) => ({
				key: force,
				count: n,
				label: label('in-force', force),
				url: chosenAddress(
					[
						['tactics', tactic],
						['outcomes', key],
						['force', force]
					],
					language
				)
			}))
		}));
}

/** How many campaigns have each value, most first. */
function countOf(campaigns: readonly Campaign[], keysOf: (one: Campaign) => readonly string[]) {
	const counts = new Map<string, number>();
	for (const campaign of campaigns)
		for (const key of new Set(keysOf(campaign))) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}
