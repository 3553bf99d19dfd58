// Berks: ninety-six beds, seventeen people on the road.
import { disc, range, shorten } from '../shapes';
import { INK, POSTER, SCENE } from '../press';
import { story } from '../story';

const BEDS = 96;

export default story([INK.marigold, INK.brick], {
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly } = p.shapes;
			p.a(disc(410, 236, 150));
			p.a('M0 420C160 330 430 330 620 430V760H0z');
			p.cut('M290 362L322 362C300 430 520 470 660 760H-60C60 560 330 440 290 362z');
			p.cut(poly([112, 372], [112, 240], [500, 240], [500, 372]));
			p.b(poly([120, 366], [120, 248], [492, 248], [492, 366]));
			p.b(poly([104, 248], [134, 212], [478, 212], [508, 248]));
			p.b(
				shorten(
					range(BEDS)
						.map((i) => `M${132 + (i % 24) * 14.7} ${262 + Math.floor(i / 24) * 25}h7v14h-7z`)
						.join('')
				),
				0
			);
			p.b('M292 326h30v42h-30z', 0);
			p.ab('M300 334h15v34h-15z');
			for (const [row, y, scale] of [
				[8, 590, 0.82],
				[9, 664, 0.98]
			] as const)
				for (const i of range(row))
					p.person(
						row === 8 ? 'b' : 'ab',
						300 + (i - (row - 1) / 2) * (row === 8 ? 57 : 62),
						y + p.hand.between(-7, 7),
						scale,
						(i * 3 + row) % 7
					);
		}
	},
	/** The building with `lit` of its windows bright, `road` people before it, `boxes` by the door. */
	house: {
		sheet: SCENE,
		inks: [INK.marigold, INK.night],
		numbers: { lit: [0, BEDS], road: [0, 17], boxes: [0, 12] },
		draw(p, { lit = 0, road = 0, boxes = 0 }) {
			const { poly } = p.shapes;
			p.a(disc(560, 110, 84), 2);
			p.a('M0 420C180 350 520 350 740 430V780H0z', 1);
			p.cut('M330 396H392C396 480 640 560 780 780H-60C80 560 326 480 330 396z');
			p.b('M330 396H392C396 480 640 560 780 780H-60C80 560 326 480 330 396z', 1);
			p.cut(poly([34, 410], [34, 176], [686, 176], [686, 410]));
			p.b(poly([44, 402], [44, 186], [676, 186], [676, 402]));
			p.b(poly([22, 186], [66, 128], [654, 128], [698, 186]));
			const order = range(BEDS)
				.map((i) => ({ i, at: p.hand.next() }))
				.sort((one, two) => one.at - two.at)
				.map(({ i }) => i);
			const pane = (i: number) =>
				shorten(`M${62 + (i % 24) * 25.2} ${204 + Math.floor(i / 24) * 40}h14v24h-14z`);
			// Dark panes stay in sight, so that an empty building still has its windows.
			const glass = (i: number) =>
				shorten(`M${64 + (i % 24) * 25.2} ${206 + Math.floor(i / 24) * 40}h10v20h-10z`);
			p.b(range(BEDS).map(pane).join(''), 0);
			if (lit < BEDS) p.b(order.slice(lit).map(glass).join(''));
			p.a(order.slice(0, lit).map(pane).join(''));
			p.cut('M330 366h62v44h-62z');
			p.ab('M340 374h42v36h-42z');
			for (const i of range(boxes)) {
				const [x, y] = [412 + (i % 6) * 42, 404 - Math.floor(i / 6) * 34];
				p.cut(`M${x - 4} ${y - 34}h44v42h-44z`);
				p.a(`M${x} ${y - 30}h36v34h-36z`);
				p.line('b', `M${x} ${y - 30}h36v34h-36zM${x + 18} ${y - 30}v34`, 3.5);
			}
			// Places on the road are drawn in the same order whatever their number.
			const people = range(17).map((i) => ({ i, back: i < 8, jump: p.hand.between(-6, 6) }));
			for (const { i, back, jump } of people.filter(({ i }) => i < road))
				p.person(
					back ? 'b' : 'ab',
					back ? 360 + (i - 3.5) * 66 : 360 + (i - 12) * 76,
					(back ? 560 : 662) + jump,
					back ? 0.94 : 1.22,
					(i * 3 + 1) % 7
				);
		}
	}
});
