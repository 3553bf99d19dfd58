// A gate between two pillars: leaves of bars, or of sheet metal under an arch.
import { range, type Spot } from '../shapes';
import type { Brush, Motif } from './brush';

/** One leaf; its free edge comes nearer, and grows, as it opens. */
function leaf({ print, poly }: Brush, side: 1 | -1, open: number, solid: boolean): void {
	const [hinge, width, grow] = [side * 140, 136 * (1 - open * 0.56), 52 * open];
	/** A spot of the leaf: along from the hinge and down from the top, both 0 to 1. */
	const spot = (along: number, down: number): Spot => {
		const [top, low] = [-340 - grow * along, grow * along * 0.6];
		return [hinge - side * width * along, top + (low - top) * down];
	};
	const band = (from: number, to: number, top: number, low: number) =>
		poly(spot(from, top), spot(to, top), spot(to, low), spot(from, low));
	print.cut(band(-0.03, 1.08, -0.05, 1.02));
	if (solid) {
		print.b(band(0, 1, 0, 1));
		const panels = band(0.16, 0.84, 0.08, 0.44) + band(0.16, 0.84, 0.54, 0.9);
		print.b(panels, 0);
		print.b(panels, 4);
		return;
	}
	const count = open > 0.5 ? 4 : 5;
	const bars = range(count).map((i) =>
		band(i / count + 0.04, (i + 0.56) / count + 0.04, i % 2 ? -0.02 : -0.08, 1)
	);
	const rails = [0.04, 0.42, 0.9].map((down) => band(0, 1, down, down + 0.055));
	print.b([...bars, ...rails].join(''));
}

export const gate: Motif = {
	stands: 'ground',
	reach: 130,
	size: [424, 490],
	draw(brush, { open, variant }) {
		const { print: p, box, disc, poly, path } = brush;
		p.cut(box(-206, -416, 412, 424));
		// what lies beyond: light, and the road out
		if (variant) {
			const arch =
				'M-136 -330 C-136 -520 136 -520 136 -330 L136 -290 C136 -446 -136 -446 -136 -290 Z';
			p.cut(path('M-148 -326 C-148 -546 148 -546 148 -326 L148 0 L-148 0 Z'));
			p.a(path('M-136 -300 C-136 -470 136 -470 136 -300 L136 0 L-136 0 Z'), open > 0.3 ? 0 : 2);
			if (open > 0.3) p.a(path('M-136 -300 C-136 -470 136 -470 136 -300 L136 0 L-136 0 Z'));
			p.b(path(arch));
		} else p.a(box(-140, -300, 280, 300), open > 0.3 ? 2 : 1);
		if (open > 0.3) {
			p.cut(poly([-18, -210], [18, -210], [120 * open + 16, 14], [-120 * open - 16, 14]));
			p.b(
				poly([-4, -180], [4, -180], [5, -130], [-5, -130]) +
					poly([-7, -96], [7, -96], [9, -30], [-9, -30])
			);
		}
		leaf(brush, -1, open, variant === 1);
		leaf(brush, 1, open, variant === 1);
		for (const x of [-204, 140]) {
			p.cut(box(x - 8, -420, 80, 430));
			p.ab(box(x, -412, 64, 424));
			p.b(box(x + 10, -380, 9, 340), 0);
			p.cut(box(x - 16, -442, 96, 38));
			p.b(box(x - 10, -436, 84, 24));
			p.cut(disc(x + 32, -462, 33));
			p.a(disc(x + 32, -462, 26));
		}
	}
};
