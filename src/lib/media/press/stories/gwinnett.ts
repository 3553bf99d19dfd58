// Gwinnett and Cobb: two sheriffs’ stars that went out over the same roofs, until a law lit one again.
import { STAR, disc, place } from '../shapes';
import { INK, POSTER } from '../press';
import { story } from '../story';

/** Gables: middle, height of the eaves, half the width, rise. */
const FAR = [
	[30, 560, 66, 84],
	[146, 584, 54, 62],
	[262, 556, 72, 98],
	[376, 582, 52, 58],
	[486, 562, 66, 82],
	[588, 580, 50, 64]
] as const;
const NEAR = [198, 664, 126, 106] as const;
/** Trees of the street: x, y, radius. */
const TREES = [
	[44, 702, 62],
	[360, 712, 52],
	[452, 690, 70],
	[566, 706, 58]
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
			// one house in front, and at most one window to a house: rows of windows look back
			p.cut(box(256, 520, 15, 26) + box(52, 540, 12, 20));
			for (const [x, y, r] of TREES) {
				p.cut(disc(x, y, r + 9));
				p.b(disc(x, y, r));
				p.line(
					'b',
					`M${x} 750V${y - r * 0.5}M${x} ${y + 20}l${r * 0.34} ${-r * 0.4}M${x} ${y + 4}l${-r * 0.3} ${-r * 0.34}`,
					6,
					true,
					true
				);
			}
			const [x, eaves, half, rise] = NEAR;
			p.cut(gable(NEAR, 10));
			p.b(gable(NEAR));
			p.line(
				'b',
				`M${x - half} ${eaves + 20}L${x} ${eaves - rise + 22}L${x + half} ${eaves + 20}`,
				7,
				true
			);
			p.b(box(172, 622, 48, 56), 0);
			p.a(box(172, 622, 48, 56));
			p.line('b', 'M196 622v56M172 650h48', 6);
		}
	}
});
