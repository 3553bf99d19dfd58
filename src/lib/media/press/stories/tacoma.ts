// Tacoma: the mountain, the water, and a bowl that stayed empty.
import { disc } from '../shapes';
import { INK, POSTER } from '../press';
import { story } from '../story';

export default story([INK.mint, INK.night], {
	/** The snow stands white against the sun; the bowl is as wide as the sheet. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, wave } = p.shapes;
			p.a(disc(322, 236, 196));
			const mountain = poly(
				[-20, 424],
				[70, 372],
				[136, 318],
				[196, 226],
				[252, 146],
				[286, 122],
				[318, 128],
				[352, 118],
				[396, 168],
				[452, 256],
				[512, 322],
				[620, 392],
				[620, 440],
				[-20, 440]
			);
			p.cut(mountain);
			p.b(mountain);
			const snow = poly(
				[180, 250],
				[252, 146],
				[286, 122],
				[318, 128],
				[352, 118],
				[396, 168],
				[460, 268],
				[424, 258],
				[408, 306],
				[374, 242],
				[340, 336],
				[312, 246],
				[280, 292],
				[256, 234],
				[222, 286],
				[206, 244]
			);
			p.b(snow, 0);
			// the side away from the light
			p.b(
				poly(
					[252, 146],
					[286, 122],
					[312, 246],
					[280, 292],
					[256, 234],
					[222, 286],
					[206, 244],
					[180, 250]
				),
				1
			);
			p.cut(poly([0, 424], [600, 424], [600, 760], [0, 760]));
			for (const at of [434, 460, 486]) p.a(wave(at, 8, at + 10));
			// the bowl, cut by the bottom edge, with a spoon in it
			p.cut(
				'M30 566C30 520 150 490 300 490S570 520 570 566C570 650 520 730 440 790H160C80 730 30 650 30 566z'
			);
			p.ab('M44 572C54 668 96 740 168 790H432C504 740 546 668 556 572z');
			p.cut(disc(300, 566, 262, 64));
			p.b(disc(300, 566, 254, 56));
			p.cut(disc(300, 566, 234, 44));
			p.a('M66 566A234 44 0 0 0 534 566A234 30 0 0 1 66 566z', 3);
		}
	}
});
