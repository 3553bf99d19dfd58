// Milwaukee: a day without the people who do the work.
import { STAR, disc, place, range } from '../shapes';
import { INK, POSTER, SCENE } from '../press';
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
	},
	/** The page of a rule before a full room: heavy bars for exceptions, `struck` of them; `cases`, and a seal, once it is signed. */
	page: {
		sheet: SCENE,
		numbers: { struck: [0, 6], cases: [0, 5] },
		draw(p, { struck = 0, cases = 0 }) {
			const { poly } = p.shapes;
			const wall = poly([0, 0], [720, 0], [720, 780], [0, 780]);
			p.b(wall);
			const sheet = (g: number) =>
				poly([136 - g, 30 - g], [584 + g, 30 - g], [584 + g, 700], [136 - g, 700]);
			p.a(sheet(18));
			p.b(sheet(18), 0);
			p.cut(sheet(0));
			// the heading and the first lines, as typed
			p.b('M176 70H420V92H176zM176 104H352V114H176z');
			const typed = (y: number, long: number) => `M176 ${y}H${long}V${y + 7}H176z`;
			p.b(typed(138, 540) + typed(154, 512) + typed(170, 536));
			if (cases === 0) {
				const lines = [
					[520, 3],
					[470, -4],
					[540, 5],
					[492, -2],
					[528, 4],
					[456, -5]
				] as const;
				for (const [i, [end, up]] of lines.entries()) {
					const y = 204 + i * 56;
					p.b(disc(190, y + 18, 8));
					p.a(`M216 ${y}H${end}V${y + 36}H216z`);
					if (i < struck) {
						p.free(`M208 ${y + 24 + up}L${end + 18} ${y + 10 - up}`, 9, 8);
						p.line('b', `M210 ${y + 12 - up}L${end + 12} ${y + 28 + up}`, 7, false, true);
					}
				}
				return seats();
			}
			for (const i of range(cases)) {
				const y = 206 + i * 40;
				p.b(disc(190, y + 9, 7));
				p.a(`M216 ${y}H${[470, 410, 440, 486, 428][i]}V${y + 18}H216z`);
			}
			// a judge’s seal and the stroke of a pen
			p.a(disc(480, 472, 62));
			p.cut(disc(480, 472, 50));
			p.b(disc(480, 472, 44));
			p.cut(place(STAR, 480, 472, 0.34));
			p.line(
				'b',
				'M182 486C208 440 224 448 216 480C210 508 236 502 252 470C262 450 276 470 272 492C300 466 326 470 352 482',
				8,
				false,
				true
			);
			p.b('M176 514H384V520H176z');
			seats();

			function seats() {
				p.cut(poly([0, 636], [720, 636], [720, 780], [0, 780]));
				p.b('M0 636H720V780H0z', 3);
				p.crowd('a', 24, 720, 640, 1.05, { arms: 0, jump: 7 });
				p.crowd('ab', 0, 730, 712, 1.3, { arms: 0, jump: 9 });
			}
		}
	}
});
