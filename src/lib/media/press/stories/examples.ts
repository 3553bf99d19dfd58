// The examples of the scenes borrow drawings of the stories, and have a road and a blank form of their own.
import { disc, range } from '../shapes';
import { INK, POSTER, WIDE } from '../press';
import { story } from '../story';
import atlanta from './atlanta';

const { cover, tower, hearing } = atlanta.drawings;
if (!cover || !tower || !hearing) throw new Error('The examples borrow drawings that are gone.');

export default story(atlanta.inks, {
	cover: { inks: atlanta.inks, ...cover },
	tower: { inks: atlanta.inks, ...tower },
	hearing: { inks: atlanta.inks, ...hearing },
	/** A road towards the hills, with `people` sitting across it. */
	road: {
		sheet: WIDE,
		inks: [INK.marigold, INK.pine],
		numbers: { people: [0, 17] },
		draw(p, { people = 0 }) {
			const { poly } = p.shapes;
			p.a(disc(1180, 210, 120));
			p.b('M0 420C300 300 620 380 900 330S1400 260 1600 340V900H0z', 2);
			p.cut(poly([730, 372], [870, 372], [1420, 900], [180, 900]));
			p.a(poly([730, 372], [870, 372], [1420, 900], [180, 900]), 1);
			for (const i of range(7)) {
				const y = 400 + i * i * 11;
				p.cut(
					poly(
						[797 - i, y],
						[803 + i, y],
						[804 + i * 2, y + 14 + i * 4],
						[796 - i * 2, y + 14 + i * 4]
					)
				);
			}
			for (const i of range(people))
				p.person(
					i % 2 ? 'b' : 'ab',
					330 + i * 59,
					690 + p.hand.between(-10, 10) + (i % 2) * 26,
					0.9,
					i % 7
				);
		}
	},
	/** A form nobody has filled in; it copies no real one. */
	form: {
		sheet: POSTER,
		inks: [INK.night, INK.night],
		draw(p) {
			const { poly } = p.shapes;
			const box = (x: number, y: number, width: number, height: number) =>
				poly([x, y], [x + width, y], [x + width, y + height], [x, y + height]);
			const frame = (x: number, y: number, width: number, height: number, line = 3) => {
				p.b(box(x, y, width, height));
				p.cut(box(x + line, y + line, width - 2 * line, height - 2 * line));
			};
			frame(60, 60, 480, 600, 4);
			p.b(box(90, 92, 240, 22));
			for (const i of range(3)) frame(90, 150 + i * 66, 420, 46);
			for (const i of range(4)) {
				frame(90, 372 + i * 44, 26, 26);
				p.b(box(132, 382 + i * 44, 200 + ((i * 67) % 130), 6));
			}
			p.b(box(90, 610, 220, 3));
			p.b(box(360, 610, 150, 3));
		}
	}
});
