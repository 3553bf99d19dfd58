// Irwin County: the bus that took everyone away from a jail among pines, and that came back.
import { disc, place, range } from '../shapes';
import { INK, POSTER } from '../press';
import { story } from '../story';

/** A longleaf pine, 372 high, its foot at 0 0. */
const PINE =
	'M-6 0 L-3 -330 L3 -330 L6 0 Z M-58 -214 C-40 -246 38 -244 56 -216 C30 -204 -34 -202 -58 -214 Z M-46 -262 C-30 -290 44 -290 62 -258 C34 -250 -22 -250 -46 -262 Z M-54 -304 C-38 -334 26 -332 42 -304 C18 -294 -30 -294 -54 -304 Z M-30 -340 C-20 -372 24 -372 34 -338 C18 -330 -16 -330 -30 -340 Z';

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
	}
});
