// New York’s public defenders for people facing deportation: nobody stands before the bench alone.
import { range } from '../shapes';
import { INK, POSTER, SCENE } from '../press';
import { story } from '../story';

export default story([INK.brick, INK.agave], {
	/** Two people side by side before a high bench; where they touch is the third colour. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, box } = p.shapes;
			// the court: a gable cut by both edges, columns, and the bench in front of them
			p.b(poly([-60, 150], [300, 34], [660, 150]));
			p.b(poly([120, 128], [300, 70], [480, 128]), 0);
			p.b(box(0, 162, 600, 16));
			for (const i of range(7)) p.b(box(38 + i * 83, 190, 26, 150));
			p.cut(poly([0, 282], [600, 282], [600, 480], [0, 480]));
			p.ab(box(40, 294, 520, 24));
			p.b(poly([56, 326], [544, 326], [576, 640], [24, 640]), 3);
			p.together([
				[204, 530, 4.1, 2, 'a'],
				[402, 546, 4.1, 0, 'b']
			]);
			// collars, and the seam down the back of the lawyer’s jacket
			p.line('a', 'M150 498C176 520 232 520 258 498', 6, true, true);
			p.line('b', 'M346 516C372 540 432 540 458 516M402 560V720', 6, true, true);
		}
	},
	/** A hundred doors in ten rows; the first `open` of them stand open, with light in the frame. */
	doors: {
		sheet: SCENE,
		numbers: { open: [0, 100] },
		draw(p, { open = 0 }) {
			const { poly } = p.shapes;
			for (const i of range(100)) {
				const [x, y] = [36 + (i % 10) * 66, 34 + Math.floor(i / 10) * 72.6];
				if (i < open) {
					p.a(poly([x, y], [x + 40, y], [x + 40, y + 58], [x, y + 58]));
					const leaf = poly([x, y], [x + 15, y + 7], [x + 15, y + 66], [x, y + 58]);
					for (const plate of ['a', 'b'] as const) p.line(plate, leaf, 4, true);
					p.cut(leaf);
					p.b(leaf);
				} else {
					p.b(poly([x, y], [x + 40, y], [x + 40, y + 58], [x, y + 58]));
					p.b(`M${x + 31} ${y + 28}h5v5h-5z`, 0);
				}
			}
		}
	}
});
