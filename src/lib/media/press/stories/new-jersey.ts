// New Jersey: three counties gave back the keys.
import { disc, place, range, short } from '../shapes';
import { INK, POSTER, SCENE, type Print } from '../press';
import { story } from '../story';

interface Key {
	/** The bow as a stroke, and the part of it that lies over the ring. */
	bow: string;
	over: string;
	/** The shaft with its bit, as a shape. */
	shaft: string;
}

/** All three hang from 0 0, where the ring goes through the bow. */
const ROUND: Key = {
	bow: 'M0 -22 C64 -22 64 78 0 78 C-64 78 -64 -22 0 -22 Z',
	over: 'M0 -22 C48 -22 60 34 36 62',
	shaft:
		'M-16 76 L16 76 L16 400 L0 418 L-16 400 Z M-28 104 L28 104 L28 124 L-28 124 Z M-12 290 L-78 290 L-78 318 L-52 318 L-52 336 L-78 336 L-78 376 L-12 376 Z'
};
const SIX: Key = {
	bow: 'M0 -24 L58 6 L58 70 L0 100 L-58 70 L-58 6 Z',
	over: 'M0 -24 L58 6 L58 66',
	shaft:
		'M-19 98 L19 98 L19 520 L-19 520 Z M-34 126 L34 126 L34 148 L-34 148 Z M-34 160 L34 160 L34 170 L-34 170 Z M14 260 L88 260 L88 290 L62 290 L62 308 L88 308 L88 326 L62 326 L62 344 L88 344 L88 368 L14 368 Z'
};
const DIAMOND: Key = {
	bow: 'M0 -26 L52 30 L0 86 L-52 30 Z',
	over: 'M0 -26 L52 30',
	shaft:
		'M-15 84 L15 84 L15 352 L-15 352 Z M-26 110 L26 110 L26 128 L-26 128 Z M11 252 L74 252 L74 276 L50 276 L50 294 L74 294 L74 330 L11 330 Z'
};

/** Where the ring is, and how far it reaches. */
const RING = { x: 300, y: 62, r: 186 };
/** How far from its middle the keys hang: a little less, so that the ring lies in their bows. */
const HANG = 170;

function keys(p: Print): void {
	const hung = [
		{ key: ROUND, around: 48, turn: 5, on: 'a' },
		{ key: DIAMOND, around: -48, turn: -6, on: 'ab' },
		{ key: SIX, around: 0, turn: 1, on: 'b' }
	] as const;
	const put = (d: string, around: number, turn: number) => {
		const angle = (around * Math.PI) / 180;
		return place(d, RING.x - HANG * Math.sin(angle), RING.y + HANG * Math.cos(angle), 1.1, turn);
	};
	const ink = (d: string, on: 'a' | 'b' | 'ab') => {
		if (on !== 'b') p.a(d);
		if (on !== 'a') p.b(d);
	};
	for (const { key, around, turn, on } of hung) {
		const shaft = put(key.shaft, around, turn);
		for (const plate of ['a', 'b'] as const) p.line(plate, shaft, 26, true);
		p.cut(shaft);
		p.free(put(key.bow, around, turn), 30, 16, false, on);
		// part by part: they overlap, and drawn as one shape they would open holes in each other
		for (const part of shaft.split('Z').filter((d) => d.trim())) ink(`${part}Z`, on);
	}
	const { x, y, r } = RING;
	p.free(`M${x - r} ${y}A${r} ${r} 0 0 0 ${x + r} ${y}A${r} ${r} 0 0 0 ${x - r} ${y}z`, 20, 14);
	for (const { key, around, turn, on } of hung)
		p.free(put(key.over, around, turn), 30, 14, false, on);
}

/** Cattails: a stem that leans, and its head. */
function cattails(p: Print): void {
	const { between } = p.hand;
	const stems = range(15).map((i) => {
		const x = 18 + i * 40 + between(-12, 12);
		const tall = between(104, 200);
		const lean = between(-16, 16);
		return { x, lean, top: 716 - tall };
	});
	p.line(
		'b',
		stems
			.map(
				({ x, lean, top }) =>
					`M${short(x)} 720Q${short(x)} ${short(top + 40)} ${short(x + lean)} ${short(top - 22)}`
			)
			.join(''),
		4,
		false,
		true
	);
	p.line(
		'b',
		stems
			.map(
				({ x, lean, top }) =>
					`M${short(x + lean * 0.6)} ${short(top + 30)}L${short(x + lean * 0.92)} ${short(top)}`
			)
			.join(''),
		13,
		false,
		true
	);
}

export default story([INK.marigold, INK.agave], {
	/** A jailer’s ring with three keys; the longest is already in the water of the Meadowlands. */
	cover: {
		sheet: POSTER,
		draw(p) {
			const { skyline, wave } = p.shapes;
			p.a(skyline(-10, 620, 620, 50, 150, [30, 60]), 2);
			p.cut('M0 620H600V760H0z');
			cattails(p);
			keys(p);
			p.cut(wave(668, 7, 760));
			for (const at of [672, 692]) p.a(wave(at, 7, at + 9));
		}
	},
	/** A board with four hooks: so many of the counties’ keys, and perhaps the key of a company. */
	hooks: {
		sheet: SCENE,
		numbers: { keys: [0, 3], company: [0, 1] },
		draw(p, { keys: left = 0, company = 0 }) {
			const { poly } = p.shapes;
			p.b('M0 0H720V780H0z', 1);
			p.cut(poly([22, 74], [698, 74], [698, 706], [22, 706]));
			p.b(poly([32, 84], [688, 84], [688, 696], [32, 696]));
			p.b(poly([46, 98], [674, 98], [674, 682], [46, 682]), 0);
			p.a(poly([46, 98], [674, 98], [674, 682], [46, 682]), 1);
			p.b(poly([46, 98], [674, 98], [674, 168], [46, 168]));
			for (const at of [90, 360, 630]) {
				p.b(disc(at, 668, 5));
				p.b(disc(at, 118, 5), 0);
			}
			// the first to go hangs at the left; where a key hung, its outline stays on the board
			const hung = [
				{ key: ROUND, x: 142, on: 'a' },
				{ key: SIX, x: 288, on: 'b' },
				{ key: DIAMOND, x: 444, on: 'ab' }
			] as const;
			const TOP = 214;
			for (const [i, { key, x, on }] of hung.entries()) {
				const put = (d: string) => place(d, x, TOP, 0.82);
				const shaft = put(key.shaft);
				if (i >= 3 - left) {
					for (const plate of ['a', 'b'] as const) p.line(plate, shaft, 18, true);
					p.cut(shaft);
					p.free(put(key.bow), 26, 16, false, on);
					for (const part of shaft.split('Z').filter((d) => d.trim())) {
						if (on !== 'b') p.a(`${part}Z`);
						if (on !== 'a') p.b(`${part}Z`);
					}
				} else {
					for (const d of [put(key.bow), shaft]) p.line('b', d, d === shaft ? 6 : 30);
					for (const d of [put(key.bow), shaft])
						if (d === shaft) {
							p.cut(d);
							p.a(d, 1);
						} else {
							for (const plate of ['a', 'b'] as const) p.line(plate, d, 20, true);
						}
				}
			}
			if (company) {
				const put = (d: string) => place(d, 580, TOP, 1);
				const parts = [
					put('M-50 -20 L50 -20 L62 -8 L62 92 L40 112 L-40 112 L-62 92 L-62 -8 Z'),
					put('M-20 108 L20 108 L20 250 L36 264 L20 278 L36 296 L20 312 L34 330 L0 366 L-20 346 Z')
				];
				for (const d of parts) for (const plate of ['a', 'b'] as const) p.line(plate, d, 18, true);
				for (const d of parts) p.ab(d);
				p.cut(disc(580, TOP + 6, 17));
				p.b(disc(580, TOP + 68, 22), 0);
				p.line('b', put('M8 14 C40 60 40 130 52 172'), 5, false, true);
				const tag = put('M52 158 L76 184 L76 268 L30 268 L30 184 Z');
				for (const plate of ['a', 'b'] as const) p.line(plate, tag, 14, true);
				p.cut(tag);
				p.a(tag);
				p.cut(disc(633, TOP + 186, 6));
			}
			for (const x of [142, 288, 444, 580]) {
				const hook = `M${x} 174L${x} ${TOP}Q${x} ${TOP + 14} ${x + 12} ${TOP + 12}Q${x + 20} ${TOP + 10} ${x + 19} ${TOP}`;
				p.free(hook, 10, 8);
				p.free(disc(x, 172, 5), 12, 6);
			}
		}
	}
});
