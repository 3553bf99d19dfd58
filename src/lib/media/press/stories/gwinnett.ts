// Gwinnett and Cobb: two sheriffs’ stars that went out over the same roofs, until a law lit one again.
import { STAR, place } from '../shapes';
import { INK, POSTER } from '../press';
import { story } from '../story';

/** Gables: middle, height of the eaves, half the width, rise; the far row first. */
const FAR = [
	[30, 560, 66, 84],
	[146, 584, 54, 62],
	[262, 556, 72, 98],
	[376, 582, 52, 58],
	[486, 562, 66, 82],
	[588, 580, 50, 64]
] as const;
const NEAR = [
	[-2, 668, 106, 74],
	[424, 676, 92, 70],
	[612, 660, 96, 86],
	[196, 672, 138, 132]
] as const;

export default story([INK.brick, INK.jacaranda], {
	/** Two stars over the suburbs, side by side: one whole, one that is fading. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, box } = p.shapes;
			p.b(place(STAR, 428, 300, 2.66, 14), 4);
			p.a(place(STAR, 196, 268, 2.74, -10));
			const gable = ([x, eaves, half, rise]: readonly [number, number, number, number], g = 0) =>
				poly(
					[x, eaves - rise - g * 1.4],
					[x + half + g, eaves + g * 0.3],
					[x + half + g, 760],
					[x - half - g, 760],
					[x - half - g, eaves + g * 0.3]
				);
			for (const house of FAR) {
				p.cut(gable(house, 8));
				p.ab(gable(house));
			}
			// at most one window to a house, and no two of a size: else the row looks back
			p.cut(box(256, 520, 15, 26) + box(52, 540, 12, 20));
			for (const house of NEAR) {
				const [x, eaves, half, rise] = house;
				p.cut(gable(house, 10));
				p.b(gable(house));
				const slope = `M${x - half} ${eaves + 20}L${x} ${eaves - rise + 22}L${x + half} ${eaves + 20}`;
				p.line('b', slope, 6, true);
			}
			p.b(box(172, 618, 48, 62), 0);
			p.a(box(172, 618, 48, 62));
			p.line('b', 'M196 618v62M172 648h48', 6);
			p.b(box(440, 664, 26, 34), 0);
		}
	}
});
