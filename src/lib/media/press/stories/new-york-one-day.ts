// New York’s longest sentence for a misdemeanor: a year, less one day.
import { disc, place, range, shorten } from '../shapes';
import { INK, POSTER } from '../press';
import { story } from '../story';

/** Days that are left: fifty-two weeks of seven. */
const DAYS = 364;
const ACROSS = 26;
const PITCH = 20.6;

export default story([INK.marigold, INK.brick], {
	/** Three hundred and sixty-four days, an empty place after them, and the day that was lifted out. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const [x, y] = [398, 220];
			p.a(disc(x, y, 226));
			const at = (i: number) =>
				`M${37 + (i % ACROSS) * PITCH} ${382 + Math.floor(i / ACROSS) * PITCH}h13v13h-13z`;
			p.b(shorten(range(DAYS).map(at).join('')));
			p.line('b', shorten(at(DAYS)), 2.5);
			const day = (size: number, aside = 0) =>
				place(
					`M${-size} ${-size} L${size} ${-size} L${size} ${size} L${-size} ${size} Z`,
					x + aside,
					y + aside * 1.3,
					1,
					14
				);
			// its shadow falls on the sun
			p.b(day(62, 26), 2);
			p.cut(day(72));
			p.b(day(62));
		}
	}
});
