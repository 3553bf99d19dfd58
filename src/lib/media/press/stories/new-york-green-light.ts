// Green Light: the road to the city over a driver’s hands, and the lamp that turned.
import { disc, place, range, short } from '../shapes';
import { INK, POSTER, SCENE, type Print } from '../press';
import { story } from '../story';

const WHEEL = [300, 690, 204] as const;

/** The vote in the Senate, and how many lamps stand in a row. */
const [YES, NO, ACROSS] = [33, 29, 9];

/** A hand that grips the rim, drawn for the left: sleeve from the corner, four fingers over, a thumb along. */
function hand(p: Print, side: 1 | -1) {
	const [x, y, r] = WHEEL;
	const spot = (radius: number, degrees: number) => {
		const turn = ((-90 + side * degrees) * Math.PI) / 180;
		return `${short(x + radius * Math.cos(turn))} ${short(y + radius * Math.sin(turn))}`;
	};
	p.free(`M${x + side * 222} ${y - 62}L${x + side * 340} ${y + 90}`, 88, 16, false, 'a');
	p.free(`M${x + side * 214} ${y - 84}L${x + side * 234} ${y - 36}`, 78, 14, true, 'a');
	for (const i of range(4))
		p.free(`M${spot(r - 30, 46 + i * 9)}L${spot(r + 34, 49 + i * 8)}`, 27, 8, true, 'a');
	p.free(`M${spot(r + 18, 44)}L${spot(r + 12, 30)}`, 24, 8, true, 'a');
}

export default story([INK.agave, INK.night], {
	/** Behind the wheel: a straight road, the city, and a green light over it. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, box, skyline } = p.shapes;
			p.b(skyline(20, 344, 250, 40, 150, [22, 46]), 3);
			p.b(skyline(268, 344, 320, 60, 200, [22, 46]), 3);
			p.cut(poly([0, 338], [600, 338], [600, 760], [0, 760]));
			p.a(poly([0, 346], [600, 346], [600, 760], [0, 760]));
			p.cut(poly([282, 344], [318, 344], [620, 760], [-20, 760]));
			p.b(
				range(5)
					.map((i) => {
						const y = 358 + i * i * 10 + i * 14;
						const half = 1.5 + i * 1.5;
						return poly(
							[300 - half, y],
							[300 + half, y],
							[300 + half * 1.5, y + 9 + i * 6],
							[300 - half * 1.5, y + 9 + i * 6]
						);
					})
					.join('')
			);
			// the light hangs from the edge of the sheet; only its lowest lamp burns
			p.cut(box(392, 0, 130, 290));
			p.cut(box(440, 0, 34, 60));
			p.b(box(450, 0, 14, 56));
			p.b('M404 62q0-14 14-14h78q14 0 14 14v204q0 14-14 14h-78q-14 0-14-14z');
			for (const [i, y] of [88, 162, 236].entries()) {
				p.cut(disc(457, y, 31));
				if (i === 2) p.a(disc(457, y, 31));
				else p.b(disc(457, y, 24), 2);
			}
			p.cut('M0 578C150 520 450 520 600 578V760H0z');
			p.ab('M0 592C150 534 450 534 600 592V760H0z');
			const [x, y, r] = WHEEL;
			p.free(disc(x, y, r), 40, 16);
			p.free(`M${x - r} ${y}H${x + r}`, 38, 14);
			p.cut(disc(x, y, 76));
			p.b(disc(x, y, 68));
			p.b(place('M-30 -8 L30 -8 L30 8 L-30 8 Z', x, y - 22), 0);
			hand(p, -1);
			hand(p, 1);
		}
	},
	/** The board of a chamber: one lamp for each vote, and a ring around the last yes. */
	tally: {
		sheet: SCENE,
		numbers: { yes: [0, YES], no: [0, NO] },
		draw(p, { yes = 0, no = 0 }) {
			const { poly, box } = p.shapes;
			p.b('M0 0H720V780H0z', 1);
			for (const x of [150, 560]) p.b(box(x, -20, 12, 80));
			p.cut(poly([30, 42], [690, 42], [690, 608], [30, 608]));
			p.b(poly([40, 52], [680, 52], [680, 598], [40, 598]));
			const at = (i: number) =>
				[92 + (i % ACROSS) * 67, 104 + Math.floor(i / ACROSS) * 73] as const;
			for (const i of range(YES + NO)) {
				const [x, y] = at(i);
				const spot = (r: number) => disc(x, y, r);
				if (i < yes) {
					p.b(spot(26), 0);
					p.a(spot(26));
				} else if (i >= YES && i < YES + no) {
					p.b(spot(26), 0);
					p.b(spot(20));
				} else {
					p.b(spot(26), 0);
					p.b(spot(20), 2);
				}
			}
			if (yes === YES) {
				const [x, y] = at(YES - 1);
				p.line('b', disc(x, y, 33), 8, true);
				p.line('a', disc(x, y, 33), 8, true);
			}
			for (const i of range(7))
				p.person(
					i % 2 ? 'ab' : 'b',
					66 + i * 98,
					706 + p.hand.between(-8, 8),
					1.3,
					(i * 3 + 1) % 7
				);
		}
	}
});
