import { describe, expect, it } from 'vitest';
import { FACETS } from '../../src/lib/archive/facets';
import { toArchive } from '../../src/lib/archive/model';
import { playbookOf } from '../../src/lib/archive/playbook';
import { termMap } from '../../src/lib/archive/record-index';
import { termList } from '../../src/lib/archive/term-list';
import { MOST_ROWS, termPage } from '../../src/lib/archive/term-page';
import type { Archive, Campaign } from '../../src/lib/archive/types';
import { readContent } from '../../src/lib/content/read';
import { excerptOfMention, findMentions, type Passage } from '../../src/lib/search/mentions';
import { sectionsOf } from '../../src/lib/shell/term/sections';

const archive = toArchive(readContent(process.cwd()));
const page = (
	facet: (typeof FACETS)[number],
	key: string,
	language: 'en' | 'es' = 'en',
	of = archive
) => {
	const found = termPage(of, facet, key, language);
	if (!found) throw new Error(`no page ${facet}/${key}`);
	return found;
};
const keysOf = (facet: (typeof FACETS)[number]) => [...termMap(archive, facet, 'en').keys()];

/** The archive with records changed by a function. */
const changed = (change: (record: Campaign['record'], index: number) => Campaign['record']) => ({
	...archive,
	campaigns: archive.campaigns.map((one, index) => ({ ...one, record: change(one.record, index) }))
});

describe('the page of a value', () => {
	it('exists for every value in use, in both languages, with the campaigns that have it', () => {
		for (const facet of FACETS)
			for (const [key, term] of termMap(archive, facet, 'en')) {
				expect(page(facet, key).count).toBe(term.campaigns.length);
				expect(page(facet, key, 'es').cards.map(({ slug }) => slug)).toEqual(
					page(facet, key).cards.map(({ slug }) => slug)
				);
			}
		expect(termPage(archive, 'themes', 'no-such-theme', 'en')).toBeUndefined();
	});
	it('says what it means and what else people call it', () => {
		const detainers = page('themes', 'detainers');
		expect(detainers.about).toMatch(/ICE asks a jail/);
		expect(detainers.also).toContain('ICE hold');
		expect(page('themes', 'detainers', 'es').also).toContain('retención del ICE');
	});
	it('gives a source to each event, lesson, policy and role it shows', () => {
		for (const key of keysOf('tactics')) {
			const { playbook, lessons, policies, roles } = page('tactics', key);
			const shown = [
				...(playbook?.used.shown ?? []),
				...(playbook?.setbacks.shown ?? []),
				...lessons.worked.shown,
				...lessons.watch.shown,
				...policies.shown,
				...(roles?.shown ?? [])
			];
			for (const { sources } of shown) expect(sources.length).toBeGreaterThan(0);
		}
	});
	it('marks a text that is in the other language only', () => {
		const english = changed((record) => ({
			...record,
			lessons: record.lessons.map((one) => ({ ...one, text: { en: one.text.en } }))
		}));
		const lesson = page('places', 'ga', 'es', english).lessons.worked.shown[0];
		expect(lesson?.text.lang).toBe('en');
		expect(page('places', 'ga', 'en', english).lessons.worked.shown[0]?.text.lang).toBeUndefined();
	});
	it('counts what else its campaigns have, never more than there are, and not the value itself', () => {
		for (const key of keysOf('themes')) {
			const { companions, count } = page('themes', key);
			for (const { facet, terms } of companions)
				for (const term of terms) {
					expect(term.count).toBeLessThanOrEqual(count);
					expect(facet === 'themes' && term.key === key).toBe(false);
				}
		}
	});
	it('links what it lists, and names no part that is empty', () => {
		for (const facet of FACETS)
			for (const key of keysOf(facet)) {
				const term = page(facet, key);
				const sections = sectionsOf(term, 0, 'en');
				expect(sections.map(({ id }) => id)).toContain('campaigns');
				expect(sections.map(({ id }) => id)).not.toContain('stories');
				expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
			}
	});
});

describe('places', () => {
	it('lie in each other: state, county, city', () => {
		const chicago = page('places', 'il/chicago');
		expect(chicago.trail.map(({ url }) => url)).toEqual([
			'/archive/',
			'/places/',
			'/places/il/',
			'/places/il/cook-county/'
		]);
		expect(page('places', 'il/cook-county').below.map(({ key }) => key)).toContain('il/chicago');
		const illinois = page('places', 'il');
		expect(illinois.below.map(({ key }) => key)).not.toContain('il/chicago');
		expect(illinois.below.map(({ key }) => key)).toContain('il/cook-county');
	});
	it('in several counties stand below each, and their trail goes no further than the state', () => {
		const austin = page('places', 'tx/austin');
		expect(austin.counties.length).toBeGreaterThan(1);
		expect(austin.trail.at(-1)?.url).toBe('/places/tx/');
	});
	it('list the laws made for them and for what lies in them', () => {
		const city = page('places', 'il/chicago').policies.all;
		const county = page('places', 'il/cook-county').policies.all;
		const state = page('places', 'il').policies.all;
		expect(city).toBeGreaterThan(0);
		expect(county).toBeGreaterThanOrEqual(city);
		expect(state).toBeGreaterThanOrEqual(county);
	});
	it('are all in the index once a state, whatever lies above them', () => {
		const { states } = termList(archive, 'places', 'en');
		const keys = new Set(
			states.flatMap((state) => [
				state.key,
				...state.below.flatMap((one) => [one.key, ...one.below.map(({ key }) => key)])
			])
		);
		expect([...keys].sort()).toEqual(keysOf('places').sort());
	});
});

describe('the playbook of a tactic', () => {
	const short = (start: string, end: string): Archive =>
		changed((record, index) => ({
			...record,
			tactics: index < 3 ? ['strike'] : ['petition'],
			span: { start: index === 0 ? '2001' : start, end: index === 0 ? '2013-05' : end },
			events: record.events.map((event, place) => ({
				...event,
				kind: place === 0 ? ('setback' as const) : ('gain' as const),
				tactics: place < 2 ? ['strike'] : []
			}))
		}));
	it('tells how long campaigns took: the middle, the shortest and the longest, with how many', () => {
		const { ended, going } = playbookOf(short('2010', '2012'), 'strike', 'en');
		expect(ended).toMatchObject({
			count: 3,
			median: 2,
			shortest: { years: 2 },
			longest: { years: 12 }
		});
		expect(going).toBeUndefined();
	});
	it('keeps campaigns that go on apart from those that ended', () => {
		const { ended, going } = playbookOf(short('2010', 'ongoing'), 'strike', 'en');
		expect([ended?.count, going?.count]).toEqual([1, 2]);
	});
	it('parts setbacks from the other events that show it at work, newest first', () => {
		const { used, setbacks } = playbookOf(short('2010', '2012'), 'strike', 'en');
		expect(used.shown.every(({ kind }) => kind !== 'setback')).toBe(true);
		expect(setbacks.shown.every(({ kind }) => kind === 'setback')).toBe(true);
		const dates = used.shown.map(({ date }) => date);
		expect(dates).toEqual([...dates].sort().reverse());
	});
	it('counts outcomes and what is in force so that both add up to its campaigns', () => {
		for (const key of keysOf('tactics')) {
			const { outcomes } = playbookOf(archive, key, 'en');
			const sum = (list: { count: number }[]) => list.reduce((all, one) => all + one.count, 0);
			expect(sum(outcomes)).toBe(page('tactics', key).count);
			for (const outcome of outcomes) expect(sum(outcome.force)).toBe(outcome.count);
		}
	});
});

describe('passages that speak of something', () => {
	const passage = (slug: string, text: string, order = 1): Passage => ({
		slug,
		id: `step-${order}`,
		title: '',
		text,
		order
	});
	const slugs = new Set(['a', 'b']);
	const things = [
		{ key: 'strike', names: ['Strike'], hints: ['walked out'], slugs },
		{ key: 'hunger-strike', names: ['Hunger strike'], hints: [], slugs },
		{ key: '287g', names: ['287(g) agreements'], hints: [], slugs: new Set(['a']) }
	];
	const marked = (passages: Passage[], key: string) =>
		(findMentions(passages, things, 'en').get(key) ?? []).map((mention) =>
			excerptOfMention(mention)
				.filter((part) => part.marked)
				.map((part) => part.text)
		);
	it('are found with any ending, and the longer name wins', () => {
		const passages = [passage('a', 'Two hunger strikes, and then the workers struck: a strike.')];
		expect(marked(passages, 'hunger-strike')).toEqual([['hunger strikes']]);
		expect(marked(passages, 'strike')).toEqual([['strike']]);
	});
	it('are found by the number of a law alone, and only in the stories that concern it', () => {
		const passages = [passage('a', 'The sheriff ended 287(g).'), passage('b', 'No 287(g) here.')];
		expect(marked(passages, '287g')).toEqual([['287(g)']]);
	});
	it('are at most two of a story: those that name it before those that hint at it', () => {
		const passages = [
			passage('a', 'They walked out.', 1),
			passage('a', 'They walked out again.', 2),
			passage('a', 'It was a strike.', 3),
			passage('b', 'A strike too.', 4)
		];
		expect(marked(passages, 'strike')).toEqual([['walked out'], ['strike'], ['strike']]);
	});
});

describe('an archive of three thousand campaigns', () => {
	const many: Archive = {
		...archive,
		campaigns: Array.from({ length: 3000 }, (_, i) => {
			const model = archive.campaigns[i % archive.campaigns.length];
			if (!model) throw new Error('no campaign to copy');
			return { ...model, slug: `copy-${i}` };
		})
	};
	it('has pages that stay as long as before and say where the rest is', () => {
		const big = page('tactics', 'litigation', 'en', many);
		expect(big.count).toBe(page('tactics', 'litigation').count * 100);
		expect(big.cards).toHaveLength(MOST_ROWS);
		const campaigns = sectionsOf(big, 8, 'en').find(({ id }) => id === 'campaigns');
		expect(campaigns?.all?.url).toBe('/archive/#tactic=litigation');
		expect(JSON.stringify(big).length).toBeLessThan(250_000);
	});
});
