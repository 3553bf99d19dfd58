import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { draw, drawingsOf } from '../../src/lib/media/press';

const ATLANTA = 'atlanta-communities-over-cages';
const SLUGS = [
	ATLANTA,
	'berks-shut-down-berks',
	'chicago-erase-the-database',
	'cook-county-detainer-ordinance',
	'harris-county-end-287g',
	'mecklenburg-end-287g'
];
/** Every drawing at its least and at its most. */
const all = SLUGS.flatMap((slug) =>
	Object.entries(drawingsOf(slug)).flatMap(([name, ranges]) =>
		[0, 1].map((end) => ({
			slug,
			name,
			numbers: Object.fromEntries(
				Object.entries(ranges).map(([key, range]) => [key, key === 'gone' ? 0 : (range[end] ?? 0)])
			)
		}))
	)
);
/** Places of the red windows: those of the first plate; the second one holds all seven hundred. */
const windowsOf = (svg: string) => {
	const paths = [...svg.matchAll(/d="((?:M[\d.]+ [\d.]+h9v13h-9z)+)"/g)].map(
		(found) => found[1] ?? ''
	);
	return (paths.length === 2 ? (paths[0] ?? '') : '').match(/M[\d.]+ [\d.]+/g) ?? [];
};
/** The whole picture without the windows that show a number. */
const withoutWindows = (svg: string) =>
	svg.replace(/<path d="(?:M[\d.]+ [\d.]+h9v13h-9z)*"\/>/g, '');

describe('a drawing', () => {
	it.each(all)('has the same bytes each time: $slug $name $numbers', ({ slug, name, numbers }) => {
		expect(draw(slug, name, numbers).svg).toBe(draw(slug, name, numbers).svg);
	});
	it.each(all)(
		'is light, and holds no program and nothing from elsewhere: $slug $name $numbers',
		({ slug, name, numbers }) => {
			const { svg } = draw(slug, name, numbers);
			expect(gzipSync(svg).length).toBeLessThan(name === 'cover' ? 6000 : 9000);
			expect(svg).not.toMatch(/<script|\son\w+=|style="|href="(?!#)|url\((?!#)/i);
			expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
			expect(svg).not.toMatch(/NaN|undefined/);
		}
	);
	it('that is a cover has the size of a poster', () => {
		for (const slug of SLUGS)
			expect(draw(slug, 'cover')).toMatchObject({ width: 600, height: 750 });
	});
	it('differs from every other', () => {
		expect(new Set(SLUGS.map((slug) => draw(slug, 'cover').svg)).size).toBe(SLUGS.length);
	});
});

describe('a sample drawing', () => {
	const names = ['sample-cover', 'sample-scene', 'sample-wide'];
	/** Squares printed in the lighter ink: the second plate holds all five hundred. */
	const marksOf = (svg: string) => {
		const paths = [...svg.matchAll(/d="((?:M\d+ \d+h\d+v\d+h-\d+z)*)"/g)].map((found) => found[1]);
		return (paths[0] ?? '').match(/M/g)?.length ?? 0;
	};
	it('may be used by any story; an unknown one has these and a cover', () => {
		expect(Object.keys(drawingsOf('nowhere')).sort()).toEqual(['cover', ...names]);
		expect(Object.keys(drawingsOf(ATLANTA))).toEqual(expect.arrayContaining(['tower', ...names]));
	});
	it.each(names)('shows exactly its number of marks and stays light: %s', (name) => {
		for (const marks of [0, 1, 250, 500]) {
			const { svg } = draw('nowhere', name, { marks });
			expect(marksOf(svg)).toBe(marks);
			expect(gzipSync(svg).length).toBeLessThan(9000);
		}
	});
	it('has a hand of its own for each story', () => {
		expect(draw('one', 'sample-cover').svg).not.toBe(draw('two', 'sample-cover').svg);
	});
});

describe('a drawing with a number', () => {
	it('shows exactly that number', () => {
		for (const held of [0, 1, 29, 150, 300, 700])
			expect(windowsOf(draw(ATLANTA, 'tower', { held }).svg)).toHaveLength(held);
	});
	it('keeps what is there when the number falls: nothing else moves', () => {
		const [many, few] = [300, 29].map((held) => draw(ATLANTA, 'tower', { held }).svg);
		const more = new Set(windowsOf(many ?? ''));
		expect(windowsOf(few ?? '').every((place) => more.has(place))).toBe(true);
		expect(withoutWindows(many ?? '')).toBe(withoutWindows(few ?? ''));
	});
	it('seats as many as voted', () => {
		const people = (yes: number, no: number) =>
			(draw('cook-county-detainer-ordinance', 'vote', { yes, no }).svg.match(/<use /g) ?? [])
				.length / 2;
		const audience = people(0, 0);
		expect(people(10, 5) - audience).toBe(15);
	});
	it('puts as many people on the road as were there', () => {
		const people = (road: number) =>
			(draw('berks-shut-down-berks', 'house', { road }).svg.match(/<use /g) ?? []).length / 2;
		expect([0, 1, 17].map(people)).toEqual([0, 1, 17]);
	});
	it('that it cannot show is refused in plain words', () => {
		expect(() => draw(ATLANTA, 'tower', { held: 701 })).toThrow(
			'“held” is 701; it must be a whole number from 0 to 700.'
		);
		expect(() => draw(ATLANTA, 'tower', { held: 1.5 })).toThrow('whole number');
		expect(() => draw(ATLANTA, 'tower', { beds: 1 })).toThrow('does not know the number “beds”');
	});
	it('or name that does not exist is refused in plain words', () => {
		expect(() => draw(ATLANTA, 'castle')).toThrow('There is no drawing “castle”');
		expect(() => draw('nowhere', 'tower')).toThrow('for the story “nowhere”');
		expect(() => draw('constructor', 'tower')).toThrow();
	});
});
