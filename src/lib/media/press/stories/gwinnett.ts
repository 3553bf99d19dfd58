// Gwinnett and Cobb: two sheriffs’ stars that went out over the same roofs, and two levers.
import { STAR, disc, place, range } from '../shapes';
import { INK, POSTER, SCENE } from '../press';
import { story } from '../story';

/** Gables: middle, height of the eaves, half the width, rise. */
const FAR = [
	[30, 560, 66, 84],
	[146, 584, 54, 62],
	[262, 556, 72, 98],
	[376, 582, 52, 58],
	[486, 562, 66, 82],
	[588, 580, 50, 64]
] as const;
const NEAR = [198, 664, 126, 106] as const;
/** Trees of the street: x, y, radius. */
const TREES = [
	[44, 702, 62],
	[360, 712, 52],
	[452, 690, 70],
	[566, 706, 58]
] as const;

export default story([INK.brick, INK.jacaranda], {
	/** Two stars over the suburbs, side by side: one whole, one that is fading. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, box } = p.shapes;
			p.b(place(STAR, 428, 300, 2.66, 14), 4);
			p.a(place(STAR, 196, 268, 2.74, -10));
			const gable = ([x, eaves, half, rise]: readonly [number, number, number, number], g = 0) =>
				poly(
					[x, eaves - rise - g * 1.4],
					[x + half + g, eaves + g * 0.3],
					[x + half + g, 760],
					[x - half - g, 760],
					[x - half - g, eaves + g * 0.3]
				);
			for (const house of FAR) {
				p.cut(gable(house, 8));
				p.ab(gable(house));
			}
			// one house in front, and at most one window to a house: rows of windows look back
			p.cut(box(256, 520, 15, 26) + box(52, 540, 12, 20));
			for (const [x, y, r] of TREES) {
				p.cut(disc(x, y, r + 9));
				p.b(disc(x, y, r));
				p.line(
					'b',
					`M${x} 750V${y - r * 0.5}M${x} ${y + 20}l${r * 0.34} ${-r * 0.4}M${x} ${y + 4}l${-r * 0.3} ${-r * 0.34}`,
					6,
					true,
					true
				);
			}
			const [x, eaves, half, rise] = NEAR;
			p.cut(gable(NEAR, 10));
			p.b(gable(NEAR));
			p.line(
				'b',
				`M${x - half} ${eaves + 20}L${x} ${eaves - rise + 22}L${x + half} ${eaves + 20}`,
				7,
				true
			);
			p.b(box(172, 622, 48, 56), 0);
			p.a(box(172, 622, 48, 56));
			p.line('b', 'M196 622v56M172 650h48', 6);
		}
	},
	/** A lever for each county, from down (0) to up (100), and the state’s `bar` under both. */
	levers: {
		sheet: SCENE,
		numbers: { gwinnett: [0, 100], cobb: [0, 100], bar: [0, 1] },
		draw(p, { gwinnett = 0, cobb = 0, bar = 0 }) {
			const { box } = p.shapes;
			p.a('M0 0H720V780H0z', 1);
			p.cut(box(34, 30, 652, 720));
			p.b(box(46, 42, 628, 696));
			p.b(box(62, 58, 596, 664), 0);
			p.b(box(72, 68, 576, 644), 3);
			for (const x of [92, 628]) for (const y of [88, 692]) p.cut(disc(x, y, 9));
			const at = (up: number) => 610 - (up / 100) * 270;
			const sides = [
				[214, gwinnett],
				[506, cobb]
			] as const;
			for (const [x, up] of sides) {
				// the plate, the slot with its marks, the star above
				p.cut(`M${x - 116} 250H${x + 116}V690H${x - 116}z`);
				p.line('b', `M${x - 108} 258H${x + 108}V682H${x - 108}z`, 5);
				p.b(`M${x - 17} 286H${x + 17}V660H${x - 17}z`);
				const mark = (i: number, long: number) => `M${x - 92} ${302 + i * 42}h${long}v7h-${long}z`;
				p.b(
					range(9)
						.map((i) => mark(i, i % 4 === 0 ? 44 : 26))
						.join('')
				);
				const star = (grow: number) => place(STAR, x, 162, grow);
				p.cut(star(0.98));
				if (up < 100) p.line('b', star(0.78), 6);
				if (up > 0) p.a(star(up < 100 ? 0.78 : 0.84), up < 100 ? 2 : undefined);
				// the handle, on a stem out of the slot
				const y = at(up);
				const grip = (g: number) =>
					`M${x - 88 - g} ${y - 36 - g}H${x + 88 + g}V${y + 36 + g}H${x - 88 - g}z`;
				p.cut(grip(12));
				p.ab(grip(4));
				p.b(grip(-8), 0);
				p.b(
					range(3)
						.map((i) => `M${x - 60} ${y - 17 + i * 14}H${x + 60}v5H${x - 60}z`)
						.join('')
				);
			}
			if (bar > 0) {
				// a beam under both handles, on two jacks
				const y = at(50) + 52;
				for (const x of [112, 360, 608]) {
					p.cut(`M${x - 28} ${y}H${x + 28}V780H${x - 28}z`);
					p.ab(`M${x - 18} ${y}H${x + 18}V780H${x - 18}z`);
				}
				p.cut(`M14 ${y - 10}H706V${y + 78}H14z`);
				p.ab(`M24 ${y}H696V${y + 68}H24z`);
				p.cut(
					range(9)
						.map((i) => disc(64 + i * 74, y + 34, 8))
						.join('')
				);
			}
		}
	}
});
