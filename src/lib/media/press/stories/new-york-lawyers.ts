// New York’s public defenders for people facing deportation: nobody stands before the bench alone.
import { range } from '../shapes';
import { INK, POSTER } from '../press';
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
	}
});
