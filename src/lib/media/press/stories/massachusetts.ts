// Massachusetts: a car key whose teeth are the roofs of home.
import { disc, place, range, short } from '../shapes';
import { INK, POSTER, SCENE, type Print } from '../press';
import { story } from '../story';

/** Roofs that stand on the blade, each from its own foot at y 520. */
const ROOFS = [
	'M270 520V452L300 422L330 452V520Z',
	'M336 520V392H330V380H398V392H392V520Z',
	'M398 520V440L428 410V346L436 346V300L450 176L464 300V346H472V410L502 440V520Z',
	'M508 520V458L532 434L556 458V520Z'
] as const;

/** Where the barriers stand on the road, and where the car waits: the last place is beyond them all. */
const ARMS = [612, 460, 362] as const;
const STOPS = [752, 562, 428, 336] as const;
/** Half the width of the road at a height of the sheet; it runs to a point above the horizon. */
const reach = (y: number) => 14 + ((y - 250) / 530) * 316;

/** A barrier with a striped arm, across the road or raised. */
function barrier(p: Print, y: number, raised: boolean): void {
	const half = reach(y);
	const s = half / reach(ARMS[0]);
	const [x, top] = [360 + half + 34 * s, y - 74 * s];
	const length = 2 * half + 56 * s;
	const turn = raised ? -1.74 : -Math.PI;
	const at = (share: number) =>
		`${short(x + Math.cos(turn) * length * share)} ${short(top + Math.sin(turn) * length * share)}`;
	p.free(`M${at(-0.07)}L${at(1)}`, 30 * s, 14 * s, false);
	for (const i of range(5))
		p.line('b', `M${at(0.1 + i * 0.19)}L${at(0.19 + i * 0.19)}`, 30 * s - 8 * s, true);
	for (const i of range(5)) p.line('a', `M${at(0.1 + i * 0.19)}L${at(0.19 + i * 0.19)}`, 30 * s);
	const post = (g: number) =>
		`M${short(x - 24 * s - g)} ${short(y + 10 * s + g)}V${short(top - 24 * s - g)}H${short(x + 24 * s + g)}V${short(y + 10 * s + g)}z`;
	p.cut(post(7 * s));
	p.ab(post(0));
	p.cut(disc(x, top, 10 * s));
}

/** A car from behind. */
function car(p: Print, y: number): void {
	const s = reach(y) / 300;
	const at = (d: string) => place(d, 360, y, s);
	const body =
		'M-134 -16L-134 -92C-134 -112 -126 -120 -112 -124L-84 -190C-78 -204 -70 -208 -56 -208L56 -208C70 -208 78 -204 84 -190L112 -124C126 -120 134 -112 134 -92L134 -16Z';
	const wheels = 'M-124 -24L-124 14L-78 14L-78 -24Z M78 -24L78 14L124 14L124 -24Z';
	for (const plate of ['a', 'b'] as const) p.line(plate, at(`${body} ${wheels}`), 16 * s, true);
	p.ab(at(wheels));
	p.cut(at(body));
	p.b(at(body));
	p.cut(
		at('M-84 -128L-66 -176C-62 -186 -58 -188 -48 -188L48 -188C58 -188 62 -186 66 -176L84 -128Z')
	);
	p.b(
		at('M-84 -128L-66 -176C-62 -186 -58 -188 -48 -188L48 -188C58 -188 62 -186 66 -176L84 -128Z'),
		2
	);
	for (const lamp of ['M-122 -98L-84 -98L-84 -70L-122 -70Z', 'M84 -98L122 -98L122 -70L84 -70Z']) {
		p.cut(at(lamp));
		p.a(at(lamp));
	}
	p.cut(at('M-44 -78L44 -78L44 -44L-44 -44Z'));
}

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
	},
	/** A road with three barriers; `up` of them are raised, and the car has come as far. */
	road: {
		sheet: SCENE,
		numbers: { up: [0, 3] },
		draw(p, { up = 0 }) {
			p.a(disc(360, 236, 170));
			p.cut('M0 250H720V780H0z');
			// a town along the horizon
			p.b('M0 250V206L28 178L56 206V250zM66 250V152H120V250zM130 250V214L156 188L182 214V250z');
			p.b('M190 250V196L204 182V138H207L216 68L225 138H228V182L242 196V250z');
			p.b(
				'M492 250V212L518 186L544 212V250zM552 250V166H596V250zM604 250V210L632 182L660 210V250z'
			);
			p.b('M668 250V190H720V250z');
			p.cut(
				[166, 192, 218].map((y) => `M78 ${y}h10v12h-10zM98 ${y}h10v12h-10z`).join('') +
					[180, 206].map((y) => `M562 ${y}h9v11h-9zM578 ${y}h9v11h-9z`).join('') +
					'M22 222h12v16h-12zM150 222h12v16h-12zM210 212h12v38h-12zM626 220h12v16h-12zM512 222h12v16h-12z'
			);
			p.b('M0 246H720V256H0z');
			p.a('M0 256H720V780H0z', 2);
			const road = (g: number) =>
				`M${short(360 - 12 - g)} 250H${short(360 + 12 + g)}L${short(360 + 330 + g)} 780H${short(360 - 330 - g)}z`;
			p.cut(road(10));
			p.b(road(0), 3);
			p.cut(
				range(7)
					.map((i) => {
						const from = 266 + i * i * 10.6 + i * 9;
						const to = from + 8 + i * 7;
						const [n, f] = [reach(to) * 0.035, reach(from) * 0.035];
						return `M${short(360 - f)} ${short(from)}H${short(360 + f)}L${short(360 + n)} ${short(to)}H${short(360 - n)}z`;
					})
					.join('')
			);
			// from far to near, so that what is nearer covers what is behind it
			for (const [i, stop] of [...STOPS.entries()].reverse()) {
				const arm = ARMS[i];
				if (arm !== undefined) barrier(p, arm, i < up);
				if (i === up) car(p, stop);
			}
		}
	}
});
