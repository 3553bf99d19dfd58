// New York’s longest sentence for a misdemeanor: a year, less one day.
import { disc, place, range, short, shorten } from '../shapes';
import { INK, POSTER, SCENE, type Print } from '../press';
import { story } from '../story';

/** Days that are left: fifty-two weeks of seven. */
const DAYS = 364;
const ACROSS = 26;
const PITCH = 20.6;

/** Numerals as strokes, 60 wide and 100 high. */
const NUMERAL: Record<string, string> = {
	3: 'M6 6 L54 6 L28 42 C66 42 66 96 28 96 C16 96 8 92 2 82',
	4: 'M46 98 L46 4 L2 70 L62 70',
	5: 'M54 6 L16 6 L11 48 C28 36 60 42 58 70 C56 104 14 104 3 84',
	6: 'M46 4 C20 20 3 44 3 68 C3 106 59 106 59 70 C59 42 14 40 5 64'
};

/** A leaf of the calendar with its number, its upper left corner at x y. */
function leaf(p: Print, number: string, x: number, y: number, scale: number, turn: number) {
	const put = (d: string) => place(d, x, y, scale, turn);
	const sheet = (g: number) =>
		put(`M${-g} ${-g} L${340 + g} ${-g} L${340 + g} ${400 + g} L${-g} ${400 + g} Z`);
	p.cut(sheet(10));
	p.b(sheet(0));
	p.b(sheet(-5), 0);
	for (const [i, digit] of [...number].entries()) {
		const d = place(NUMERAL[digit] ?? '', 32 + i * 102, 120, 1.26);
		p.line('b', put(d), 26 * scale, false, true);
	}
	p.b(put('M36 320 L304 320 L304 332 L36 332 Z M36 352 L220 352 L220 364 L36 364 Z'), 2);
}

export default story([INK.marigold, INK.brick], {
	/** Three hundred and sixty-four days, an empty place after them, and the day that was lifted out. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const [x, y] = [398, 220];
			p.a(disc(x, y, 226));
			const at = (i: number) =>
				`M${37 + (i % ACROSS) * PITCH} ${382 + Math.floor(i / ACROSS) * PITCH}h13v13h-13z`;
			p.b(shorten(range(DAYS).map(at).join('')));
			p.line('b', shorten(at(DAYS)), 2.5);
			const day = (size: number, aside = 0) =>
				place(
					`M${-size} ${-size} L${size} ${-size} L${size} ${size} L${-size} ${size} Z`,
					x + aside,
					y + aside * 1.3,
					1,
					14
				);
			// its shadow falls on the sun
			p.b(day(62, 26), 2);
			p.cut(day(72));
			p.b(day(62));
		}
	},
	/** A tear-off calendar: its top leaf curls, is torn off, and is pinned up beside it. */
	leaf: {
		sheet: SCENE,
		numbers: { curl: [0, 100], torn: [0, 1], pinned: [0, 1] },
		draw(p, { curl = 0, torn = 0, pinned = 0 }) {
			const { poly } = p.shapes;
			p.a(disc(214, 392, 300));
			const [x, y] = [300, 196];
			// the block of leaves, and the head that holds it
			for (const i of [4, 3, 2, 1]) {
				const edge = (g: number) =>
					`M${x + i * 6 - g} ${y + i * 6 - g}h${340 + 2 * g}v${400 + 2 * g}h${-340 - 2 * g}z`;
				if (i === 4) p.cut(edge(10));
				p.b(edge(0));
				p.b(edge(-4), 0);
			}
			leaf(p, torn ? '364' : '365', x, y, 1, 0);
			if (!torn && curl > 0) {
				// the lower corner comes up: what is under it shows, and its back is in halftone
				const c = (curl / 100) * 250;
				const [right, low] = [x + 340, y + 400];
				const under = `M${right + 2} ${short(low - c)}L${right + 2} ${low + 2}L${short(right - c)} ${low + 2}z`;
				p.cut(under);
				p.a(under, 3);
				const back = `M${right} ${short(low - c)}L${short(right - c)} ${low}Q${short(right - c * 0.98)} ${short(low - c * 0.62)} ${short(right - c * 0.86)} ${short(low - c * 0.92)}Q${short(right - c * 0.5)} ${short(low - c * 0.9)} ${right} ${short(low - c)}z`;
				for (const plate of ['a', 'b'] as const) p.line(plate, back, 12, true);
				p.cut(back);
				p.b(back, 3);
				p.line('b', back, 5);
			}
			if (torn) {
				// what is left of the leaf above, with its ragged edge
				const rag = range(14)
					.map((i) => `L${short(x + 340 - (i + 0.5) * 24.3)} ${y + 44 + (i % 2 ? 2 : 20)}`)
					.join('');
				const stub = `M${x} ${y}L${x + 340} ${y}L${x + 340} ${y + 34}${rag}L${x} ${y + 40}z`;
				for (const plate of ['a', 'b'] as const) p.line(plate, stub, 10, true);
				p.cut(stub);
				p.a(stub, 3);
				p.line('b', stub, 5);
			}
			p.cut(poly([x - 18, 112], [x + 362, 112], [x + 362, 214], [x - 18, 214]));
			p.b(poly([x - 8, 122], [x + 352, 122], [x + 352, 206], [x - 8, 206]));
			for (const at of [70, 270]) {
				p.b(disc(x + at, 164, 17), 0);
				p.a(disc(x + at, 164, 17));
			}
			if (pinned) {
				leaf(p, '365', 26, 432, 0.64, -9);
				p.free(disc(134, 440, 9), 18, 12);
			}
		}
	}
});
