// A brush puts a motif on a print: drawn once in units of its own, placed, scaled and mirrored here.
import { disc, place, type Spot } from '../shapes';
import type { Print } from '../press';

/** Where a motif stands on the sheet. */
export interface Place {
	x: number;
	y: number;
	scale: number;
	/** -1 mirrors it. The poster sees to it that x grows towards the free side of the sheet. */
	flip: 1 | -1;
}

/** How a motif is shown. */
export interface How {
	/** 0 is shut, whole, in force; 1 is open, undone, won. */
	open: number;
	/** Each motif can be cut in two ways. */
	variant: 0 | 1;
}

export interface Motif {
	/** A thing stands on the ground or hangs in the sky; the origin is its foot, or its middle. */
	stands: 'ground' | 'sky';
	/** How far from the middle of the sheet it may go towards an edge, in units of the sheet. */
	reach: number;
	/** Width and height in units of its own, at scale 1. */
	size: readonly [width: number, height: number];
	draw(brush: Brush, how: How): void;
}

export type Brush = ReturnType<typeof brushOf>;

/** Makes a brush for a place of a print. Shapes go in in units of the motif and come out in those of the sheet. */
export function brushOf(print: Print, { x, y, scale, flip }: Place) {
	const at = (px: number, py: number): Spot => [x + px * scale * flip, y + py * scale];
	const poly = (...points: Spot[]): string =>
		print.shapes.poly(...points.map(([px, py]) => at(px, py)));
	const path = (d: string): string => place(d, x, y, scale, 0, flip);
	return {
		print,
		scale,
		flip,
		at,
		poly,
		path,
		box: (left: number, top: number, w: number, h: number): string =>
			poly([left, top], [left + w, top], [left + w, top + h], [left, top + h]),
		disc: (dx: number, dy: number, r: number, ry = r): string => {
			const [cx, cy] = at(dx, dy);
			return disc(cx, cy, r * scale, ry * scale);
		},
		/** A line of ink. */
		line: (plate: 'a' | 'b', d: string, width: number, paper = false, round = true): void =>
			print.line(plate, path(d), width * scale, paper, round),
		/** A stroke with paper around it. */
		free: (d: string, width: number, gap = 10, on: 'a' | 'b' | 'ab' = 'b'): void =>
			print.free(path(d), width * scale, gap, true, on),
		person: (
			on: 'a' | 'b' | 'ab',
			px: number,
			py: number,
			size: number,
			head: number,
			arm: 'none' | 'left' | 'right' = 'none'
		): void => {
			const [cx, cy] = at(px, py);
			print.person(on, cx, cy, size * scale, head, arm);
		}
	};
}
