// Tacoma: the mountain, the water, and a bowl that stayed empty.
import { disc, place } from '../shapes';
import { INK, POSTER, SCENE } from '../press';
import { story } from '../story';

/** A box with round corners. */
const round = (x: number, y: number, w: number, h: number, r: number): string =>
	`M${x + r} ${y}H${x + w - r}Q${x + w} ${y} ${x + w} ${y + r}V${y + h - r}Q${x + w} ${y + h} ${x + w - r} ${y + h}H${x + r}Q${x} ${y + h} ${x} ${y + h - r}V${y + r}Q${x} ${y} ${x + r} ${y}z`;

export default story([INK.mint, INK.night], {
	/** The snow stands white against the sun; the bowl is as wide as the sheet. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, wave } = p.shapes;
			p.a(disc(322, 236, 196));
			const mountain = poly(
				[-20, 424],
				[70, 372],
				[136, 318],
				[196, 226],
				[252, 146],
				[286, 122],
				[318, 128],
				[352, 118],
				[396, 168],
				[452, 256],
				[512, 322],
				[620, 392],
				[620, 440],
				[-20, 440]
			);
			p.cut(mountain);
			p.b(mountain);
			const snow = poly(
				[180, 250],
				[252, 146],
				[286, 122],
				[318, 128],
				[352, 118],
				[396, 168],
				[460, 268],
				[424, 258],
				[408, 306],
				[374, 242],
				[340, 336],
				[312, 246],
				[280, 292],
				[256, 234],
				[222, 286],
				[206, 244]
			);
			p.b(snow, 0);
			// the side away from the light
			p.b(
				poly(
					[252, 146],
					[286, 122],
					[312, 246],
					[280, 292],
					[256, 234],
					[222, 286],
					[206, 244],
					[180, 250]
				),
				1
			);
			p.cut(poly([0, 424], [600, 424], [600, 760], [0, 760]));
			for (const at of [434, 460, 486]) p.a(wave(at, 8, at + 10));
			// the bowl on its foot, and a spoon that has nothing to do
			p.cut(
				'M28 552C28 500 150 474 300 474S572 500 572 552C572 640 500 700 420 722H180C100 700 28 640 28 552z'
			);
			p.ab('M44 560C50 636 110 694 196 706V730H404V706C490 694 550 636 556 560z');
			p.cut(disc(300, 554, 264, 66));
			p.b(disc(300, 554, 256, 58));
			p.cut(disc(300, 554, 234, 44));
			p.a('M66 554A234 44 0 0 0 534 554A234 30 0 0 1 66 554z', 3);
			p.free('M330 562L640 416', 15, 12);
			p.free('M262 580C272 562 306 556 330 562C322 582 286 592 262 580z', 12, 10);
		}
	},
	/** A lunch tray with four parts: food, care, prices and pay; those that are 1 have colour, `ring` marks the prices. */
	tray: {
		sheet: SCENE,
		numbers: { food: [0, 1], care: [0, 1], pay: [0, 1], ring: [0, 1] },
		draw(p, { food = 0, care = 0, pay = 0, ring = 0 }) {
			// the counter and the tray
			p.b('M0 0H720V780H0z', 1);
			p.b(round(76, 108, 620, 640, 60), 3);
			p.cut(round(32, 56, 656, 656, 62));
			p.b(round(42, 66, 636, 636, 54));
			const part = (x: number, y: number, w: number, h: number, colour: number) => {
				p.b(round(x, y, w, h, 34), 0);
				if (colour) p.a(round(x, y, w, h, 34));
			};
			part(76, 100, 300, 290, food);
			part(404, 100, 240, 290, care);
			part(76, 418, 240, 250, 0);
			part(344, 418, 300, 250, pay);
			// an empty bowl and its spoon
			p.cut(disc(220, 245, 120));
			p.b(disc(220, 245, 112));
			p.b(disc(220, 245, 94), 0);
			p.line('b', disc(220, 245, 62), 4);
			p.free('M342 150V330', 13, 8);
			p.free(disc(342, 146, 11, 20), 14, 8);
			// a paper cup with three pills
			p.cut(disc(524, 245, 96));
			p.line('b', disc(524, 245, 86), 11);
			p.line('b', disc(524, 245, 66), 3);
			const pill = 'M-30 -15 L30 -15 L38 -8 L38 8 L30 15 L-30 15 L-38 8 L-38 -8z';
			const half = 'M-30 -15 L0 -15 L0 15 L-30 15 L-38 8 L-38 -8z';
			for (const [x, y, turn] of [
				[500, 222, -28],
				[552, 246, 64],
				[506, 280, 12]
			] as const) {
				p.line('b', place(pill, x, y, 0.8, turn), 5);
				p.b(place(half, x, y, 0.8, turn));
			}
			// a price tag
			const [x, y] = [200, 543];
			p.b(`M${x - 80} ${y}L${x - 46} ${y - 50}H${x + 72}V${y + 50}H${x - 46}z`);
			p.b(disc(x - 50, y, 11), 0);
			p.line('b', `M${x - 50} ${y}C${x - 72} ${y - 40} ${x - 76} ${y - 56} ${x - 60} ${y - 78}`, 5);
			p.line(
				'b',
				`M${x + 42} ${y - 20}C${x + 30} ${y - 36} ${x - 4} ${y - 32} ${x} ${y - 14}C${x + 4} ${y + 4} ${x + 40} ${y - 2} ${x + 42} ${y + 16}C${x + 44} ${y + 34} ${x + 8} ${y + 36} ${x - 2} ${y + 20}M${x + 20} ${y - 44}V${y + 44}`,
				9,
				true,
				true
			);
			if (ring) p.line('a', disc(196, y, 103), 12);
			// a coin of one dollar
			p.cut(disc(494, 543, 104));
			p.b(disc(494, 543, 96));
			p.line('b', disc(494, 543, 80), 5, true);
			p.b('M470 506L498 484H514V586H534V602H472V586H492V510L470 522z', 0);
		}
	}
});
