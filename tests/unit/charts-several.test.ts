import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { Chart, headOf, NumbersTable } from '../../src/lib/charts';
import { drawChart, type ChartState, type Form } from '../../src/lib/charts/chart';
import { boxOf, faceOf, overlaps, type Drawing } from '../../src/lib/charts/drawing';
import { namesOf, xsOf } from '../../src/lib/charts/several';
import type { Series } from '../../src/lib/content/schema';

/** A series of agreements by year; undefined: the year has no point. */
const counted = (id: string, en: string, es: string, values: (number | undefined)[]): Series => ({
	id,
	title: { en: `287(g) agreements: ${en}`, es: `Acuerdos 287(g): ${es}` },
	unit: { en: 'agreements', es: 'acuerdos' },
	x: 'time',
	sources: ['ice'],
	points: values.flatMap((value, index) =>
		value === undefined ? [] : [{ x: String(2021 + index), value }]
	)
});
const jail = counted('jail', 'in the jail', 'en la cárcel', [66, 64, 62, 60, 139, 182]);
const warrant = counted(
	'warrant',
	'warrant service',
	'órdenes de arresto',
	[76, 76, 75, 75, 428, 499]
);
const street = counted('street', 'on the street', 'en la calle', [0, 0, 0, 0, 620, 1162]);
const agreements = [jail, warrant, street];
const gappy = counted('gappy', 'with a gap', 'con una laguna', [10, 20, undefined, 40, 50, 60]);

const share = (id: string, who: string, values: number[]): Series => ({
	id,
	title: { en: `Share of ${who}`, es: `Parte de ${who}` },
	unit: { en: 'percent', es: 'por ciento' },
	x: 'category',
	sources: ['city'],
	points: ['Black', 'Latino', 'White'].map((x, index) => ({
		x,
		value: values[index] ?? 0,
		approx: true
	}))
});
const city = share('city', 'people in the city', [30, 29, 33]);
const database = share('database', 'adults in the database', [70, 25, 5]);

const SEVERAL: Form[] = ['line', 'stacked', 'dots', 'multiples'];
const SIZES = ['wide', 'narrow'] as const;
const state = (list: Series[], form: Form, rest: Partial<ChartState> = {}): ChartState => ({
	...{ list, form, language: 'en' },
	...rest
});
const words = (drawing: Drawing, kind?: string) =>
	drawing.texts.filter((text) => !kind || text.kind === kind).map(({ text }) => text);
const spoken = (drawing: Drawing) => words(drawing).join(' ');
const kinds = (drawing: Drawing, kind: string) =>
	drawing.paths.filter((path) => path.kind === kind);

describe('the names of several series', () => {
	it('leave out what all titles share', () => {
		expect(namesOf(agreements, 'en')).toEqual({
			names: ['in the jail', 'warrant service', 'on the street'],
			shared: '287(g) agreements'
		});
		expect(namesOf(agreements, 'es').names[2]).toBe('en la calle');
	});
	it('are shared in the heading only where the shared words say something', () => {
		expect(headOf(agreements, 'es')).toBe('Acuerdos 287(g) (acuerdos)');
		expect(namesOf([city, database], 'en').names[1]).toBe('adults in the database');
		expect(headOf([city, database], 'en')).toBe(
			'Share of people in the city; Share of adults in the database (percent)'
		);
	});
	it('are the whole titles where one would be left without words', () => {
		const bare = { ...jail, title: { en: '287(g) agreements:' } };
		expect(namesOf([bare, street], 'en').names[0]).toBe('287(g) agreements:');
	});
	it('stand in the drawing, in every form, on wide screens and on phones', () => {
		for (const form of SEVERAL)
			for (const size of SIZES) {
				const drawing = drawChart(state(agreements, form), size);
				for (const name of ['in the jail', 'warrant service', 'on the street'])
					expect(spoken(drawing), `${form} ${size}`).toContain(name);
			}
	});
});

describe('the x values of several series', () => {
	it('are in order of time, each once', () => {
		const late = { ...gappy, points: [{ x: '2019', value: 1 }, ...gappy.points.slice(1)] };
		expect(xsOf([gappy, late])).toEqual(['2019', '2021', '2022', '2024', '2025', '2026']);
	});
	it('keep the order of the record where they are no dates', () => {
		expect(xsOf([city, database])).toEqual(['Black', 'Latino', 'White']);
	});
});

describe('all words of a chart of several series', () => {
	const states: Partial<ChartState>[] = [
		{},
		{ highlight: 'street' },
		{ highlight: '2024..2026' },
		{ highlight: 'Black,database' },
		{
			note: '2025: the year in which the count began to climb; Black: most of all',
			compare: '2024,2026'
		},
		{ highlight: 'street', compare: '2025,2026', note: '2026: the last list' },
		{ compare: 'Black,White' }
	];
	const lists = [agreements, [...agreements, gappy], [city, database], [jail], [database]];
	it('stay in the drawing and clear of each other, and are never smaller than 14 pixels', () => {
		for (const list of lists)
			for (const form of SEVERAL)
				for (const size of SIZES)
					for (const language of ['en', 'es'] as const)
						for (const rest of states) {
							const drawing = drawChart(state(list, form, { ...rest, language }), size);
							const boxes = drawing.texts.map((text) => ({
								text: text.text,
								...boxOf(text, faceOf(text.kind))
							}));
							for (const [index, box] of boxes.entries()) {
								const where = `${list.map(({ id }) => id).join()} ${form} ${size} ${language} ${JSON.stringify(rest)}: ${box.text}`;
								expect(box.left, where).toBeGreaterThan(-2);
								expect(box.right, where).toBeLessThan(drawing.width + 2);
								expect(box.top, where).toBeGreaterThan(-2);
								expect(box.bottom, where).toBeLessThan(drawing.height + 2);
								const other = boxes.slice(index + 1).find((one) => overlaps(box, one, -2.5));
								expect(other?.text, where).toBeUndefined();
							}
							const least = Math.min(...drawing.texts.map((text) => text.size));
							expect(least * (size === 'wide' ? 540 / 720 : 358 / 352)).toBeGreaterThanOrEqual(14);
						}
	});
});

describe('a stacked chart', () => {
	it('has a part for every number but zero, each outlined, no two series alike', () => {
		for (const size of SIZES) {
			const parts = kinds(drawChart(state(agreements, 'stacked'), size), 'part');
			expect(parts).toHaveLength(14);
			expect(new Set(parts.map(({ tone }) => tone)).size).toBe(3);
			expect(parts.every(({ tone, hot }) => tone !== 2 && !hot)).toBe(true);
		}
	});
	it('prints the total at the end of each bar', () => {
		for (const size of SIZES)
			expect(words(drawChart(state(agreements, 'stacked'), size), 'value')).toEqual(
				expect.arrayContaining(['142', '1,187', '1,843'])
			);
	});
	it('says “at least” where a part is not known, and “about” where one is about', () => {
		const open = drawChart(state([jail, gappy], 'stacked'), 'wide');
		expect(words(open, 'value')).toContain('at least 62');
		const rough = drawChart(state([city, database], 'stacked', { language: 'es' }), 'narrow');
		expect(words(rough, 'value')).toContain('cerca de 100');
	});
	it('survives grey print: tones that are no plain ink or yellow have lines in them', () => {
		const drawing = drawChart(state(agreements, 'stacked'), 'wide');
		expect(kinds(drawing, 'hatch')).toHaveLength(6);
	});
	it('prints a highlighted series hot and lets the others step back', () => {
		const parts = kinds(
			drawChart(state(agreements, 'stacked', { highlight: 'street' }), 'wide'),
			'part'
		);
		expect(parts.filter(({ hot }) => hot)).toHaveLength(2);
		expect(parts.filter(({ quiet }) => quiet)).toHaveLength(12);
	});
	it('frames highlighted bars and prints their totals hot', () => {
		const drawing = drawChart(state(agreements, 'stacked', { highlight: '2025..2026' }), 'wide');
		expect(kinds(drawing, 'frame')).toHaveLength(2);
		expect(drawing.texts.filter(({ hot, kind }) => hot && kind === 'value')).toHaveLength(2);
	});
});

describe('lines of several series', () => {
	it('are broken where a point is missing', () => {
		const drawing = drawChart(state([jail, gappy], 'line'), 'wide');
		const moves = kinds(drawing, 'line').map(({ d }) => d.match(/M/g)?.length);
		expect(moves).toEqual([1, 2]);
	});
	it('carry their last number and name at the end', () => {
		for (const size of SIZES) {
			const drawing = drawChart(state(agreements, 'line'), size);
			const at = (text: string) => drawing.texts.find((one) => one.text === text)?.y ?? 0;
			expect(at('1,162')).toBeLessThan(at('499'));
			expect(at('499')).toBeLessThan(at('182'));
		}
	});
	it('have points of different shapes', () => {
		const drawing = drawChart(state(agreements, 'line'), 'wide');
		expect(new Set(kinds(drawing, 'dot').map(({ tone }) => tone)).size).toBe(3);
	});
});

describe('a dot plot', () => {
	it('has a dot for every number and a line that joins those of a row', () => {
		const drawing = drawChart(state([city, database], 'dots'), 'narrow');
		expect(kinds(drawing, 'dot')).toHaveLength(6);
		expect(kinds(drawing, 'join')).toHaveLength(3);
	});
	it('of one series measures from zero', () => {
		const drawing = drawChart(state([database], 'dots'), 'wide');
		const starts = kinds(drawing, 'join').map(({ d }) => /^M([\d.]+)/.exec(d)?.[1]);
		expect(new Set(starts).size).toBe(1);
		expect(words(drawing, 'name')).toEqual([]);
	});
});

describe('small multiples', () => {
	it('share one scale: equal numbers stand at equal heights', () => {
		const twin = { ...jail, id: 'twin', title: { en: 'Other agreements' } };
		const { anchors } = drawChart(state([jail, twin], 'multiples'), 'wide');
		const ys = (id: string) => anchors.filter(({ series }) => series === id).map(({ at }) => at.y);
		expect(ys('jail')).toEqual(ys('twin'));
	});
	it('show categories as bars and time as lines', () => {
		expect(kinds(drawChart(state([city, database], 'multiples'), 'narrow'), 'bar')).toHaveLength(6);
		expect(kinds(drawChart(state(agreements, 'multiples'), 'narrow'), 'line')).toHaveLength(3);
	});
});

describe('one series alone', () => {
	it('is drawn as bars, as a line or as dots, whichever form of several was asked for', () => {
		const kind = (form: Form, list = [jail]) =>
			drawChart(state(list, form), 'wide').paths.map(({ kind }) => kind);
		expect(kind('stacked')).toContain('bar');
		expect(kind('multiples')).toContain('line');
		expect(kind('multiples', [city])).toContain('bar');
		expect(kind('dots')).toContain('dot');
	});
	it('of many is all that squares and bars take', () => {
		expect(drawChart(state([jail, street], 'bars'), 'wide')).toEqual(
			drawChart(state([jail], 'bars'), 'wide')
		);
	});
});

describe('what reaches the page', () => {
	const html = (body: string) => body.replace(/<!--.*?-->/gs, '');
	it('is one named picture without style attributes', () => {
		const props = { ...state(agreements, 'stacked'), says: 'The count grew.' };
		const page = html(render(Chart, { props }).body);
		expect(page.match(/role="img"/g)).toHaveLength(1);
		expect(page).toContain('aria-label="The count grew."');
		expect(page).not.toContain('style=');
	});
	it('is a table with all series side by side, and says where there is no number', () => {
		const props = { list: [jail, gappy], language: 'en' as const, highlighted: ['2023'] };
		const table = html(render(NumbersTable, { props }).body);
		expect(table).toContain('<caption>287(g) agreements (agreements)</caption>');
		expect(table.match(/<th scope="col"/g)).toHaveLength(3);
		expect(table.match(/<th scope="row"/g)).toHaveLength(6);
		expect(table).toMatch(/class="is-hot"><th scope="row">2023<\/th>.*62.*no number/);
	});
	it('keeps the notes of points, with the series they belong to', () => {
		const noted = { ...jail, points: [{ x: '2021', value: 66, note: { en: 'January' } }] };
		const props = { list: [noted, gappy], language: 'en' as const, highlighted: [] };
		expect(render(NumbersTable, { props }).body).toContain('in the jail: January');
	});
});
