// Maryland: nine counties leave the program, past a light that stands in the bay.
import { disc, place, range, type Spot } from '../shapes';
import { INK, POSTER, SCENE } from '../press';
import { story } from '../story';

/** A small boat under sail, its keel at 0 0. */
const BOAT =
	'M-40 0 C-28 16 28 16 40 0 Z M-4 -6 L-4 -92 L-40 -8 Z M4 -6 L4 -104 C34 -76 44 -44 44 -10 Z';
/** The nine agencies that had to leave, from the horizon on: x, y, scale. */
const BOATS = [
	[356, 452, 0.32],
	[426, 458, 0.4],
	[502, 466, 0.44],
	[552, 506, 0.5],
	[382, 512, 0.56],
	[468, 540, 0.66],
	[544, 598, 0.74],
	[376, 622, 0.9],
	[482, 688, 1.12]
] as const;

/** A key that hangs from its ring; the hook holds it at 0 0. */
const KEY =
	'M-8 56 L8 56 L8 148 L-8 148 Z M8 104 L34 104 L34 118 L24 118 L24 126 L34 126 L34 140 L8 140 Z';
/** Where the nine hooks are, in the order in which keys are hung. */
const HOOKS: Spot[] = range(9).map((i) => [152 + (i % 3) * 208, 128 + Math.floor(i / 3) * 210]);

export default story([INK.marigold, INK.agave], {
	/** A lighthouse on iron legs throws one broad beam; nine boats sail out. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, box, wave } = p.shapes;
			p.a(poly([176, 176], [620, -60], [620, 420]));
			p.a(poly([176, 176], [0, 118], [0, 234]), 2);
			for (const [i, y] of [446, 486, 530, 578, 632, 690].entries()) {
				p.b(wave(y, 7 + i * 1.6, y + 6 + i * 2.4), i % 2 ? 3 : undefined);
			}
			// the light: lantern, house with its roof, gallery, legs
			p.cut(poly([86, 300], [176, 120], [266, 300], [290, 700], [62, 700]));
			p.b(
				range(4)
					.map((i) => {
						const [top, low] = [92 + i * 56, 66 + i * 73];
						return poly([top - 7, 396], [top + 7, 396], [low + 8, 700], [low - 8, 700]);
					})
					.join('')
			);
			p.line('b', 'M90 412L210 540M262 412L142 540M78 552L222 690M274 552L130 690M74 540H278', 6);
			p.b(box(56, 384, 240, 18));
			p.b(poly([88, 290], [264, 290], [264, 384], [88, 384]));
			p.b(poly([64, 296], [132, 218], [220, 218], [288, 296]));
			p.cut(box(142, 148, 68, 64));
			p.a(box(146, 152, 60, 58));
			p.line('b', 'M146 152V212M166 152V212M186 152V212M206 152V212', 6);
			p.b(poly([134, 152], [176, 108], [218, 152]) + box(128, 208, 96, 14) + box(172, 84, 8, 30));
			p.b(disc(176, 86, 9));
			// one door and one broad window, off the middle, so that the house does not look back
			p.b(box(106, 314, 28, 70) + box(164, 318, 82, 30), 0);
			p.a(box(106, 314, 28, 70));
			p.line('b', 'M192 318v30M219 318v30', 6);
			for (const [x, y, scale] of BOATS) {
				const boat = place(BOAT, x, y, scale);
				for (const plate of ['a', 'b'] as const) p.line(plate, boat, 10, true, true);
				p.cut(boat);
				p.ab(boat);
			}
		}
	},
	/** A board with nine hooks for nine county agencies; keys hang on `keys` of them. */
	board: {
		sheet: SCENE,
		numbers: { keys: [0, 9] },
		draw(p, { keys = 0 }) {
			const { poly, box } = p.shapes;
			p.a('M0 0H720V780H0z', 1);
			p.cut(poly([28, 28], [692, 28], [692, 752], [28, 752]));
			p.b(poly([38, 38], [682, 38], [682, 742], [38, 742]));
			p.b(poly([52, 52], [668, 52], [668, 728], [52, 728]), 0);
			p.b(poly([60, 60], [660, 60], [660, 720], [60, 720]));
			for (const [x, y] of HOOKS) {
				// a plate for a name, without one, and the hook below it
				p.b(box(x - 58, y - 52, 116, 26), 0);
				p.line('b', `M${x - 42} ${y - 39}h84`, 5);
				p.line('b', `M${x} ${y - 16}v14c0 12 -16 12 -16 0`, 7, true, true);
				p.b(disc(x, y - 16, 7), 0);
			}
			for (const [x, y] of HOOKS.slice(0, keys)) {
				const ring = disc(x, y + 32, 34, 32);
				p.cut(ring + place(KEY, x, y));
				p.line('b', place(KEY, x, y), 8, true);
				p.a(ring + place(KEY, x, y));
				p.b(disc(x, y + 30, 17, 15));
				p.line('b', `M${x} ${y - 16}v14`, 7, true, true);
				p.b(disc(x, y - 16, 7), 0);
			}
		}
	}
});
