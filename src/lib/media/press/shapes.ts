// Shapes as path data: what the motifs of a print are cut from.
import { range, short, type Hand } from './hand';

export { range, short };

export type Spot = readonly [x: number, y: number];

/** A disc, or an ellipse where both radii are given. */
export const disc = (x: number, y: number, r: number, ry = r): string =>
	`M${short(x - r)} ${short(y)}a${short(r)} ${short(ry)} 0 1 1 ${short(2 * r)} 0a${short(r)} ${short(ry)} 0 1 1 ${short(-2 * r)} 0z`;

/** Path data (absolute letters only) moved, scaled, turned by degrees, and mirrored where flip is -1. */
export function place(d: string, x: number, y: number, scale = 1, turn = 0, flip = 1): string {
	const angle = (turn * Math.PI) / 180;
	const [c, s] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
	return d.replace(
		/(-?[\d.]+)[ ,](-?[\d.]+)/g,
		(_, px: string, py: string) =>
			`${short(x + Number(px) * flip * c - Number(py) * s)} ${short(y + Number(px) * flip * s + Number(py) * c)}`
	);
}

/** Coordinates of a path cut to a tenth. */
export const shorten = (d: string): string =>
	d.replace(/\d+\.\d+/g, (value) => short(Number(value)));

/** Shapes drawn by a hand: each vertex wanders a little. */
export function shapesOf(hand: Hand) {
	const { wobble, between } = hand;
	const poly = (...points: Spot[]): string =>
		`M${points.map(([x, y]) => `${short(wobble(x))} ${short(wobble(y))}`).join('L')}z`;
	return {
		poly,
		box: (x: number, y: number, w: number, h: number): string =>
			poly([x, y], [x + w, y], [x + w, y + h], [x, y + h]),
		/** Wedges around a centre, from one angle to another in degrees; share is how much of the circle they fill. */
		rays(
			x: number,
			y: number,
			near: number,
			far: number,
			count: number,
			from = 0,
			to = 360,
			share = 0.5
		): string {
			const step = ((to - from) / count) * (Math.PI / 180);
			const half = (step * share) / 2;
			const spot = (r: number, angle: number): Spot => [
				x + r * Math.cos(angle),
				y + r * Math.sin(angle)
			];
			return range(count)
				.map((i) => {
					const at = (from * Math.PI) / 180 + step * (i + 0.5);
					return poly(
						spot(near, at - half),
						spot(far, at - half),
						spot(far, at + half),
						spot(near, at + half)
					);
				})
				.join('');
		},
		wave(y: number, height: number, low: number, width = 620): string {
			let d = `M-20 ${short(y)}`;
			for (let x = -20, up = 1; x < width; x += 62, up = -up)
				d += `q31 ${short(up * height * between(0.8, 1.2))} 62 0`;
			return `${d}V${short(low)}H-20z`;
		},
		/** Roofs against the sky, some of them pointed. */
		skyline(
			x: number,
			base: number,
			width: number,
			low: number,
			high: number,
			widths: Spot = [26, 58]
		): string {
			let d = `M${short(x)} ${base}`;
			let at = x;
			while (at < x + width) {
				const step = between(...widths);
				const top = base - between(low, high);
				d +=
					hand.next() < 0.25
						? `V${short(top)}L${short(at + step / 2)} ${short(top - step * 0.6)}L${short(at + step)} ${short(top)}`
						: `V${short(top)}H${short(at + step)}`;
				at += step;
			}
			return `${d}V${base}z`;
		}
	};
}

export const BIRD =
	'M-58 18 C-36 16 -28 6 -14 0 C-30 -26 -58 -44 -92 -46 C-70 -62 -24 -54 4 -18 C2 -50 18 -78 48 -96 C54 -62 50 -32 34 -10 C44 -14 54 -12 60 -6 L76 -3 L61 4 C50 24 16 30 -12 22 L-46 34 Z';

/** A five-pointed star of radius 100. */
export const STAR =
	range(10)
		.map((i) => {
			const r = i % 2 ? 42 : 100;
			const turn = (i * 36 - 90) * (Math.PI / 180);
			return `${i ? 'L' : 'M'}${short(r * Math.cos(turn))} ${short(r * Math.sin(turn))}`;
		})
		.join(' ') + ' Z';

// People are seen from behind: hair, hats, shoulders, never a face. The neck is at 0 0.
export const BODY = 'M-40 230V24C-40 4-24-3-9-8V-18H9V-8C24-3 40 4 40 24V230z';
export const HEADS = [
	disc(0, -30, 15, 18),
	disc(0, -36, 27, 25),
	disc(0, -30, 15, 18) + disc(0, -55, 10, 9),
	'M-19-30C-20-58 20-58 19-30L24 8C8 16-8 16-24 8z',
	'M-18-28C-18-56 18-56 18-28C19-10 34 4 30 20C10 26-10 26-30 20C-34 4-19-10-18-28z',
	`${disc(0, -30, 15, 18)}M-34-33C-20-42 20-42 34-33C20-26-20-26-34-33zM-16-36L-13-56C-5-62 5-62 13-56L16-36z`,
	`${disc(0, -30, 16, 18)}M-5-20H5L7 26L0 40L-7 26z`,
	// a peaked cap, seen from behind
	`${disc(0, -26, 17, 19)}M-27-37C-32-62 32-62 27-37C18-32-18-32-27-37z`
] as const;
export const ARMS = {
	right: 'M20 40L24 4L30-66L46-64L42 10zM24-92C24-100 50-100 50-90L48-64H28z',
	left: 'M-20 40L-24 4L-30-66L-46-64L-42 10zM-24-92C-24-100-50-100-50-90L-48-64H-28z',
	none: ''
} as const;
export type Arm = keyof typeof ARMS;
