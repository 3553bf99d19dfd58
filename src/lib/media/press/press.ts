// The press: two plates of ink that multiply. White on a plate is paper; both together are the third colour.
import { handFor, range, short, type Hand } from './hand';
import { ARMS, BODY, HEADS, disc, shapesOf, type Arm, type Spot } from './shapes';

export const INK = {
	night: '#2a2c56',
	brick: '#dd4327',
	marigold: '#f5b12d',
	agave: '#20837d',
	mint: '#62b8b0',
	jacaranda: '#64388f',
	pine: '#12564f',
	rose: '#f2a08f'
} as const;
const PAPER = '#f7f0e1';

type PlateName = 'a' | 'b';
type Plates = 'a' | 'b' | 'ab';
/** 0 is paper; 1 to 3 are halftones from light to dark; 4 is lines; nothing is solid ink. */
type Tint = 0 | 1 | 2 | 3 | 4;

export interface Sheet {
	/** Kind of sheet; sizes as the layout needs them. */
	width: number;
	height: number;
	/** Bare paper around the picture, and below it with the swatches of ink. */
	margin: number;
	foot: number;
	/** How far the plates slip: 1 as a poster, a third where the drawing carries a count. */
	loose: number;
}

export const POSTER: Sheet = { width: 600, height: 750, margin: 24, foot: 44, loose: 1 };
export const SCENE: Sheet = { width: 720, height: 780, margin: 0, foot: 0, loose: 0.35 };
export const WIDE: Sheet = { width: 1600, height: 900, margin: 0, foot: 0, loose: 1 };

/** Someone in a picture: where the neck is, how large, which head, on which plate, which arm is up. */
export type Someone = readonly [
	x: number,
	y: number,
	scale: number,
	head: number,
	plate: PlateName,
	arm?: Arm
];

/** A print in the making: draw on plate a or b, cut back to paper, place people. */
export class Print {
	readonly hand: Hand;
	readonly shapes: ReturnType<typeof shapesOf>;
	#plates: Record<PlateName, string[]> = { a: [], b: [] };
	#people = new Map<string, string>();

	constructor(
		seed: string,
		private readonly inks: readonly [a: string, b: string],
		readonly sheet: Sheet
	) {
		this.hand = handFor(seed);
		this.shapes = shapesOf(this.hand);
	}

	/** A shape on the lighter plate. */
	a(d: string, tint?: Tint) {
		this.#shape('a', d, tint);
	}
	/** A shape on the darker plate. */
	b(d: string, tint?: Tint) {
		this.#shape('b', d, tint);
	}
	/** A shape on both: the third colour. */
	ab(d: string) {
		this.a(d);
		this.b(d);
	}
	/** Back to bare paper. */
	cut(d: string) {
		this.a(d, 0);
		this.b(d, 0);
	}
	line(plate: PlateName, d: string, width: number, paper = false, round = false) {
		const ends = round ? ' stroke-linecap="round" stroke-linejoin="round"' : '';
		this.#plates[plate].push(
			`<path class="${paper ? 'w' : 's'}" stroke-width="${short(width)}"${ends} d="${d}"/>`
		);
	}
	/** A stroke with paper around it, so that it stands free of what is behind. */
	free(d: string, width: number, gap = 10, round = true, on: Plates = 'b') {
		for (const plate of ['a', 'b'] as const) this.line(plate, d, width + gap, true, round);
		for (const plate of ['a', 'b'] as const)
			if (on.includes(plate)) this.line(plate, d, width, false, round);
	}
	#shape(plate: PlateName, d: string, tint?: Tint) {
		const fill = tint === 0 ? ' class="k"' : tint ? ` fill="url(#${plate}${tint})"` : '';
		this.#plates[plate].push(`<path${fill} d="${d}"/>`);
	}

	#figure(head: number, arm: Arm): string {
		const id = `p${head}${arm[0]}`;
		this.#people.set(id, `${BODY}${HEADS[head] ?? HEADS[0]}${ARMS[arm]}`);
		return id;
	}
	/** One person, with a line of paper around. */
	person(on: Plates, x: number, y: number, scale: number, head: number, arm: Arm = 'none') {
		const id = this.#figure(head, arm);
		const size = Math.round(scale * 100) / 100;
		for (const plate of ['a', 'b'] as const)
			this.#plates[plate].push(
				`<use href="#${id}" class="${on.includes(plate) ? 'o' : 'k'}" transform="translate(${short(x)} ${short(y)})scale(${size})"/>`
			);
	}
	/** A row of people, in no order, some with an arm up. */
	crowd(
		on: Plates,
		from: number,
		to: number,
		y: number,
		scale: number,
		{ step = 62, arms = 0.2, jump = 9 } = {}
	) {
		const { between, next, pick } = this.hand;
		const spots: number[] = [];
		for (let x = from; x <= to; x += step * scale * between(0.86, 1.14)) spots.push(x);
		const order = spots.map((x) => ({ x, at: next() })).sort((one, two) => one.at - two.at);
		for (const { x } of order) {
			const head = Math.floor(next() * 7);
			const arm = next() < arms ? pick<Arm>(['left', 'right']) : 'none';
			this.person(on, x, y + between(-jump, jump), scale * between(0.94, 1.06), head, arm);
		}
	}
	/** People who overlap, each on one plate, so that the overlap prints as the third colour. */
	together(list: readonly Someone[]) {
		const use = (plate: PlateName, [x, y, scale, head, , arm = 'none']: Someone, look: string) =>
			this.#plates[plate].push(
				`<use href="#${this.#figure(head, arm)}" ${look}transform="translate(${x} ${y})scale(${scale})"/>`
			);
		for (const one of list)
			for (const plate of ['a', 'b'] as const) use(plate, one, 'class="k o" ');
		for (const one of list) use(one[4], one, '');
	}
	/** A blank placard on a stick: paper with an edge of ink. */
	placard(
		x: number,
		y: number,
		w: number,
		h: number,
		stick: number,
		turn: number,
		plate: PlateName = 'b'
	) {
		const { poly } = this.shapes;
		const t = (px: number, py: number): Spot => [
			x + px * Math.cos(turn) - py * Math.sin(turn),
			y + px * Math.sin(turn) + py * Math.cos(turn)
		];
		const face = (g: number) =>
			poly(t(-w / 2 - g, -h - g), t(w / 2 + g, -h - g), t(w / 2 + g, g), t(-w / 2 - g, g));
		this.ab(poly(t(-4, 0), t(4, 0), t(4, stick), t(-4, stick)));
		this.cut(face(6));
		this[plate](face(0));
		this[plate](face(-7), 0);
		if (plate === 'a') this.b(face(0), 0);
	}

	/** The print as SVG. */
	toSvg(): string {
		const { width: w, height: h, margin, foot, loose } = this.sheet;
		const { between } = this.hand;
		const { poly } = this.shapes;
		const [a, b] = this.inks;
		const frame = poly(
			[margin, margin],
			[w - margin, margin],
			[w - margin, h - foot],
			[margin, h - foot]
		);
		const halftones = (['a', 'b'] as const)
			.map((plate) => {
				const turn = plate === 'a' ? 75 : 45;
				const dots = [1.9, 2.9, 4.1].map(
					(r, i) =>
						`<pattern id="${plate}${i + 1}" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><circle cx="4.5" cy="4.5" r="${r}"/></pattern>`
				);
				const lines = `<pattern id="${plate}4" width="9" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(${plate === 'a' ? -15 : 0})"><path d="M0 0h9v3.2H0z"/></pattern>`;
				return `<g fill="${plate === 'a' ? a : b}">${dots.join('')}${lines}</g>`;
			})
			.join('');
		const shift = () =>
			`translate(${short(between(-2.6, 2.6) * loose)} ${short(between(-2.6, 2.6) * loose)})rotate(${short(between(-0.3, 0.3) * loose)})`;
		const plate = (id: PlateName, ink: string) => {
			const flecks = range(Math.round(w / 60)).map(() =>
				disc(between(0, w), between(0, h), between(0.8, 2.2))
			);
			return `<g class="${id}" fill="${ink}" color="${ink}" clip-path="url(#f)" transform="${shift()}">${this.#plates[id].join('')}<path class="k" d="${flecks.join('')}"/></g>`;
		};
		const swatch = (id: PlateName, ink: string, x: number) =>
			`<path class="${id}" fill="${ink}" d="M${x} ${h - 30}h12v12h-12z"/>`;
		const swatches =
			foot > 40
				? swatch('a', a, margin) +
					swatch('b', b, margin + 14) +
					swatch('a', a, margin + 28) +
					swatch('b', b, margin + 28)
				: '';
		const people = [...this.#people].map(([id, d]) => `<path id="${id}" d="${d}"/>`).join('');
		return (
			`<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">` +
			'<style>svg{isolation:isolate}.a,.b{mix-blend-mode:multiply}.s{fill:none;stroke:currentColor}.k{fill:#fff}.w{fill:none;stroke:#fff}.o{stroke:#fff;stroke-width:7;paint-order:stroke}</style>' +
			`<defs><clipPath id="f"><path d="${frame}"/></clipPath>${halftones}${people}</defs>` +
			`<path fill="${PAPER}" d="M0 0h${w}v${h}H0z"/>${plate('a', a)}${plate('b', b)}${swatches}</svg>\n`
		);
	}
}
