// Milwaukee: a day without the people who do the work.
import { disc } from '../shapes';
import { INK, POSTER } from '../press';
import { story } from '../story';

export default story([INK.brick, INK.night], {
	/** The apron stays on its peg; whoever wears it is in the march. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, box } = p.shapes;
			p.a(disc(468, 286, 214));
			// the rail and its pegs
			p.ab(box(0, 76, 600, 26));
			for (const x of [96, 300, 504]) p.free(`M${x} 90V122`, 22, 8);
			// neck band and strings, then the cloth over them
			p.free('M234 238C238 170 270 116 300 112C330 116 362 170 366 238', 14, 10);
			p.free('M440 398C500 404 520 470 492 520C476 552 500 580 516 612', 12, 10);
			p.free('M160 398C100 404 84 462 108 506C126 540 100 566 88 590', 12, 10);
			const cloth = (g: number) =>
				`M${222 - g} ${226 - g}H${378 + g}C${384 + g} 300 ${410 + g} 356 ${456 + g} ${384 - g}L${482 + g} 800H${118 - g}L${144 - g} ${384 - g}C${190 - g} 356 ${216 - g} 300 ${222 - g} ${226 - g}z`;
			p.cut(cloth(9));
			p.b(cloth(0));
			p.line('b', 'M232 246H368', 5, true);
			// the pocket, and a folded cloth that nobody took along
			p.a('M300 452h62v-38l-62 -14z');
			p.b('M300 452h62v-38l-62 -14z', 0);
			p.b('M194 448H406V548C406 566 396 574 380 574H220C204 574 194 566 194 548z', 0);
			p.b('M201 455H399V546C399 560 392 567 378 567H222C208 567 201 560 201 546z', 3);
			p.line('b', 'M300 452V570', 5, true);
			p.cut(poly([0, 716], [600, 716], [600, 760], [0, 760]));
			p.crowd('a', 10, 600, 640, 0.72, { arms: 0.24, jump: 8 });
			p.crowd('ab', 0, 610, 690, 0.92, { arms: 0.14 });
		}
	}
});
