// Rikers: a block of ice, taken off the island.
import { disc, range } from '../shapes';
import { INK, POSTER } from '../press';
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
				[360, 580, 8],
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
			// the island: low blocks in no order, a tower, the bridge to the other shore
			p.b(poly([56, 668], [96, 650], [430, 650], [466, 668]));
			p.b(
				box(110, 622, 60, 30) +
					box(178, 604, 44, 48) +
					box(230, 630, 84, 22) +
					box(322, 612, 34, 40) +
					box(364, 626, 54, 26)
			);
			p.b(
				range(7)
					.map((i) => box(440 + i * 26, 652, 5, 24))
					.join('') + box(420, 646, 200, 8)
			);
			p.cut(wave(668, 6, 760));
			for (const y of [676, 696]) p.a(wave(y, 6, y + 9));
		}
	}
});
