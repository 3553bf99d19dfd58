// To drive: hands on a wheel, or a licence with a road in place of a face.
import { place } from '../shapes';
import type { Motif } from './brush';

export const wheel: Motif = {
	stands: 'ground',
	reach: 70,
	size: [520, 420],
	draw({ print: p, disc, path, free, box, line, flip }, { open, variant }) {
		if (variant) {
			const on = (d: string) => path(place(d, 0, -270, 1, -9));
			const card = (g: number) =>
				on(
					`M${-250 - g} ${-140 - g} C${-250 - g} ${-166 - g} ${-236 - g} ${-170 - g} ${-220} ${-170 - g} L220 ${-170 - g} C${240 + g} ${-170 - g} ${250 + g} ${-160 - g} ${250 + g} -140 L${250 + g} 140 C${250 + g} ${160 + g} ${240 + g} ${170 + g} 220 ${170 + g} L-220 ${170 + g} C${-240 - g} ${170 + g} ${-250 - g} ${160 + g} ${-250 - g} 140 Z`
				);
			p.cut(card(12));
			p.b(card(0));
			p.b(card(-14), 0);
			p.a(on('M-236 -156 L236 -156 L236 -104 L-236 -104 Z'));
			p.b(on('M-212 -74 L-32 -74 L-32 134 L-212 134 Z'));
			p.b(on('M-200 -62 L-44 -62 L-44 122 L-200 122 Z'), 0);
			p.a(on('M-200 40 C-160 0 -150 -2 -122 -2 C-94 -2 -84 0 -44 40 L-44 122 L-200 122 Z'));
			p.cut(on('M-128 0 L-116 0 L-66 122 L-178 122 Z'));
			p.b(on('M-124 20 L-120 20 L-118 46 L-126 46 Z M-127 64 L-117 64 L-114 104 L-130 104 Z'));
			p.b(
				on(
					'M4 -66 L210 -66 L210 -44 L4 -44 Z M4 -20 L170 -20 L170 2 L4 2 Z M4 26 L204 26 L204 48 L4 48 Z'
				)
			);
			p.b(on('M4 78 L214 78 L214 128 L4 128 Z'), open > 0.6 ? 4 : 2);
			if (open < 0.2) line('b', place('M-270 190 L270 -190', 0, -270, 1, -9), 26, false, false);
			if (open > 0.6) {
				p.cut(disc(190, -160, 84));
				p.ab(disc(190, -160, 72));
				p.cut(
					path(place('M-40 -4 L-6 30 L50 -40 L32 -54 L-6 -4 L-24 -22 Z', 188, -154, 1, 0, flip))
				);
			}
			return;
		}
		p.cut(path('M-320 -140 C-160 -200 160 -200 320 -140 L320 120 L-320 120 Z'));
		p.b(path('M-320 -126 C-160 -186 160 -186 320 -126 L320 120 L-320 120 Z'), 3);
		const ring =
			'M-200 -200 C-200 -310 -110 -400 0 -400 C110 -400 200 -310 200 -200 C200 -90 110 0 0 0 C-110 0 -200 -90 -200 -200 Z';
		free(ring, 40, 18);
		free('M-196 -200 L196 -200 M0 -200 L0 -6', 36, 14);
		p.cut(disc(0, -200, 74));
		p.ab(disc(0, -200, 64));
		p.cut(disc(0, -200, 22));
		p.b(box(-60, 40, 120, 10));
		for (const side of [-1, 1] as const) {
			free(`M${side * 190} -250 L${side * 330} 60`, 84, 16, 'a');
			for (let i = 0; i < 4; i++) {
				const turn = ((-90 + side * (46 + i * 10)) * Math.PI) / 180;
				const spot = (r: number) =>
					`${(r * Math.cos(turn)).toFixed(1)} ${(-200 + r * Math.sin(turn)).toFixed(1)}`;
				free(`M${spot(172)} L${spot(228)}`, 27, 8, 'a');
			}
		}
	}
};
