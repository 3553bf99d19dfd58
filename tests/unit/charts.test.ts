import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { Chart, NumbersTable, PlacesTable } from '../../src/lib/charts';
import { drawChart as draw, type Form } from '../../src/lib/charts/chart';
import { boxOf, faceOf, overlaps, type Drawing } from '../../src/lib/charts/drawing';
import { formatShortDate, pointLabel, printedValue, type Point } from '../../src/lib/charts/labels';
import { textWidth, wrap } from '../../src/lib/charts/text';
import type { Series } from '../../src/lib/content/schema';
import type { Language } from '../../src/lib/language';

const held: Series = {
	id: 'people-held',
	title: {
		en: 'People held in the city jail, as reported',
		es: 'Personas en la cárcel de la ciudad'
	},
	unit: { en: 'people', es: 'personas' },
	x: 'category',
	sources: ['essay'],
	points: [
		{
			x: 'before',
			label: { en: 'before the reforms', es: 'antes de las reformas' },
			value: 700,
			approx: true
		},
		{
			x: 'first',
			label: { en: 'after first reforms', es: 'tras las primeras' },
			value: 300,
			approx: true
		},
		{
			x: 'further',
			label: { en: 'after further reforms', es: 'tras otras reformas' },
			value: 150,
			approx: true
		},
		{
			x: 'latest',
			label: { en: 'latest count in essay', es: 'última cuenta' },
			value: 72,
			approx: true
		},
		{ x: '2019-03', value: 70, approx: true },
		{ x: '2019-06', value: 100, shown: { en: 'under 100', es: 'menos de 100' } },
		{ x: '2020-11', value: 29, note: { en: 'daily average', es: 'promedio diario' } },
		{ x: '2021-01', value: 27, shown: { en: '25 to 30', es: 'de 25 a 30' } },
		{ x: '2022-05', value: 46 }
	]
};
const counts = (values: number[], x: Series['x'] = 'time'): Series => ({
	...held,
	x,
	points: values.map((value, index) => ({ x: `20${String(index + 10)}`, value }))
});
const FORMS: Form[] = ['squares', 'bars', 'line'];
const SIZES = ['wide', 'narrow'] as const;
const LANGUAGES = ['en', 'es'] as const;

/** Squares in a drawing, counted from its strokes as a printer would. Outlined ones count once. */
function squaresIn(drawing: Drawing): number {
	const seen = new Set<string>();
	let count = 0;
	for (const { kind, d, dash } of drawing.paths) {
		if (kind !== 'unit' || !dash) continue;
		const [square = 0, gap = 0] = dash.split(' ').map(Number);
		for (const [, x, y, length] of d.matchAll(/M([\d.]+) ([\d.]+)[hv]-?([\d.]+)/g)) {
			const at = `${Math.round(Number(x) / 3)}|${Math.round(Number(y) / 3)}`;
			if (gap > square * 0.5 && seen.size > 0) continue;
			seen.add(at);
			count += Math.round((Number(length) + gap) / (square + gap));
		}
	}
	return count;
}

/** One series with points in hot ink. */
const drawChart = (
	series: Series,
	form: Form,
	language: Language,
	hot: string[],
	size: 'wide' | 'narrow'
) => draw({ list: [series], form, language, highlight: hot.join(',') }, size);
const html = (body: string) => body.replace(/<!--.*?-->/gs, '');

describe('a printed value', () => {
	const point = (rest: Partial<Point>): Point => ({ x: '2018', value: 700, ...rest });
	it('is the plain number, with the separators of Spanish in the United States', () => {
		expect(printedValue(point({ value: 1006 }), 'en')).toBe('1,006');
		expect(printedValue(point({ value: 1006 }), 'es')).toBe('1,006');
		expect(printedValue(point({ value: 0.6 }), 'es')).toBe('0.6');
	});
	it('says “about” where the source does', () => {
		expect(printedValue(point({ approx: true }), 'en')).toBe('about 700');
		expect(printedValue(point({ approx: true }), 'es')).toBe('cerca de 700');
	});
	it('gives way to the record’s own words', () => {
		const shown = { en: 'under 100', es: 'menos de 100' };
		expect(printedValue(point({ shown, approx: true }), 'en')).toBe('under 100');
		expect(printedValue(point({ shown }), 'es')).toBe('menos de 100');
	});
});

describe('a label', () => {
	it('is a short date where the record gives no words', () => {
		expect(formatShortDate('2020-11', 'en')).toBe('Nov 2020');
		expect(formatShortDate('2020-11', 'es')).toBe('nov. 2020');
		expect(formatShortDate('2020-05-08', 'es')).toBe('8 mayo 2020');
		expect(formatShortDate('2020', 'es')).toBe('2020');
		expect(formatShortDate('before July', 'es')).toBe('before July');
		expect(pointLabel({ x: '2019-03', value: 1 }, 'es')).toBe('mar. 2019');
	});
	it('breaks at spaces, in at most three lines, or says that it does not fit', () => {
		expect(wrap('latest count in the essay', 'plain', 10, 80)).toEqual([
			'latest count in',
			'the essay'
		]);
		expect(wrap('unbelievable', 'plain', 10, 20)).toBeUndefined();
		expect(wrap('a b c d', 'plain', 10, 6)).toBeUndefined();
	});
	it('fits: no words of a chart leave it or stand on other words', () => {
		const all = [
			held,
			counts([1006, 1014]),
			counts([13, 60, 300]),
			counts(Array.from({ length: 24 }, (_, i) => 400 + 37 * (i % 7)))
		];
		for (const series of all)
			for (const form of FORMS)
				for (const size of SIZES)
					for (const language of LANGUAGES)
						for (const highlighted of [
							[],
							[series.points[1]?.x ?? ''],
							series.points.slice(0, 4).map(({ x }) => x)
						]) {
							const drawing = drawChart(series, form, language, highlighted, size);
							const boxes = drawing.texts.map((text) => ({
								text: text.text,
								...boxOf(text, faceOf(text.kind))
							}));
							for (const [index, box] of boxes.entries()) {
								const where = `${form} ${size} ${language}: ${box.text}`;
								expect(box.left, where).toBeGreaterThan(-1);
								expect(box.right, where).toBeLessThan(drawing.width + 1);
								expect(box.top, where).toBeGreaterThan(-1);
								expect(box.bottom, where).toBeLessThan(drawing.height + 1);
								const other = boxes.slice(index + 1).find((one) => overlaps(box, one, -2.5));
								expect(other?.text, where).toBeUndefined();
							}
						}
	});
	it('is never smaller than 14 pixels on a phone of 390 or in the column of a laptop', () => {
		for (const form of FORMS) {
			for (const text of drawChart(held, form, 'en', [], 'narrow').texts)
				expect((text.size * 358) / 352).toBeGreaterThanOrEqual(14);
			for (const text of drawChart(held, form, 'en', [], 'wide').texts)
				expect((text.size * 540) / 720).toBeGreaterThanOrEqual(14);
		}
	});
});

describe('a chart of squares', () => {
	const people = held.points.reduce((sum, point) => sum + point.value, 0);
	it('has as many squares as people, on wide screens and on phones', () => {
		for (const size of SIZES) {
			expect(squaresIn(drawChart(held, 'squares', 'en', [], size))).toBe(people);
			expect(squaresIn(drawChart(held, 'squares', 'en', ['2020-11'], size))).toBe(people);
			expect(squaresIn(drawChart(counts([13, 60, 300]), 'squares', 'en', [], size))).toBe(373);
			expect(squaresIn(drawChart(counts([1, 0, 999]), 'squares', 'en', [], size))).toBe(1000);
		}
	});
	it('costs few bytes', () => {
		expect(JSON.stringify(drawChart(held, 'squares', 'en', [], 'narrow')).length).toBeLessThan(
			7000
		);
	});
	it('becomes bars where people are too many or not whole', () => {
		for (const values of [
			[1006, 1014],
			[11, 4, 0.6]
		]) {
			const kinds = drawChart(counts(values), 'squares', 'en', [], 'narrow').paths.map(
				(path) => path.kind
			);
			expect(kinds.filter((kind) => kind === 'bar')).toHaveLength(values.length);
			expect(kinds).not.toContain('unit');
		}
	});
	it('does not move from step to step', () => {
		const marks = (highlighted: string[]) =>
			drawChart(held, 'squares', 'en', highlighted, 'wide').paths.map((path) => path.d);
		expect(marks(['2020-11'])).toEqual(marks([]));
	});
});

describe('a line', () => {
	const pointsOf = (series: Series, size: 'wide' | 'narrow') => {
		const line = drawChart(series, 'line', 'en', [], size).paths.find(
			(path) => path.kind === 'line'
		);
		return [...(line?.d ?? '').matchAll(/([\d.]+) ([\d.]+)/g)].map(
			([, x, y]) => [Number(x), Number(y)] as const
		);
	};
	it('keeps the order of its points and the height of their values', () => {
		for (const size of SIZES) {
			const points = pointsOf(held, size);
			expect(points.map(([x]) => x)).toEqual([...points.map(([x]) => x)].sort((a, b) => a - b));
			const byHeight = [...held.points.keys()].sort(
				(a, b) => (points[b]?.[1] ?? 0) - (points[a]?.[1] ?? 0)
			);
			const byValue = [...held.points.keys()].sort(
				(a, b) => (held.points[a]?.value ?? 0) - (held.points[b]?.value ?? 0)
			);
			expect(byHeight).toEqual(byValue);
		}
	});
	it('in time shows long gaps longer', () => {
		const series = {
			...counts([5, 6, 7]),
			points: ['2010', '2011', '2020'].map((x, value) => ({ x, value }))
		};
		const [first, second, third] = pointsOf(series, 'wide').map(([x]) => x);
		expect((third ?? 0) - (second ?? 0)).toBeGreaterThan(8 * ((second ?? 0) - (first ?? 0)));
	});
});

describe('what reaches the page', () => {
	const chart = html(
		render(Chart, {
			props: {
				list: [held],
				form: 'squares' as const,
				language: 'en' as const,
				highlight: '2020-11',
				says: 'From about 700 to 29.'
			}
		}).body
	);
	it('is one picture with a name, drawn for wide screens and for phones', () => {
		expect(chart.match(/role="img"/g)).toHaveLength(1);
		expect(chart).toContain('aria-label="From about 700 to 29."');
		// Not hidden: a PDF made from the page would have no figure for a picture that is.
		expect(chart.match(/<svg [^>]*focusable="false"/g)).toHaveLength(2);
		expect(chart).not.toContain('aria-hidden');
	});
	it('has no style attribute, which the site’s rules would forbid', () => {
		expect(chart).not.toContain('style=');
	});
	it('has a table with each number as printed, and marks the highlighted row', () => {
		const table = html(
			render(NumbersTable, { props: { list: [held], language: 'es', highlighted: ['2020-11'] } })
				.body
		);
		expect(table.match(/<th scope="row"/g)).toHaveLength(held.points.length);
		expect(table).toContain('cerca de 700');
		expect(table).toContain('promedio diario');
		expect(table.match(/<tr class="is-hot">/g)).toHaveLength(1);
	});
	it('has a table of places', () => {
		const table = html(
			render(PlacesTable, {
				props: {
					rows: [{ name: 'Fulton County', hot: true }, { name: 'Irwin County' }],
					caption: 'Places',
					language: 'en'
				}
			}).body
		);
		expect(table).toContain('<caption>Places</caption>');
		expect(table.match(/<tr class="is-hot">/g)).toHaveLength(1);
		expect(textWidth('Fulton', 'display', 10)).toBeGreaterThan(0);
	});
});
