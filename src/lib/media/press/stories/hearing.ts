// A full council chamber from the back row: one person at the microphone before a long desk.
import { range, short } from '../shapes';
import type { Print } from '../press';

/** Draws the chamber; the speaker stands to the right under a shaft of light, or to the left under a high window. */
export function hearing(p: Print, side: 'left' | 'right'): void {
	const { poly, box } = p.shapes;
	const right = side === 'right';
	/** Mirrors a place across the middle of the sheet. */
	const x = (at: number) => (right ? at : 1600 - at);
	p.b(poly([0, 0], [1600, 0], [1600, 40], [0, 40]));
	if (right) {
		p.a(poly([960, 0], [1240, 0], [1560, 640], [640, 640]), 2);
		range(17).forEach((i) => p.b(box(10 + i * 96, 58, 26, 250)));
	} else {
		p.a(poly([300, 60], [740, 60], [740, 330], [300, 330]));
		p.b(
			range(3)
				.map((i) => box(296 + i * 218, 52, 14, 290))
				.join('') +
				box(296, 186, 450, 12) +
				box(296, 52, 450, 12) +
				box(296, 330, 450, 12)
		);
		p.b(
			range(9)
				.map((i) => box(826 + i * 84, 70, 40, 230))
				.join(''),
			3
		);
		p.a(poly([300, 342], [740, 342], [980, 640], [120, 640]), 2);
	}
	range(9).forEach((i) =>
		p.person(
			'b',
			x(610 + i * 112),
			330 - Math.sin((i / 8) * Math.PI) * 16,
			0.62,
			[0, 2, 0, 3, 1, 0, 3, 0, 4][i] ?? 0
		)
	);
	const [from, middle, to] = [x(500), x(1060), x(1620)];
	p.cut(`M${from} 372Q${middle} 322 ${to} 372V520H${from}z`);
	p.b(`M${x(510)} 380Q${middle} 330 ${to} 380V424Q${middle} 374 ${x(510)} 424z`);
	p.b(`M${x(530)} 432Q${middle} 382 ${x(1600)} 432V500Q${middle} 470 ${x(530)} 500z`, 3);
	p.together([[x(1090), 470, 2.3, right ? 6 : 4, 'a']]);
	const [stand, head] = [x(1262), x(1218)];
	p.free(`M${stand} 560V430L${head} 388`, 9, 9);
	p.free(`M${short(x(1214))} 384L${short(x(1196))} 368`, 24, 9);
	p.crowd('a', 40, 1600, 640, 1.35, { arms: 0.05 });
	p.crowd('b', 0, 1640, 740, 1.75, { arms: 0.04 });
	p.crowd('ab', 20, 1660, 850, 2.2, { arms: 0.03, jump: 16 });
}
