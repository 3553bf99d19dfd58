// Justice: a courthouse front, or scales on which people weigh against a jail.
import { place, range } from '../shapes';
import type { Motif } from './brush';

/** Neck and shoulders from behind, cut at the chest. */
const BUST = 'M-40 62 L-40 24 C-40 4 -24 -3 -9 -8 L-9 -30 L9 -30 L9 -8 C24 -3 40 4 40 24 L40 62 Z';

export const bench: Motif = {
	stands: 'ground',
	reach: 80,
	size: [540, 540],
	draw({ print: p, box, path, poly, free, disc, line }, { open, variant }) {
		if (variant) {
			const tilt = (open - 0.42) * 110;
			const beam = (t: number): [number, number] => [t * 210, -470 + t * tilt];
			p.cut(poly([-34, -440], [34, -440], [50, 0], [-50, 0]));
			p.b(poly([-16, -470], [16, -470], [28, -40], [-28, -40]));
			p.ab(path('M-150 6 C-150 -50 -60 -60 0 -60 C60 -60 150 -50 150 6 Z'));
			const [[lx, ly], [rx, ry]] = [beam(-1), beam(1)];
			free(`M${lx} ${ly} L${rx} ${ry}`, 22, 12);
			p.cut(disc(0, -486, 40));
			p.a(disc(0, -486, 32));
			p.b(disc(0, -486, 12));
			for (const [x, y, people] of [
				[lx, ly, false],
				[rx, ry, true]
			] as const) {
				const low = y + 210;
				line('b', `M${x} ${y} L${x - 92} ${low} M${x} ${y} L${x + 92} ${low}`, 6);
				if (people)
					for (const [dx, hair] of [
						[-48, 18],
						[48, 28],
						[0, 20]
					] as const) {
						const bust = place(BUST, x + dx, low - 50, 0.9);
						for (const plate of ['a', 'b'] as const) line(plate, bust, 12, true);
						p.cut(path(bust));
						p.cut(disc(x + dx, low - 82, hair + 6));
						const on = dx ? 'b' : 'a';
						p[on](path(bust));
						p[on](disc(x + dx, low - 82, hair));
					}
				else {
					p.cut(box(x - 62, low - 100, 124, 108));
					p.b(box(x - 54, low - 92, 108, 96));
					p.b(
						range(4)
							.map((i) => box(x - 40 + i * 23, low - 74, 11, 48))
							.join(''),
						0
					);
				}
				p.cut(
					path(
						`M${x - 118} ${low - 8} L${x + 118} ${low - 8} C${x + 100} ${low + 90} ${x - 100} ${low + 90} ${x - 118} ${low - 8} Z`
					)
				);
				p.a(
					path(
						`M${x - 108} ${low} L${x + 108} ${low} C${x + 92} ${low + 76} ${x - 92} ${low + 76} ${x - 108} ${low} Z`
					)
				);
				line('b', `M${x - 108} ${low} L${x + 108} ${low}`, 10);
			}
			return;
		}
		p.cut(poly([-226, 6], [-226, -370], [0, -520], [226, -370], [226, 6]));
		p.b(poly([-216, -366], [0, -504], [216, -366]));
		p.b(poly([-132, -386], [0, -470], [132, -386]), 0);
		p.a(disc(0, -412, 22));
		p.b(box(-206, -352, 412, 20));
		p.a(box(-190, -324, 380, 262), 2);
		for (const x of [-186, -112, 66, 140]) {
			p.cut(box(x - 6, -326, 58, 266));
			p.b(box(x, -318, 46, 252));
			p.b(box(x + 12, -300, 5, 216) + box(x + 28, -300, 5, 216), 0);
		}
		p.cut(box(-50, -262, 100, 202));
		if (open > 0.3) {
			p.a(box(-44, -256, 88, 196));
			p.b(
				poly([-44, -256], [-14, -236], [-14, -40], [-44, -60]) +
					poly([44, -256], [14, -236], [14, -40], [44, -60])
			);
		} else {
			p.ab(box(-44, -256, 88, 196));
			p.cut(box(-3, -256, 6, 196));
		}
		p.b(box(-206, -60, 412, 18));
		p.ab(box(-222, -38, 444, 18));
		p.b(box(-238, -16, 476, 26));
	}
};
