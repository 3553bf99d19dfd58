// Maricopa County: Puente means bridge.
import { STAR, disc, place, range, short } from '../shapes';
import { INK, POSTER, SCENE, type Print } from '../press';
import { story } from '../story';

/** A saguaro that stands at x, y. */
function saguaro(p: Print, x: number, y: number, s: number): void {
	const at = (v: number) => short(y - v * s);
	p.free(
		`M${x} ${y + 30}V${at(170)}M${x} ${at(66)}H${short(x - 36 * s)}V${at(126)}M${x} ${at(46)}H${short(x + 34 * s)}V${at(104)}`,
		19 * s,
		9
	);
}

const BOARD = 100;

export default story([INK.rose, INK.jacaranda], {
	/** A bridge full of people over the desert; the sun stands under the arch. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly } = p.shapes;
			p.placard(122, 132, 132, 88, 170, -0.09);
			p.placard(322, 168, 96, 66, 120, 0.06);
			p.placard(490, 122, 118, 82, 170, 0.05);
			p.crowd('a', 20, 590, 240, 0.8, { arms: 0.12 });
			p.crowd('b', 0, 610, 292, 1, { arms: 0.14 });
			p.cut(poly([0, 334], [600, 334], [600, 760], [0, 760]));
			// the parapet, the deck, and the arch with its stones
			p.b('M0 342H600V396H0z');
			p.cut(
				range(24)
					.map((i) => `M${30 + i * 24} 354h12v30h-12z`)
					.join('')
			);
			p.b('M0 406H600V760H548C548 580 452 480 300 480S52 580 52 760H0z');
			const stone = (i: number) => {
				const turn = ((-174 + i * 12) * Math.PI) / 180;
				const at = (r: number) =>
					`${short(300 + r * Math.cos(turn))} ${short(740 + r * 1.04 * Math.sin(turn))}`;
				return `M${at(244)}L${at(296)}`;
			};
			p.line('b', range(15).map(stone).join(''), 4, true);
			p.a(disc(306, 640, 138));
			p.cut(poly([70, 664], [530, 652], [548, 760], [52, 760]));
			p.a(poly([64, 664], [536, 652], [548, 760], [52, 760]), 2);
			saguaro(p, 206, 690, 1);
			saguaro(p, 412, 684, 0.72);
		}
	},
	/** A board for one hundred stars, `stars` of them on it; where `card` is 1, a card says ICE. */
	stars: {
		sheet: SCENE,
		numbers: { stars: [0, BOARD], card: [0, 1] },
		draw(p, { stars = 0, card = 0 }) {
			const { poly, box } = p.shapes;
			p.a('M0 0H720V780H0z', 1);
			// the board on its nail, in a frame
			p.line('b', 'M150 76L360 18L570 76', 5);
			p.b(disc(360, 18, 9));
			p.cut(poly([24, 64], [696, 64], [696, 744], [24, 744]));
			p.ab(poly([32, 72], [688, 72], [688, 736], [32, 736]));
			p.cut(poly([50, 90], [670, 90], [670, 718], [50, 718]));
			p.b(poly([54, 94], [666, 94], [666, 714], [54, 714]));
			const at = (i: number) => ({
				x: 90 + (i % 10) * 60,
				y: 134 + Math.floor(i / 10) * 60,
				turn: p.hand.between(-9, 9)
			});
			for (const [i, { x, y, turn }] of range(BOARD).map((i) => [i, at(i)] as const)) {
				const star = place(STAR, x, y, 0.25, turn);
				if (i < stars) {
					p.cut(star);
					p.a(star);
				} else p.line('b', star, 2, true);
			}
			if (!card) return;
			p.cut(poly([184, 272], [540, 264], [546, 530], [178, 536]));
			p.b(box(196, 284, 334, 238));
			p.b(box(204, 292, 318, 222), 0);
			p.a(box(204, 292, 318, 222));
			p.ab('M236 328H270V478H236z');
			p.ab('M304 328H388V362H338V444H388V478H304z');
			p.ab('M418 328H492V360H452V386H486V418H452V446H492V478H418z');
			p.cut(disc(360, 280, 17));
			p.ab(disc(360, 280, 12));
		}
	}
});
