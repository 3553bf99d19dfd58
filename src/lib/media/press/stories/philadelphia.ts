// Philadelphia: the line through which arrests could be read, pulled out.
import { disc, range } from '../shapes';
import { INK, POSTER, type Print } from '../press';
import { story } from '../story';

/** Row houses: widths, tops and colours in no order, so that no two neighbours make a face. */
function rowHouses(p: Print): void {
	const { box } = p.shapes;
	let x = -10;
	const houses = [
		[84, 550],
		[108, 534],
		[78, 560],
		[96, 542],
		[120, 554],
		[82, 536],
		[110, 548]
	] as const;
	for (const [i, [width, top]] of houses.entries()) {
		const on = i % 2 ? 'b' : 'a';
		p[on](box(x, top, width - 6, 240));
		p[on](box(x - 3, top - 14, width, 9));
		const across = width > 100 ? 4 : 3;
		const step = (width - 14) / across;
		p[on](
			range(across * 2)
				.map((k) =>
					box(x + 8 + (k % across) * step, top + 18 + Math.floor(k / across) * 58, step - 9, 36)
				)
				.join(''),
			0
		);
		x += width;
	}
}

export default story([INK.rose, INK.agave], {
	/** A plug and a socket, each cut by an edge, and the light between them. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, box, rays } = p.shapes;
			p.a(rays(320, 268, 40, 560, 17, 0, 360, 0.44));
			p.cut(disc(320, 268, 92));
			p.cut(
				'M0 236H40L74 216C76 162 96 130 146 130H204C256 130 276 160 276 200H340V336H276C276 376 256 406 204 406H146C96 406 76 374 74 320L40 300H0z'
			);
			p.cut(
				poly([386, 96], [620, 96], [620, 440], [386, 440]) +
					poly([0, 496], [600, 496], [600, 760], [0, 760])
			);
			p.b(
				'M0 250H44L88 226C90 176 108 146 150 146H200C244 146 262 168 262 206V330C262 368 244 390 200 390H150C108 390 90 360 88 310L44 286H0z'
			);
			p.b(box(262, 208, 66, 22) + box(262, 306, 66, 22));
			p.b(
				'M56 200h7v136h-7zM74 200h7v136h-7zM142 186h12v164h-12zM170 186h12v164h-12zM198 186h12v164h-12z',
				0
			);
			p.b('M424 112H640V424H424C410 424 402 416 402 402V134C402 120 410 112 424 112z');
			p.b(box(402, 198, 78, 40) + box(402, 298, 78, 40), 0);
			p.b(box(402, 200, 66, 36) + box(402, 300, 66, 36), 3);
			p.b('M512 112h12v312h-12zM544 112h12v312h-12z', 0);
			rowHouses(p);
		}
	}
});
