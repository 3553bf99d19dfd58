// Oakland: an agreement that few knew about, cut in two.
import { disc, place, range } from '../shapes';
import { INK, POSTER, SCENE, type Print } from '../press';
import { story } from '../story';

/** One of the cranes of the port at x, y: legs, the long arm over the water, and a box that hangs from it. */
function crane(p: Print, x: number, y: number, s: number): void {
	const put = (d: string) => place(d, x, y, s);
	p.line('b', put('M-28 0 L-28 -150 M28 0 L28 -150 M-28 -56 L28 -56'), 12 * s);
	p.line('b', put('M-70 -112 L150 -112'), 14 * s);
	p.line('b', put('M-28 -148 L6 -186 L28 -148 M6 -184 L138 -114 M6 -184 L-62 -114'), 6 * s);
	p.line('b', put('M96 -112 L96 -84'), 6 * s);
	p.b(put('M62 -86 L130 -86 L130 -50 L62 -50 Z'));
}

export default story([INK.rose, INK.night], {
	/** Scissors from the right edge go through the page; the cranes of the port stand below. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, box } = p.shapes;
			// the page: the half above stays, the half below falls away
			p.a(poly([70, 40], [400, 14], [424, 282], [92, 324]));
			p.a(place('M0 0 L334 -12 L334 214 L0 214 Z', 44, 368, 1, 9));
			for (const i of range(5))
				p.a(
					poly(
						[118 + i * 2, 96 + i * 38],
						[(i === 2 ? 300 : 366) + i * 2, 78 + i * 38],
						[(i === 2 ? 300 : 366) + i * 2, 90 + i * 38],
						[118 + i * 2, 108 + i * 38]
					),
					0
				);
			p.a(
				place('M40 40 L286 40 L286 52 L40 52 Z M40 78 L220 78 L220 90 L40 90 Z', 44, 368, 1, 9),
				0
			);
			p.cut(disc(272, 506, 34));
			p.b(disc(272, 506, 26), 3);
			p.line(
				'b',
				place(
					'M44 144 C70 110 84 110 80 136 C78 156 98 120 112 124 C122 128 116 146 132 140',
					44,
					368,
					1,
					9
				),
				6,
				false,
				true
			);
			// the scissors
			const blade = (d: string) => {
				for (const plate of ['a', 'b'] as const) p.line(plate, d, 18, true);
				p.b(d);
			};
			blade('M40 232C150 252 300 288 430 330L440 366L398 372C280 350 150 300 40 232z');
			blade('M52 430C160 392 290 344 404 312L440 318L436 352C310 396 170 428 52 430z');
			p.free('M430 346C470 360 486 372 500 392', 44, 14);
			p.free('M430 334C470 316 486 300 500 280', 44, 14);
			p.cut(disc(540, 210, 60, 72) + disc(540, 462, 60, 72));
			p.free(disc(540, 210, 74, 86), 30, 12);
			p.free(disc(540, 462, 74, 86), 30, 12);
			p.b(disc(430, 336, 27));
			p.cut(disc(430, 336, 9));
			// the port
			p.cut(poly([0, 640], [600, 640], [600, 760], [0, 760]));
			p.ab(box(0, 690, 600, 40));
			crane(p, 424, 692, 0.8);
		}
	},
	/** The signed page, whole up to the 38th of the `days` after the vote, and a square for each day. */
	calendar: {
		sheet: SCENE,
		numbers: { days: [0, 69] },
		draw(p, { days = 0 }) {
			const { poly, box } = p.shapes;
			// the page on the wall, in an upper and a lower half that meet along a slanting line
			const upper = poly([150, 44], [566, 26], [580, 236], [158, 268]);
			const lower = poly([0, 0], [422, -32], [430, 168], [6, 176]);
			const cut = days >= 38;
			const below = (d: string) => (cut ? place(d, 124, 306, 1, 8) : place(d, 158, 268));
			p.b(place(upper, 12, 12), 2);
			p.b(place(below(lower), 12, 12), 2);
			for (const half of [upper, below(lower)]) {
				p.cut(half);
				p.a(half);
			}
			if (!cut) {
				const seam = 'M157 260L579 228L579 244L158 276Z';
				p.b(seam, 0);
				p.a(seam);
			}
			for (const [y, end] of [
				[78, 520],
				[116, 534],
				[154, 468],
				[192, 536]
			] as const)
				p.a(poly([196, y + 4], [end, y - 8], [end, y + 5], [196, y + 17]), 0);
			p.a(
				below('M44 4 L380 -17 L380 -4 L44 17 Z') +
					below('M44 42 L310 26 L310 39 L44 55 Z') +
					below('M46 138 L212 132 L212 137 L46 143 Z'),
				0
			);
			p.line(
				'b',
				below(
					'M54 122 C80 84 96 82 90 112 C88 134 112 92 128 98 C140 104 130 128 150 118 C162 110 168 112 180 114'
				),
				7,
				false,
				true
			);
			const [sealX, sealY] = cut ? [458, 446] : [512, 354];
			p.cut(disc(sealX, sealY, 42));
			p.b(disc(sealX, sealY, 34), 3);
			p.cut(disc(364, 42, 20));
			p.b(disc(364, 42, 14));
			// the calendar: rings, a bar, and a square for each day
			p.cut(poly([18, 470], [702, 470], [702, 764], [18, 764]));
			p.b(box(26, 478, 668, 40));
			p.line('b', 'M26 484 L26 756 L694 756 L694 484', 6);
			for (const x of [120, 280, 440, 600]) {
				p.cut(disc(x, 498, 11));
				p.free(`M${x} 498 L${x} 456`, 9, 8);
			}
			const square = (i: number, grow = 0) => {
				const [x, y] = [43 + (i % 14) * 46, 530 + Math.floor(i / 14) * 44];
				return `M${x - grow} ${y - grow}h${36 + 2 * grow}v${34 + 2 * grow}h-${36 + 2 * grow}z`;
			};
			for (const i of range(69)) {
				if (i >= days) p.line('b', square(i, -1.5), 2);
				else if (i < 38) p.b(square(i));
				else {
					p.a(square(i), 3);
					p.line('b', square(i, -1.5), 2);
				}
			}
			// the day of the raid
			if (days >= 29) {
				p.b(square(28), 0);
				p.a(square(28));
				p.free(square(28, 4), 6, 7, false);
			}
		}
	}
});
