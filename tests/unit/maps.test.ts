import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { RegionMap } from '../../src/lib/charts';
import { boxOf, overlaps } from '../../src/lib/charts/drawing';
import { drawMap } from '../../src/lib/charts/map';
import { simplify } from '../../src/lib/charts/outline';
import { nationShape, placeNames, stateShape } from '../../src/lib/charts/shapes';
import { FIPS_OF } from '../../src/lib/charts/states';

const SIZES = ['wide', 'narrow'] as const;
const html = (body: string) => body.replace(/<!--.*?-->/gs, '');

describe('the shape of a state', () => {
	it('of Georgia has 159 counties, and Fulton is among them', () => {
		const { counties } = stateShape('GA');
		expect(counties.size).toBe(159);
		expect(counties.get('13121')?.name).toBe('Fulton');
		const [x = 0, y = 0] = counties.get('13121')?.centre ?? [];
		expect(x).toBeLessThan(320);
		expect(y).toBeLessThan(360);
	});
	it('lies in its drawing, whichever state it is', () => {
		for (const postal of FIPS_OF.keys()) {
			const { width, height, counties, land } = stateShape(postal);
			expect(width).toBe(640);
			expect(height, postal).toBeLessThanOrEqual(720);
			expect(land).toMatch(/^M/);
			for (const county of counties.values())
				for (const [x, y] of county.rings.flat()) {
					expect(x > 0 && x < width, `${postal} ${county.name}`).toBe(true);
					expect(y > 0 && y < height, `${postal} ${county.name}`).toBe(true);
				}
		}
	});
	it('is read once', () => {
		expect(stateShape('GA')).toBe(stateShape('GA'));
		expect(nationShape()).toBe(nationShape());
	});
	it('keeps straight lines with two points', () => {
		expect(
			simplify(
				[
					[0, 0],
					[1, 0.01],
					[2, 0],
					[3, 5]
				],
				0.5
			)
		).toEqual([
			[0, 0],
			[2, 0],
			[3, 5]
		]);
	});
	it('belongs to a nation of fifty states and the District of Columbia', () => {
		expect(nationShape().states.size).toBe(51);
		expect(nationShape().states.get('GA')?.name).toBe('Georgia');
	});
	it('that does not exist is answered in a plain sentence', () => {
		expect(() => stateShape('XX')).toThrow(
			'There is no map of “XX”. Write “US” or the two-letter postal code of a state'
		);
		expect(() => placeNames('GA', ['99999'])).toThrow(
			'There is no county “99999” in Georgia. Its counties have five-digit codes that begin with 13.'
		);
		expect(() => placeNames('US', ['13121'])).toThrow('There is no state “13121”.');
	});
	it('calls its counties what people call them', () => {
		expect(placeNames('GA', ['13121'])).toEqual(['Fulton County']);
		expect(placeNames('GA', ['13121'], 'es')).toEqual(['Condado de Fulton']);
		expect(placeNames('LA', ['22071'])).toEqual(['Orleans Parish']);
		expect(placeNames('VA', ['51510', '51059'])).toEqual(['Alexandria city', 'Fairfax County']);
		expect(placeNames('US', ['NC'], 'es')).toEqual(['Carolina del Norte']);
	});
});

describe('a map', () => {
	const georgia = {
		region: 'GA',
		marked: ['13121', '13155'],
		highlighted: ['13121'],
		labels: {},
		language: 'en' as const
	};
	const props = {
		...georgia,
		alt: 'Georgia; Fulton County is marked.',
		uid: 'map-1',
		base: 'define' as const
	};
	it('stays small: Georgia within 30 kB, its later steps within 4 kB', () => {
		const first = html(render(RegionMap, { props }).body);
		const later = html(render(RegionMap, { props: { ...props, uid: 'map-2', base: 'use' } }).body);
		expect(first.length).toBeLessThan(30_000);
		expect(later.length).toBeLessThan(4000);
	});
	it('lets later steps use the shapes of the first', () => {
		const first = html(render(RegionMap, { props }).body);
		const later = html(render(RegionMap, { props: { ...props, uid: 'map-2', base: 'use' } }).body);
		expect(/<g id="([^"]+)"/.exec(first)?.[1]).toBe('map-base');
		expect(later).toContain('<use href="#map-base"');
	});
	it('prints hot places solid, the others hatched, and draws a way only where it is asked for', () => {
		const [irwin, fulton] = drawMap(georgia).marks;
		expect(fulton).toMatchObject({ hot: true, hatch: '' });
		expect(irwin?.hatch).toMatch(/^M/);
		expect(drawMap(georgia).way).toBeUndefined();
		const way = drawMap({ ...georgia, way: ['13121', '13155', 'about 180 miles'] });
		expect(way.way?.path).toMatch(/^M[\d. ]+L[\d. ]+$/);
		expect(way.wide.at(-1)?.lines[0]?.text).toBe('about 180 miles');
	});
	it('keeps its labels apart and within the drawing', () => {
		const maps = [
			georgia,
			{
				...georgia,
				region: 'NC',
				marked: ['37119', '37063', '37183', '37081', '37021', '37067'],
				highlighted: ['37119']
			},
			{
				...georgia,
				region: 'US',
				marked: ['GA', 'NC', 'TX', 'IL', 'PA', 'NJ', 'CA'],
				highlighted: ['GA']
			}
		];
		for (const map of maps)
			for (const size of SIZES) {
				const drawing = drawMap(map);
				expect(drawing[size]).toHaveLength(map.marked.length);
				const boxes = drawing[size].map((label) => {
					const lines = label.lines.map((line) =>
						boxOf({ ...line, size: label.size, anchor: label.anchor }, 'display')
					);
					return {
						left: Math.min(...lines.map((box) => box.left)),
						right: Math.max(...lines.map((box) => box.right)),
						top: Math.min(...lines.map((box) => box.top)),
						bottom: Math.max(...lines.map((box) => box.bottom))
					};
				});
				for (const [index, box] of boxes.entries()) {
					expect(
						box.left >= 0 &&
							box.right <= drawing.width &&
							box.top >= 0 &&
							box.bottom <= drawing.height
					).toBe(true);
					expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
				}
			}
	});
	it('does not move its labels from step to step', () => {
		expect(drawMap({ ...georgia, highlighted: ['13155'] }).wide).toEqual(drawMap(georgia).wide);
	});
});
