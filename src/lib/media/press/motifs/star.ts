// A badge: a star that fades from another, or a star cut out of a shield.
import { place, STAR } from '../shapes';
import type { Motif } from './brush';

export const star: Motif = {
	stands: 'sky',
	reach: 100,
	size: [460, 460],
	draw({ print: p, path, disc, line }, { open, variant }) {
		const [tint, faded] = [4, open > 0.3] as const;
		if (variant) {
			const shield = (s: number) =>
				path(
					place(
						'M-170 -170 C-110 -150 -50 -170 0 -214 C50 -170 110 -150 170 -170 C200 -60 190 120 0 226 C-190 120 -200 -60 -170 -170 Z',
						0,
						0,
						s
					)
				);
			p.cut(shield(1.06));
			p.b(shield(1), faded ? tint : undefined);
			p.cut(shield(0.88));
			p.a(shield(0.82));
			const cut = path(place(STAR, 0, 0, 1.36, 8));
			p.cut(path(place(STAR, 0, 0, 1.5, 8)));
			p.b(cut, faded ? 3 : undefined);
			if (open > 0.6) {
				line('b', 'M-250 210 L250 -190', 44, true, false);
				line('a', 'M-250 210 L250 -190', 44, true, false);
			}
			return;
		}
		p.cut(path(place(STAR, 70, 40, 2.55, 14)));
		p.cut(path(place(STAR, -60 + open * -30, -40, 2.55, -10)));
		p.b(path(place(STAR, 70, 40, 2.3, 14)), faded ? tint : undefined);
		p.a(path(place(STAR, -60 + open * -30, -40, 2.3, -10)));
		if (!faded) {
			p.cut(disc(70, 40, 64));
			p.ab(disc(70, 40, 50));
		}
	}
};
