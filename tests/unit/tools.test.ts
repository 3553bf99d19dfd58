import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	compareSheets,
	findTitles,
	moved,
	readChoice,
	ROWS,
	writeChoice,
	type Entry,
	type Sheet
} from '../../src/lib/archive/compare';
import { formatLength, lengthOf } from '../../src/lib/archive/length';
import {
	nearest,
	readAnswers,
	WISH_KEYS,
	WISHES,
	writeAnswers,
	type LikeLine
} from '../../src/lib/archive/like-mine';
import { toArchive } from '../../src/lib/archive/model';
import { sheetOf } from '../../src/lib/archive/sheets';
import {
	likeLines,
	newestPairs,
	pairKeys,
	pairNames,
	pairOf,
	questionChoices,
	titleLines,
	wishCounts,
	wishGroups,
	withWish
} from '../../src/lib/archive/tool-data';
import type { Campaign } from '../../src/lib/archive/types';
import { readContent } from '../../src/lib/content/read';

const archive = toArchive(readContent(process.cwd()));
const campaignOf = (slug: string): Campaign => {
	const found = archive.campaigns.find((one) => one.slug === slug);
	if (!found) throw new Error(`no campaign ${slug}`);
	return found;
};

function sheet(slug: string, rows: Partial<Sheet['rows']>): Sheet {
	return {
		slug,
		title: { text: slug },
		short: slug,
		place: slug,
		url: '/',
		poster: '/',
		line: { text: slug },
		rows: Object.fromEntries(ROWS.map((key) => [key, rows[key] ?? []])) as Sheet['rows']
	};
}
const entry = (key: string): Entry => ({ text: key.toUpperCase(), key });

describe('campaigns side by side', () => {
	it('mark what they share, and by how many, and put it first', () => {
		const rows = compareSheets([
			sheet('one', { themes: [entry('a'), entry('b')] }),
			sheet('two', { themes: [entry('b'), entry('c')] }),
			sheet('three', { themes: [entry('c'), entry('b')] })
		]);
		const [themes] = rows;
		expect(rows.map(({ key }) => key)).toEqual(['themes']);
		expect(themes?.cells.map((cell) => cell.map(({ key, shared }) => [key, shared]))).toEqual([
			[
				['b', 3],
				['a', undefined]
			],
			[
				['b', 3],
				['c', 2]
			],
			[
				['b', 3],
				['c', 2]
			]
		]);
	});
	it('share nothing by a key that one campaign has twice, nor by equal words alone', () => {
		const rows = compareSheets([
			sheet('one', { tactics: [entry('a'), entry('a')], worked: [{ text: 'same' }] }),
			sheet('two', { tactics: [entry('b')], worked: [{ text: 'same' }] })
		]);
		expect(rows.flatMap(({ cells }) => cells.flat()).some(({ shared }) => shared)).toBe(false);
	});
	it('say of every campaign where, who, how long, how it stands and on what sources, both ways', () => {
		for (const campaign of archive.campaigns)
			for (const language of ['en', 'es'] as const) {
				const { rows } = sheetOf(campaign, archive, language);
				for (const key of ['place', 'decided', 'years', 'outcome', 'force', 'sources'] as const)
					expect(rows[key].length, `${campaign.slug}: ${key}`).toBeGreaterThan(0);
				expect(rows.worked.length + rows.failed.length + rows.watch.length).toBe(
					campaign.record.lessons.length
				);
			}
	});
	it('tell which names were of a kind of decision-maker', () => {
		const { decided } = sheetOf(campaignOf('gwinnett-cobb-end-287g'), archive, 'en').rows;
		const sheriff = decided.find(({ key }) => key === 'sheriff');
		expect(sheriff?.notes?.[0]?.text).toContain('Keybo Taylor');
		expect(sheriff?.notes?.[0]?.text).not.toContain('Kemp');
	});
	it('are chosen in the address: what was written is read back, whatever else stands there', () => {
		expect(readChoice('#a-b,c,a-b,<script>,../x,d,e,f')).toEqual(['a-b', 'c', 'd', 'e']);
		expect(readChoice('')).toEqual([]);
		const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
		fc.assert(
			fc.property(fc.uniqueArray(slug, { maxLength: 4 }), (slugs) => {
				expect(readChoice(writeChoice(slugs))).toEqual(slugs);
			})
		);
		fc.assert(
			fc.property(fc.string({ maxLength: 300 }), (text) => {
				expect(readChoice(text).length).toBeLessThanOrEqual(4);
			})
		);
	});
	it('change places one by one and never leave the list', () => {
		expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
		expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
		expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
		expect(moved(['a', 'b', 'c'], 2, 9)).toEqual(['a', 'b', 'c']);
		expect(moved(['a'], 4, -1)).toEqual(['a']);
	});
	it('are found by place or title, with or without accents', () => {
		const lines = titleLines(archive, 'es');
		const found = (question: string) => findTitles(lines, question).map(([slug]) => slug);
		expect(found('los angeles')).toContain('los-angeles-ice-out-of-la');
		expect(found('LOS ÁNGELES')).toEqual(found('los angeles'));
		expect(found('')).toHaveLength(archive.campaigns.length);
		expect(found('zzz')).toEqual([]);
	});
});

describe('ready-made pairs', () => {
	it('are all that the records name, each once, with a sentence that says why', () => {
		const named = new Set(
			archive.campaigns.flatMap(({ slug, record }) =>
				record.related.map((other) => [slug, other.slug].sort().join('--'))
			)
		);
		expect(pairKeys(archive)).toEqual([...named].sort());
		for (const key of named) {
			const pair = pairOf(key, archive, 'es');
			expect(pair?.why.length, key).toBeGreaterThan(0);
			expect(pair && new Set(pairNames(pair, 'es')).size, key).toBe(2);
		}
		expect(newestPairs(archive, 'en')).toHaveLength(named.size);
	});
	it('do not exist for two campaigns that no record joins', () => {
		expect(pairOf('a--b', archive, 'en')).toBeUndefined();
	});
});

describe('how long a campaign took', () => {
	const lasting = (start: string, end: string): Campaign => {
		const model = campaignOf('berks-shut-down-berks');
		return { ...model, record: { ...model.record, span: { start, end } } };
	};
	const said = (start: string, end: string) => formatLength(lengthOf(lasting(start, end)), 'en');
	it('is said no more exactly than its dates', () => {
		expect(said('2018-03', '2018-10-05')).toBe('7 months');
		expect(said('2018-03-01', '2018-03-20')).toBe('less than a month');
		expect(said('2018', '2018-10')).toBe('within one year');
		expect(said('2015', '2023-01-31')).toBe('about 8 years');
	});
	it('runs to the last known day where it is not over', () => {
		expect(said('2015', 'ongoing')).toBe('about 11 years so far');
	});
});

const line = (slug: string, more: Partial<LikeLine>): LikeLine => ({
	slug,
	title: slug,
	meta: '',
	themes: [],
	kinds: [],
	places: [],
	states: [],
	status: 'won',
	outcome: '',
	asOf: '',
	...more
});

describe('campaigns like mine', () => {
	it('have a goal for every theme, and each theme in one goal only', () => {
		const all = Object.values(WISHES).flat();
		expect([...all].sort()).toEqual(Object.keys(archive.vocabulary.themes).sort());
		expect(new Set(all).size).toBe(all.length);
	});
	it('come with every reason, and those that share more come first', () => {
		const found = nearest({ wish: 'leave-287g', who: 'sheriff', place: 'county' }, [
			line('goal-only', { themes: ['287g'] }),
			line('all', { themes: ['287g'], kinds: ['sheriff'], places: ['county'] }),
			line('none', { themes: ['labor'], kinds: ['court'], places: ['state'] }),
			line('two', { kinds: ['sheriff'], places: ['county'] })
		]);
		expect(found.map(({ line: { slug } }) => slug)).toEqual(['all', 'two', 'goal-only']);
		expect(found[0]?.reasons).toEqual([
			{ what: 'goal', themes: ['287g'] },
			{ what: 'who', kind: 'sheriff' },
			{ what: 'place', place: 'county' }
		]);
	});
	it('among equals put the goal before the decision-maker, that before the state and the place', () => {
		const found = nearest({ wish: 'workers', who: 'court', place: 'city', state: 'GA' }, [
			line('place', { places: ['city'] }),
			line('state', { states: ['GA'] }),
			line('who', { kinds: ['court'] }),
			line('goal', { themes: ['labor'] })
		]);
		expect(found.map(({ line: { slug } }) => slug)).toEqual(['goal', 'who', 'state', 'place']);
	});
	it('then put first what is most about the goal, then the newest change', () => {
		const found = nearest({ wish: 'stop-detainers' }, [
			line('late', { themes: ['287g', 'detainers'] }),
			line('main', { themes: ['detainers', '287g'] }),
			line('older', { themes: ['detainers'] })
		]);
		expect(found.map(({ line: { slug } }) => slug)).toEqual(['main', 'older', 'late']);
	});
	it('find a county that left 287(g) through its sheriff, always in the same order', () => {
		const answers = { wish: 'leave-287g', who: 'sheriff', place: 'county' } as const;
		const found = nearest(answers, likeLines(archive, 'en'));
		expect(found[0]?.reasons).toHaveLength(3);
		expect(campaignOf(found[0]?.line.slug ?? '').record.themes).toContain('287g');
		expect(nearest(answers, likeLines(archive, 'es')).map(({ line: { slug } }) => slug)).toEqual(
			found.map(({ line: { slug } }) => slug)
		);
	});
	it('are asked for in the address; what is no answer is left open', () => {
		const choices = { kinds: ['sheriff'], states: ['GA'] };
		const answers = { wish: 'close-jail', who: 'sheriff', place: 'city', state: 'GA' } as const;
		expect(readAnswers(writeAnswers(answers), choices)).toEqual(answers);
		expect(readAnswers('#wish=__proto__&who=king&place=moon&state=XX', choices)).toEqual({});
		expect(writeAnswers({})).toBe('');
	});
	it('stand on the page of each goal, under every kind of body that had a say', () => {
		for (const { key, count } of wishCounts(archive)) {
			expect(withWish(archive, key)).toHaveLength(count);
			const groups = wishGroups(archive, key, 'en');
			const listed = new Set(groups.flatMap(({ lines }) => lines.map(({ slug }) => slug)));
			expect([...listed].sort()).toEqual(
				withWish(archive, key)
					.map(({ slug }) => slug)
					.sort()
			);
		}
		expect(wishCounts(archive)).toHaveLength(WISH_KEYS.length);
	});
	it('are asked only for what some campaign has', () => {
		const { kinds, states } = questionChoices(archive, 'es');
		const used = new Set(
			archive.campaigns.flatMap(({ record }) => record.decision_makers.map(({ kind }) => kind))
		);
		expect(new Set(kinds.map(({ key }) => key))).toEqual(used);
		expect(states.map(({ label }) => label)).toContain('Pensilvania');
	});
});
