// Santa Clara County: fingerprints that were sent on, and a valley of orchards that refused.
import { disc, place, range, short, type Spot } from '../shapes';
import { INK, POSTER, SCENE, type Print } from '../press';
import { story } from '../story';

const CORE: Spot = [318, 300];

/** One ridge around the core, from one angle to another in degrees; 90 is straight down. */
function ridge(step: number, from: number, to: number): string {
	const [rx, ry] = [22 + step * 21, 26 + step * 22];
	const at = (turn: number) => {
		const angle = (turn * Math.PI) / 180;
		return `${short(CORE[0] + rx * Math.cos(angle))} ${short(CORE[1] - step * 2 + ry * Math.sin(angle))}`;
	};
	return `M${at(from)}A${rx} ${ry} 0 ${to - from > 180 ? 1 : 0} 1 ${at(to)}`;
}

/** The crown: ridges with a gap here and there, open below where the trunk comes in. */
function crown(p: Print): string {
	const { between } = p.hand;
	return range(9)
		.map((i) => {
			const step = i + 2;
			const open = 24 + 150 / (step + 3);
			const [start, end] = [90 + open, 450 - open];
			const gap = 520 / (22 + step * 21);
			const first = between(start + 30, start + (end - start) * 0.45);
			const second = between(start + (end - start) * 0.55, end - 30);
			return (
				ridge(step, start, first - gap) +
				ridge(step, first + gap, second - gap) +
				ridge(step, second + gap, end)
			);
		})
		.join('');
}

/** A finger's print on a card: ridges on paper, its middle at 0 0. */
function card(p: Print, x: number, y: number, turn: number): void {
	const sheet = (g: number) =>
		place(
			`M${-34 - g} ${-44 - g} L${34 + g} ${-44 - g} L${34 + g} ${44 + g} L${-34 - g} ${44 + g} z`,
			x,
			y,
			1,
			turn
		);
	p.cut(sheet(6));
	p.b(sheet(0));
	p.b(sheet(-4), 0);
	// a whorl: loops around a core, each broken somewhere, the outer two open where the finger goes on
	const loop = (rx: number, ry: number, from: number, to: number) =>
		range(13)
			.map((i) => {
				const angle = ((from + ((to - from) * i) / 12) * Math.PI) / 180;
				return `${i ? 'L' : 'M'}${short(rx * Math.cos(angle))} ${short(ry * Math.sin(angle))}`;
			})
			.join(' ');
	const ridges =
		'M0 -3 L0 5 ' +
		loop(6.5, 11, 110, 400) +
		loop(12.5, 19, 215, 530) +
		loop(18.5, 27, 140, 282) +
		loop(18.5, 27, 300, 405) +
		loop(24.5, 35, 132, 215) +
		loop(24.5, 35, 232, 408);
	p.line('b', place(ridges, x, y, 1, turn), 3, false, true);
}

export default story([INK.rose, INK.pine], {
	/** The crown of a fruit tree is a fingerprint, cut by the edge; it is rooted in the valley. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly } = p.shapes;
			const [x, y] = CORE;
			p.a(disc(x + 30, y - 34, 252, 262));
			p.cut(poly([0, 566], [600, 566], [600, 760], [0, 760]));
			// hills far off, rows of the orchard, and the ground
			p.a('M0 566C90 500 160 520 220 552C300 500 420 500 600 566z', 0);
			p.a('M0 576C90 506 170 526 230 560C310 510 430 508 600 576z', 3);
			p.line('b', crown(p), 11, false, true);
			for (const i of range(3)) {
				const half = 7 + i * 21;
				const top = y - 2 - i * 26;
				p.free(
					`M${x - half - i * 34 - 10} 690C${x - half - 4} 640 ${x - half} 560 ${x - half} ${y + 40}V${top + half}A${half} ${half} 0 0 1 ${x + half} ${top + half}V${y + 40}C${x + half} 560 ${x + half + 4} 640 ${x + half + i * 34 + 10} 690`,
					11,
					i ? 0 : 6
				);
			}
			for (const [row, s] of [0.5, 0.8].entries())
				for (const i of range(8)) {
					const at = 10 + i * 84 + row * 30;
					const ground = 606 + row * 66;
					if (Math.abs(at - x) < 76 + row * 40) continue;
					p.free(`M${at} ${ground}v${-40 * s}`, 9 * s, 6, false);
					p.b(disc(at, ground - 58 * s, 30 * s, 27 * s));
				}
		}
	},
	/** Prints go along a wire from the jail to Washington: `cutters` at the wire do not cut it; the jail’s door is `open`. */
	wire: {
		sheet: SCENE,
		numbers: { cutters: [0, 1], open: [0, 1] },
		draw(p, { cutters = 0, open = 0 }) {
			const { poly, box } = p.shapes;
			// far off, on a hill: a house with columns
			p.a(disc(548, 196, 170), 2);
			p.a('M330 372C430 270 640 250 740 300V650H330z', 3);
			p.cut(poly([446, 282], [446, 196], [556, 118], [668, 196], [668, 282]));
			p.b(poly([450, 196], [556, 126], [664, 196]));
			p.b(box(458, 200, 198, 12));
			for (const i of range(5)) p.b(box(468 + i * 40, 216, 18, 54));
			p.b(box(450, 270, 214, 16));
			// the ground and the jail
			p.cut('M0 640H720V780H0z');
			p.a('M0 640H720V780H0z', 1);
			p.cut(poly([30, 650], [30, 300], [376, 300], [376, 650]));
			p.b(poly([40, 644], [40, 310], [366, 310], [366, 644]));
			p.b(poly([22, 312], [22, 282], [384, 282], [384, 312]));
			for (const i of range(3)) {
				p.b(box(70 + i * 96, 344, 62, 50), 0);
				p.b(
					range(3)
						.map((j) => `M${82 + i * 96 + j * 16} 344h6v50h-6z`)
						.join('')
				);
			}
			// the door, and the light that falls out of it
			p.b('M136 434H272V644H136z', 0);
			const [hatch, back, leaf] = [
				box(166, 470, 76, 40),
				poly([264, 436], [346, 410], [346, 690], [264, 644]),
				poly([270, 440], [340, 418], [340, 680], [270, 640])
			];
			if (open) {
				p.a('M144 442H264V644H144z');
				p.cut('M144 644H264L352 780H96z');
				p.a('M144 644H264L352 780H96z');
				p.cut(back);
				p.b(leaf);
				p.b(disc(328, 548, 6), 0);
			} else {
				p.b('M144 442H264V644H144z');
				p.b(hatch, 0);
				p.b(
					range(3)
						.map((j) => `M${182 + j * 20} 470h6v40h-6z`)
						.join('')
				);
				p.b(disc(246, 556, 7), 0);
			}
			// the wire, from a pole on the roof to the house, and the prints that hang on it
			p.free('M66 290V104', 12, 8, false);
			const along = (s: number): Spot => [66 + 490 * s, 104 + 14 * s + 150 * s * (1 - s)];
			const points = range(25).map((i) => along(i / 24));
			p.free(`M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}`, 5, 8);
			for (const s of [0, 1]) p.b(disc(...along(s), 10));
			for (const i of range(4)) {
				const [x, y] = along(0.14 + i * 0.2);
				card(p, x, y + 50, [-6, 5, -4, 7][i] ?? 0);
			}
			if (cutters) {
				// two blades that stay open around the wire
				const [x, y] = along(0.44);
				for (const side of [-1, 1]) {
					p.free(
						`M${short(x - side * 44)} ${short(y + 214)}L${short(x)} ${short(y + 92)}L${short(x + side * 46)} ${short(y - 52)}`,
						20,
						12,
						true,
						'ab'
					);
					const [hx, hy] = [x - side * 60, y + 262];
					p.cut(disc(hx, hy, 50, 60));
					p.ab(disc(hx, hy, 44, 54));
					p.cut(disc(hx, hy, 25, 34));
				}
				p.cut(disc(x, y + 92, 12));
				p.b(disc(x, y + 92, 7));
			}
			if (open) {
				p.person('b', 452, 560, 0.98, 3);
				p.person('ab', 552, 580, 1.12, 0);
			}
		}
	}
});
