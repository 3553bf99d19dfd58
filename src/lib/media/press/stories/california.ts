// California: a jail gate that comes down law by law, and eighteen of twenty-one votes.
import { disc, range, short } from '../shapes';
import { INK, POSTER, SCENE, WIDE, type Print } from '../press';
import { story } from '../story';

const NEEDED = 21;

/** The back of a van, doors open, standing on its wheels at y. */
function van(p: Print, x: number, y: number) {
	const { poly } = p.shapes;
	// the leaves, folded back to both sides
	for (const side of [-1, 1]) {
		const leaf = (g: number) =>
			poly(
				[x + side * (116 - g), y - 268 - g],
				[x + side * (178 + g), y - 244 - g],
				[x + side * (178 + g), y - 52 + g],
				[x + side * (116 - g), y - 40 + g]
			);
		p.cut(leaf(6));
		p.b(leaf(0));
		p.b(
			poly(
				[x + side * 130, y - 240],
				[x + side * 166, y - 224],
				[x + side * 166, y - 164],
				[x + side * 130, y - 172]
			),
			0
		);
	}
	p.cut(
		`M${x - 122} ${y - 36}V${y - 262}q0 -22 22 -22h200q22 0 22 22V${y - 36}zM${x - 104} ${y - 40}h52v46h-52zM${x + 52} ${y - 40}h52v46h-52z`
	);
	p.b(`M${x - 114} ${y - 40}V${y - 258}q0 -20 20 -20h188q20 0 20 20V${y - 40}z`);
	p.cut(`M${x - 94} ${y - 60}V${y - 250}h188v190z`);
	p.ab(`M${x - 86} ${y - 60}V${y - 242}h172v182z`);
	p.cut(
		`M${x - 86} ${y - 128}h44v9h-44zM${x + 42} ${y - 128}h44v9h-44zM${x - 4} ${y - 242}h8v114h-8z`
	);
	p.cut(`M${x - 108} ${y - 110}h10v30h-10zM${x + 98} ${y - 110}h10v30h-10z`);
	p.ab(`M${x - 98} ${y - 36}h40v40h-40zM${x + 58} ${y - 36}h40v40h-40z`);
	p.b(`M${x - 126} ${y - 48}h252v18h-252z`);
}

export default story([INK.marigold, INK.jacaranda], {
	/** The capitol’s dome, cut by the edge; its columns are the bars. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, box } = p.shapes;
			const [x, y] = [372, 362];
			p.a(`M${x - 252} ${y}C${x - 252} ${y - 330} ${x + 252} ${y - 330} ${x + 252} ${y}z`);
			p.cut(
				[-0.62, -0.22, 0.22, 0.62]
					.map(
						(at) =>
							`M${x + at * 396 - 5} ${y}C${short(x + at * 380 - 4)} ${y - 120} ${short(x + at * 240)} ${y - 210} ${short(x + at * 90)} ${y - 246}C${short(x + at * 270)} ${y - 200} ${short(x + at * 410 + 4)} ${y - 110} ${x + at * 396 + 7} ${y}z`
					)
					.join('')
			);
			p.b(box(x - 44, y - 300, 88, 58));
			p.b(
				range(3)
					.map((i) => `M${x - 31 + i * 25} ${y - 290}h12v40h-12z`)
					.join(''),
				0
			);
			p.b(`M${x - 52} ${y - 300}C${x - 40} ${y - 346} ${x + 40} ${y - 346} ${x + 52} ${y - 300}z`);
			p.b(box(x - 268, y, 560, 26));
			p.b(box(x - 246, y + 36, 520, 156), 3);
			p.cut(
				range(10)
					.map((i) => box(x - 240 + i * 54, y + 34, 34, 160))
					.join('')
			);
			p.b(
				range(10)
					.map((i) => box(x - 234 + i * 54, y + 34, 22, 160))
					.join('')
			);
			p.b(box(x - 286, y + 194, 600, 26));
			p.cut(poly([0, 574], [600, 574], [600, 760], [0, 760]));
			p.a(poly([0, 590], [600, 582], [600, 760], [0, 760]), 2);
			p.crowd('a', 30, 590, 606, 0.86, { arms: 0.12 });
			p.placard(128, 540, 128, 88, 160, -0.08);
			p.placard(452, 566, 104, 72, 130, 0.06);
			p.crowd('ab', 10, 620, 674, 1.22, { arms: 0.1 });
		}
	},
	/**
	 * A jail’s two ways out, from inside: the shutter to the van is `down` so far, the door to the
	 * street `out` so far; a copy of the request lies on the counter (`copy`), an officer stands there (`officer`).
	 */
	gate: {
		sheet: SCENE,
		inks: [INK.marigold, INK.jacaranda],
		numbers: { down: [0, 100], out: [0, 100], copy: [0, 1], officer: [0, 1] },
		draw(p, { down = 0, out = 0, copy = 0, officer = 0 }) {
			const [left, right, top, floor] = [48, 440, 96, 500];
			p.b('M0 0H720V780H0z');
			p.cut(`M0 ${floor}H720V780H0z`);
			p.b(`M0 ${floor}H720V780H0z`, 2);
			// the gate: daylight and the van in it
			p.cut(`M${left - 14} ${top - 14}H${right + 14}V${floor}H${left - 14}z`);
			p.b(`M${left} ${top}H${right}V${floor - 70}H${left}z`, 1);
			van(p, (left + right) / 2, floor - 16);
			// the shutter, as far as it is down
			const low = top + ((floor - top) * down) / 100;
			if (down > 0) {
				p.cut(`M${left - 14} ${top - 14}H${right + 14}V${short(low + 8)}H${left - 14}z`);
				const slats = Math.floor((low - top) / 24);
				p.b(
					range(slats)
						.map((i) => `M${left} ${short(low - 22 - i * 24)}H${right}v16H${left}z`)
						.join(''),
					3
				);
				p.b(`M${left - 6} ${short(low - 16)}H${right + 6}v16H${left - 6}z`);
			}
			p.b(`M${left - 22} ${top - 54}H${right + 22}V${top - 8}H${left - 22}z`, 0);
			p.b(`M${left - 14} ${top - 46}H${right + 14}V${top - 16}H${left - 14}z`);
			// what light the gate throws on the floor
			const share = 1 - down / 100;
			p.cut(
				`M${left} ${floor - 4}H${right}L${short(right + 60 * share)} ${short(floor + 130 * share + 20)}H${short(left - 60 * share)}z`
			);
			// the door to the street
			const [hinge, latch, lintel] = [676, 540, 172];
			p.cut(`M${latch - 12} ${lintel - 12}H${hinge + 12}V${floor}H${latch - 12}z`);
			p.b(`M${latch} ${lintel}H${hinge}V${floor}H${latch}z`);
			const edge = latch + ((hinge - latch - 26) * out) / 100;
			if (out > 0) {
				const way = `M${latch} ${lintel}H${short(edge)}V${floor}H${latch}z`;
				p.cut(way);
				p.a(way);
				const spill = `M${latch} ${floor}H${short(edge)}L${short(edge - 30)} 780H${short(latch - out * 1.1)}z`;
				p.cut(spill);
				p.a(spill);
			}
			const leaf = (g: number) =>
				`M${short(edge + g)} ${short(lintel + g + out * 0.14)}L${hinge - g} ${lintel + g}V${floor - g}L${short(edge + g)} ${short(floor - g + out * 0.2)}z`;
			p.cut(leaf(-5));
			p.b(leaf(0));
			p.b(leaf(12), 0);
			p.b(leaf(16));
			p.b(disc(edge + (hinge - edge) * 0.16, 348, 7, 9), 0);
			if (officer) p.person('a', 488, 446, 1.34, 7);
			p.person('ab', 112, 566, 1.04, 2);
			p.person('ab', 232, 582, 1.1, 4);
			p.person('ab', 356, 570, 1.06, 5);
			p.person('ab', 596, 574, 1.1, 3);
			// the counter
			p.cut('M0 648H720V780H0z');
			p.a('M0 656H720V716H0z', 1);
			p.b('M0 716H720V728H0z');
			p.b('M0 736H720V780H0z', 3);
			if (copy) {
				for (const [x, y, turn] of [
					[148, 642, 0],
					[96, 654, -1]
				] as const) {
					p.cut(`M${x} ${y}L${x + 176} ${y + turn}L${x + 204} ${y + 76}L${x - 22} ${y + 78}z`);
					p.line(
						'b',
						`M${x} ${y}L${x + 176} ${y + turn}L${x + 204} ${y + 76}L${x - 22} ${y + 78}z`,
						5,
						false,
						true
					);
				}
				p.a('M108 666h150l4 12H104z');
				p.line('b', 'M104 688h120M100 700h158M98 712h92', 4);
			}
		}
	},
	/** A night session from the gallery: twenty-one lamps for the votes that a bill needs, `yes` of them lit. */
	votes: {
		sheet: { ...WIDE, loose: 0.35 },
		numbers: { yes: [0, NEEDED] },
		draw(p, { yes = 0 }) {
			const { poly, box } = p.shapes;
			p.b('M0 0H1600V900H0z');
			p.cut(
				range(8)
					.map((i) => box(20 + i * 108, 60, 46, 470))
					.join('')
			);
			p.b(
				range(8)
					.map((i) => box(28 + i * 108, 60, 30, 470))
					.join(''),
				2
			);
			// no wider than a phone shows of the hall, so that every lamp can be counted there
			p.cut(box(892, 50, 634, 446));
			p.b(box(904, 62, 610, 422));
			const lamp = (i: number) => [957 + (i % 7) * 84, 122 + Math.floor(i / 7) * 136] as const;
			for (const i of range(NEEDED)) {
				const [x, y] = lamp(i);
				if (i < yes) {
					p.cut(disc(x, y, 36));
					p.a(disc(x, y, 36));
				} else p.line('b', disc(x, y, 32), 6, true);
				p.b(box(x - 32, y + 50, 64, 16), 0);
			}
			p.cut(poly([0, 530], [1600, 530], [1600, 900], [0, 900]));
			p.a(poly([892, 530], [1526, 530], [1600, 700], [760, 700]), 2);
			p.crowd('b', 40, 1600, 600, 1.05, { arms: 0 });
			p.b(box(0, 660, 1600, 18));
			p.crowd('ab', 20, 1640, 756, 1.7, { arms: 0 });
			p.crowd('ab', 0, 1660, 866, 2.2, { arms: 0, jump: 14 });
		}
	}
});
