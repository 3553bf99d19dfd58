// Samples: a board of five hundred squares, for test stories and first drafts of any slug.
import { disc, range } from '../shapes';
import { INK, POSTER, SCENE, WIDE, type Print } from '../press';
import { story } from '../story';

const SQUARES = 500;
const numbers = { marks: [0, SQUARES] } satisfies Record<string, [number, number]>;

interface Board {
	x: number;
	y: number;
	columns: number;
	/** From one square to the next, and the side of a square. */
	pitch: number;
	side: number;
}

/** Prints the squares of a board: `marks` of them in the lighter ink, the others bare paper. */
function squares(p: Print, { x, y, columns, pitch, side }: Board, marks: number) {
	// The order is drawn once: a smaller number keeps the first marks where they are.
	const order = range(SQUARES)
		.map((i) => ({ i, at: p.hand.next() }))
		.sort((one, two) => one.at - two.at);
	const square = (i: number) =>
		`M${x + (i % columns) * pitch} ${y + Math.floor(i / columns) * pitch}h${side}v${side}h-${side}z`;
	p.b(range(SQUARES).map(square).join(''), 0);
	p.a(
		order
			.slice(0, marks)
			.map(({ i }) => i)
			.sort((one, two) => one - two)
			.map(square)
			.join('')
	);
}

export default story([INK.marigold, INK.pine], {
	/** The board before a low sun, and two people who look at it. */
	'sample-cover': {
		sheet: { ...POSTER, loose: SCENE.loose },
		numbers,
		draw(p, { marks = 0 }) {
			const { poly, rays } = p.shapes;
			p.a(disc(470, 250, 250));
			p.a(rays(470, 250, 270, 900, 17, 90, 340, 0.42), 2);
			p.cut(poly([0, 206], [432, 188], [494, 232], [494, 760], [0, 760]));
			p.b(poly([44, 216], [430, 198], [430, 760], [44, 760]));
			p.b(poly([430, 198], [484, 236], [484, 760], [430, 760]), 3);
			squares(p, { x: 70, y: 232, columns: 20, pitch: 17, side: 10 }, marks);
			p.cut(poly([10, 676], [590, 650], [590, 760], [10, 760]));
			p.together([
				[532, 560, 1.5, 3, 'a'],
				[464, 580, 1.35, 5, 'b']
			]);
		}
	},
	/** The board alone, on a floor with two rows of people far away. */
	'sample-scene': {
		sheet: SCENE,
		numbers,
		draw(p, { marks = 0 }) {
			const { poly, skyline } = p.shapes;
			p.b(skyline(-10, 690, 740, 60, 170, [34, 74]), 2);
			p.cut(poly([84, 26], [658, 26], [658, 720], [84, 720]));
			p.b(poly([98, 40], [600, 40], [600, 720], [98, 720]));
			p.b(poly([600, 40], [644, 84], [644, 720], [600, 720]), 3);
			squares(p, { x: 113, y: 60, columns: 20, pitch: 24, side: 15 }, marks);
			p.crowd('ab', 10, 96, 704, 0.42, { arms: 0, jump: 5 });
			p.crowd('ab', 650, 716, 704, 0.42, { arms: 0, jump: 5 });
			p.ab(poly([-10, 716], [730, 716], [730, 800], [-10, 800]));
		}
	},
	/** The board across a hall, from the back row. */
	'sample-wide': {
		sheet: { ...WIDE, loose: SCENE.loose },
		numbers,
		draw(p, { marks = 0 }) {
			const { poly } = p.shapes;
			p.a(poly([980, 0], [1260, 0], [1600, 620], [600, 620]), 2);
			p.cut(poly([66, 70], [1526, 70], [1526, 412], [66, 412]));
			p.b(poly([80, 84], [1512, 84], [1512, 398], [80, 398]));
			squares(p, { x: 100, y: 101, columns: 50, pitch: 28, side: 18 }, marks);
			p.b(poly([0, 440], [1600, 440], [1600, 470], [0, 470]));
			p.crowd('a', 40, 1600, 640, 1.35, { arms: 0.05 });
			p.crowd('ab', 20, 1660, 820, 2, { arms: 0.03, jump: 16 });
		}
	}
});
