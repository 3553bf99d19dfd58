// Austin: the cuff that is not closed, and the bats that leave the city at dusk.
import { disc, place, range, short } from '../shapes';
import { INK, POSTER, SCENE } from '../press';
import { story } from '../story';

/** A bat with spread wings, 200 across, its middle at 0 0. */
const BAT =
	'M0 -14 L6 -26 L10 -12 C26 -20 34 -34 34 -46 C58 -44 86 -30 100 2 C86 -4 76 0 70 12 C60 0 48 2 42 14 C32 6 20 10 12 22 L0 40 L-12 22 C-20 10 -32 6 -42 14 C-48 2 -60 0 -70 12 C-76 0 -86 -4 -100 2 C-86 -30 -58 -44 -34 -46 C-34 -34 -26 -20 -10 -12 L-6 -26 Z';
/** Bats from the ring outwards: x, y, scale, turn; the last ones are near. */
const BATS = [
	[196, 404, 0.22, 10],
	[246, 372, 0.28, -12],
	[206, 344, 0.3, 8],
	[268, 318, 0.38, -14],
	[338, 338, 0.42, 10],
	[366, 272, 0.54, -16],
	[476, 326, 0.72, 8],
	[500, 232, 0.62, -12],
	[510, 424, 1, -12]
] as const;

/** The towers from left to right: width, height. */
const TOWERS = [
	[38, 58],
	[28, 92],
	[58, 40],
	[42, 112],
	[32, 66],
	[60, 84],
	[26, 46],
	[48, 64],
	[34, 88],
	[64, 48],
	[36, 78],
	[40, 56]
] as const;

/** The point at a distance and an angle (degrees, clockwise) from a centre. */
const spot = (x: number, y: number, r: number, degrees: number): [number, number] => {
	const turn = (degrees * Math.PI) / 180;
	return [x + r * Math.cos(turn), y + r * Math.sin(turn)];
};
const arc = (x: number, y: number, r: number, from: number, to: number) => {
	const [start, end] = [spot(x, y, r, from), spot(x, y, r, to)].map((at) =>
		at.map(short).join(' ')
	);
	return `M${start}A${r} ${r} 0 ${to - from > 180 ? 1 : 0} 1 ${end}`;
};

export default story([INK.mint, INK.jacaranda], {
	/** An open cuff as large as half the sheet; bats stream out through the gap, over the towers. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly } = p.shapes;
			const [x, y, r] = [232, 304, 176];
			// the arm swings about the hinge at the top; closed, it would end at the lock
			const [hx, hy] = spot(x, y, r, 272);
			const [ax, ay] = spot(hx, hy, r, 92 - 66);
			p.line('a', arc(x, y, r, 50, 276), 54);
			p.line('b', arc(x, y, r, 64, 262), 6, true);
			p.line('a', arc(ax, ay, r, 206, 350), 40);
			p.a(
				range(8)
					.map((i) => {
						const at = 312 + i * 5;
						const [tx, ty] = spot(ax, ay, r + 18, at);
						return place('M-9 4 L-9 -15 L8 4 Z', tx, ty, 1, at + 90);
					})
					.join('')
			);
			p.cut(disc(hx, hy, 40));
			p.a(disc(hx, hy, 33));
			p.b(disc(hx, hy, 13));
			// the lock with its keyhole, and a link of the chain
			const lock = spot(x, y, r + 6, 50);
			const at = (d: string) => place(d, lock[0], lock[1], 1, -40);
			p.line('a', at('M-24 60C-44 60 -44 116 -24 120L8 120C28 116 28 60 8 60'), 17, false, true);
			p.cut(at('M-66 -60L50 -60L66 -36L66 66L-66 66Z'));
			p.ab(at('M-58 -52L46 -52L58 -32L58 58L-58 58Z'));
			p.cut(at('M-9 36L-5 2C-18 -6 -14 -28 0 -28C14 -28 18 -6 5 2L9 36Z'));
			// the towers, and the water that doubles them
			p.cut(poly([0, 640], [600, 640], [600, 760], [0, 760]));
			let left = 24;
			for (const [i, [width, height]] of TOWERS.entries()) {
				const crown =
					i === 3
						? `l${width / 2} -48l${width / 2} 48`
						: i % 3 === 2
							? `l${width} -20`
							: `h${width}`;
				const tower = `M${left} ${680 - height}${crown}V690h-${width}z`;
				left += width + 6;
				for (const plate of ['a', 'b'] as const) p.line(plate, tower, 11, true);
				p.b(tower, i % 4 === 1 ? 3 : undefined);
			}
			p.cut('M0 668H600V760H0z');
			p.a('M0 676H600V760H0z');
			p.b('M0 676H600V760H0z', 4);
			for (const [bx, by, size, turn] of BATS) {
				const bat = place(BAT, bx, by, size, turn);
				for (const plate of ['a', 'b'] as const) p.line(plate, bat, 9, true, true);
				p.b(bat);
			}
		}
	},
	/** A hundred pairs of cuffs, `closed` of them still in use; of the others an outline is left. */
	cuffs: {
		sheet: SCENE,
		numbers: { closed: [0, 100] },
		draw(p, { closed = 0 }) {
			for (const i of range(100)) {
				const [x, y] = [62 + (i % 10) * 66.2, 52 + Math.floor(i / 10) * 75];
				// the two rings stand askew, so that pairs stay apart; each has a lock, and a short chain joins the locks
				const turn = -38;
				const [left, right] = [spot(x, y, 20, 180 + turn), spot(x, y, 20, turn)];
				const rings = disc(...left, 12.5) + disc(...right, 12.5);
				if (i < closed) {
					p.line('b', rings, 6.5);
					p.b(
						place('M-14 -10 L-5 -10 L-5 10 L-14 10 Z M5 -10 L14 -10 L14 10 L5 10 Z', x, y, 1, turn)
					);
					p.line('b', place('M-6 0 L6 0', x, y, 1, turn), 3.5);
				} else p.line('a', rings, 2.8);
			}
		}
	}
});
