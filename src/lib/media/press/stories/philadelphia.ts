// Philadelphia: the line through which arrests could be read, pulled out.
import { disc, range, short } from '../shapes';
import { INK, POSTER, SCENE, type Print } from '../press';
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
	},
	/** Two plugs at a wall, each from in (0) to out (100): holds above, with bars; arrests below, with a list. */
	plugs: {
		sheet: SCENE,
		numbers: { holds: [0, 100], data: [0, 100] },
		draw(p, { holds = 0, data = 0 }) {
			const { box } = p.shapes;
			p.b('M452 0H720V780H452z');
			p.b(
				range(12)
					.map(
						(row) =>
							`M452 ${row * 66}h268v4H452z` +
							range(3)
								.map((i) => `M${512 + i * 100 - (row % 2) * 50} ${row * 66}h4v66h-4z`)
								.join('')
					)
					.join(''),
				0
			);
			for (const [y, out, list] of [
				[206, holds, false],
				[566, data, true]
			] as const) {
				const x = -out * 1.62;
				// what still runs through it
				if (out < 100) p.a(disc(420, y, 172), out > 0 ? 2 : undefined);
				p.cut(`M444 ${y - 132}H640V${y + 132}H444z`);
				p.b(`M456 ${y - 120}H628V${y + 120}H456z`);
				p.cut(box(444, y - 68, 116, 40) + box(444, y + 28, 116, 40));
				const body = `M${short(236 + x)} ${y - 34}L${short(262 + x)} ${y - 60}C${short(266 + x)} ${y - 96} ${short(280 + x)} ${y - 112} ${short(316 + x)} ${y - 112}H${short(404 + x)}C${short(428 + x)} ${y - 112} ${short(440 + x)} ${y - 98} ${short(440 + x)} ${y - 76}V${y + 76}C${short(440 + x)} ${y + 98} ${short(428 + x)} ${y + 112} ${short(404 + x)} ${y + 112}H${short(316 + x)}C${short(280 + x)} ${y + 112} ${short(266 + x)} ${y + 96} ${short(262 + x)} ${y + 60}L${short(236 + x)} ${y + 34}z`;
				for (const plate of ['a', 'b'] as const) p.line(plate, body, 18, true);
				p.cut(body);
				p.free(`M-20 ${y}H${short(238 + x)}`, 44, 18, false);
				p.b(body);
				p.b(box(438 + x, y - 61, 104, 26) + box(438 + x, y + 35, 104, 26));
				p.b(
					list
						? range(5)
								.map(
									(i) =>
										`M${short(292 + x)} ${y - 76 + i * 34}h14v14h-14zM${short(316 + x)} ${y - 76 + i * 34}h${84 - ((i * 3) % 4) * 9}v14h-${84 - ((i * 3) % 4) * 9}z`
								)
								.join('')
						: range(5)
								.map((i) => `M${short(292 + x + i * 26)} ${y - 80}h12v160h-12z`)
								.join(''),
					0
				);
			}
		}
	}
});
