// Illinois: three county jails on the edge of the corn, each with its door left open.
import { disc, place, range, short } from '../shapes';
import { INK, POSTER, SCENE } from '../press';
import { story } from '../story';

const LEAF = 'M0 0 C18 -26 60 -44 110 -30 C78 -24 36 -8 0 14 Z';
const EAR = 'M0 0 C-26 -30 -24 -84 0 -112 C24 -84 26 -30 0 0 Z';
const TASSEL = 'M-5 0 L0 -96 L5 0 Z';
const HORIZON = 350;

export default story([INK.marigold, INK.pine], {
	/** Rows of corn run to a low sun; three jails stand before it with open doors. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, box, rays } = p.shapes;
			p.a(rays(318, HORIZON, 214, 900, 17, 180, 360, 0.34), 3);
			p.a(disc(318, HORIZON, 186));
			p.cut(poly([0, HORIZON], [600, HORIZON], [600, 760], [0, 760]));
			p.b(rays(318, HORIZON - 6, 12, 900, 15, 0, 180, 0.52));
			p.a(rays(318, HORIZON - 6, 12, 900, 15, 6, 186, 0.2));
			for (const [x, w, h] of [
				[176, 82, 62],
				[282, 70, 84],
				[376, 88, 58]
			] as const) {
				const top = HORIZON - h;
				p.cut(box(x - 7, top - 7, w + 14, h + 12));
				p.b(box(x, top, w, h + 2));
				p.b(box(x - 4, top - 3, w + 8, 9));
				const slits = range(4)
					.map((i) => `M${short(x + 9 + i * ((w - 34) / 4))} ${top + 17}h5v13h-5z`)
					.join('');
				p.b(slits, 0);
				// the doorway shows the sun, the leaf stands off to the side
				const door = `M${x + w - 27} ${HORIZON - 34}h17v36h-17z`;
				p.b(door, 0);
				p.a(door);
				p.cut(`M${x + w - 10} ${HORIZON - 37}l19 7v38l-19 -6z`);
				p.b(`M${x + w - 8} ${HORIZON - 32}l13 5v29l-13 -5z`);
			}
			for (const [x, scale, flip] of [
				[92, 1.36, 1],
				[520, 1.08, -1]
			] as const) {
				const top = 748 - 430 * scale;
				const stem = `M${x} 740L${x + 6 * flip} ${short(top)}`;
				const leaves = range(6)
					.map((i) =>
						place(
							LEAF,
							x + flip,
							704 - i * 64 * scale,
							scale * (1.2 - i * 0.1),
							i % 2 ? -8 : 8,
							i % 2 ? flip : -flip
						)
					)
					.join('');
				p.free(stem, 15, 18);
				for (const plate of ['a', 'b'] as const) p.line(plate, leaves, 14, true, true);
				p.b(leaves);
				p.line('b', stem, 15, false, true);
				p.b(
					range(5)
						.map((i) => place(TASSEL, x + 6 * flip, top, scale, (i - 2) * 18))
						.join('')
				);
				const ear = place(EAR, x + 8 * flip, 748 - 176 * scale, scale * 1.16, 24 * flip);
				p.line('b', ear, 13, true, true);
				p.b(ear, 0);
				p.a(ear);
				p.line(
					'b',
					place(
						'M0 -8 L0 -98 M-9 -20 C-12 -50 -9 -72 -5 -88 M9 -20 C12 -50 9 -72 5 -88',
						x + 8 * flip,
						748 - 176 * scale,
						scale * 1.16,
						24 * flip
					),
					3.5
				);
			}
		}
	},
	jails: {
		sheet: SCENE,
		inks: [INK.marigold, INK.night],
		numbers: { lit: [0, 3], candles: [0, 9] },
		draw(p, { lit = 0, candles = 0 }) {
			p.a(disc(100, 100, 50 + lit + candles));
		}
	}
});
