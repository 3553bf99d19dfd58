// A full chamber from the back row: one person at the microphone before a long desk.
// The card of a Backdrop lies over the left of the sheet, so whoever matters stands in the right half.
import { place, range, short } from '../shapes';
import type { Print } from '../press';

interface Chamber {
	/** Where the light comes from: a shaft from above, or a high window. */
	light: 'shaft' | 'window';
	/** Heads of those behind the desk, from left to right. */
	seats: readonly number[];
	/** Head of the one who speaks. */
	speaker: number;
}

/** Long hair in both inks, over a coat in one. */
function wear(p: Print, x: number, y: number, scale: number): void {
	const hair =
		'M-19 -28 C-19 -58 19 -58 19 -28 C20 -6 30 14 25 50 C10 56 -10 56 -25 50 C-30 14 -20 -6 -19 -28 Z';
	p.cut(place(hair, x, y, scale * 1.1));
	p.ab(place(hair, x, y, scale));
	p.line('a', place('M-9 -20 C-12 4 -13 24 -12 46 M8 -24 C12 4 12 24 11 46', x, y, scale), 3, true);
}

/** Draws the chamber; the speaker stands right of the middle. */
export function hearing(p: Print, { light, seats, speaker }: Chamber): void {
	const { poly, box } = p.shapes;
	const window = light === 'window';
	/** Mirrors a place across the one who speaks. */
	const x = (at: number) => (window ? 2180 - at : at);
	p.b(poly([0, 0], [1600, 0], [1600, 40], [0, 40]));
	if (window) {
		p.a(poly([850, 60], [1330, 60], [1330, 330], [850, 330]));
		// the city outside
		p.b(p.shapes.skyline(852, 332, 430, 50, 190, [24, 48]), 3);
		p.b(
			range(3)
				.map((i) => box(846 + i * 236, 52, 14, 290))
				.join('') +
				box(846, 186, 486, 12) +
				box(846, 52, 486, 12) +
				box(846, 330, 486, 12)
		);
		for (const at of [10, 1400])
			p.b(
				range(at < 100 ? 9 : 3)
					.map((i) => box(at + i * 84, 70, 40, 230))
					.join(''),
				3
			);
		p.a(poly([850, 342], [1330, 342], [1500, 640], [680, 640]), 2);
	} else {
		p.a(poly([960, 0], [1240, 0], [1560, 640], [640, 640]), 2);
		range(17).forEach((i) => p.b(box(10 + i * 96, 58, 26, 250)));
	}
	const [edge, last] = [window ? 650 : 510, seats.length - 1];
	seats.forEach((head, i) =>
		p.person(
			'b',
			edge + 100 + (i / last) * (1406 - edge),
			330 - Math.sin((i / last) * Math.PI) * 16,
			window ? 0.74 : 0.62,
			head
		)
	);
	p.cut(`M${edge - 10} 372Q1060 322 1620 372V520H${edge - 10}z`);
	p.b(`M${edge} 380Q1060 330 1620 380V424Q1060 374 ${edge} 424z`);
	p.b(`M${edge + 20} 432Q1060 382 1600 432V500Q1060 470 ${edge + 20} 500z`, 3);
	p.together([[1090, 470, 2.3, speaker, 'a']]);
	if (window) wear(p, 1090, 470, 2.3);
	const [stand, head] = [x(1262), x(1218)];
	p.free(`M${stand} 560V430L${head} 388`, 9, 9);
	p.free(`M${short(x(1214))} 384L${short(x(1196))} 368`, 24, 9);
	const raised = window ? 0 : 1;
	p.crowd('a', 40, 1600, 640, 1.35, { arms: raised * 0.05 });
	p.crowd('b', 0, 1640, 740, 1.75, { arms: raised * 0.04 });
	p.crowd('ab', 20, 1660, 850, 2.2, { arms: raised * 0.03, jump: 16 });
}
