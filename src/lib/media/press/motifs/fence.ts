// A fence over the whole sheet: wire that was cut, or bars bent apart.
import { range } from '../shapes';
import type { Motif } from './brush';

export const fence: Motif = {
	stands: 'sky',
	reach: 110,
	size: [600, 700],
	draw({ print: p, path, line, box }, { open, variant }) {
		const [w, h] = [70 + open * 120, 90 + open * 150];
		const top = -240;
		if (variant) {
			// the bars lean away from the middle, most where the opening is
			range(13).forEach((i) => {
				const x = -420 + i * 70;
				const near = Math.max(0, 1 - Math.abs(x) / 330);
				const push = (x < 0 ? -1 : 1) * near * open * 150;
				const bend = `M${x} -420 C${x} -200 ${x + push} -160 ${x + push} 0 C${x + push} 160 ${x} 220 ${x} 520`;
				for (const plate of ['a', 'b'] as const) line(plate, bend, 34, true);
				line('b', bend, 22);
			});
			for (const y of [top - 20, 330]) {
				p.cut(box(-600, y - 8, 1200, 44));
				p.ab(box(-600, y, 1200, 28));
			}
			return;
		}
		const mesh = range(40)
			.map(
				(i) =>
					`M${-900 + i * 46} -260 L${-180 + i * 46} 500 M${-900 + i * 46} 500 L${-180 + i * 46} -260`
			)
			.join(' ');
		line('b', mesh, 4.5, false, false);
		if (open > 0.1) {
			// the wire was cut link by link, from the ground up; the gap stands full of light
			const rim = range(23).map((i) => {
				const turn = Math.PI * (1 + i / 22);
				const far = i % 2 ? 0.9 : 1.02;
				return [w * far * Math.cos(turn), 120 + h * 1.3 * far * Math.sin(turn)] as const;
			});
			const gap = `M${-w * 1.3} 900 L${rim.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' L')} L${w * 1.3} 900 Z`;
			for (const plate of ['a', 'b'] as const) line(plate, gap, 24, true, false);
			p.cut(path(gap));
			p.a(path(gap));
			line('b', gap, 9);
			// loose ends of wire
			line(
				'b',
				rim
					.filter((_, i) => i % 4 === 2)
					.map(
						([x, y]) =>
							`M${x.toFixed(1)} ${y.toFixed(1)} L${(x * 1.2).toFixed(1)} ${(y - 26).toFixed(1)}`
					)
					.join(' '),
				8
			);
		}
		p.cut(box(-700, -420, 1400, 168));
		line('b', 'M-700 -250 L700 -250', 16, false, false);
		line('b', 'M-330 -420 L-330 500 M250 -420 L250 500', 22, false, false);
		for (const y of [-296, -340]) {
			line('b', `M-700 ${y} L700 ${y}`, 5, false, false);
			line(
				'b',
				range(16)
					.map((i) => {
						const x = -600 + i * 78 + (y === -340 ? 36 : 0);
						return `M${x} ${y - 11} L${x + 16} ${y + 11} M${x + 16} ${y - 11} L${x} ${y + 11}`;
					})
					.join(' '),
				4
			);
		}
	}
};
