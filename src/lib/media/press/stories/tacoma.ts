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
			// the bowl on its foot, and a spoon that has nothing to do
			p.cut(
				'M28 552C28 500 150 474 300 474S572 500 572 552C572 640 500 700 420 722H180C100 700 28 640 28 552z'
			);
			p.ab('M44 560C50 636 110 694 196 706V730H404V706C490 694 550 636 556 560z');
			p.cut(disc(300, 554, 264, 66));
			p.b(disc(300, 554, 256, 58));
			p.cut(disc(300, 554, 234, 44));
			p.a('M66 554A234 44 0 0 0 534 554A234 30 0 0 1 66 554z', 3);
			p.free('M330 562L640 416', 15, 12);
			p.free('M262 580C272 562 306 556 330 562C322 582 286 592 262 580z', 12, 10);
		}
	}
});
