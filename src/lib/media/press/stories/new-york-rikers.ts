// Rikers: a block of ice, taken off the island.
import { disc, range } from '../shapes';
import { INK, POSTER, SCENE } from '../press';
import { story } from '../story';

export default story([INK.mint, INK.brick], {
	/** Tongs, cut by the top edge, lift the ice; below are the island, its bridge and the river. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { poly, box, wave } = p.shapes;
			// the block: a face, a side and a top, with the marks of the saw
			p.a(poly([128, 226], [388, 258], [388, 540], [128, 496]));
			p.a(poly([388, 258], [490, 214], [490, 484], [388, 540]), 3);
			p.b(poly([388, 258], [490, 214], [490, 484], [388, 540]), 1);
			p.a(poly([128, 226], [238, 190], [490, 214], [388, 258]), 1);
			p.line('a', 'M388 258V540M128 226L388 258L490 214', 7, true);
			p.line('a', 'M160 268L196 274M160 268V360M352 480V420M352 496L262 484', 9, true, true);
			// drops
			for (const [x, y, r] of [
				[200, 540, 9],
				[286, 566, 12],
				[374, 566, 8],
				[432, 548, 9]
			] as const)
				p.a(
					`M${x} ${y - r * 2.4}C${x + r * 0.4} ${y - r} ${x + r} ${y - r * 0.6} ${x + r} ${y}A${r} ${r} 0 0 1 ${x - r} ${y}C${x - r} ${y - r * 0.6} ${x - r * 0.4} ${y - r} ${x} ${y - r * 2.4}z`
				);
			// the tongs: two arms that cross at the rivet and bite into the sides
			p.free(
				'M362 -10C360 70 330 110 290 140C200 190 60 210 74 330C78 366 104 372 136 366',
				26,
				14
			);
			p.free(
				'M250 -10C252 70 282 110 322 140C420 190 560 200 540 320C534 352 512 362 484 352',
				26,
				14
			);
			p.b(disc(306, 128, 24));
			p.cut(disc(306, 128, 9));
			// the island: blocks in no order, a tower, and the bridge to the other shore
			p.b(poly([40, 676], [84, 650], [420, 650], [470, 676]));
			p.b(
				box(88, 606, 70, 50) +
					box(166, 590, 40, 66) +
					box(214, 616, 96, 40) +
					box(326, 588, 22, 68) +
					box(318, 578, 38, 20) +
					box(364, 610, 60, 46)
			);
			p.cut(
				[
					...range(4).map((i) => [98 + i * 15, 618]),
					...range(2).map((i) => [175 + i * 14, 602]),
					...range(2).map((i) => [175 + i * 14, 624]),
					...range(6).map((i) => [222 + i * 14, 628]),
					...range(3).map((i) => [374 + i * 16, 622])
				]
					.map(([x, y]) => `M${x} ${y}h6v12h-6z`)
					.join('')
			);
			p.b(
				range(6)
					.map((i) => box(448 + i * 28, 652, 6, 34))
					.join('') + box(420, 644, 200, 11)
			);
			p.cut(wave(670, 6, 760));
			for (const y of [676, 696]) p.a(wave(y, 6, y + 9));
		}
	},
	/** The office at night: `light` in its window, and a sheet of `paper`: none, on the door (1), torn on the ground (2). */
	office: {
		sheet: SCENE,
		inks: [INK.marigold, INK.night],
		numbers: { light: [0, 100], paper: [0, 2] },
		draw(p, { light = 0, paper = 0 }) {
			const { poly, box, wave } = p.shapes;
			const lit = light > 0;
			// the night, the roof and the wall; below, the ground and the river around the island
			p.b('M0 0H720V190H0z');
			p.b(poly([0, 190], [720, 190], [720, 640], [0, 640]), 3);
			p.cut(box(0, 178, 720, 10));
			p.b(box(0, 188, 720, 26));
			p.cut('M0 640H720V780H0z');
			p.b('M0 640H720V780H0z', 2);
			// the window, with a desk and a lamp behind it
			p.cut(box(352, 280, 300, 230));
			p.b('M366 294H638V496H366z');
			if (lit) {
				p.b('M366 294H638V496H366z', 0);
				p.a('M366 294H638V496H366z');
				p.b(box(420, 446, 180, 14) + box(436, 460, 14, 36) + box(570, 460, 14, 36));
				p.b('M470 446V398H478V446zM446 398L460 366H488L502 398z');
				p.b('M530 446V424H588V446z');
				p.cut('M372 640H632L680 730H324z');
				p.a('M372 640H632L680 730H324z');
			}
			p.cut(box(496, 288, 10, 214));
			p.cut(box(340, 506, 324, 16));
			p.b(box(340, 522, 324, 8));
			p.cut(wave(716, 6, 790, 780));
			p.b(wave(726, 7, 790, 780));
			p.cut(wave(752, 5, 758, 780));
			// the door
			p.cut('M86 270H284V640H86z');
			p.b('M98 282H272V640H98z');
			p.b('M110 294H260V640H110z', 0);
			p.b('M116 300H254V640H116z');
			p.cut(disc(238, 486, 9));
			p.b(box(80, 636, 210, 14));
			if (paper === 1) {
				p.cut(poly([136, 340], [232, 336], [236, 462], [138, 466]));
				p.b(
					box(150, 358, 50, 10) +
						range(5)
							.map(
								(i) =>
									`M150 ${382 + i * 14}h${70 - ((i * 7) % 3) * 10}v5h-${70 - ((i * 7) % 3) * 10}z`
							)
							.join('')
				);
				p.a(disc(186, 342, 8));
			}
			if (paper === 2) {
				const half = (d: string, lines: string) => {
					for (const plate of ['a', 'b'] as const) p.line(plate, d, 12, true);
					p.cut(d);
					p.line('b', d, 4, false, true);
					p.b(lines);
				};
				half(
					'M120 664L214 650L224 680L206 690L190 682L172 700L154 692L130 706z',
					'M138 672l56-9v6l-56 9zM142 685l40-6v6l-40 6z'
				);
				half(
					'M246 682L262 670L280 680L296 664L314 672L336 658L348 694L258 710z',
					'M270 694l56-10v6l-56 10z'
				);
			}
		}
	}
});
