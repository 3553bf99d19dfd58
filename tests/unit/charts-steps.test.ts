import { describe, expect, it } from 'vitest';
import { drawChart, type ChartState } from '../../src/lib/charts/chart';
import { chartFaults } from '../../src/lib/charts/chart-faults';
import { readHighlight, readNotes } from '../../src/lib/charts/attributes';
import { differenceWords } from '../../src/lib/charts/difference';
import type { Drawing } from '../../src/lib/charts/drawing';
import type { Series } from '../../src/lib/content/schema';

const series = (id: string, values: [string, number, boolean?][], unit = 'people'): Series => ({
	id,
	title: { en: `People, ${id}`, es: `Personas, ${id}` },
	unit: { en: unit, es: unit },
	x: 'category',
	sources: ['report'],
	points: values.map(([x, value, approx]) => ({ x, value, approx }))
});
const held = series('held', [
	['before', 700, true],
	['reform', 300, true],
	['later', 150],
	['now', 29]
]);
const other = series('other', [
	['before', 10],
	['now', 20]
]);
const draw = (rest: Partial<ChartState>, size: 'wide' | 'narrow' = 'wide') =>
	drawChart({ list: [held], form: 'bars', language: 'en', ...rest }, size);
const said = (drawing: Drawing, kind: string) =>
	drawing.texts
		.filter((text) => text.kind === kind)
		.map(({ text }) => text)
		.join(' ');
const FORMS = ['squares', 'bars', 'line', 'dots'] as const;
const SIZES = ['wide', 'narrow'] as const;

describe('highlight', () => {
	it('names points, ranges of points and series', () => {
		expect(readHighlight('before, later..now', [held])).toEqual({
			xs: ['before', 'later', 'now'],
			series: []
		});
		expect(readHighlight('held', [held, other])).toEqual({ xs: [], series: ['held'] });
		expect(readHighlight('now..before, nothing', [held])).toEqual({ xs: [], series: [] });
	});
	it('of a point and a series makes hot what both name', () => {
		const drawing = draw({ list: [held, other], form: 'dots', highlight: 'now,other' });
		const hot = drawing.texts.filter((text) => text.hot && text.kind === 'value');
		expect(hot.map(({ text }) => text)).toEqual(['20']);
	});
	it('of a series alone makes all of its points hot', () => {
		const hot = draw({ highlight: 'held' }).paths.filter((path) => path.hot);
		expect(hot).toHaveLength(4);
	});
});

describe('a note', () => {
	it('is read as a point and its words, several with semicolons', () => {
		expect(readNotes('now: the last count; before: at 9:30, full')).toEqual([
			{ x: 'now', words: 'the last count' },
			{ x: 'before', words: 'at 9:30, full' }
		]);
	});
	it('stands in every form, and moves nothing that stands there already', () => {
		for (const form of FORMS)
			for (const size of SIZES) {
				const plain = draw({ form }, size);
				const noted = draw({ form, note: 'now: the last count' }, size);
				expect(said(noted, 'note'), `${form} ${size}`).toContain('the last count');
				expect(noted.texts.slice(0, plain.texts.length)).toEqual(plain.texts);
				expect(noted.paths.slice(0, plain.paths.length)).toEqual(plain.paths);
			}
	});
	it('goes under the chart, with the name of its point, where there is no room', () => {
		const long = 'a very long remark '.repeat(16).trim();
		const plain = draw({}, 'narrow');
		const noted = draw({ note: `reform: ${long}` }, 'narrow');
		expect(said(noted, 'note')).toBe(`reform: ${long}`);
		expect(noted.height).toBeGreaterThan(plain.height);
	});
	it('without a point that exists is left to the check', () => {
		expect(draw({ note: 'never: words' })).toEqual(draw({}));
	});
});

describe('a difference', () => {
	const exact = (value: number) => ({ value, exact: true });
	const about = (value: number) => ({ value, exact: false });
	it('is told in numbers and words', () => {
		expect(differenceWords(exact(1006), exact(1014), false, 'en')).toBe('8 more, 0.8 percent more');
		expect(differenceWords(exact(150), exact(29), false, 'en')).toBe('121 fewer, 81 percent less');
		expect(differenceWords(exact(150), exact(29), false, 'es')).toBe(
			'121 menos, 81 por ciento menos'
		);
	});
	it('of numbers that are “about” is about, and rounded', () => {
		expect(differenceWords(about(700), exact(29), false, 'en')).toBe(
			'about 670 fewer, about 96 percent less'
		);
		expect(differenceWords(about(700), exact(29), false, 'es')).toBe(
			'cerca de 670 menos, cerca de 96 por ciento menos'
		);
	});
	it('of percents is in percentage points', () => {
		expect(differenceWords(exact(52), exact(28), true, 'en')).toBe('24 percentage points lower');
		expect(differenceWords(exact(4.1), exact(4.4), true, 'es')).toBe('0.3 puntos porcentuales más');
	});
	it('says how many times as many where a number has doubled, and never that all are gone', () => {
		expect(differenceWords(exact(13), exact(26), false, 'en')).toBe('13 more, 2 times as many');
		expect(differenceWords(exact(1000), exact(3), false, 'en')).toBe(
			'997 fewer, 99.7 percent less'
		);
		expect(differenceWords(exact(0), exact(5), false, 'en')).toBe('5 more');
		expect(differenceWords(exact(5), exact(5), false, 'en')).toBe('the same number');
		expect(differenceWords(about(5), exact(5), false, 'es')).toBe('casi la misma cifra');
	});
	it('is drawn and told in every form', () => {
		for (const form of FORMS)
			for (const size of SIZES) {
				const drawing = draw({ form, compare: 'before,now' }, size);
				expect(said(drawing, 'difference')).toContain('about 670 fewer, about 96 percent less');
				expect(drawing.paths.some(({ kind }) => kind === 'gap')).toBe(true);
			}
	});
	it('takes the numbers that a record prints in words of its own as about', () => {
		const shown = { x: 'end', value: 100, shown: { en: 'under 100' } };
		const list = [{ ...held, points: [...held.points.slice(2), shown] }];
		expect(said(draw({ list, compare: 'later,end' }), 'difference')).toContain('about 50 fewer');
	});
	it('among several series is that of the hot one, and says whose it is', () => {
		const list = [held, other];
		const told = (rest: Partial<ChartState>) =>
			said(draw({ list, compare: 'before,now', ...rest }), 'difference');
		expect(told({ form: 'line', highlight: 'other' })).toContain('other: 10 more');
		expect(told({ form: 'line' })).toContain('held: about 670 fewer');
		expect(told({ form: 'stacked' })).toContain('about 660 fewer');
	});
});

describe('faults of a chart', () => {
	const what = (list: Series[], form: string, attributes = {}) =>
		chartFaults(list, form, attributes).map((fault) => fault.what);
	it('are none where all is well', () => {
		const good = { highlight: 'before..later,now', note: 'now: few', compare: 'before,now' };
		expect(chartFaults([held], 'bars', good)).toEqual([]);
		expect(chartFaults([held, other], 'dots', { highlight: 'other' })).toEqual([]);
	});
	it('name what no point has, and how to mend it', () => {
		expect(chartFaults([held], 'bars', { highlight: 'nwo' })).toEqual([
			{
				what: 'highlight names “nwo”, which no point or series has.',
				mend: 'Write one of: before, reform, later, now. A range is written from..to.'
			}
		]);
		expect(what([held], 'bars', { note: 'x: words; now' })).toEqual([
			'note names “x”, which no point has.',
			'note has no words for “now”.'
		]);
		expect(what([held], 'bars', { compare: 'before' })).toEqual([
			'compare does not name two different points.'
		]);
		expect(what([held], 'bars', { compare: 'before,x' })).toEqual([
			'compare names “x”, which no point has.'
		]);
		expect(what([held], 'bars', { series: 'held,gone' })).toEqual([
			'The record has no series “gone”.'
		]);
	});
	it('name a form that takes one series, and series that do not go together', () => {
		expect(what([held, other], 'squares')).toEqual([
			'The form “squares” takes one series, and this chart has 2.'
		]);
		expect(what([held, series('c', [['before', 1]], 'percent')], 'line')).toEqual([
			'The series of this chart have different units, so one scale cannot hold them.'
		]);
		expect(what([held, series('d', [['elsewhere', 1]])], 'line')).toEqual([
			'The series of this chart share no x value.'
		]);
		expect(what([held], 'pie')).toEqual(['There is no form “pie”.']);
	});
});
