// Harris County: a sheriff’s star over the bayou, and a desk that was emptied.
import { STAR, place, range, short } from '../shapes';
import { INK, POSTER, SCENE } from '../press';
import { story } from '../story';

const PLACES = 12;

/** The outline of an officer who is not there. */
const NOBODY =
	'M-40 60L-40 24C-40 4 -24 -3 -10 -8L-10 -16C-20 -22 -20 -32 -18 -36C-30 -40 -28 -58 0 -58C28 -58 30 -40 18 -36C20 -32 20 -22 10 -16L10 -8C24 -3 40 4 40 24L40 60';

export default story([INK.brick, INK.agave], {
	/** The star as large as half the sheet; its right half fades. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, skyline, wave } = p.shapes;
			const star = place(STAR, 322, 292, 2.75, -8);
			p.a(star);
			// The half that went: cut back to paper, printed again as lines.
			const points = range(10).map((i) => {
				const r = (i % 2 ? 42 : 100) * 2.75;
				const turn = (i * 36 - 98) * (Math.PI / 180);
				return [322 + r * Math.cos(turn), 292 + r * Math.sin(turn)] as const;
			});
			const half = `M322 292${points
				.slice(0, 6)
				.map(([x, y]) => `L${short(x)} ${short(y)}`)
				.join('')}z`;
			p.a(half, 0);
			p.a(half, 4);
			for (const [x, y] of points.filter((_, i) => i % 2 === 0)) p.cut(discAt(x, y, 30));
			for (const [index, [x, y]] of points.filter((_, i) => i % 2 === 0).entries())
				p.a(discAt(x, y, 22), index === 1 || index === 2 ? 2 : undefined);
			p.cut(discAt(322, 292, 66));
			p.b(discAt(322, 292, 56), 3);
			p.cut(skyline(-20, 610, 660, 84, 240, [40, 70]));
			p.b(
				poly([40, 640], [40, 470], [104, 470], [104, 640]) +
					poly([118, 640], [118, 392], [150, 364], [182, 392], [182, 640])
			);
			p.b(poly([196, 640], [196, 500], [262, 500], [262, 640]));
			p.b(poly([278, 640], [278, 428], [330, 428], [330, 404], [360, 404], [360, 640]));
			p.b(poly([376, 640], [376, 350], [404, 318], [432, 350], [432, 640]));
			p.b(
				poly([448, 640], [448, 486], [512, 462], [512, 640]) +
					poly([526, 640], [526, 410], [590, 410], [590, 640]),
				3
			);
			p.cut(
				range(6)
					.flatMap((row) =>
						[128, 146, 164, 386, 402, 418].map((x) => `M${x} ${416 + row * 26}h8v13h-8z`)
					)
					.join('')
			);
			for (const [y, plate] of [
				[578, 'a'],
				[612, 'b'],
				[650, 'ab']
			] as const) {
				p.cut(wave(y, 13, 760));
				const water = wave(y + 9, 13, 760);
				if (plate.includes('a')) p.a(water);
				if (plate.includes('b')) p.b(water);
			}
		}
	},
	/** Twelve places in two rows at the booking desk; `at` of them are taken. */
	officers: {
		sheet: SCENE,
		numbers: { at: [0, PLACES] },
		draw(p, { at = 0 }) {
			p.b('M0 0H720V300H0z');
			p.b('M210 40H510V210H210z', 0);
			p.a('M210 40H510V210H210z', 2);
			p.b(
				range(9)
					.map((i) => `M${226 + i * 32} 40h9v170h-9z`)
					.join('') + 'M198 120H522V132H198z'
			);
			p.free('M198 28H522V222H198z', 12, 6, false);
			p.cut('M0 300H720V780H0z');
			p.b('M0 300H720V320H0z', 3);
			// Two rows behind a rail each; a place that is not taken is an outline.
			const row = (from: number, y: number, scale: number, rail: number) => {
				range(6).forEach((i) => {
					const x = 62 + i * 119;
					if (from + i < at) p.person('a', x, y, scale, 7);
					else p.line('b', place(NOBODY, x, y, scale), 4, false, true);
				});
				p.cut(`M0 ${rail - 8}H720V780H0z`);
				p.b(`M0 ${rail}H720v26H0z`);
				p.b(`M0 ${rail + 36}H720v74H0z`, 3);
			};
			row(0, 408, 1.15, 466);
			row(6, 640, 1.36, 706);
		}
	}
});

const discAt = (x: number, y: number, r: number) =>
	`M${short(x - r)} ${short(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
