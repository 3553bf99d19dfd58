// Los Angeles: the bars of the first 287(g) jail grow, one after another, into palms.
import { disc, place, range } from '../shapes';
import { INK, POSTER, type Print } from '../press';
import { story } from '../story';

/** One frond that leaves the crown at 0 0 to the right and hangs, with the gaps between its leaflets. */
const FROND =
	'M-4 2 C26 -46 98 -48 140 34 C136 36 132 34 128 30 L130 58 C124 50 118 38 112 24 L108 56 C100 44 96 30 92 14 L82 44 C76 32 74 18 72 4 L56 30 C52 18 50 8 50 -2 C30 -6 12 0 -2 10 Z';

function palm(p: Print, foot: number, x: number, y: number, scale: number) {
	const trunk = `M${foot - 12} 760L${foot - 10} 560C${foot - 10} 420 ${x - 7} ${y + 160} ${x - 5} ${y}L${x + 5} ${y}C${x + 7} ${y + 160} ${foot + 10} 420 ${foot + 10} 560L${foot + 12} 760Z`;
	for (const plate of ['a', 'b'] as const) p.line(plate, trunk, 13, true, true);
	p.b(trunk);
	const fronds = [
		[-70, 1, 0.74],
		[70, -1, 0.74],
		[-34, 1, 0.96],
		[34, -1, 0.96],
		[4, 1, 1],
		[-4, -1, 1],
		[40, 1, 0.8],
		[-40, -1, 0.8]
	] as const;
	for (const [turn, flip, size] of fronds) p.b(place(FROND, x, y, scale * size, turn, flip));
	p.b(disc(x, y + 4, 13 * scale));
}

export default story([INK.rose, INK.night], {
	/** Bars at the left edge; to the right they bend and bloom before a sun as large as half the sheet. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { box } = p.shapes;
			p.a(disc(368, 330, 244));
			p.cut(
				range(6)
					.map((i) => box(90, 388 + i * 34, 560, 5 + i * 3.4))
					.join('')
			);
			// bars, and the rails that hold them, ever shorter
			p.b(
				range(3)
					.map((i) => box(36 + i * 66, 0, 24, 760))
					.join('')
			);
			for (const y of [118, 520]) {
				p.cut(box(0, y - 6, 206, 34));
				p.b(box(0, y, 198, 22));
			}
			palm(p, 246, 254, 236, 0.86);
			palm(p, 344, 384, 116, 1.1);
			palm(p, 446, 512, 268, 1);
			p.cut('M0 656H600V760H0z');
			p.b('M0 684H600V760H0z', 3);
			p.b('M0 654H600V676H0z');
		}
	}
});
