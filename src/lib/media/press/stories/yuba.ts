// Yuba County: the last lock.
import { disc, range, shorten } from '../shapes';
import { INK, POSTER, SCENE } from '../press';
import { story } from '../story';

const BEDS = 150;

export default story([INK.brick, INK.pine], {
	/** A padlock as wide as the sheet, sprung open; behind it the buttes and the sun. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, rays } = p.shapes;
			p.a(disc(386, 262, 186));
			p.b(
				'M-10 452L70 410L112 424L168 372L204 396L244 356L300 420L348 392L400 436L470 406L520 432L610 400V470H-10z',
				3
			);
			p.cut(poly([0, 456], [600, 456], [600, 760], [0, 760]));
			// the shackle: one leg in the lock, the other free
			p.free('M196 470V196C196 44 440 44 440 196V262', 58, 20, false);
			p.cut('M96 426H504C530 426 542 440 542 466V790H58V466C58 440 70 426 96 426z');
			p.b('M104 440H496C518 440 528 450 528 472V790H72V472C72 450 82 440 104 440z');
			p.b('M98 474H502V486H98z', 0);
			const hole =
				'M300 516C330 516 352 538 352 566C352 586 342 600 330 608L352 790H248L270 608C258 600 248 586 248 566C248 538 270 516 300 516z';
			p.cut(hole);
			// the light that comes through, as far as the lock reaches
			p.a(rays(300, 566, 14, 420, 14, 0, 180, 0.5));
			p.a('M0 470h75v290h-75zM525 470h75v290h-75z', 0);
		}
	},
	/** A room of beds from above: `paid` of them are made, `held` have someone’s blanket on. */
	beds: {
		sheet: SCENE,
		numbers: { paid: [0, BEDS], held: [0, BEDS] },
		draw(p, { paid = 0, held = 0 }) {
			const { box } = p.shapes;
			p.ab('M0 0H720V780H0z');
			p.a('M0 0H720V780H0z', 0);
			// the wall, and a door that stands open at the foot of the room
			p.cut('M14 14H706V766H14z');
			p.b('M22 22H698V758H22z');
			p.cut(box(318, 744, 92, 36));
			const spot = (i: number) => [43 + (i % 15) * 43, 44 + Math.floor(i / 15) * 69] as const;
			const order = range(BEDS)
				.map((i) => ({ i, at: p.hand.next() }))
				.sort((one, two) => one.at - two.at)
				.map(({ i }) => i);
			const each = (list: number[], part: (x: number, y: number) => string) =>
				shorten(list.map((i) => part(...spot(i))).join(''));
			const all = range(BEDS);
			const frame = (x: number, y: number) => `M${x} ${y}h32v56h-32z`;
			// a bed that nobody pays for is an outline on the floor
			p.line(
				'b',
				each(all.slice(paid), (x, y) => `M${x + 2} ${y + 2}h28v52h-28z`),
				2.5,
				true
			);
			const made = all.slice(0, paid);
			p.b(each(made, frame), 0);
			const some = order.slice(0, held);
			const free = made.filter((i) => !some.includes(i));
			p.line(
				'b',
				each(free, (x, y) => `M${x + 7} ${y + 7}h18v8h-18zM${x + 3} ${y + 22}h26`),
				2.5
			);
			// who is there, seen from above: a head on the pillow and a blanket
			p.b(each(some, (x, y) => disc(x + 16, y + 12, 7.5)));
			const blanket = (x: number, y: number) => `M${x} ${y + 20}h32v36h-32z`;
			p.cut(each(some, blanket));
			p.a(each(some, blanket));
		}
	}
});
