import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
	levelFor,
	placeOf,
	sizeAt,
	tilesInSight,
	topLevel,
	type Box,
	type Size
} from '../../src/lib/exhibit/tiles';

const TILE = 512;
const everything = (shown: Size): Box => ({ left: 0, top: 0, ...shown });

/** A picture, a level, a width on the screen and a view somewhere over it. */
const scene = fc
	.record({
		width: fc.integer({ min: 1, max: 9000 }),
		height: fc.integer({ min: 1, max: 9000 }),
		part: fc.double({ min: 0, max: 1, noNaN: true }),
		across: fc.integer({ min: 1, max: 9000 }),
		left: fc.integer({ min: -800, max: 9000 }),
		top: fc.integer({ min: -800, max: 9000 }),
		view: fc.record({
			width: fc.integer({ min: 1, max: 2000 }),
			height: fc.integer({ min: 1, max: 2000 })
		})
	})
	.map(({ width, height, part, across, left, top, view }) => {
		const picture = { width, height };
		const shown = {
			width: across,
			height: Math.max(1, Math.round((across * height) / width))
		};
		const level = Math.round(part * topLevel(picture));
		return { picture, shown, level, sight: { left, top, ...view } };
	});

describe('a picture in tiles', () => {
	it('has the levels and the tiles that sharp writes', async () => {
		const picture = { width: 1300, height: 700 };
		const zip = await sharp({ create: { ...picture, channels: 3, background: '#fff' } })
			.webp()
			.tile({ layout: 'dz', size: TILE, overlap: 0, container: 'zip' })
			.toBuffer();
		const names = zip.toString('latin1').matchAll(/_files\/(\d+)\/(\d+)_(\d+)\.webp/g);
		const written = new Set([...names].map(([, ...parts]) => parts.join(' ')));
		const reckoned = new Set<string>();
		for (let level = 0; level <= topLevel(picture); level++)
			for (const { column, row } of tilesInSight(
				picture,
				level,
				TILE,
				picture,
				everything(picture)
			))
				reckoned.add(`${level} ${column} ${row}`);
		expect(reckoned).toEqual(written);
	});
	it('knows the poster of 3600 × 3750 pixels', () => {
		const poster = { width: 3600, height: 3750 };
		expect(topLevel(poster)).toBe(12);
		expect(sizeAt(poster, 12)).toEqual(poster);
		expect(sizeAt(poster, 9)).toEqual({ width: 450, height: 469 });
		expect(levelFor(poster, 390)).toBe(9);
		expect(levelFor(poster, 1170)).toBe(11);
		expect(levelFor(poster, 9000)).toBe(12);
	});
	it('asks for no finer level than the screen can show', () =>
		fc.assert(
			fc.property(scene, ({ picture, shown }) => {
				const level = levelFor(picture, shown.width);
				if (level < topLevel(picture))
					expect(sizeAt(picture, level).width).toBeGreaterThanOrEqual(shown.width);
				if (level > 0) expect(sizeAt(picture, level - 1).width).toBeLessThan(shown.width);
			})
		));
	it('covers all that is in sight, once', () =>
		fc.assert(
			fc.property(scene, fc.nat(), fc.nat(), ({ picture, shown, level, sight }, x, y) => {
				const point = { x: sight.left + (x % sight.width), y: sight.top + (y % sight.height) };
				const isOnPicture =
					point.x >= 0 && point.y >= 0 && point.x < shown.width && point.y < shown.height;
				const over = tilesInSight(picture, level, TILE, shown, sight)
					.map((tile) => placeOf(tile, picture, TILE, shown))
					.filter(
						({ left, top, width, height }) =>
							point.x >= left && point.x < left + width && point.y >= top && point.y < top + height
					);
				expect(over).toHaveLength(isOnPicture ? 1 : 0);
			}),
			{ numRuns: 500 }
		));
	it('asks only for tiles that touch what is in sight', () =>
		fc.assert(
			fc.property(scene, ({ picture, shown, level, sight }) => {
				for (const tile of tilesInSight(picture, level, TILE, shown, sight)) {
					const { left, top, width, height } = placeOf(tile, picture, TILE, shown);
					expect(left).toBeLessThanOrEqual(sight.left + sight.width + 1);
					expect(top).toBeLessThanOrEqual(sight.top + sight.height + 1);
					expect(left + width).toBeGreaterThanOrEqual(sight.left - 1);
					expect(top + height).toBeGreaterThanOrEqual(sight.top - 1);
				}
			})
		));
});
