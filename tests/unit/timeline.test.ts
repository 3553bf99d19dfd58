import { describe, expect, it } from 'vitest';
import {
	addressOfEvent,
	countYears,
	eventItems,
	MOST_EVENTS,
	timelineOf
} from '../../src/lib/archive/all-events';
import {
	addressOfLesson,
	groupLessons,
	lessonItem,
	lessonsOf
} from '../../src/lib/archive/lessons';
import { lessonsPage } from '../../src/lib/archive/lessons-page';
import { timelinePage } from '../../src/lib/archive/timeline-page';
import { toArchive } from '../../src/lib/archive/model';
import { splitPages } from '../../src/lib/archive/split-pages';
import type { Archive, Campaign } from '../../src/lib/archive/types';
import { readContent } from '../../src/lib/content/read';

const archive = toArchive(readContent(process.cwd()));
const { campaigns } = archive;

/** An archive of the same campaigns, each many times under other slugs. */
const grown = (times: number): Archive => ({
	...archive,
	campaigns: Array.from({ length: times }, (_, i) =>
		campaigns.map((one): Campaign => ({ ...one, slug: `${one.slug}-${i}` }))
	).flat()
});

describe('the timeline of all', () => {
	it('holds every event of every record once', () => {
		const inRecords = campaigns.flatMap(({ slug, record }) =>
			record.events.map(({ id }) => `${slug}--${id}`)
		);
		const shown = timelinePage(archive, '', 'en')?.years.flatMap(({ items }) =>
			items.map(({ anchor }) => anchor)
		);
		expect(shown?.length).toBe(inRecords.length);
		expect([...(shown ?? [])].sort()).toEqual(inRecords.sort());
	});
	it('goes from the oldest to the newest, what is known by its year alone before the days', () => {
		const dates = timelineOf(archive).events.map(({ event }) => event.date);
		expect(dates).toEqual([...dates].sort());
		const of2017 = dates.filter((date) => date.startsWith('2017'));
		expect(of2017[0]).toBe('2017');
	});
	it('gives each event a sign, a story, a source, and the values by which it is found', () => {
		for (const item of eventItems(timelineOf(archive).events, archive, 'es')) {
			expect(['gain', 'setback', 'event']).toContain(item.kind);
			expect(item.sources.length).toBeGreaterThan(0);
			expect(item.story.url).toMatch(/^\/es\/stories\//);
			expect(item.facets['kind']).toEqual([item.kind]);
			expect(item.facets['state']?.length).toBeGreaterThan(0);
			expect(item.facets['decade']).toEqual([`${item.date.slice(0, 3)}0`]);
		}
	});
	it('counts every event in the strip of years, and skips long gaps', () => {
		const strip = countYears(timelineOf(archive).events);
		const years = strip.filter((one) => one !== 'break');
		expect(years.reduce((sum, one) => sum + one.all, 0)).toBe(timelineOf(archive).events.length);
		for (const [index, one] of strip.entries()) {
			const next = strip[index + 1];
			if (one !== 'break' && next && next !== 'break')
				expect(Number(next.year) - Number(one.year)).toBe(1);
		}
		expect(strip).toContain('break');
	});
	it('is one page today, and each address leads to it', () => {
		expect(timelineOf(archive).pages.map(({ path }) => path)).toEqual(['']);
		const [first] = timelineOf(archive).events;
		if (!first) throw new Error('no events');
		expect(addressOfEvent(archive, first.campaign.slug, first.event.id, 'en')).toBe(
			`/timeline/#${first.campaign.slug}--${first.event.id}`
		);
	});
	it('is cut by year and month when it grows, and every address leads to the page of its event', () => {
		const large = grown(100);
		const { pages, events } = timelineOf(large);
		expect(pages.every(({ items }) => items.length <= MOST_EVENTS)).toBe(true);
		expect(pages.reduce((sum, { items }) => sum + items.length, 0)).toBe(events.length);
		for (const { path, items } of pages)
			for (const { campaign, event } of items.slice(0, 3)) {
				expect(event.date.replace('-', '/').startsWith(path)).toBe(true);
				expect(addressOfEvent(large, campaign.slug, event.id, 'es')).toBe(
					`/es/timeline/${path}/#${campaign.slug}--${event.id}`
				);
			}
		expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(['2017', '2017/03']));
		expect(timelinePage(large, '', 'en')?.below[0]?.url).toBe('/timeline/1979/');
		const year = timelinePage(large, '2017', 'en');
		expect(year?.below.some(({ url }) => url === '/timeline/2017/03/')).toBe(true);
		expect(timelinePage(large, '1066', 'en')).toBeUndefined();
	});
});

describe('a long list', () => {
	it('stays whole while it fits', () => {
		expect(splitPages(['a', 'b'], (one) => [one], 2)).toEqual([
			{ path: '', items: ['a', 'b'], below: [] }
		]);
	});
	it('keeps on a page what has no further part', () => {
		const pages = splitPages(['a', 'a/1', 'a/2', 'b/1'], (one) => one.split('/'), 1);
		expect(pages.map(({ path, items }) => [path, items])).toEqual([
			['', []],
			['a', ['a']],
			['a/1', ['a/1']],
			['a/2', ['a/2']],
			['b', ['b/1']]
		]);
	});
});

describe('the lessons', () => {
	const items = lessonsOf(archive).lessons.map((one) => lessonItem(one, archive, 'en'));
	it('stand once each, in the group of what they say', () => {
		const inRecords = campaigns.flatMap(({ slug, record }) =>
			record.lessons.map(({ id }) => `${slug}--${id}`)
		);
		const groups = groupLessons(items);
		expect(groups.flatMap((group) => group.items.map(({ anchor }) => anchor)).sort()).toEqual(
			inRecords.sort()
		);
		for (const { says, items: list } of groups)
			expect(list.every((one) => one.says === says)).toBe(true);
		expect(groups.map(({ says }) => says)).toEqual(['worked', 'did-not-work', 'watch']);
	});
	it('say of whom they are, how that ended, and where it is told', () => {
		for (const item of items) {
			expect(item.themes.length).toBeGreaterThan(0);
			expect(item.outcome.asOf).toMatch(/\d{4}/);
			expect(item.sources.length).toBeGreaterThan(0);
		}
	});
	it('are cut by what they say and by state when they grow', () => {
		const large = grown(100);
		const { pages, lessons } = lessonsOf(large);
		expect(pages.reduce((sum, one) => sum + one.items.length, 0)).toBe(lessons.length);
		const [one] = pages.find(({ path }) => path === 'worked/ga')?.items ?? [];
		if (!one) throw new Error('no page of Georgia');
		expect(addressOfLesson(large, one.campaign.slug, one.lesson.id, 'en')).toBe(
			`/lessons/worked/ga/#${one.campaign.slug}--${one.lesson.id}`
		);
		expect(lessonsPage(large, 'worked/ga', 'es')?.part).toBe('Lo que funcionó · Georgia');
	});
});
