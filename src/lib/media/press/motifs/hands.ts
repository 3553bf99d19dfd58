// Raised hands: fists from the edge of the sheet, or two hands under one roof.
import { range } from '../shapes';
import type { Brush, Motif } from './brush';

/** A forearm and its fist, from the back of the hand. */
function fist(
	{ free, print: p, box }: Brush,
	x: number,
	top: number,
	on: 'a' | 'b' | 'ab',
	cuff: boolean
): void {
	free(`M${x} 180 L${x} ${top + 130}`, 78, 16, on);
	if (cuff) p.cut(box(x - 46, top + 210, 92, 14));
	free(
		`M${x - 22} ${top + 80} L${x + 22} ${top + 80} L${x + 22} ${top + 112} L${x - 22} ${top + 112} Z`,
		60,
		12,
		on
	);
	for (const i of range(4))
		free(
			`M${x - 40 + i * 27} ${top + (i === 0 || i === 3 ? 12 : 4)} L${x - 40 + i * 27} ${top + 62}`,
			25,
			7,
			on
		);
	free(`M${x + 48} ${top + 96} L${x + 4} ${top + 82}`, 26, 8, on);
}

export const hands: Motif = {
	stands: 'ground',
	reach: 90,
	size: [420, 540],
	draw(brush, { open, variant }) {
		const { print: p, path, box, poly, free } = brush;
		if (variant) {
			// what they carry
			p.cut(
				poly(
					[-206, -380],
					[0, -560],
					[206, -380],
					[176, -380],
					[176, -190],
					[-176, -190],
					[-176, -380]
				)
			);
			p.a(poly([-150, -396], [0, -524], [150, -396], [150, -206], [-150, -206]));
			free('M-196 -376 L0 -544 L196 -376', 26, 12);
			p.b(box(-100, -370, 74, 74) + box(30, -340, 74, 134), open > 0.3 ? 3 : undefined);
			p.b(
				path(
					'M-66 -370 L-60 -370 L-60 -296 L-66 -296 Z M-100 -336 L-26 -336 L-26 -330 L-100 -330 Z'
				),
				0
			);
			p.b(box(-170, -210, 340, 18));
			for (const side of [-1, 1]) {
				free(`M${side * 130} 180 L${side * 124} -120`, 78, 16);
				free(`M${side * 124} -120 L${side * 124} -150`, 100, 12);
				for (const i of range(4))
					free(`M${side * 124 - 41 + i * 27} -216 L${side * 124 - 41 + i * 27} -150`, 25, 7);
				free(`M${side * 70} -196 L${side * 92} -128`, 27, 8);
				p.cut(box(side * 128 - 46, -30, 92, 14));
			}
			return;
		}
		fist(brush, -150, -330, 'a', true);
		fist(brush, 150, -370, 'ab', true);
		fist(brush, 0, -520, 'b', true);
	}
};
