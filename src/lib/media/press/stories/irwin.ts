// Irwin County: the bus that took everyone away from a jail among pines; and the jail’s trays.
import { disc, place, range, shorten } from '../shapes';
import { INK, POSTER, SCENE } from '../press';
import { story } from '../story';

/** A longleaf pine, 372 high, its foot at 0 0. */
const PINE =
	'M-6 0 L-3 -330 L3 -330 L6 0 Z M-58 -214 C-40 -246 38 -244 56 -216 C30 -204 -34 -202 -58 -214 Z M-46 -262 C-30 -290 44 -290 62 -258 C34 -250 -22 -250 -46 -262 Z M-54 -304 C-38 -334 26 -332 42 -304 C18 -294 -30 -294 -54 -304 Z M-30 -340 C-20 -372 24 -372 34 -338 C18 -330 -16 -330 -30 -340 Z';

/** Trays of one stack. */
const STACK = 17;

export default story([INK.marigold, INK.pine], {
	/** A bus with blank windows comes down the one road between pines, out of the sun. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, box } = p.shapes;
			p.a(disc(222, 252, 204));
			const pines = [
				[206, 500, 0.78, 1],
				[140, 520, 1.02, -1],
				[398, 500, 0.86, 1],
				[466, 506, 1.06, -1],
				[58, 600, 1.42, 1],
				[556, 610, 1.5, 1]
			] as const;
			for (const [x, y, scale, flip] of pines) p.b(place(PINE, x, y, scale, 0, flip));
			p.cut(poly([0, 490], [600, 484], [600, 760], [0, 760]));
			p.b(poly([0, 500], [600, 494], [600, 760], [0, 760]), 4);
			// the road in the sun, and the shadow of the bus
			p.cut(poly([238, 470], [382, 470], [620, 760], [0, 760]));
			p.a(poly([238, 480], [382, 480], [604, 760], [16, 760]), 3);
			p.b(poly([130, 640], [486, 640], [540, 700], [84, 700]));
			// the bus
			p.cut('M160 676V296C160 246 196 224 240 224H376C420 224 456 246 456 296V676z');
			p.cut(box(122, 336, 372, 164));
			p.b('M174 644V298C174 258 204 238 242 238H374C412 238 442 258 442 298V644z');
			p.b('M188 640h62v36h-62zM366 640h62v36h-62zM132 346h30v88h-30zM454 346h30v88h-30z');
			p.b('M160 352h20v9h-20zM436 352h20v9h-20z');
			p.b('M196 322H300V478H196zM316 322H420V478H316zM236 262H380V300H236z', 0);
			p.a('M196 322H300V478H196zM316 322H420V478H316z', 2);
			p.line('b', 'M206 478L276 412M326 478L396 412', 7, false, true);
			p.b('M188 498H428V508H188z', 0);
			p.b(
				range(4)
					.map((i) => `M258 ${532 + i * 17}h100v8h-100z`)
					.join(''),
				0
			);
			for (const x of [222, 394]) {
				p.b(disc(x, 566, 26), 0);
				p.a(disc(x, 566, 19));
			}
		}
	},
	/** A kitchen hatch with `trays` on its counter, in stacks of seventeen. */
	trays: {
		sheet: SCENE,
		numbers: { trays: [0, STACK * 5] },
		draw(p, { trays = 0 }) {
			const { box } = p.shapes;
			// the wall of block around the hatch
			p.b('M0 0H720V780H0z', 2);
			p.b(
				range(13)
					.map(
						(row) =>
							`M0 ${row * 60}h720v4H0z` +
							range(7)
								.map((i) => `M${i * 120 + (row % 2) * 60} ${row * 60}h4v60h-4z`)
								.join('')
					)
					.join(''),
				0
			);
			p.cut(box(22, 70, 676, 580));
			p.b(box(34, 82, 652, 580));
			p.b('M48 150H672V640H48z', 0);
			p.a('M48 150H672V640H48z', 1);
			// the shutter, rolled up
			p.b(
				range(3)
					.map((i) => `M48 ${96 + i * 18}H672v6H48z`)
					.join(''),
				0
			);
			// the counter
			p.cut('M0 610H720V780H0z');
			p.b('M0 618H720V648H0z');
			p.b('M0 660H720V780H0z', 3);
			for (const stack of range(Math.ceil(trays / STACK))) {
				const [x, high] = [112 + stack * 124, Math.min(STACK, trays - stack * STACK)];
				const top = 596 - (high - 1) * 23;
				const slab = (y: number, g = 0) =>
					shorten(
						`M${x - 55 - g} ${y - g}H${x + 55 + g}L${x + 47 + g} ${y + 14 + g}Q${x + 46} ${y + 19 + g} ${x + 40} ${y + 19 + g}H${x - 40}Q${x - 46} ${y + 19 + g} ${x - 47 - g} ${y + 14 + g}z`
					);
				for (const i of range(high)) {
					p.cut(slab(596 - i * 23, 3));
					p.b(slab(596 - i * 23));
				}
				// the topmost is seen from above: its wells
				const face = `M${x - 55} ${top}L${x - 42} ${top - 44}H${x + 42}L${x + 55} ${top}z`;
				p.line('b', face, 12, true);
				p.line('a', face, 12, true);
				p.b(face);
				const well = (from: number, to: number, low: number, up: number) => {
					const at = (share: number, y: number) => x + share * (55 - (13 * y) / 44);
					return shorten(
						`M${at(from, low)} ${top - low}L${at(from, up)} ${top - up}L${at(to, up)} ${top - up}L${at(to, low)} ${top - low}z`
					);
				};
				const wells =
					well(-0.84, 0.02, 6, 38) + well(0.2, 0.86, 6, 18) + disc(x + 23, top - 31, 15, 7);
				p.b(wells, 0);
				p.a(wells);
			}
		}
	}
});
