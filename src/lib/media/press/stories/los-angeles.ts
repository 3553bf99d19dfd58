// Los Angeles: the bars of the first 287(g) jail grow, one after another, into palms.
import { disc, place, range, short } from '../shapes';
import { INK, POSTER, SCENE, type Print } from '../press';
import { story } from '../story';

/** One frond that leaves the crown at 0 0 to the right and hangs, with the gaps between its leaflets. */
const FROND =
	'M-4 2 C26 -46 98 -48 140 34 C136 36 132 34 128 30 L130 58 C124 50 118 38 112 24 L108 56 C100 44 96 30 92 14 L82 44 C76 32 74 18 72 4 L56 30 C52 18 50 8 50 -2 C30 -6 12 0 -2 10 Z';

function palm(p: Print, foot: number, x: number, y: number, scale: number) {
	const trunk = `M${foot - 12} 760L${foot - 10} 560C${foot - 10} 420 ${x - 7} ${y + 160} ${x - 5} ${y}L${x + 5} ${y}C${x + 7} ${y + 160} ${foot + 10} 420 ${foot + 10} 560L${foot + 12} 760Z`;
	for (const plate of ['a', 'b'] as const) p.line(plate, trunk, 13, true, true);
	p.b(trunk);
	const fronds = [
		[-70, 1, 0.74],
		[70, -1, 0.74],
		[-34, 1, 0.96],
		[34, -1, 0.96],
		[4, 1, 1],
		[-4, -1, 1],
		[40, 1, 0.8],
		[-40, -1, 0.8]
	] as const;
	for (const [turn, flip, size] of fronds) p.b(place(FROND, x, y, scale * size, turn, flip));
	p.b(disc(x, y + 4, 13 * scale));
}

export default story([INK.rose, INK.night], {
	/** Bars at the left edge; to the right they bend and bloom before a sun as large as half the sheet. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { box } = p.shapes;
			p.a(disc(368, 330, 244));
			p.cut(
				range(6)
					.map((i) => box(90, 388 + i * 34, 560, 5 + i * 3.4))
					.join('')
			);
			// bars, and the rails that hold them, ever shorter
			p.b(
				range(3)
					.map((i) => box(36 + i * 66, 0, 24, 760))
					.join('')
			);
			for (const y of [118, 520]) {
				p.cut(box(0, y - 6, 206, 34));
				p.b(box(0, y, 198, 22));
			}
			palm(p, 246, 254, 236, 0.86);
			palm(p, 344, 384, 116, 1.1);
			palm(p, 446, 512, 268, 1);
			p.cut('M0 656H600V760H0z');
			p.b('M0 684H600V760H0z', 3);
			p.b('M0 654H600V676H0z');
		}
	},
	/** Two doors in one jail, eighty feet apart on a tape; `people` stand `feet` along it; `paper` is a sheet with a seal. */
	floor: {
		sheet: SCENE,
		numbers: { feet: [0, 80], people: [0, 2], paper: [0, 1] },
		draw(p, { feet = 0, people = 0, paper = 0 }) {
			const at = (foot: number) => 140 + foot * 5.5;
			// the wall, course by course, and its two doors
			p.b('M0 0H720V500H0z');
			p.b(
				range(8)
					.map(
						(row) =>
							`M0 ${row * 62}h720v3H0z` +
							range(7)
								.map((i) => `M${i * 120 + (row % 2) * 60} ${row * 62}h3v62h-3z`)
								.join('')
					)
					.join(''),
				0
			);
			for (const door of [0, 80]) {
				const x = at(door);
				const open = people > 0 && Math.abs(feet - door) < 40;
				p.cut(`M${x - 96} 116H${x + 96}V500H${x - 96}z`);
				p.b(`M${x - 86} 126H${x + 86}V500H${x - 86}z`, open ? 0 : undefined);
				if (open) p.a(`M${x - 86} 126H${x + 86}V500H${x - 86}z`);
				else {
					p.cut(`M${x - 74} 138H${x + 74}V500H${x - 74}z`);
					p.b(
						range(6)
							.map((i) => `M${short(x - 66 + i * 25)} 138h9v362h-9z`)
							.join('') + `M${x - 74} 300h148v16h-148z`
					);
				}
			}
			// the tape on the floor: a tick for each foot, a longer one for each ten
			p.cut('M0 500H720V780H0z');
			p.a('M0 500H720V780H0z', 1);
			p.cut(`M${at(0) - 10} 516H${at(80) + 10}V560H${at(0) - 10}z`);
			p.a(`M${at(0) - 6} 520H${at(80) + 6}V556H${at(0) - 6}z`);
			p.b(
				range(81)
					.map((i) => `M${short(at(i) - 1)} 520h2v${i % 10 ? 14 : 32}h-2z`)
					.join('')
			);
			if (people > 0) p.person('b', at(feet) - 46, 520, 1.5, 7);
			if (people > 1) p.person('ab', at(feet) + 46, 548, 1.4, 4);
			if (paper) {
				const sheet = (g: number) =>
					place(
						`M${-78 - g} ${-104 - g} L${78 + g} ${-104 - g} L${78 + g} ${104 + g} L${-78 - g} ${104 + g} Z`,
						400,
						640,
						1,
						-9
					);
				p.b(sheet(7));
				p.cut(sheet(0));
				for (const i of range(5))
					p.b(
						place(
							`M-56 ${-78 + i * 22} L${i === 4 ? 6 : 56} ${-78 + i * 22} L${i === 4 ? 6 : 56} ${-70 + i * 22} L-56 ${-70 + i * 22} Z`,
							400,
							640,
							1,
							-9
						)
					);
				const [sx, sy] = [426, 690];
				p.a(disc(sx, sy, 34));
				p.line('b', disc(sx, sy, 25), 4);
			}
		}
	}
});
