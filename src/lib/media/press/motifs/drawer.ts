// Papers: a cabinet with a drawer pulled out, or one large sheet with lines struck.
import { place, range } from '../shapes';
import type { Motif } from './brush';

export const drawer: Motif = {
	stands: 'ground',
	reach: 100,
	size: [440, 640],
	draw({ print: p, box, poly, path, line, flip }, { open, variant }) {
		if (variant) {
			const turn = -7;
			const on = (d: string) => path(place(d, 0, -290, 1, turn));
			p.cut(on('M-206 -296 L150 -296 L212 -230 L212 300 L-206 300 Z'));
			p.a(on('M-176 -262 L228 -262 L228 330 L-176 330 Z'), 3);
			p.cut(on('M-206 -296 L150 -296 L212 -230 L212 300 L-206 300 Z'));
			p.b(on('M-196 -286 L146 -286 L202 -226 L202 290 L-196 290 Z'));
			p.b(on('M-182 -272 L138 -272 L138 -216 L188 -216 L188 276 L-182 276 Z'), 0);
			p.b(on('M138 -272 L188 -216 L138 -216 Z'), 0);
			p.b(on('M146 -262 L180 -222 L146 -222 Z'));
			const widths = [270, 310, 290, 330, 240, 310, 280, 180];
			widths.forEach((w, i) =>
				p.b(
					on(
						`M-150 ${-216 + i * 50} L${-150 + w} ${-216 + i * 50} L${-150 + w} ${-198 + i * 50} L-150 ${-198 + i * 50} Z`
					),
					i === 7 ? 3 : undefined
				)
			);
			// lines that were struck out
			const struck = [1, 2, 4, 5, 6].slice(0, Math.round(open * 5));
			for (const i of struck)
				p.a(
					on(
						`M-170 ${-228 + i * 50} L188 ${-222 + i * 50} L192 ${-188 + i * 50} L-166 ${-192 + i * 50} Z`
					)
				);
			if (open > 0.6) {
				const tick = 'M-70 6 L-28 48 L100 -104 L118 -90 L-28 98 L-104 32 Z';
				const ticked = on(place(tick, 100, 230, 1, 0, flip));
				for (const plate of ['a', 'b'] as const) p.line(plate, ticked, 18, true);
				p.cut(ticked);
				p.ab(ticked);
			}
			return;
		}
		p.cut(box(-182, -350, 364, 360));
		p.b(box(-170, -338, 340, 350));
		for (const y of [-150]) {
			p.b(box(-150, y, 300, 130), 0);
			p.b(box(-140, y + 10, 280, 110));
			p.b(box(-60, y + 28, 120, 34) + box(-50, y + 80, 100, 14), 0);
		}
		// the drawer, nearer than the cabinet, and what is in it
		for (const i of range(6).reverse()) {
			const y = -314 - i * 20;
			const half = 196 - i * 10;
			const tab = -half + 22 + (i % 3) * (half * 0.56);
			const card = `M${-half} ${y + 60} L${-half} ${y - 46} L${tab} ${y - 46} L${tab + 9} ${y - 66} L${tab + 70} ${y - 66} L${tab + 79} ${y - 46} L${half} ${y - 46} L${half} ${y + 60} Z`;
			p.cut(path(card));
			if (i % 2) p.a(path(card));
			line('b', card, 6);
		}
		p.cut(poly([-236, -330], [236, -330], [222, -158], [-222, -158]));
		p.ab(poly([-226, -320], [226, -320], [212, -168], [-212, -168]));
		p.cut(box(-80, -292, 160, 46));
		p.cut(box(-62, -222, 124, 24));
		const flying = [
			[-150, -520, -18, 0.9],
			[60, -560, 14, 1.1],
			[180, -500, 34, 0.8],
			[-40, -640, -8, 0.8],
			[150, -650, 22, 0.66]
		] as const;
		for (const [x, y, turn, size] of flying.slice(0, Math.round(open * 5))) {
			const card = (g: number) =>
				path(
					place(
						`M${-54 - g} ${-38 - g} L${54 + g} ${-38 - g} L${54 + g} ${38 + g} L${-54 - g} ${38 + g} Z`,
						x,
						y,
						size,
						turn
					)
				);
			p.cut(card(9));
			p.a(card(0));
			line('b', place('M-54 -38 L54 -38 L54 38 L-54 38 Z', x, y, size, turn), 6);
			line('b', place('M-34 -12 L30 -12 M-34 10 L10 10', x, y, size, turn), 5);
		}
	}
};
