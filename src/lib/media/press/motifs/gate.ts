// A gate between two pillars: leaves of bars, or of sheet metal under an arch.
import { range } from '../shapes';
import type { Brush, Motif } from './brush';

/** One leaf; its free edge comes nearer, and grows, as it opens. */
function leaf({ print, poly }: Brush, side: 1 | -1, open: number, solid: boolean): void {
	const [hinge, width, grow] = [side * 140, 136 * (1 - open * 0.66), 46 * open];
	const x = (t: number) => hinge - side * width * t;
	const band = (from: number, to: number, top: number, low: number) =>
		poly(
			[x(from), top - grow * from],
			[x(to), top - grow * to],
			[x(to), low + grow * to * 0.7],
			[x(from), low + grow * from * 0.7]
		);
	print.cut(band(-0.02, 1.04, -346, 6));
	if (solid) {
		print.b(band(0, 1, -340, 0));
		print.b(band(0.14, 0.86, -310, -190) + band(0.14, 0.86, -160, -36), 0);
		print.b(band(0.14, 0.86, -310, -190) + band(0.14, 0.86, -160, -36), 4);
		return;
	}
	const bars = range(5).map((i) => band(i * 0.225, i * 0.225 + 0.1, i % 2 ? -356 : -374, 0));
	print.b(bars.join(''));
	for (const [top, low] of [
		[-330, -312],
		[-196, -180],
		[-30, -12]
	] as const)
		print.b(band(0, 1, top, low));
}

export const gate: Motif = {
	stands: 'ground',
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
