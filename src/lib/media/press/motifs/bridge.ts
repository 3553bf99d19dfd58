// A bridge that people cross: one arch, or hung from two towers. Where nothing was won it does not meet.
import { range } from '../shapes';
import type { Motif } from './brush';

export const bridge: Motif = {
	stands: 'ground',
	reach: 80,
	size: [620, 420],
	draw({ print: p, box, path, poly, person, line }, { open, variant }) {
		const gap = Math.max(0, 0.3 - open) * 260;
		const deck = variant ? -150 : -300;
		// people on their way
		const spots = range(9).filter((i) => open > 0.2 || i < 4);
		for (const i of [...spots].sort((one, two) => (one % 3) - (two % 3)))
			person(
				i % 3 === 1 ? 'a' : 'b',
				-300 + i * 74 + p.hand.between(-9, 9),
				deck - 54 + p.hand.between(-8, 8),
				0.92,
				(i * 3 + 1) % 7,
				i % 4 === 2 ? 'right' : 'none'
			);
		// nobody is seen through the bridge: what is under it is air and water
		p.cut(box(-700, deck - 6, 1400, 184));
		p.a(
			range(3)
				.map((i) => box(-700, deck + 108 + i * 30, 1400, 8 + i * 5))
				.join('')
		);
		if (variant) {
			p.cut(path('M-700 -156 L700 -156 L700 -90 L-700 -90 Z'));
			for (const x of [-200, 200]) {
				p.cut(box(x - 40, -440, 80, 450));
				p.b(box(x - 30, -430, 20, 440) + box(x + 10, -430, 20, 440));
				p.b(box(x - 30, -430, 60, 18) + box(x - 30, -330, 60, 14) + box(x - 30, -70, 60, 14));
			}
			const main =
				'M-700 -170 C-480 -200 -300 -300 -200 -425 C-120 -240 120 -240 200 -425 C300 -300 480 -200 700 -170';
			line('a', main, 22, true);
			line('b', main, 22, true);
			line('b', main, 11);
			line(
				'b',
				range(11)
					.map((i) => {
						const x = -150 + i * 30;
						return `M${x} ${-288 - (x / 200) ** 2 * 110} L${x} -150`;
					})
					.join(' '),
				4,
				false,
				false
			);
			p.b(box(-700, -146, 1400, 24));
			p.a(box(-700, -116, 1400, 16));
		} else {
			p.cut(path('M-700 -312 L700 -312 L700 -240 L-700 -240 Z'));
			p.b(box(-700, -302, 1400, 36));
			const arch =
				'M-700 -256 L700 -256 L700 10 L262 10 C262 -150 150 -212 0 -212 C-150 -212 -262 -150 -262 10 L-700 10 Z';
			p.cut(path(arch));
			p.b(path(arch));
			p.b(
				range(9)
					.map((i) => {
						const turn = ((-160 + i * 17.5) * Math.PI) / 180;
						const spot = (r: number, k: number): [number, number] => [
							r * 1.1 * Math.cos(turn) + k,
							r * 0.94 * Math.sin(turn) + 10
						];
						return poly(spot(240, -3), spot(240, 3), spot(276, 3), spot(276, -3));
					})
					.join(''),
				0
			);
			p.a(box(-700, -256, 1400, 14));
		}
		if (gap > 0) {
			const low = variant ? -84 : -196;
			p.cut(
				poly(
					[-gap, deck - 14],
					[gap, deck - 14],
					[gap * 0.7, deck + 14],
					[gap * 1.2, deck + 40],
					[gap * 0.8, low],
					[-gap * 1.1, low],
					[-gap * 0.7, deck + 44],
					[-gap * 1.3, deck + 18]
				)
			);
		}
	}
};
