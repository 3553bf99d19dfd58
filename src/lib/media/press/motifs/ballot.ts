// A vote: a hand with a ballot over the box, or ballots that fall into it.
import { range, STAR, place } from '../shapes';
import type { Motif } from './brush';

export const ballot: Motif = {
	stands: 'ground',
	reach: 70,
	size: [440, 580],
	draw({ print: p, box, poly, path, free, at, scale, flip }, { open, variant }) {
		const sheet = (x: number, y: number, w: number, h: number, lean: number, g = 0) =>
			poly(
				[x - w / 2 - lean - g, y - g],
				[x + w / 2 - lean + g, y - lean * 0.5 - g],
				[x + w / 2 + lean + g, y + h + g],
				[x - w / 2 + lean - g, y + h + g]
			);
		const paper = (x: number, y: number, w: number, h: number, lean: number, marked: boolean) => {
			p.cut(sheet(x, y, w, h, lean, 13));
			p.b(sheet(x, y, w, h, lean, 4));
			p.b(sheet(x, y, w, h, lean, -5), 0);
			const k = w / 190;
			// a tick and lines of text are never mirrored
			const mark = (d: string) => path(place(d, x - lean * 0.5, y + 74 * k, k, 0, flip));
			// beside the hand, where there is one
			const tick = variant
				? 'M-54 0 L-26 28 L34 -44 L54 -28 L-22 62 L-72 18 Z'
				: place('M-54 0 L-26 28 L34 -44 L54 -28 L-22 62 L-72 18 Z', flip * 46, 0, 0.78);
			if (marked) p.a(mark(tick));
			p.b(mark('M-60 84 L60 76 L60 88 L-60 96 Z M-60 116 L20 110 L20 122 L-60 128 Z'));
		};
		if (variant) {
			paper(-96, -520, 128, 190, 20, open > 0.3);
			paper(104, -560, 118, 170, -18, open > 0.6);
			paper(8, -400, 176, 240, 8, open > 0.1);
		} else {
			paper(-24, -500, 196, 330, 14, open > 0.3);
			// the arm comes from the edge that is near
			const near = (d: string) => place(d, -84, 0, 1, 0, -1);
			free(near('M86 -440 L520 -648'), 120, 16);
			free(near('M82 -470 L80 -404'), 92, 14);
			p.b(path(near('M176 -548 L230 -446 L254 -458 L202 -560 Z')), 0);
			for (const i of range(4))
				free(near(`M${-20 + Math.abs(i - 1.2) * 9} ${-494 + i * 36} L90 ${-486 + i * 34}`), 32, 9);
		}
		p.cut(poly([-226, -202], [-156, -250], [156, -250], [226, -202], [226, 10], [-226, 10]));
		p.b(poly([-216, -198], [-152, -240], [152, -240], [216, -198]), 3);
		// the part of the ballot that has not yet gone in stands before the slot
		const [w, lean] = variant ? [176, 8] : [196, 14];
		const x = variant ? 8 : -24;
		p.cut(sheet(x + lean, -290, w, 74, 0, 9));
		p.b(sheet(x + lean, -290, w, 70, 0, 3));
		p.b(sheet(x + lean, -300, w, 80, 0, -5), 0);
		p.b(box(-130, -222, 260, 12));
		p.ab(poly([-216, -192], [216, -192], [216, 10], [-216, 10]));
		const [sx, sy] = at(0, -94);
		p.cut(place(STAR, sx, sy, 0.6 * scale));
	}
};
