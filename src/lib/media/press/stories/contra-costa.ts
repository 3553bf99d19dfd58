// Contra Costa: the letter that twenty-seven women sent, on its way out of the jail; and the beds.
import { disc, place, range, short } from '../shapes';
import { INK, POSTER, SCENE } from '../press';
import { story } from '../story';

const WOMEN = 27;
/** People held for ICE on July 10, 2018. */
const BEDS = 169;
const ROW = 17;

export default story([INK.mint, INK.brick], {
	/** A letter with twenty-seven names rises out of an envelope as large as half the sheet. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly } = p.shapes;
			const { between, next } = p.hand;
			p.a(disc(452, 214, 322), 2);
			p.a(disc(452, 214, 244));
			// the back of the envelope and its open flap
			p.cut(poly([18, 428], [300, 214], [582, 428], [582, 760], [18, 760]));
			p.ab(poly([30, 436], [300, 232], [570, 436], [570, 760], [30, 760]));
			// the letter
			const on = (d: string) => place(d, 300, 330, 1, -5);
			p.cut(on('M-208 -276L208 -276L208 300L-208 300Z'));
			p.line('b', on('M-200 -268L200 -268L200 300L-200 300Z'), 6);
			// a name as a pen writes it: a tall first letter, low ones, now and then a loop below the line
			const pen = (at: number, y: number, long: number) => {
				const steps = Math.round(long / 15);
				let d = `M${short(at - 3)} ${short(y - between(2, 8))}`;
				for (const i of range(steps)) {
					const [from, to] = [at + (long / steps) * i, at + (long / steps) * (i + 1)];
					const up = i === 0 ? between(24, 32) : next() < 0.25 ? between(16, 24) : between(5, 9);
					const low = i > 0 && next() < 0.16 ? 13 : between(-1, 2);
					d += `C${short(from + 2)} ${short(y - up)} ${short(to + 4)} ${short(y - up)} ${short(to - 2)} ${short(y + low)}`;
				}
				return `${d}L${short(at + long + between(6, 16))} ${short(y - between(1, 9))}`;
			};
			const names = range(WOMEN)
				.map((i) => {
					const [column, row] = [i % 3, Math.floor(i / 3)];
					return on(pen(-172 + column * 122, -214 + row * 42, between(58, 92)));
				})
				.join('');
			p.line('b', names, 4.5, false, true);
			// the pocket in front
			const pocket = 'M10 420L300 606L590 420V770H10z';
			p.cut(pocket);
			p.b('M22 440L300 620L578 440V770H22z');
			p.line('b', 'M22 724L232 578M578 724L368 578', 7, true);
		}
	},
	/** Beds from above: `held` red; or `bond` green, the others pale; or bare, `home` green pillows. */
	beds: {
		sheet: SCENE,
		numbers: { held: [0, BEDS], bond: [0, 16], home: [0, 16] },
		draw(p, { held = 0, bond = 0, home = 0 }) {
			const order = range(BEDS)
				.map((i) => ({ i, at: p.hand.next() }))
				.sort((one, two) => one.at - two.at)
				.map(({ i }) => i);
			/** The same piece of each bed of a list, from the middle of its head. */
			const each = (list: number[], piece: string) =>
				list
					.map((i) => place(piece, 28 + (i % ROW) * 41.5, 20 + Math.floor(i / ROW) * 75.4))
					.join('');
			const all = range(BEDS);
			const first = order.slice(0, bond);
			const rest = bond > 0 ? order.slice(bond) : [];
			const blanket = 'M-11 27L4 27L11 22L11 57L-11 57Z';
			const pillow = 'M-7 8L7 8C9 8 9 17 7 17L-7 17C-9 17 -9 8 -7 8Z';
			// the frame, and the pillow
			p.b(each(all, 'M-16 0L16 0L16 5L-16 5ZM-16 59L16 59L16 62L-16 62Z'));
			p.line('b', each(all, 'M-13 3L-13 60M13 3L13 60'), 2.5);
			p.line('b', each(all, pillow), 2.2);
			const green = order.slice(0, Math.max(bond, home));
			p.b(each(green, 'M-11 6L11 6L11 19L-11 19Z'), 0);
			p.a(each(green, 'M-8 7L8 7C11 7 11 18 8 18L-8 18C-11 18 -11 7 -8 7Z'));
			p.b(each(order.slice(0, held), blanket));
			p.b(each(rest, blanket), 4);
			p.a(each(first, blanket));
		}
	}
});
