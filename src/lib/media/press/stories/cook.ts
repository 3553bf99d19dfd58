// Cook County: forty-eight hours on a clock, and a vote.
import { disc, range, short, type Spot } from '../shapes';
import { INK, POSTER, SCENE, type Print } from '../press';
import { story } from '../story';

const MARKS = 48;

/** A spot on a circle; 0 is the top, 48 marks go round once. */
const on = (x: number, y: number, r: number, mark: number): Spot => {
	const turn = ((mark / MARKS) * 360 - 90) * (Math.PI / 180);
	return [x + r * Math.cos(turn), y + r * Math.sin(turn)];
};
const spot = ([x, y]: Spot) => `${short(x)} ${short(y)}`;

/** One mark of the ring, as a wedge. */
const wedge = (x: number, y: number, near: number, far: number, mark: number, share = 0.62) => {
	const half = share / 2;
	return `M${spot(on(x, y, near, mark - half))}L${spot(on(x, y, far, mark - half))}L${spot(on(x, y, far, mark + half))}L${spot(on(x, y, near, mark + half))}z`;
};

function hand(p: Print, x: number, y: number, length: number, mark: number, width: number) {
	p.free(
		`M${spot(on(x, y, length * 0.16, mark + MARKS / 2))}L${spot(on(x, y, length, mark))}`,
		width,
		10
	);
}

export default story([INK.brick, INK.pine], {
	/** The clock, cut by the edge, over an open gate. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, box } = p.shapes;
			const [x, y] = [372, 232];
			p.a(disc(x, y, 268));
			p.cut(disc(x, y, 214));
			p.b(disc(x, y, 206), 1);
			p.cut(
				range(MARKS)
					.map((mark) => wedge(x, y, 226, 258, mark, 0.5))
					.join('')
			);
			p.b(
				range(12)
					.map((i) => wedge(x, y, 150, 196, i * 4, 0.9))
					.join('')
			);
			hand(p, x, y, 172, 44, 20);
			hand(p, x, y, 122, 7, 26);
			p.b(disc(x, y, 24));
			p.cut(disc(x, y, 9));
			// the gate: two pillars, leaves folded back, and the road out
			p.cut(poly([0, 486], [600, 470], [600, 760], [0, 760]));
			p.b(
				poly([24, 470], [112, 470], [112, 720], [24, 720]) +
					poly([488, 470], [576, 470], [576, 720], [488, 720])
			);
			p.b(box(14, 452, 108, 20) + box(478, 452, 108, 20));
			p.b(poly([122, 490], [196, 524], [196, 700], [122, 716]), 4);
			p.b(poly([478, 490], [404, 524], [404, 700], [478, 716]), 4);
			p.a(poly([196, 560], [404, 560], [560, 760], [40, 760]), 2);
			p.crowd('a', 222, 396, 566, 0.5, { arms: 0, jump: 5 });
			p.crowd('b', 190, 420, 612, 0.72, { arms: 0, jump: 7 });
			p.crowd('ab', 130, 480, 678, 1.05, { arms: 0.08 });
		}
	},
	/** The county board in two curved rows of seats: `yes` votes hot, `no` votes dark, other seats empty. */
	vote: {
		sheet: SCENE,
		inks: [INK.brick, INK.night],
		numbers: { yes: [0, 17], no: [0, 17] },
		draw(p, { yes = 0, no = 0 }) {
			p.b('M0 0H720V178H0z');
			p.b(
				range(8)
					.map((i) => `M${22 + i * 90} 22h46v156h-46z`)
					.join(''),
				0
			);
			p.b(
				range(8)
					.map((i) => `M${32 + i * 90} 32h26v146h-26z`)
					.join(''),
				3
			);
			p.cut('M0 178H720V780H0z');
			// Seats from the left: first those who said yes, then those who said no.
			const seats = [
				...range(9).map((i) => ({
					x: 60 + i * 75,
					y: 262 + 58 * (1 - ((i - 4) / 4) ** 2) * -1 + 58,
					scale: 0.66
				})),
				...range(8).map((i) => ({
					x: 84 + i * 79,
					y: 432 + 62 * (1 - ((i - 3.5) / 3.5) ** 2) * -1 + 62,
					scale: 0.82
				}))
			].sort((one, two) => one.x - two.x);
			const byRow = [...seats].sort((one, two) => one.scale - two.scale);
			const deskOf = (top: number, low: number, h: number) =>
				`M-10 ${low}Q360 ${top} 730 ${low}V${low + h}Q360 ${top + h} -10 ${low + h}z`;
			for (const scale of [0.66, 0.82]) {
				for (const seat of byRow.filter((one) => one.scale === scale)) {
					const place = seats.indexOf(seat);
					const { x, y } = seat;
					if (place < yes) p.person('a', x, y, scale, place % 5);
					else if (place < yes + no) p.person('b', x, y, scale, place % 5);
					else
						p.line(
							'b',
							`M${short(x - 22 * scale)} ${short(y + 70 * scale)}V${short(y - 20 * scale)}h${short(44 * scale)}V${short(y + 70 * scale)}`,
							4,
							false,
							true
						);
				}
				const [top, low] = scale === 0.66 ? [254, 372] : [430, 556];
				// Everything below the desk goes, so that nobody is seen through it.
				p.cut(deskOf(top - 8, low - 8, 800));
				p.b(deskOf(top, low, 16));
				p.b(deskOf(top + 24, low + 24, 44), 3);
			}
			p.crowd('b', 10, 720, 664, 0.95, { arms: 0 });
			p.crowd('ab', -10, 750, 728, 1.3, { arms: 0 });
		}
	},
	/** A ring of 48 marks, one for each hour that a detainer asks for; the first `hours` are hot. */
	clock: {
		sheet: SCENE,
		inks: [INK.brick, INK.night],
		numbers: { hours: [0, MARKS] },
		draw(p, { hours = 0 }) {
			const [x, y] = [360, 372];
			p.b('M0 0H720V780H0z');
			p.cut(disc(x, y, 346));
			p.b(disc(x, y, 336), 1);
			p.cut(disc(x, y, 250));
			const marks = range(MARKS).map((i) => wedge(x, y, 262, 326, i + 0.5));
			p.cut(marks.join(''));
			p.b(marks.slice(hours).join(''), 3);
			p.a(marks.slice(0, hours).join(''));
			p.b(
				range(12)
					.map((i) => wedge(x, y, 206, 238, i * 4, 0.7))
					.join('')
			);
			hand(p, x, y, 226, hours, 22);
			p.b(disc(x, y, 30));
			p.cut(disc(x, y, 11));
			p.crowd('ab', 20, 710, 752, 0.8, { arms: 0, jump: 5 });
		}
	}
});
