// New York’s longest sentence for a misdemeanor: a year, less one day.
import { disc, place, range, shorten } from '../shapes';
import { INK, POSTER } from '../press';
import { story } from '../story';

/** Days that are left: fifty-two weeks of seven. */
const DAYS = 364;
const ACROSS = 26;
const PITCH = 20.6;

export default story([INK.marigold, INK.brick], {
	/** Three hundred and sixty-four days, and the one that was lifted out. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const [x, y] = [398, 232];
			p.a(disc(x, y, 226));
			p.b(
				shorten(
					range(DAYS)
						.map(
							(i) =>
								`M${37 + (i % ACROSS) * PITCH} ${410 + Math.floor(i / ACROSS) * PITCH}h13v13h-13z`
						)
						.join('')
				)
			);
			const day = (size: number) =>
				place(
					`M${-size} ${-size} L${size} ${-size} L${size} ${size} L${-size} ${size} Z`,
					x,
					y,
					1,
					14
				);
			// the place it came from, above the last row, and the light between the two
			const from = 37 + 17 * PITCH;
			p.b(`M${from - 1} 388h15L${x + 66} ${y + 40}L${x - 50} ${y + 60}z`, 1);
			p.cut(day(70));
			p.b(day(58));
		}
	}
});
