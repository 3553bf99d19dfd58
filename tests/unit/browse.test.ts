import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../scripts/bench/archives';
import { readFragment, toggle, writeFragment, NOTHING } from '../../src/lib/archive/browse/choice';
import { browseFile, browseLines } from '../../src/lib/archive/browse/file';
import { picksOf, sentenceOf } from '../../src/lib/archive/browse/sentence';
import { Shelf } from '../../src/lib/archive/browse/shelf';
import { BROWSE_FACETS, PAGE, type BrowseFacet } from '../../src/lib/archive/browse/types';
import { groupsOf, plainView, viewPaths } from '../../src/lib/archive/browse/views';
import { cardsOf } from '../../src/lib/archive/cards';
import { toArchive } from '../../src/lib/archive/model';
import type { Archive } from '../../src/lib/archive/types';
import { readContent } from '../../src/lib/content/read';

const archive = toArchive(readContent(process.cwd()));
const shelf = new Shelf(browseFile(archive, 'en'));
const slugs = (found: number[], of: Shelf = shelf) => found.map((index) => of.row(index).slug);
const countOf = (of: Shelf, facet: BrowseFacet, key: string, counts: Uint32Array) =>
	of.values(facet, counts).find((value) => value.key === key)?.count;

describe('what a reader chooses', () => {
	it('takes any value within a facet and all facets together', () => {
		const { found } = shelf.ask(
			{ theme: ['detainers', '287g'], decided: ['sheriff'], outcome: ['won', 'reversed'] },
			'newest'
		);
		const meant = archive.campaigns.filter(
			({ record }) =>
				record.themes.some((theme) => ['detainers', '287g'].includes(theme)) &&
				record.decision_makers.some(({ kind }) => kind === 'sheriff') &&
				['won', 'reversed'].includes(record.outcome.status)
		);
		expect(meant.length).toBeGreaterThan(1);
		expect(slugs(found).sort()).toEqual(meant.map(({ slug }) => slug).sort());
	});
	it('sees beside each value what choosing it would show, whatever else is chosen', () => {
		const chosen = { theme: ['detainers'], outcome: ['won'] };
		const { counts } = shelf.ask(chosen, 'newest');
		for (const facet of BROWSE_FACETS)
			for (const { key, count } of shelf.values(facet, counts)) {
				const alone = shelf.ask({ ...chosen, [facet]: [key] }, 'newest').found.length;
				expect([facet, key, count]).toEqual([facet, key, alone]);
			}
	});
	it('finds places by state and by locality', () => {
		const { counts, found } = shelf.ask({ place: ['ga'] }, 'newest');
		const inside = shelf.within('ga', counts);
		expect(inside.map(({ key }) => key)).toContain('ga/fulton-county');
		expect(found.length).toBe(countOf(shelf, 'place', 'ga', counts));
		const fulton = shelf.ask({ place: ['ga/fulton-county'] }, 'newest').found;
		expect(fulton.length).toBeGreaterThan(0);
		expect(shelf.label('place', 'ga/fulton-county')).toBe('Fulton County, Georgia');
	});
	it('narrows a state to a locality in it, and back', () => {
		const fulton = toggle({ place: ['ga', 'tx'] }, 'place', 'ga/fulton-county');
		expect(fulton).toEqual({ place: ['tx', 'ga/fulton-county'] });
		expect(toggle(fulton, 'place', 'ga')).toEqual({ place: ['tx', 'ga'] });
		expect(toggle({ theme: ['287g'] }, 'theme', '287g')).toEqual({});
	});
	it('finds stories by what they show', () => {
		const { found } = shelf.ask({ has: ['document'] }, 'newest');
		const meant = archive.campaigns.filter(({ shows }) => shows.includes('Document'));
		expect(meant.length).toBeGreaterThan(3);
		expect(found.length).toBe(meant.length);
	});
	it('is shown as the sentence that the heading begins', () => {
		const said = (language: 'en' | 'es') => {
			const own = new Shelf(browseFile(archive, language));
			return sentenceOf(
				picksOf({ theme: ['detainers'], decided: ['county-board', 'sheriff'] }, (facet, key) =>
					own.label(facet, key)
				),
				language
			);
		};
		expect(said('en')).toBe('about detainers, decided by county board or sheriff.');
		expect(said('es')).toBe('sobre órdenes de retención, decidió: junta del condado o alguacil.');
		expect(sentenceOf([], 'en')).toBe('');
	});
});

describe('the order of the list', () => {
	const first = (sort: 'newest' | 'oldest' | 'longest' | 'place') => {
		const { found } = shelf.ask({}, sort);
		return found.map((index) => shelf.row(index));
	};
	it('is by default that of the other lists: newest change first', () => {
		expect(first('newest').map(({ slug }) => slug)).toEqual(
			cardsOf(archive.campaigns, archive, 'en').map(({ slug }) => slug)
		);
	});
	it('can begin with the oldest, the longest, or go by place', () => {
		const begins = first('oldest').map(({ span }) => Number(/\d{4}/.exec(span)?.[0]));
		expect(begins).toEqual([...begins].sort((a, b) => a - b));
		const lengths = first('longest').map(({ length }) => Number.parseInt(length, 10) || 0);
		expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
		const states = first('place').map(({ place }) => place.split(', ').at(-1) ?? '');
		expect(states).toEqual([...states].sort((a, b) => a.localeCompare(b, 'en-US')));
	});
	it('prints each campaign as the other lists do', () => {
		for (const card of cardsOf(archive.campaigns, archive, 'es')) {
			const own = new Shelf(browseFile(archive, 'es'));
			own.tell(browseLines(archive, 'es'));
			const index = browseFile(archive, 'es').slugs.indexOf(card.slug);
			expect(own.row(index)).toMatchObject(card);
		}
	});
});

describe('the address of a view', () => {
	it('comes back as the same choice', () => {
		const choice = {
			chosen: { theme: ['287g', 'detainers'], place: ['ga/fulton-county'] },
			sort: 'oldest',
			view: 'table'
		} as const;
		const fragment = writeFragment({ ...choice, chosen: { ...choice.chosen } } as never);
		expect(fragment).toBe('#theme=287g,detainers&place=ga/fulton-county&sort=oldest&view=table');
		expect(readFragment(fragment)).toEqual(choice);
	});
	it('is empty where nothing is chosen, and an empty one chooses nothing', () => {
		expect(writeFragment(NOTHING)).toBe('');
		expect(readFragment('')).toEqual(NOTHING);
		expect(readFragment('#')).toEqual(NOTHING);
	});
	it('leaves out what it does not know', () => {
		expect(
			readFragment('#theme=detainers,<b>,,%00&utm=x&sort=random&view=cards&outcome=&__proto__=x')
		).toEqual({ chosen: { theme: ['detainers'] }, sort: 'newest', view: 'rows' });
		expect(shelf.existing({ theme: ['detainers', 'no-such-theme'], place: ['zz'] })).toEqual({
			theme: ['detainers']
		});
	});
	it('of a place within the page is no choice', () => {
		expect(readFragment('#content')).toBeUndefined();
		expect(readFragment('#filters')).toBeUndefined();
		expect(readFragment('#%E0%A4%A')).toBeUndefined();
	});
	it('cannot ask for endless work', () => {
		const keys = Array.from({ length: 10_000 }, (_, index) => `k${index}`).join(',');
		expect(readFragment(`#theme=${keys}`)?.chosen.theme?.length).toBeLessThanOrEqual(100);
	});
	it('understands “state” too', () => {
		expect(readFragment('#state=ga')?.chosen).toEqual({ place: ['ga'] });
	});
});

describe('the plain pages', () => {
	const many: Archive = archiveOf(150, archive);
	it('hold every campaign once, sixty a page', () => {
		const pages = ['', 'page/2', 'page/3'].map((path) => plainView(path, many, 'en'));
		const all = pages.flatMap((page) => page?.rows.map(({ slug }) => slug) ?? []);
		expect(pages.map((page) => page?.rows.length)).toEqual([PAGE, PAGE, 30]);
		expect(new Set(all).size).toBe(150);
	});
	it('are listed as far as they exist, and no further', () => {
		const paths = viewPaths(many);
		expect(paths).toEqual(expect.arrayContaining(['page/2', 'page/3', 'table', 'table/page/3']));
		expect(paths).not.toContain('page/4');
		for (const path of paths) expect(plainView(path, many, 'es')?.rows.length).toBeGreaterThan(0);
		for (const path of ['page/4', 'page/0', 'chairs', 'force/none', 'has/chart/more', 'has'])
			expect(plainView(path, many, 'en')).toBeUndefined();
	});
	it('count what the page counts', () => {
		for (const { facet, values } of groupsOf(archive, 'en'))
			if (facet === 'force' || facet === 'began')
				for (const { key, count } of values)
					expect(plainView(`${facet}/${key}`, archive, 'en')?.total).toBe(count);
	});
});

describe('an archive of three thousand campaigns', () => {
	it('keeps the first page as small as ever: sixty campaigns, states without localities', () => {
		const many = archiveOf(3000, archive);
		const groups = groupsOf(many, 'en');
		const places = groups.find(({ facet }) => facet === 'place')?.values ?? [];
		expect(places.length).toBeLessThanOrEqual(56);
		expect(places.reduce((sum, { count }) => sum + count, 0)).toBe(3000);
		expect(plainView('', many, 'en')?.rows).toHaveLength(PAGE);
	});
});
