// What is behind and below a motif: the sky, and the kind of place.
import type { Composition, Kind } from './compose';
import type { Print } from './press';
import { disc, range } from './shapes';

/** The light: a sun, rays from behind the motif, bands of evening, or a sky of dots with a pale disc. */
export function drawSky(
	p: Print,
	{ sky, side, horizon, open, size }: Composition,
	x: number
): void {
	const away = side === 'left' ? 1 : -1;
	const { box, rays } = p.shapes;
	if (sky === 'rays') {
		// where nothing was won the rays are thin
		p.a(rays(x, horizon - 60, 70, 900, 11 + size * 3, 180, 360, open > 0.3 ? 0.5 : 0.2));
	} else if (sky === 'bands') {
		p.a(
			range(7)
				.map((i) => box(0, 44 + i * 58 + i * i, 600, 8 + i * (open > 0.3 ? 5 : 2.4)))
				.join('')
		);
	} else {
		// a sun that stands high, or a smaller one that has sunk
		const r = open > 0.3 ? 104 + size * 34 : 84 + size * 8;
		const cx = 300 + away * (150 - size * 12);
		const cy = open > 0.3 ? 196 + size * 18 : horizon - r * 0.3;
		if (sky === 'sun') p.a(disc(cx, cy, r));
		else {
			// a wide ring of dots around what stands there
			p.a(disc(x, horizon - 130, 286), 1);
			p.a(disc(cx, cy, r * 0.72 + 14), 0);
			p.a(disc(cx, cy, r * 0.72));
		}
	}
}

const GROUNDS: Record<Kind, (p: Print, one: Composition) => void> = {
	/** A skyline behind a street. */
	city(p, { horizon: h, side, sky }) {
		const { poly, skyline, box } = p.shapes;
		const [low, high] = side === 'left' ? [110, 280] : [60, 230];
		p.b(skyline(-10, h, 640, low, high, [34, 66]), sky === 'dusk' ? 3 : 2);
		p.cut(poly([0, h], [600, h], [600, 760], [0, 760]));
		p.b(box(0, h, 600, 12));
		p.a(poly([0, h + 12], [600, h + 12], [600, 760], [0, 760]), 2);
	},
	/** Rows of a field that run to the horizon, a road, and trees. */
	county(p, { horizon: h, side }) {
		const { poly, rays } = p.shapes;
		const x = side === 'left' ? 420 : 180;
		const trees = range(5).map((i) => {
			const at = x < 300 ? 330 + i * 62 + (i % 2) * 16 : 20 + i * 58 + (i % 2) * 16;
			const r = 17 + ((i * 7) % 5) * 4;
			return disc(at, h - 22, r, r * 1.4);
		});
		p.b(trees.join(''));
		p.cut(poly([0, h], [600, h], [600, 760], [0, 760]));
		p.a(poly([0, h], [600, h], [600, 760], [0, 760]));
		p.b(rays(x, h - 4, 14, 900, 19, 2, 178, 0.42));
		p.cut(poly([x - 6, h], [x + 6, h], [x + 150, 760], [x - 150, 760]));
		p.b(`M0 ${h - 4}H600V${h + 6}H0z`);
	},
	/** Hills behind hills. */
	state(p, { horizon: h, side, sky }) {
		const m = (x: number) => (side === 'left' ? 600 - x : x);
		const hill = (top: number, from: number) =>
			`M${m(-40)} ${h + from}C${m(90)} ${h - top * 0.4} ${m(170)} ${h - top} ${m(270)} ${h - top}C${m(380)} ${h - top} ${m(440)} ${h - 6} ${m(660)} ${h - 24}L${m(660)} 760L${m(-40)} 760z`;
		p.cut(hill(150, -40));
		p.b(hill(142, -32), sky === 'dusk' ? 4 : 3);
		const near = `M-20 ${h - 20}C140 ${h - 74} 300 ${h + 46} 620 ${h - 46}V760H-20z`;
		p.cut(`M-20 ${h - 30}C140 ${h - 84} 300 ${h + 36} 620 ${h - 56}V760H-20z`);
		p.a(near);
		const front = `M-20 ${h + 90}C180 ${h + 130} 380 ${h + 14} 620 ${h + 70}V760H-20z`;
		p.a(front, 0);
		p.a(front, 2);
	},
	/** A wall of blocks with wire on top, and a yard. */
	facility(p, { horizon: h, side }) {
		const { poly } = p.shapes;
		const top = h - 118;
		p.cut(`M0 ${top - 8}H600V${h}H0z`);
		p.b(`M0 ${top}H600V${h}H0z`, 4);
		p.b(`M0 ${top}H600V${top + 16}H0zM0 ${h - 12}H600V${h}H0z`);
		const step = side === 'left' ? 96 : 104;
		p.b(
			range(7)
				.map((i) => `M${-10 + i * step} ${top - 62}h13V${h}h-13z`)
				.join('')
		);
		for (const [i, y] of [top - 50, top - 24].entries()) {
			p.line('b', `M0 ${y}H600`, 4);
			p.line(
				'b',
				range(13)
					.map((k) => `M${14 + k * 48 + i * 22} ${y - 8}l11 16m0-16l-11 16`)
					.join(''),
				3.5
			);
		}
		p.cut(poly([0, h], [600, h], [600, 760], [0, 760]));
		p.a(poly([0, h + 8], [600, h + 8], [600, 760], [0, 760]), 1);
	}
};

/** The kind of place, below the horizon and a little above it. */
export const drawGround = (p: Print, one: Composition): void => GROUNDS[one.ground](p, one);
