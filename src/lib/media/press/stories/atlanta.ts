// Atlanta: a tower of pale windows, emptied one reason at a time.
import { range, shorten } from '../shapes';
import { INK, POSTER, SCENE, WIDE } from '../press';
import { story } from '../story';
import { hearing } from './hearing';

const WINDOWS = 700;

export default story([INK.brick, INK.night], {
	/** Twenty-nine red windows, the daily count of November 2020, over a crowd. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, rays } = p.shapes;
			p.a(rays(388, 660, 90, 900, 15, 180, 360, 0.46));
			const lit = new Set<number>();
			while (lit.size < 29) lit.add(Math.floor(p.hand.next() * 8 * 18));
			p.a(poly([281, 760], [281, 88], [492, 53], [551, 82], [551, 760]), 0);
			p.b(poly([288, 760], [288, 94], [492, 60], [492, 760]));
			p.b(poly([492, 60], [544, 86], [544, 760], [492, 760]), 3);
			const slit = (i: number) => {
				const y = Math.round(118 - (i % 8) * 3.6 + Math.floor(i / 8) * 31);
				return `M${304 + (i % 8) * 23} ${y}l9-1v21l-9 1z`;
			};
			p.b(
				range(8 * 18)
					.map(slit)
					.join(''),
				0
			);
			p.a([...lit].map(slit).join(''));
			p.a(poly([20, 640], [580, 620], [580, 760], [20, 760]), 0);
			p.crowd('a', 20, 600, 636, 0.86, { arms: 0.22 });
			p.placard(116, 500, 128, 88, 170, -0.1);
			p.placard(248, 556, 92, 66, 120, 0.07);
			p.placard(520, 570, 104, 72, 120, 0.05);
			p.crowd('ab', 10, 620, 694, 1.2, { arms: 0.12 });
		}
	},
	/**
	 * Seven hundred windows, one for each person held before the reforms; `held` of them are red.
	 * Of the others `leased` are red in their lower half: the beds that the county may use.
	 */
	tower: {
		sheet: SCENE,
		numbers: { held: [0, WINDOWS], leased: [0, WINDOWS] },
		draw(p, { held = 0, leased = 0 }) {
			const { poly, box, skyline } = p.shapes;
			p.b(skyline(-10, 690, 740, 60, 190, [34, 74]), 2);
			p.cut(poly([88, 30], [672, 30], [672, 760], [88, 760]));
			p.b(poly([102, 44], [574, 44], [574, 720], [102, 720]));
			p.b(poly([574, 44], [656, 88], [656, 720], [574, 720]), 3);
			// The order in which windows go dark is drawn once: a smaller number keeps the first ones.
			const order = range(WINDOWS)
				.map((i) => ({ i, at: p.hand.next() }))
				.sort((one, two) => one.at - two.at);
			const some = (from: number, count: number) =>
				new Set(order.slice(from, from + count).map(({ i }) => i));
			const [lit, rented] = [some(0, held), some(held, leased)];
			const slit = (i: number, down = 0) =>
				shorten(
					`M${118 + (i % 25) * 17.8} ${62 + Math.floor(i / 25) * 20 + down}h9v${13 - down}h-9z`
				);
			const windows = (of: Set<number>, down = 0) =>
				range(WINDOWS)
					.filter((i) => of.has(i))
					.map((i) => slit(i, down))
					.join('');
			p.b(windows(new Set(range(WINDOWS))), 0);
			p.a(windows(lit));
			if (rented.size > 0) p.a(windows(rented, 7));
			p.b(box(296, 638, 84, 90), 0);
			p.b(box(306, 648, 64, 80));
			p.crowd('ab', 20, 250, 704, 0.42, { arms: 0, jump: 5 });
			p.crowd('ab', 420, 700, 704, 0.42, { arms: 0, jump: 5 });
			p.ab(poly([-10, 716], [730, 716], [730, 800], [-10, 800]));
			p.cut(
				range(8)
					.map((i) => box(24 + i * 92, 742, 50, 7))
					.join('')
			);
		}
	},
	/** The budget hearing of May 2022, from the back row. */
	hearing: {
		sheet: WIDE,
		draw: (p) => hearing(p, { light: 'shaft', seats: [0, 2, 0, 3, 1, 0, 3, 0, 4], speaker: 6 })
	}
});
