// What one page of the timeline of all shows. Pure.
import { formatDate, type Language } from '../language';
import { timelineAddress } from './addresses';
import { countYears, eventItems, timelineOf, type EventItem, type YearCount } from './all-events';
import { eventFacets } from './list-facets';
import type { Archive } from './types';

/** A year of the strip above the timeline, with the place of its events. */
export type StripYear = YearCount & { url?: string };

/** Anchor of a year's heading. */
export const yearAnchor = (year: string) => `y-${year}`;

/**
 * One page of the timeline.
 * @param path empty for the first page; 2017 or 2017/03 where the timeline is cut
 * @returns undefined where there is no such page
 */
export function timelinePage(archive: Archive, path: string, language: Language) {
	const { events, pages } = timelineOf(archive);
	const page = pages.find((one) => one.path === path);
	if (!page) return undefined;
	const items = eventItems(page.items, archive, language);
	const years = new Map<string, EventItem[]>();
	for (const item of items) {
		const year = item.date.slice(0, 4);
		years.set(year, [...(years.get(year) ?? []), item]);
	}
	const cut = new Set(pages.map((one) => one.path));
	const placeOf = (year: string) => {
		if (cut.has(year)) return timelineAddress(language, year);
		return `${path ? timelineAddress(language) : ''}#${yearAnchor(year)}`;
	};
	return {
		path,
		/** The period of the page, in words; undefined for the whole. */
		period: path ? formatDate(path.replace('/', '-'), language) : undefined,
		total: items.length,
		/** All events of the archive. */
		all: events.length,
		campaigns: archive.campaigns.length,
		strip: countYears(events).map((one): StripYear | 'break' =>
			one === 'break' || one.all === 0 ? one : { ...one, url: placeOf(one.year) }
		),
		years: [...years].map(([year, list]) => ({ year, anchor: yearAnchor(year), items: list })),
		facets: eventFacets(items, archive, language),
		below: page.below.map(({ path: below, count }) => ({
			label: formatDate(below.replace('/', '-'), language),
			url: timelineAddress(language, below),
			count
		}))
	};
}
