// New Orleans: the workers who rebuilt the city, between the river and the frame of a house.
import { disc, place, range, short } from '../shapes';
import { INK, POSTER, SCENE } from '../press';
import { story } from '../story';

/** A claw hammer, upright; the hand holds it at 0 0. */
const SHAFT = 'M-9 70L-7 -128L7 -128L9 70Z';
const HEAD =
	'M-16 -124L-16 -160L10 -160C34 -160 48 -148 58 -126C40 -136 30 -132 14 -124Z M-12 -156L-44 -160L-44 -122L-12 -128Z';

/** The longest detention that the record holds. */
const DAYS = 164;

export default story([INK.marigold, INK.jacaranda], {
	/** A roof frame against the sun, the river in bands, and the people who build. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { wave } = p.shapes;
			p.a(disc(372, 226, 216));
			p.a('M300 158L126 316H212L300 236L388 316H474z', 0);
			p.a('M300 158L126 316H212L300 236L388 316H474z', 2);
			p.free(
				'M104 480V318L300 142L496 318V480M72 346L300 142L528 346M104 318H496M202 318V480M300 142V480M398 318V480M202 230L300 318L398 230M104 480H496',
				16,
				13,
				false
			);
			const bands = [
				[474, 'b'],
				[502, 'a'],
				[530, 'ab'],
				[558, 'a'],
				[586, 'b']
			] as const;
			for (const [y, on] of bands) {
				p.cut(wave(y, 12, 760));
				const water = wave(y + 9, 12, 760);
				if (on !== 'b') p.a(water);
				if (on !== 'a') p.b(water);
			}
			p.cut(wave(612, 12, 760));
			p.person('b', 96, 644, 1.56, 4);
			p.person('b', 500, 640, 1.56, 5);
			const at = [357, 520] as const;
			for (const part of [SHAFT, HEAD]) {
				const d = place(part, at[0], at[1], 1.06, 9);
				for (const plate of ['a', 'b'] as const) p.line(plate, d, 14, true, true);
			}
			p.cut(place(SHAFT + HEAD, at[0], at[1], 1.06, 9));
			p.a(place(SHAFT, at[0], at[1], 1.06, 9));
			p.ab(place(HEAD, at[0], at[1], 1.06, 9));
			p.person('ab', 284, 672, 1.96, 5, 'right');
		}
	},
	/** The wall of a cell with a stroke for each of `days` days, in bundles of five. */
	tally: {
		sheet: SCENE,
		inks: [INK.marigold, INK.night],
		numbers: { days: [0, DAYS] },
		draw(p, { days = 0 }) {
			const { poly } = p.shapes;
			// the wall: courses of stone
			p.b('M0 0H720V704H0z');
			p.b(
				range(8)
					.map(
						(row) =>
							`M0 ${row * 88}h720v2.5H0z` +
							range(5)
								.map((i) => `M${i * 180 + (row % 2) * 90} ${row * 88}h2.5v88h-2.5z`)
								.join('')
					)
					.join(''),
				0
			);
			// a window with four bars, high up
			p.cut('M498 34H660V128H498z');
			p.a('M506 42H652V120H506z');
			p.b(
				range(4)
					.map((i) => `M${528 + i * 30} 34h10v94h-10z`)
					.join('')
			);
			// the floor, with the light of the window, and the edge of a bunk
			p.cut('M0 704H720V780H0z');
			p.b('M0 704H720V780H0z', 2);
			p.cut(poly([330, 722], [500, 722], [470, 780], [270, 780]));
			p.a(poly([330, 722], [500, 722], [470, 780], [270, 780]));
			// Each stroke has its place whatever the number of days.
			const strokes = range(DAYS).map((day) => {
				const [bundle, i] = [Math.floor(day / 5), day % 5];
				const x = 70 + (bundle % 6) * 102;
				const y = 158 + Math.floor(bundle / 6) * 89;
				const off = () => p.hand.between(-3.4, 3.4);
				return i < 4
					? `M${short(x + i * 18 + off())} ${short(y + off())}L${short(x + i * 18 + off())} ${short(y + 58 + off())}`
					: `M${short(x - 12 + off())} ${short(y + 46 + off())}L${short(x + 68 + off())} ${short(y + 12 + off())}`;
			});
			const d = strokes.slice(0, days).join('');
			p.line('b', d, 8, true, true);
			p.line('a', d, 8, true, true);
			p.line('a', d, 8, false, true);
		}
	}
});
