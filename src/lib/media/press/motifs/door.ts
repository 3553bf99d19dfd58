// A cell door in a thick wall: of steel with a hatch, or of bars.
import { range } from '../shapes';
import type { Motif } from './brush';

export const door: Motif = {
	stands: 'ground',
	reach: 140,
	size: [400, 560],
	draw({ print: p, box, poly, disc, line }, { open, variant }) {
		p.cut(box(-212, -572, 424, 582));
		p.b(box(-200, -560, 400, 572));
		// courses of block
		line(
			'b',
			range(6)
				.map((i) => {
					const y = -490 + i * 84;
					const x = i % 2 ? 168 : 150;
					return `M-200 ${y} L-132 ${y} M132 ${y} L200 ${y} M${-x} ${y} L${-x} ${y + 84} M${x} ${y} L${x} ${y + 84}`;
				})
				.join(' '),
			4,
			true,
			false
		);
		p.cut(box(-132, -486, 264, 500));
		p.ab(box(-122, -476, 244, 490));
		const [hinge, width, grow] = [-114, 228 * (1 - open * 0.62), 60 * open];
		// light, as far as the door lets it through
		if (open > 0) {
			p.b(poly([hinge, -466], [114, -466], [114, 14], [hinge, 14]), 0);
			p.cut(poly([hinge + width, 0], [114, 0], [190 + 160 * open, 240], [hinge + width - 40, 240]));
			p.a(poly([hinge + width, 0], [114, 0], [190 + 160 * open, 240], [hinge + width - 40, 240]));
		}
		const leaf = (from: number, to: number, top: number, low: number) => {
			const edge = (t: number): [number, number] => [
				-466 - grow + grow * (1 - t),
				14 + grow * t * 0.8
			];
			const spot = (t: number, v: number): [number, number] => {
				const [high, deep] = edge(t);
				return [hinge + width * t, high + (deep - high) * v];
			};
			return poly(spot(from, top), spot(to, top), spot(to, low), spot(from, low));
		};
		if (open > 0) p.cut(leaf(-0.04, 1.05, -0.02, 1.02));
		else p.cut(leaf(0, 1, 0, 1));
		if (variant) {
			p.a(leaf(0, 1, 0, 1), open > 0.3 ? 2 : 3);
			p.b(
				range(6)
					.map((i) => leaf(i * 0.184, i * 0.184 + 0.08, 0, 1))
					.join('')
			);
			p.b(leaf(0, 1, 0, 0.04) + leaf(0, 1, 0.44, 0.53) + leaf(0, 1, 0.95, 1));
			p.b(leaf(0.72, 0.92, 0.4, 0.58));
			p.b(leaf(0.79, 0.85, 0.46, 0.52), 0);
			return;
		}
		p.b(leaf(0, 1, 0, 1));
		p.b(leaf(0.07, 0.93, 0.03, 0.97), 0);
		p.b(leaf(0.1, 0.9, 0.045, 0.955));
		p.b(leaf(0.28, 0.72, 0.16, 0.34), 0);
		p.a(leaf(0.28, 0.72, 0.16, 0.34));
		p.b(
			range(3)
				.map((i) => leaf(0.37 + i * 0.11, 0.41 + i * 0.11, 0.16, 0.34))
				.join('')
		);
		p.b(leaf(0.26, 0.74, 0.56, 0.6) + leaf(0.8, 0.87, 0.48, 0.6), 0);
		p.b(disc(hinge, -380, 9) + disc(hinge, -70, 9), 0);
	}
};
