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
	}
});
