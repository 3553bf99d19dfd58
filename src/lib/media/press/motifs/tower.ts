// A jail: a tower of windows, or the watchtower beside it.
import { range } from '../shapes';
import type { Motif } from './brush';

const [COLUMNS, ROWS] = [7, 15];

export const tower: Motif = {
	stands: 'ground',
	reach: 150,
	size: [320, 580],
	draw({ print: p, box, poly, line }, { open, variant }) {
		if (variant) {
			// the lamp still searches where nothing was won
			if (open < 0.7)
				p.a(poly([20, -420], [20, -380], [700, -60], [700, -330]), open < 0.2 ? 0 : 2);
			if (open < 0.2) p.a(poly([20, -420], [20, -380], [700, -60], [700, -330]));
			p.cut(poly([-120, -480], [120, -480], [132, 10], [-132, 10]));
			line('b', 'M-84 -300 L-118 0 M84 -300 L118 0', 26, false, false);
			line('b', 'M-90 -250 L110 -80 M90 -250 L-110 -80 M-112 -60 L112 -60', 12, false, false);
			p.cut(poly([-160, -490], [160, -490], [160, -290], [-160, -290]));
			p.ab(poly([-128, -360], [128, -360], [112, -290], [-112, -290]));
			p.b(box(-150, -372, 300, 18));
			p.b(
				range(5)
					.map((i) => box(-122 + i * 56, -470, 20, 100))
					.join('')
			);
			p.a(box(-110, -462, 220, 82), open < 0.7 ? 3 : 1);
			p.b(poly([-176, -466], [176, -466], [110, -540], [-110, -540]));
			line('b', 'M0 -540 L0 -604', 10, false, false);
			return;
		}
		p.cut(poly([-168, 10], [-168, -566], [66, -606], [150, -566], [150, 10]));
		p.b(poly([-156, 10], [-156, -556], [64, -592], [64, 10]));
		p.b(poly([64, -592], [140, -556], [140, 10], [64, 10]), 3);
		const slit = (i: number) => {
			const [column, row] = [i % COLUMNS, Math.floor(i / COLUMNS)];
			const [x, y] = [-140 + column * 28, -522 - column * 4.6 + row * 33];
			return poly([x, y], [x + 13, y - 2], [x + 13, y + 21], [x, y + 21]);
		};
		const windows = range(COLUMNS * ROWS).map(slit);
		// a window in colour is someone still inside
		const held = windows.filter(() => p.hand.next() > 0.12 + open * 0.84);
		p.b(windows.join(''), 0);
		p.a(held.join(''));
	}
};
