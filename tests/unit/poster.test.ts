import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { campaignSchema } from '../../src/lib/content/schema';
import { aboutOf, draw, drawingsOf, type Facts } from '../../src/lib/media/press';
import { KINDS } from '../../src/lib/media/press/compose';
import { compose, INK_NAMES, KNOWN_THEMES, MOTIFS } from '../../src/lib/media/press/poster';
import { INK } from '../../src/lib/media/press/press';

const keysOf = (name: string) =>
	Object.keys(parse(readFileSync(`stories/vocabulary/${name}.yml`, 'utf8')) as object);
const [THEMES, OUTCOMES] = [keysOf('themes'), keysOf('outcomes')];
const COOK = 'cook-county-detainer-ordinance';
const WON: Facts = { themes: ['detainers'], kind: 'county', outcome: 'won' };

/** A poster without its seeded slips: what is on it, not where exactly. */
const compositionOf = (slug: string, facts: Facts) => {
	const { motif, variant, ground, side, size, sky, crowd, horizon } = compose({ ...facts, slug });
	return [motif, variant, ground, side, size, sky, crowd, horizon].join(' ');
};
const coverOf = (slug: string, facts?: Facts) => draw(slug, 'cover', {}, facts).svg;
/** Inks of the two plates, in order. */
const inksIn = (svg: string) =>
	[...svg.matchAll(/<g class="[ab]" fill="(#\w+)"/g)].map((found) => found[1]);
const slugs = fc
	.array(fc.stringMatching(/^[a-z0-9]{1,9}$/), { minLength: 1, maxLength: 5 })
	.map((parts) => parts.join('-'));

describe('the poster of a new story', () => {
	it('is light, whole and the same each time, whatever the story is about', () => {
		fc.assert(
			fc.property(
				slugs,
				fc.subarray(THEMES, { minLength: 1, maxLength: 4 }),
				fc.constantFrom(...KINDS),
				fc.constantFrom(...OUTCOMES),
				(slug, themes, kind, outcome) => {
					const svg = coverOf(slug, { themes, kind, outcome });
					expect(gzipSync(svg).length).toBeLessThanOrEqual(6000);
					expect(svg).not.toMatch(/NaN|undefined|Infinity/);
					expect(svg).not.toMatch(/<script|\son\w+=|style="|href="(?!#)|url\((?!#)/i);
					expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
					expect(coverOf(slug, { themes, kind, outcome })).toBe(svg);
				}
			),
			{ numRuns: 150 }
		);
	});

	it.each(MOTIFS)('stays light at each size, place and outcome: %s', (motif) => {
		for (const kind of KINDS)
			for (const outcome of OUTCOMES)
				for (const slug of ['a', 'b', 'c'])
					expect(
						gzipSync(coverOf(`${slug}-town`, { themes: [], kind, outcome, motif })).length
					).toBeLessThanOrEqual(6000);
	});

	it('is hardly ever composed like another, even where all facts are the same', () => {
		const stories = Array.from({ length: 60 }, (_, i) => `story-${i}`);
		const mixed = stories.map((slug, i) =>
			compositionOf(slug, {
				themes: [THEMES[(i * 7) % THEMES.length] ?? ''],
				kind: KINDS[i % KINDS.length] ?? 'city',
				outcome: OUTCOMES[i % OUTCOMES.length] ?? 'won'
			})
		);
		expect(new Set(mixed).size).toBeGreaterThanOrEqual(55);
		expect(new Set(stories.map((slug) => compositionOf(slug, WON))).size).toBeGreaterThanOrEqual(
			55
		);
	});

	it('is seen both ways round, in three sizes and in both cuts of a motif', () => {
		const found = Array.from({ length: 60 }, (_, i) => compose({ ...WON, slug: `story-${i}` }));
		expect(new Set(found.map(({ side }) => side)).size).toBe(2);
		expect(new Set(found.map(({ size }) => size)).size).toBe(3);
		expect(new Set(found.map(({ variant }) => variant)).size).toBe(2);
		expect(new Set(found.map(({ motif }) => motif))).toEqual(new Set(['door', 'gate']));
	});

	it('follows the facts: another outcome, kind of place or theme is another picture', () => {
		const posters = [
			...OUTCOMES.map((outcome) => coverOf('elm', { ...WON, outcome })),
			...KINDS.filter((kind) => kind !== 'county').map((kind) => coverOf('elm', { ...WON, kind })),
			coverOf('elm', { ...WON, themes: ['drivers-licenses'] })
		];
		expect(new Set(posters).size).toBe(OUTCOMES.length + KINDS.length);
	});

	it('knows every theme of the vocabulary, and shows something for a theme that is new', () => {
		expect([...KNOWN_THEMES].sort()).toEqual([...THEMES].sort());
		expect(coverOf('elm', { ...WON, themes: ['rivers'], outcome: 'unheard' })).toContain('<svg');
	});
});

describe('the choice of the authors', () => {
	it.each(MOTIFS)('of a motif is honoured: %s', (motif) => {
		expect(compose({ ...WON, slug: 'elm', motif }).motif).toBe(motif);
	});

	it('of two inks is honoured; the darker one carries the lines, in whichever order they stand', () => {
		for (const inks of [
			['night', 'rose'],
			['rose', 'night']
		] as [string, string][])
			expect(inksIn(coverOf('elm', { ...WON, inks }))).toEqual([INK.rose, INK.night]);
	});

	it('of inks changes nothing but the inks', () => {
		const plain = (svg: string) => svg.replace(/#[0-9a-f]{6}/g, '#');
		expect(plain(coverOf('elm', { ...WON, inks: ['mint', 'night'] }))).toBe(
			plain(coverOf('elm', WON))
		);
	});

	it('goes before a cover that was drawn for the story: a motif replaces it, inks reprint it', () => {
		const own = coverOf(COOK);
		expect(coverOf(COOK, WON)).toBe(own);
		expect(coverOf(COOK, { ...WON, motif: 'bus' })).not.toBe(own);
		const reprinted = coverOf(COOK, { ...WON, inks: ['mint', 'night'] });
		expect(inksIn(reprinted)).toEqual([INK.mint, INK.night]);
		expect(reprinted.length).toBe(own.length);
		expect(Object.keys(drawingsOf(COOK, { ...WON, motif: 'bus' })).sort()).toEqual(
			Object.keys(drawingsOf(COOK)).sort()
		);
	});

	it('that does not exist is refused in plain words', () => {
		expect(() => coverOf('elm', { ...WON, motif: 'castle' })).toThrow(
			'There is no motif “castle”.'
		);
		expect(() => coverOf('elm', { ...WON, inks: ['rose', 'gold'] })).toThrow(
			'There is no ink “gold”.'
		);
		expect(() => coverOf('elm', { ...WON, inks: ['rose', 'rose'] })).toThrow('two different inks');
	});

	it('is explained in the guide, with every motif and ink', () => {
		const guide = readFileSync('stories/README.md', 'utf8');
		const line = guide.split('\n').find((one) => one.startsWith('Every story has a poster')) ?? '';
		expect(line).toContain(`Motifs: ${MOTIFS.join(', ')}.`);
		expect(line).toContain(`Inks: ${INK_NAMES.join(', ')}.`);
	});

	it('is read from the record', () => {
		const file = readFileSync('tests/fixtures/good/elm-county/campaign.yml', 'utf8');
		const record = campaignSchema.parse(
			parse(`${file}\nposter: { motif: bus, inks: [${INK_NAMES[0]}, rose] }\n`)
		);
		expect(aboutOf(record)).toEqual({
			themes: ['detainers', '287g'],
			kind: 'county',
			outcome: 'won',
			motif: 'bus',
			inks: [INK_NAMES[0], 'rose']
		});
	});
});
