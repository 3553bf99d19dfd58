import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { RegionMap } from '../../src/lib/charts';
import { overlaps, type Box } from '../../src/lib/charts/drawing';
import { drawMap, type MapState } from '../../src/lib/charts/map';
import { mapFaults } from '../../src/lib/charts/map-faults';
import { thumbIn, viewAround } from '../../src/lib/charts/map-view';
import { clipped } from '../../src/lib/charts/outline';
import { FIPS_OF } from '../../src/lib/charts/states';
import { stateShape } from '../../src/lib/charts/shapes';

const georgia: MapState = {
	region: 'GA',
	marked: ['13121', '13067', '13155'],
	highlighted: ['13121'],
	labels: {},
	language: 'en'
};
const near = drawMap({ ...georgia, zoom: ['13121', '13067'] });
const said = (list: { lines: { text: string }[] }[]) =>
	list.map(({ lines }) => lines.map(({ text }) => text).join(' ')).sort();
const html = (props: Partial<MapState> & { base: 'define' | 'use' | 'none' }) =>
	render(RegionMap, { props: { ...georgia, ...props, alt: 'x', uid: 'map-1' } }).body.replace(
		/<!--.*?-->/gs,
		''
	);

describe('a close-up', () => {
	const view = (codes: string[]) =>
		viewAround(
			codes.flatMap((code) => stateShape('GA').counties.get(code)?.rings ?? []),
			stateShape('GA')
		);
	it('has its places in it, with room around them, in the proportions of the map', () => {
		const { width, height, counties } = stateShape('GA');
		const { left, right, top, bottom } = view(['13121', '13067']) as Box;
		expect((right - left) / (bottom - top)).toBeCloseTo(width / height, 5);
		for (const code of ['13121', '13067'])
			for (const [x, y] of counties.get(code)?.rings.flat() ?? [])
				expect(x > left && x < right && y > top && y < bottom).toBe(true);
		expect(right - left).toBeLessThan(width / 2);
	});
	it('never leaves the map, and shows some land around the smallest county of any state', () => {
		for (const postal of FIPS_OF.keys()) {
			const shape = stateShape(postal);
			for (const { rings } of shape.counties.values()) {
				const one = viewAround(rings, shape);
				if (!one) continue;
				expect(one.left >= 0 && one.right <= shape.width + 0.01, postal).toBe(true);
				expect(one.top >= 0 && one.bottom <= shape.height + 0.01, postal).toBe(true);
				expect(one.right - one.left).toBeGreaterThan(shape.width * 0.15);
			}
		}
	});
	it('of nearly all of a state is the whole map', () => {
		expect(drawMap({ ...georgia, zoom: ['13121', '13051', '13295', '13039'] })).toEqual(
			drawMap(georgia)
		);
	});
	it('keeps labels at the size they have on the whole map: 14 pixels or more on any screen', () => {
		for (const zoom of [['13121'], ['13121', '13067'], []]) {
			const { wide, narrow, width } = drawMap({ ...georgia, zoom });
			for (const { size } of wide) expect((size * 540) / width).toBeGreaterThanOrEqual(14);
			for (const { size } of narrow) expect((size * 350) / width).toBeGreaterThanOrEqual(14);
		}
	});
	it('names the places that are in it, and no others', () => {
		expect(said(near.wide)).toEqual(['Cobb County', 'Fulton County']);
		expect(said(near.narrow)).toEqual(['Cobb County', 'Fulton County']);
	});
	it('has a small map that tells where it is, in a corner where it covers no label', () => {
		expect(near.thumb?.land.length).toBeLessThan(2500);
		const shape = stateShape('GA');
		const box = thumbIn(shape, view(['13121']) as Box, []).box;
		expect(box.left).toBeGreaterThan(0);
		expect(box.bottom).toBeLessThan(shape.height);
		const { thumb } = near;
		const [, x = 0, y = 0, wide = 0, high = 0] =
			/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/.exec(thumb?.sheet ?? '')?.map(Number) ?? [];
		const sheet = { left: x, top: y, right: x + wide, bottom: y + high };
		for (const label of [...near.wide, ...near.narrow])
			for (const line of label.lines)
				expect(overlaps({ left: line.x, right: line.x, top: line.y, bottom: line.y }, sheet)).toBe(
					false
				);
	});
	it('cuts what reaches over its edge', () => {
		const square = clipped(
			[
				[-5, -5],
				[15, -5],
				[15, 5],
				[-5, 5]
			],
			10,
			10
		);
		expect(square.every(([x, y]) => x >= 0 && x <= 10 && y >= 0 && y <= 5)).toBe(true);
		expect(square).toHaveLength(4);
	});
	it('draws its own land, and carries no other', () => {
		const later = html({ zoom: ['13121'], base: 'use' });
		expect(later).not.toContain('<use');
		expect(later).not.toContain('style=');
		expect(later.length).toBeLessThan(9000);
		expect(html({ zoom: ['13121'], base: 'none' })).not.toContain('map-base');
	});
});

describe('names', () => {
	it('label only the places that a step names, marked or not', () => {
		expect(said(drawMap({ ...georgia, names: ['13155'] }).wide)).toEqual(['Irwin County']);
		expect(said(drawMap({ ...georgia, names: ['13051'] }).narrow)).toEqual(['Chatham County']);
		expect(drawMap({ ...georgia, names: [] }).wide).toEqual([]);
	});
	it('leave all marks where they are', () => {
		expect(drawMap({ ...georgia, names: ['13155'] }).marks).toEqual(drawMap(georgia).marks);
	});
});

describe('faults of a map', () => {
	it('are none where all is well', () => {
		expect(mapFaults({ in: 'GA', show: '13121', zoom: '13121,13155', name: '13121' })).toEqual([]);
		expect(mapFaults({ in: 'US', show: 'GA,NC', way: 'GA,NC,by bus' })).toEqual([]);
	});
	it('name a county or a state that does not exist, and the attribute it stands in', () => {
		expect(mapFaults({ in: 'GA', zoom: '99999' })).toEqual([
			{
				what: 'zoom: There is no county “99999” in Georgia.',
				mend: 'Its counties have five-digit codes that begin with 13.'
			}
		]);
		expect(mapFaults({ in: 'GA', name: '1312' })[0]?.what).toContain('name: There is no county');
		expect(mapFaults({ in: 'XX' })[0]?.what).toBe('There is no map of “XX”.');
	});
	it('name a place that a close-up leaves outside, and a way without words', () => {
		expect(mapFaults({ in: 'GA', zoom: '13121', name: '13155' })[0]?.what).toBe(
			'name: “13155” lies outside of the close-up.'
		);
		expect(mapFaults({ in: 'GA', way: '13121,13155' })[0]?.what).toContain('way does not name');
	});
});
