// New Jersey: three counties gave back the keys.
import { place, range } from '../shapes';
import { INK, POSTER, type Print } from '../press';
import { story } from '../story';

/** A circle as a path that can be moved and turned. */
const round = (x: number, y: number, r: number): string => {
	const k = r * 0.552;
	return `M${x - r} ${y} C${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r} C${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y} C${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r} C${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y} Z`;
};

/** Three bows with the hole through which the ring goes, and three cuts of the bit; all hang from 0 0. */
const KEYS = [
	{
		bow: round(0, 34, 62),
		hole: round(0, 28, 28),
		shaft:
			'M-13 84 L13 84 L13 430 L0 446 L-13 430 Z M10 340 L70 340 L70 366 L46 366 L46 384 L70 384 L70 418 L10 418 Z'
	},
	{
		bow: 'M-34 -24 L34 -24 L70 34 L34 94 L-34 94 L-70 34 Z',
		hole: 'M-18 0 L18 0 L36 32 L18 64 L-18 64 L-36 32 Z',
		shaft:
			'M-14 84 L14 84 L14 468 L-14 468 Z M-26 110 L26 110 L26 130 L-26 130 Z M10 366 L76 366 L76 392 L52 392 L52 408 L76 408 L76 424 L52 424 L52 440 L76 440 L76 462 L10 462 Z'
	},
	{
		bow: round(-38, 58, 40) + round(38, 58, 40) + round(0, 18, 44),
		hole: round(0, 16, 25) + round(-40, 60, 17) + round(40, 60, 17),
		shaft:
			'M-12 80 L12 80 L12 420 L-12 420 Z M-22 116 L22 116 L22 134 L-22 134 Z M8 318 L64 318 L64 350 L40 350 L40 366 L64 366 L64 412 L8 412 Z'
	}
] as const;

/** The ring at the top edge, and a key that hangs from it, turned by degrees. */
function key(p: Print, index: number, turn: number, on: 'a' | 'b' | 'ab'): void {
	const { bow, hole, shaft } = KEYS[index % KEYS.length]!;
	const angle = (turn * Math.PI) / 180;
	const put = (d: string) =>
		place(d, 300 - 168 * Math.sin(angle), 66 + 168 * Math.cos(angle), 1, turn);
	for (const plate of ['a', 'b'] as const) p.line(plate, put(bow) + put(shaft), 18, true);
	for (const d of [bow, shaft]) {
		p.cut(put(d));
		if (on.includes('a')) p.a(put(d));
		if (on.includes('b')) p.b(put(d));
	}
	p.cut(put(hole));
}

export default story([INK.marigold, INK.agave], {
	/** A jailer’s ring with three keys, over the reeds of the Meadowlands. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { skyline, wave } = p.shapes;
			const { between } = p.hand;
			p.a(skyline(-10, 640, 620, 60, 170, [30, 60]), 2);
			p.cut('M0 640H600V760H0z');
			for (const y of [650, 676]) p.a(wave(y, 7, y + 9));
			const reeds = range(26).map((i) => {
				const x = 10 + i * 23 + between(-7, 7);
				const tall = between(60, 130);
				return place(
					`M-4 0 L-1 -${Math.round(tall)} L1 -${Math.round(tall)} L4 0 Z M-6 -${Math.round(tall - 8)} L0 -${Math.round(tall + 34)} L6 -${Math.round(tall - 8)} Z`,
					x,
					716,
					1,
					between(-9, 12)
				);
			});
			p.b(reeds.join(''));
			p.free('M132 66A168 168 0 0 0 468 66A168 168 0 0 0 132 66z', 24, 14);
			key(p, 0, 38, 'a');
			key(p, 2, -36, 'ab');
			key(p, 1, 2, 'b');
			// the ring goes through the holes: its front half once more
			p.free('M300 234A168 168 0 0 0 404 198', 24, 0, false);
		}
	}
});
