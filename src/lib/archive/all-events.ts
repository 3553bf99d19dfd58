// The events of all campaigns in the order of their dates, and the pages on which they stand. Pure.
import { formatDate, pick, say, type Language } from '../language';
import type { CampaignRecord } from '../content/schema';
import { anchorOf, eventAddress, storyAddress } from './addresses';
import { facetAddress, placeLine, termsOfCampaign } from './facets';
import { headOf } from './model';
import { shortSources, type ShortSource } from './short-source';
import { pageOfEach, splitPages, type ListPage } from './split-pages';
import type { Archive, Campaign } from './types';

type RecordEvent = CampaignRecord['events'][number];

/** Events on one page before the timeline is cut by year, and a year by month. */
export const MOST_EVENTS = 1500;

export interface DatedEvent {
	campaign: Campaign;
	event: RecordEvent;
}

/** Less exact dates first: 2018, then 2018-03, then 2018-03-06. Equal dates by campaign, in its order. */
const byDate = (a: DatedEvent, b: DatedEvent) =>
	a.event.date < b.event.date
		? -1
		: a.event.date > b.event.date
			? 1
			: a.campaign.slug.localeCompare(b.campaign.slug);

interface Timeline {
	pages: ListPage<DatedEvent>[];
	/** Page of each event, by its anchor. */
	pageOf: Map<string, string>;
	events: DatedEvent[];
}

const known = new WeakMap<Archive, Timeline>();

/** All events, oldest first, with the pages on which they stand; reckoned once for an archive. */
export function timelineOf(archive: Archive): Timeline {
	const before = known.get(archive);
	if (before) return before;
	const events = archive.campaigns
		.flatMap((campaign) => campaign.record.events.map((event) => ({ campaign, event })))
		.sort(byDate);
	const pages = splitPages(events, ({ event }) => event.date.split('-').slice(0, 2), MOST_EVENTS);
	const pageOf = new Map(
		[...pageOfEach(pages)].map(([{ campaign, event }, path]) => [
			anchorOf(campaign.slug, event.id),
			path
		])
	);
	const timeline = { events, pages, pageOf };
	known.set(archive, timeline);
	return timeline;
}

/** Where an event stands on the timeline of all, whether or not that is cut into pages. */
export const addressOfEvent = (archive: Archive, slug: string, id: string, language: Language) =>
	eventAddress(slug, id, language, timelineOf(archive).pageOf.get(anchorOf(slug, id)));

/** An event as a list shows it: plain strings. */
export interface EventItem {
	anchor: string;
	date: string;
	dateText: string;
	kind: RecordEvent['kind'];
	title: { text: string; language: Language };
	text: { text: string; language: Language };
	story: { title: string; language: Language; url: string };
	place: string;
	tactics: { label: string; url: string }[];
	sources: ShortSource[];
	/** Values by which the list is narrowed. */
	facets: Record<string, string[]>;
}

/** What all events of a campaign have in common, worked out once for it. */
function sharedBy(campaign: Campaign, archive: Archive, language: Language) {
	const head = headOf(campaign, language);
	const keys = (facet: 'themes' | 'decision-makers' | 'places') =>
		termsOfCampaign(campaign, facet, archive, language).map(({ key }) => key);
	return {
		story: {
			title: head.title,
			language: head.language,
			url: storyAddress(campaign.slug, language)
		},
		place: placeLine(campaign, archive, language),
		facets: {
			theme: keys('themes'),
			state: keys('places').filter((key) => !key.includes('/')),
			decider: keys('decision-makers')
		}
	};
}

/** Events as a list shows them, in the order given. */
export function eventItems(
	events: readonly DatedEvent[],
	archive: Archive,
	language: Language
): EventItem[] {
	const shared = new Map<Campaign, ReturnType<typeof sharedBy>>();
	return events.map(({ campaign, event }) => {
		const common = shared.get(campaign) ?? sharedBy(campaign, archive, language);
		shared.set(campaign, common);
		return {
			anchor: anchorOf(campaign.slug, event.id),
			date: event.date,
			dateText: formatDate(event.date, language, 'short'),
			kind: event.kind,
			title: pick(event.title, language),
			text: pick(event.text, language),
			story: common.story,
			place: common.place,
			tactics: event.tactics.map((key) => {
				const term = archive.vocabulary.tactics[key];
				return {
					label: term ? say(term.label, language) : key,
					url: facetAddress('tactics', language, key)
				};
			}),
			sources: shortSources(campaign.record, event.sources, language),
			facets: {
				kind: [event.kind],
				...common.facets,
				tactic: event.tactics,
				decade: [decadeOf(event.date)]
			}
		};
	});
}

/** “2010” for 2018-09-06. */
export const decadeOf = (date: string) => `${date.slice(0, 3)}0`;

export interface YearCount {
	year: string;
	all: number;
	gains: number;
	setbacks: number;
}

/**
 * How many events each year has, oldest first. Years without any that lie between others are counted
 * as none, so that the distance is true; a gap of three years or more is one break instead.
 */
export function countYears(events: readonly DatedEvent[]): (YearCount | 'break')[] {
	const counts = new Map<string, YearCount>();
	for (const { event } of events) {
		const year = event.date.slice(0, 4);
		const count = counts.get(year) ?? { year, all: 0, gains: 0, setbacks: 0 };
		counts.set(year, count);
		count.all += 1;
		if (event.kind === 'gain') count.gains += 1;
		if (event.kind === 'setback') count.setbacks += 1;
	}
	const strip: (YearCount | 'break')[] = [];
	let last: number | undefined;
	for (const count of [...counts.values()].sort((a, b) => Number(a.year) - Number(b.year))) {
		const year = Number(count.year);
		const missing = last === undefined ? 0 : year - last - 1;
		if (missing > 2) strip.push('break');
		else
			for (let one = year - missing; one < year; one += 1)
				strip.push({ year: String(one).padStart(4, '0'), all: 0, gains: 0, setbacks: 0 });
		strip.push(count);
		last = year;
	}
	return strip;
}
