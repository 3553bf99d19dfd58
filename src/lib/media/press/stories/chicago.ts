// Chicago: a drawer of file cards, and who stands in it.
import { BIRD, place, range, short } from '../shapes';
import { INK, POSTER, SCENE, WIDE } from '../press';
import { story } from '../story';
import { hearing } from './hearing';

export default story([INK.mint, INK.jacaranda], {
	/** Cards leave the drawer and turn into birds. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, box, skyline } = p.shapes;
			p.a(skyline(20, 470, 560, 70, 300, [30, 58]), 2);
			p.cut(poly([0, 470], [600, 470], [600, 760], [0, 760]));
			for (const i of range(9).reverse()) {
				const half = 196 - i * 9;
				const y = 548 - i * 17;
				const tab = -half + 18 + (i % 4) * (half / 2.2);
				const d = `M${short(300 - half)} ${y}V${y - 46}H${short(300 + tab)}l8-17h52l8 17H${short(300 + half)}V${y}z`;
				p.cut(d);
				if (i % 2) p.a(d);
				p.line('b', d, 5, false, true);
			}
			p.ab(poly([84, 536], [516, 536], [530, 720], [70, 720]));
			p.cut(box(212, 566, 176, 50));
			p.cut('M236 652h128v14c0 26-128 26-128 0z');
			p.ab('M246 652h108v6c0 20-108 20-108 0z');
			for (const [x, y, turn] of [
				[410, 330, 24],
				[280, 306, -14],
				[168, 342, 20]
			] as const) {
				const card = place('M-50 -32 L50 -32 L50 32 L-50 32 Z', x, y, 0.9, turn);
				p.cut(place('M-58 -40 L58 -40 L58 40 L-58 40 Z', x, y, 0.9, turn));
				p.a(card);
				p.line('b', card, 5, false, true);
			}
			for (const [x, y, scale, turn, flip] of [
				[206, 214, 0.75, -12, 1],
				[420, 196, 1.25, -20, 1],
				[118, 110, 0.62, 4, -1],
				[292, 104, 0.5, -6, 1]
			] as const)
				p.b(place(BIRD, x, y, scale, turn, flip));
		}
	},
	/** One hundred cards: `marked` of them printed hot, `gone` of them (from the end) only an outline. */
	wall: {
		sheet: SCENE,
		inks: [INK.brick, INK.jacaranda],
		numbers: { marked: [0, 100], gone: [0, 100] },
		draw(p, { marked = 0, gone = 0 }) {
			p.b('M0 0H720V640H0z');
			const spot = (i: number) => ({ x: 30 + (i % 10) * 67, y: 30 + Math.floor(i / 10) * 60 });
			const card = (i: number) => {
				const { x, y } = spot(i);
				const tab = x + 6 + (i % 3) * 14;
				return `M${x} ${y + 46}V${y + 7}H${tab}l3-7h16l3 7H${x + 57}V${y + 46}z`;
			};
			const lines = (i: number) => {
				const { x, y } = spot(i);
				return `M${x + 8} ${y + 19}h40M${x + 8} ${y + 28}h28M${x + 8} ${y + 37}h34`;
			};
			const here = range(100 - gone);
			p.b(here.map(card).join(''), 0);
			p.a(
				here
					.filter((i) => i < marked)
					.map(card)
					.join('')
			);
			p.line('b', here.map(lines).join(''), 3);
			p.line(
				'b',
				range(100)
					.filter((i) => i >= 100 - gone)
					.map(card)
					.join(''),
				2.5,
				true
			);
			p.cut('M0 640H720V780H0z');
			p.a('M0 640H720V780H0z', 2);
			p.crowd('b', 20, 710, 690, 0.8, { arms: 0 });
			p.crowd('ab', 0, 740, 744, 1.1, { arms: 0 });
		}
	},
	/** The seven seats of the commission, at a public meeting. */
	hearing: {
		sheet: WIDE,
		draw: (p) => hearing(p, { light: 'window', seats: [2, 0, 3, 1, 0, 4, 0], speaker: 4 })
	}
});
