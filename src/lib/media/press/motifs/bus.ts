// A bus with blank windows: seen from the front, or passing by.
import { range } from '../shapes';
import type { Motif } from './brush';

export const bus: Motif = {
	stands: 'ground',
	reach: 140,
	size: [400, 430],
	draw({ print: p, box, disc, path, poly, line }, { open, variant }) {
		const bars = (left: number, width: number, top: number, height: number, count: number) =>
			range(count)
				.map((i) => box(left + ((i + 0.5) * width) / count - 4, top, 8, height))
				.join('');
		if (variant) {
			p.cut(
				path(
					'M-272 -30 L-272 -306 C-272 -330 -256 -338 -240 -338 L262 -338 C310 -338 328 -290 332 -180 L332 -30 Z'
				)
			);
			p.b(
				path(
					'M-260 -40 L-260 -300 C-260 -320 -250 -326 -236 -326 L258 -326 C298 -326 316 -286 320 -180 L320 -40 Z'
				)
			);
			p.b(path('M-260 -136 L320 -136 L320 -110 L-260 -110 Z'), 0);
			p.a(path('M-260 -132 L320 -132 L320 -114 L-260 -114 Z'));
			const panes = range(4).map((i) => box(-236 + i * 96, -292, 82, 116));
			const pane = poly([216, -292], [262, -292], [290, -176], [216, -176]);
			p.b(panes.join('') + pane, 0);
			p.a(panes.join(''), open > 0.7 ? 1 : 3);
			p.a(pane, 1);
			if (open < 0.7)
				p.b(
					range(4)
						.map((i) => bars(-236 + i * 96, 82, -292, 116, 3))
						.join('')
				);
			// the door: shut, or folded back
			p.b(box(150, -296, 52, 250), 0);
			if (open > 0.5) p.a(box(156, -290, 40, 250));
			else p.b(box(156, -290, 18, 240) + box(178, -290, 18, 240));
			for (const x of [-150, 246]) {
				p.cut(disc(x, -36, 62));
				p.b(disc(x, -36, 52));
				p.cut(disc(x, -36, 28));
				p.a(disc(x, -36, 22));
			}
			return;
		}
		p.cut(
			path(
				'M-152 10 L-152 -366 C-152 -412 -118 -432 -76 -432 L76 -432 C118 -432 152 -412 152 -366 L152 10 Z'
			)
		);
		p.cut(box(-190, -330, 380, 110));
		p.b(
			path(
				'M-140 -30 L-140 -360 C-140 -398 -112 -420 -72 -420 L72 -420 C112 -420 140 -398 140 -360 L140 -30 Z'
			)
		);
		p.b(box(-126, -40, 60, 44) + box(66, -40, 60, 44));
		p.b(box(-182, -322, 30, 92) + box(152, -322, 30, 92));
		p.b(box(-80, -402, 160, 36), 0);
		p.a(box(-74, -396, 148, 24));
		const panes = box(-120, -346, 114, 148) + box(6, -346, 114, 148);
		p.b(panes, 0);
		p.a(panes, open > 0.7 ? 1 : 3);
		if (open < 0.7) p.b(bars(-120, 114, -346, 148, 4) + bars(6, 114, -346, 148, 4));
		else line('b', 'M-30 -204 L-92 -320 M96 -204 L34 -320', 7);
		p.b(
			box(-120, -176, 240, 10) +
				box(-46, -142, 92, 9) +
				box(-46, -122, 92, 9) +
				box(-46, -102, 92, 9),
			0
		);
		for (const x of [-90, 90]) {
			p.b(disc(x, -104, 29), 0);
			p.a(disc(x, -104, 21));
		}
	}
};
