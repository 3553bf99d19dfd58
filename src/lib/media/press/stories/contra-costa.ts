// Contra Costa: the letter that twenty-seven women signed, on its way out of the jail.
import { disc, place, range, short } from '../shapes';
import { INK, POSTER } from '../press';
import { story } from '../story';

const WOMEN = 27;

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
	}
});
