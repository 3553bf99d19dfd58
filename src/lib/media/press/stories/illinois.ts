// Illinois: three county jails on the edge of the corn.
import { disc, place, range, short } from '../shapes';
import { INK, POSTER, SCENE } from '../press';
import { story } from '../story';

const LEAF = 'M0 0 C18 -26 60 -44 110 -30 C78 -24 36 -8 0 14 Z';
const EAR = 'M0 0 C-26 -30 -24 -84 0 -112 C24 -84 26 -30 0 0 Z';
const TASSEL = 'M-5 0 L0 -96 L5 0 Z';
const HORIZON = 350;

export default story([INK.marigold, INK.pine], {
	/** Rows of corn run to a low sun; three jails stand before it, their doors shut. */
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
				// the doors are shut: a contract that ends says nothing of who walks out
				p.line('b', `M${x + w - 28} ${HORIZON + 2}v-36h18v36`, 3, true);
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
	/** Three jails along a road at night: `lit` of them hold people for ICE; people stand there with `candles`. */
	jails: {
		sheet: SCENE,
		inks: [INK.marigold, INK.night],
		numbers: { lit: [0, 3], candles: [0, 9] },
		draw(p, { lit = 0, candles = 0 }) {
			const { poly, box } = p.shapes;
			// the sky, with a thin moon and stars
			p.b('M-4 -4H724V560H-4z');
			p.cut(disc(628, 96, 54));
			p.b(disc(606, 84, 50));
			for (const [x, y, r] of [
				[70, 70, 4],
				[168, 150, 3],
				[262, 46, 4],
				[388, 120, 3],
				[462, 54, 4],
				[540, 190, 3],
				[684, 230, 3],
				[332, 206, 3]
			] as const)
				p.cut(disc(x, y, r));
			// fields, and the road past the three doors
			p.cut('M-4 506L724 452V784H-4z');
			p.b('M-4 512L724 458V784H-4z', 1);
			p.line('b', 'M470 544L470 784M500 536L640 784M560 520L740 690M630 500L740 570', 3);
			p.cut('M-40 784L430 520L724 470V486L470 544L330 784z');
			p.line('b', 'M-40 784L430 520L724 470M724 486L470 544L330 784', 4);
			// the jails, the farthest first
			for (const [order, x, foot, w, h, columns] of [
				[2, 574, 478, 128, 104, 4],
				[1, 366, 500, 176, 168, 5],
				[0, 34, 540, 298, 276, 6]
			] as const) {
				const top = foot - h;
				const s = w / 298;
				p.cut(
					poly(
						[x - 8, top - 20 * s - 8],
						[x + w + 8, top - 20 * s - 8],
						[x + w + 8, foot],
						[x - 8, foot + 4]
					)
				);
				p.b(box(x, top, w, h));
				p.b(box(x - 5 * s, top - 20 * s, w + 10 * s, 16 * s));
				const on = order < lit;
				const [step, high] = [(w - 28 * s) / columns, (h - 96 * s) / 3];
				for (const i of range(columns * 3)) {
					const [px, py] = [
						x + 22 * s + (i % columns) * step,
						top + 22 * s + Math.floor(i / columns) * high
					];
					const [pw, ph] = [step - 16 * s, high - 20 * s];
					const pane = `M${short(px)} ${short(py)}h${short(pw)}v${short(ph)}h${short(-pw)}z`;
					// dark or lit, it stays a jail: the bars remain
					const bars = [0.33, 0.67]
						.map((bar) => `M${short(px + pw * bar)} ${short(py)}v${short(ph)}`)
						.join('');
					if (!on) {
						p.line('b', pane + bars, 2.5 * Math.sqrt(s), true);
						continue;
					}
					p.b(pane, 0);
					p.a(pane);
					p.line('b', bars, 5 * s);
				}
				const door = `M${short(x + w / 2 - 22 * s)} ${short(foot - 66 * s)}h${short(44 * s)}v${short(66 * s)}h${short(-44 * s)}z`;
				p.line('b', door, 10 * s, true);
				if (on) {
					p.b(door, 0);
					p.a(door);
				} else p.b(door);
			}
			// people with candles, in the same places whatever their number
			const places = range(9).map((i) => ({ i, jump: p.hand.between(-8, 8) }));
			for (const { i, jump } of places.filter((one) => one.i < candles)) {
				const back = i < 4;
				const x = back ? 92 + i * 112 : 46 + (i - 4) * 126;
				const y = (back ? 600 : 676) + jump;
				const scale = back ? 0.86 : 1.12;
				const [fx, fy] = [x + 41 * scale, y - 92 * scale];
				p.a(disc(fx, fy, 30 * scale), 2);
				p.person('b', x, y, scale, (i * 3 + 2) % 7, 'right');
				p.free(
					`M${short(fx)} ${short(fy + 16 * scale)}L${short(fx)} ${short(fy + 44 * scale)}`,
					9 * scale,
					6,
					false,
					'a'
				);
				const flame = `M${short(fx)} ${short(fy - 24 * scale)}C${short(fx + 16 * scale)} ${short(fy - 4 * scale)} ${short(fx + 12 * scale)} ${short(fy + 14 * scale)} ${short(fx)} ${short(fy + 14 * scale)}C${short(fx - 12 * scale)} ${short(fy + 14 * scale)} ${short(fx - 16 * scale)} ${short(fy - 4 * scale)} ${short(fx)} ${short(fy - 24 * scale)}z`;
				for (const plate of ['a', 'b'] as const) p.line(plate, flame, 8, true);
				p.cut(flame);
				p.a(flame);
			}
		}
	}
});
