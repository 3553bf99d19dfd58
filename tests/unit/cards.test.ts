import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { shareCardAlt } from '../../src/lib/media/card/address';
import { archivePoster } from '../../src/lib/media/card/archive-poster';
import { cardFaces } from '../../src/lib/media/card/faces';
import { openFace } from '../../src/lib/media/card/letters';
import { shareCard, type ShareCard } from '../../src/lib/media/card/share-card';
import { outcomeSquare } from '../../src/lib/media/card/square';
import { setTitle } from '../../src/lib/media/card/title';
import { rasterize } from '../../src/lib/media/picture/raster';
import { siteAddress } from '../../src/lib/shell/address';
import { draw } from '../../src/lib/media/press';

const COOK = draw('cook-county-detainer-ordinance', 'cover').svg;
const card = (more: Partial<ShareCard> = {}): ShareCard => ({
	title: 'El condado de Cook deja de retener para el ICE',
	place: 'Condado de Cook, Illinois',
	outcome: 'Ganada y luego revertida',
	status: 'reversed',
	asOf: 'a fecha de 25 de septiembre de 2025',
	name: 'Collective Freedom Project',
	poster: COOK,
	lang: 'es',
	...more
});
const TITLES = [
	'Atlanta empties a jail',
	'Un condado de Texas deja Hutto, y Hutto sigue abierto',
	'Órdenes, Ñandúes, Ángeles: la jaula Á y el grupo Ñ de Ójala',
	'Massachusetts desdesindocumentalizaría internacionalmente ya',
	'A',
	'Cuarenta y cuatro organizaciones cierran la cárcel de Ávila.'
];

/** Boxes of the paths of a card, from their end points; the nested poster is left out. */
function boxesOf(svg: string) {
	const own = svg.replace(/<svg x=[\s\S]*?<\/svg>/, '');
	return [...own.matchAll(/<path[^>]* d="([^"]+)"/g)].slice(1).flatMap(([, d = '']) => {
		const spots = [...d.matchAll(/[MLQC]([^A-Za-z]+)/g)].flatMap(([, list = '']) =>
			(list.match(/-?[\d.]+/g) ?? []).map(Number)
		);
		const [xs, ys] = [0, 1].map((odd) => spots.filter((_, i) => i % 2 === odd));
		if (!xs?.length || !ys?.length) return [];
		return [
			{
				left: Math.min(...xs),
				right: Math.max(...xs),
				top: Math.min(...ys),
				bottom: Math.max(...ys)
			}
		];
	});
}

describe('the letters of a card', () => {
	it('are kerned: a pair stands closer than its letters apart', async () => {
		const { display } = await cardFaces();
		const apart = display.measure('T', 100) + display.measure('a', 100);
		expect(display.measure('Ta', 100)).toBeLessThan(apart);
	});
	it('grow with their size, and stay where they are put', async () => {
		const { plain } = await cardFaces();
		expect(plain.measure('cárcel', 40)).toBeCloseTo(2 * plain.measure('cárcel', 20), 5);
		const ink = plain.ink('cárcel', 40);
		const numbers = (plain.outline('cárcel', 100, 200, 40).match(/-?[\d.]+/g) ?? []).map(Number);
		const xs = numbers.filter((_, i) => i % 2 === 0);
		expect(Math.min(...xs)).toBeCloseTo(100 + ink.left, 0);
		expect(Math.max(...xs)).toBeCloseTo(100 + ink.right, 0);
		expect(numbers.every((value) => /^-?\d+(\.\d)?$/.test(String(value)))).toBe(true);
	});
	it('include those of names from other languages; an accent may be written apart', async () => {
		const { display } = await cardFaces();
		expect(display.outline('Łódź', 0, 0, 50)).not.toBe(display.outline('ódź', 0, 0, 50));
		expect(display.measure('Ł', 50)).not.toBe(display.measure('\u{10FFFD}', 50));
		expect(display.outline('n\u0303', 0, 0, 50)).toBe(display.outline('ñ', 0, 0, 50));
	});
	it('of a file that is no font are refused in plain words', () => {
		expect(() => openFace(new Uint8Array([1, 2, 3]))).toThrow('its file is not a font');
		expect(() => openFace([])).toThrow('its file is not a font');
	});
});

describe('the title of a card', () => {
	const room = { width: 556, height: 514, size: 210, lines: 4 };
	it.each(TITLES)('fits, keeps every word and needs at most four lines: %s', async (text) => {
		const { display } = await cardFaces();
		const title = setTitle(text, display, room);
		expect(title.lines.join(' ')).toBe(text);
		expect(title.lines.length).toBeLessThanOrEqual(4);
		expect(title.height).toBeLessThanOrEqual(room.height);
		for (const line of title.lines) {
			const { left, right } = display.ink(line, title.size);
			expect(right - left).toBeLessThanOrEqual(room.width);
		}
	});
	it.each(TITLES)('never lets a line touch the one above: %s', async (text) => {
		const { display } = await cardFaces();
		const { lines, size, step } = setTitle(text, display, room);
		lines.slice(1).forEach((line, i) => {
			const above = display.ink(lines[i] ?? '', size).bottom;
			expect(step + display.ink(line, size).top).toBeGreaterThan(above);
		});
	});
	it('is the loudest thing: at least twice the labels for sixty signs in Spanish', async () => {
		const { display } = await cardFaces();
		expect(TITLES.at(-1)).toHaveLength(60);
		expect(setTitle(TITLES.at(-1) ?? '', display, room).size).toBeGreaterThan(70);
	});
	it('does not end a line on an article, or part a county from its name, where it need not', async () => {
		const { display } = await cardFaces();
		const lines = (text: string) => setTitle(text, display, room).lines;
		expect(lines('Harris County ends 287(g), and the detainers go on').slice(0, 2)).toEqual([
			'Harris County',
			'ends 287(g),'
		]);
		expect(lines('Atlanta empties a jail')).toEqual(['Atlanta', 'empties', 'a jail']);
	});
});

describe('a share card', () => {
	it.each(TITLES)(
		'keeps its letters inside, and the title in the middle square: %s',
		async (title) => {
			const boxes = boxesOf(
				await shareCard(card({ title, place: 'Mecklenburg, Carolina del Norte y Massachusetts' }))
			);
			expect(boxes.length).toBeGreaterThan(6);
			for (const box of boxes) {
				expect(box.left).toBeGreaterThanOrEqual(39);
				expect(box.right).toBeLessThanOrEqual(860);
				expect(box.top).toBeGreaterThanOrEqual(39);
				expect(box.bottom).toBeLessThanOrEqual(606);
				// Either a label left of the square that some apps cut, or inside it; the rule spans both.
				if (box.top > 60) expect(box.right <= 285 || box.left >= 299).toBe(true);
			}
		}
	);
	it('has no text that a machine would set in its own letters, and no program', async () => {
		const svg = await shareCard(card());
		expect(svg).not.toMatch(
			/<text|font-family|<script|NaN|undefined|<image|https?:(?!\/\/www\.w3)/
		);
	});
	it('has the same bytes each time, and another picture for another outcome', async () => {
		const first = await rasterize(await shareCard(card()), 1200);
		expect(first.equals(await rasterize(await shareCard(card()), 1200))).toBe(true);
		const squares = ['won', 'partly-won', 'reversed', 'ongoing', 'lost'].map((status) =>
			outcomeSquare(status, 0, 0, 24, '#000')
		);
		expect(new Set(squares).size).toBe(5);
	});
	it('is a light PNG of 1200 by 630 without metadata', async () => {
		const png = await rasterize(await shareCard(card()), 1200);
		expect(png.length).toBeLessThan(150_000);
		const { width, height, format, exif, xmp, icc } = await sharp(png).metadata();
		expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
		expect([exif, xmp, icc]).toEqual([undefined, undefined, undefined]);
	});
	it('shows its poster in its own inks', async () => {
		const png = await rasterize(await shareCard(card({ poster: archivePoster() })), 1200);
		const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
		const at = (x: number, y: number) => [
			...data.subarray((y * info.width + x) * info.channels).subarray(0, 3)
		];
		const [red = 0, green = 0, blue = 0] = at(900, 300);
		expect(red).toBeGreaterThan(220);
		expect(green).toBeGreaterThan(140);
		expect(blue).toBeLessThan(100);
	});
	it('is told in words for who cannot see it', () => {
		const about = { title: 'X', place: 'Cook', outcome: 'Ganada', asOf: 'a fecha de 2025' };
		expect(shareCardAlt(about, 'es')).toBe(
			'Cartel de la historia “X”. Cook. Ganada, a fecha de 2025.'
		);
		expect(shareCardAlt({ ...about, outcome: 'Won', asOf: 'as of 2025' }, 'en')).toBe(
			'Poster of the story “X”. Cook. Won, as of 2025.'
		);
	});
});

describe('the address of the site', () => {
	it('is scheme and host, with or without a slash, or nothing', () => {
		expect(siteAddress(undefined)).toBe('');
		expect(siteAddress('https://archive.example.org')).toBe('https://archive.example.org');
		expect(siteAddress('https://archive.example.org/')).toBe('https://archive.example.org');
	});
	it.each([
		'archive.example.org',
		'https://example.org/archive',
		'ftp://example.org',
		'javascript:x'
	])('that cannot be one is refused in plain words: %s', (text) =>
		expect(() => siteAddress(text)).toThrow('it must be scheme and host alone')
	);
});
