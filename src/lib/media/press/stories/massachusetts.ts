// Massachusetts: a car key whose teeth are the roofs of home.
import { disc, place, range } from '../shapes';
import { INK, POSTER } from '../press';
import { story } from '../story';

/** Roofs that stand on the blade, each from its own foot at y 520. */
const ROOFS = [
	'M270 520V452L300 422L330 452V520Z',
	'M336 520V392H330V380H398V392H392V520Z',
	'M398 520V440L428 410V346L436 346V300L450 176L464 300V346H472V410L502 440V520Z',
	'M508 520V458L532 434L556 458V520Z'
] as const;

export default story([INK.rose, INK.pine], {
	/** The key points out of the left edge; a town stands along its blade before the sun. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { box } = p.shapes;
			p.a(disc(424, 300, 206));
			p.cut('M0 508H600V760H0z');
			for (const d of ROOFS) {
				for (const plate of ['a', 'b'] as const) p.line(plate, d, 11, true);
				p.b(d);
			}
			p.cut(
				range(3)
					.map((i) => box(346, 406 + i * 36, 12, 18) + box(370, 406 + i * 36, 12, 18))
					.join('') +
					box(293, 458, 14, 24) +
					box(444, 330, 12, 28) +
					box(440, 462, 20, 50) +
					box(526, 466, 12, 22)
			);
			// the blade runs to its tip; a groove is milled along it
			const blade = 'M220 514H566L584 548L552 588H220z';
			for (const plate of ['a', 'b'] as const) p.line(plate, blade, 12, true);
			p.cut('M220 520H570V590H220z');
			p.b(blade);
			p.line('b', 'M256 554H544', 11, true, true);
			// the head of a car key with its buttons
			const head =
				'M-30 418C40 384 150 376 194 402C218 418 226 452 226 486V616C226 650 218 684 194 700C150 726 40 718 -30 684z';
			for (const plate of ['a', 'b'] as const) p.line(plate, head, 18, true);
			p.cut(head);
			p.ab(head);
			p.cut(box(222, 500, 12, 102));
			p.ab(box(232, 496, 22, 110));
			const button =
				'M-30 -34L30 -34C38 -34 44 -28 44 -20L44 20C44 28 38 34 30 34L-30 34C-38 34 -44 28 -44 20L-44 -20C-44 -28 -38 -34 -30 -34Z';
			for (const [i, y] of [462, 551, 640].entries()) {
				const at = place(button, 158, y, 0.9);
				p.cut(at);
				if (i === 1) p.a(at);
				if (i !== 1) p.b(at, 2);
			}
			p.cut(disc(64, 551, 34));
			p.free('M66 552A98 98 0 0 0 12 358M66 552A98 98 0 0 1 -20 560', 15, 12, true, 'a');
		}
	}
});
