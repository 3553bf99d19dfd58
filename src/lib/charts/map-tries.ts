// Everywhere that a label of a map may stand, with what each place costs by itself.
import { overlaps, type Box } from './drawing';
import type { Ring, Spot } from './outline';
import { textWidth, wrap, type Face } from './text';

export interface MapLabel {
	lines: { text: string; x: number; y: number }[];
	size: number;
	anchor: 'start' | 'middle' | 'end';
	kind: 'place' | 'way';
	/** A line from the place to a label that stands apart from it. */
	leader?: [Spot, Spot];
}

export interface Named {
	text: string;
	/** Shorter form, for maps with many labels. */
	brief: string;
	centre: Spot;
	rings: Ring[];
}

export interface Try {
	label: MapLabel;
	box: Box;
	cost: number;
}

/** Directions in the order in which they are tried: right, left, below, above, corners. */
const DIRECTIONS: Spot[] = [
	[1, 0],
	[-1, 0],
	[0, 1],
	[0, -1],
	[1, -1],
	[1, 1],
	[-1, -1],
	[-1, 1]
];

/** The smallest box around rings. */
export const boxAround = (rings: Ring[]): Box => {
	const points = rings.flat();
	return {
		left: Math.min(...points.map(([x]) => x)),
		right: Math.max(...points.map(([x]) => x)),
		top: Math.min(...points.map(([, y]) => y)),
		bottom: Math.max(...points.map(([, y]) => y))
	};
};

/** Lines of a label set in a block whose near edge (or middle) is at a point. */
export function blockAt(lines: string[], size: number, face: Face, [x, y]: Spot, [dx, dy]: Spot) {
	const anchor = dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle';
	const width = Math.max(...lines.map((line) => textWidth(line, face, size)));
	const lead = size * 1.02;
	const cap = size * 0.74;
	const height = cap + (lines.length - 1) * lead;
	const top = dy > 0 ? y : dy < 0 ? y - height : y - height / 2;
	const left = dx > 0 ? x : dx < 0 ? x - width : x - width / 2;
	return {
		anchor,
		lines: lines.map((text, index) => ({ text, x, y: top + cap + index * lead })),
		box: { left, right: left + width, top: top - 2, bottom: top + height + size * 0.2 }
	} as const;
}

/** True where a box lies in a drawing. */
export const within = (box: Box, width: number, height: number) =>
	box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;

/** How much of a line lies in a box, from 0 to 1. */
export function share(box: Box, from: Spot, to: Spot): number {
	let inside = 0;
	for (let step = 0; step <= 40; step++) {
		const [x, y] = [
			from[0] + ((to[0] - from[0]) * step) / 40,
			from[1] + ((to[1] - from[1]) * step) / 40
		];
		if (x > box.left - 6 && x < box.right + 6 && y > box.top - 6 && y < box.bottom + 6) inside++;
	}
	return inside / 41;
}

/** True where a point lies in rings, islands and holes included. */
function inside([x, y]: Spot, rings: Ring[]): boolean {
	let odd = false;
	for (const ring of rings)
		for (const [index, [ax, ay]] of ring.entries()) {
			const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
			if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
		}
	return odd;
}

/** Share of a box, widened by `gap`, that lies in rings. */
export function shareIn(box: Box, rings: Ring[], around: Box, gap = 0): number {
	if (!overlaps(box, around, gap)) return 0;
	let hits = 0;
	for (let column = 0; column <= 8; column++)
		for (let row = 0; row <= 4; row++) {
			const x = box.left - gap + ((box.right - box.left + 2 * gap) * column) / 8;
			const y = box.top - gap + ((box.bottom - box.top + 2 * gap) * row) / 4;
			if (inside([x, y], rings)) hits++;
		}
	return hits / 45;
}

/** Points in a box where a label may stand inside of a place, nearest to its centre first. */
function spotsIn({ left, right, top, bottom }: Box, [x, y]: Spot): Spot[] {
	const parts = [0.2, 0.35, 0.5, 0.65, 0.8];
	const far = (spot: Spot) => Math.hypot(spot[0] - x, spot[1] - y);
	return parts
		.flatMap((across) =>
			parts.map((down): Spot => [left + (right - left) * across, top + (bottom - top) * down])
		)
		.sort((a, b) => far(a) - far(b));
}

/** How far a box is from the line around a place. */
function distance({ left, right, top, bottom }: Box, rings: Ring[]): number {
	let least = Infinity;
	for (const ring of rings)
		for (const [index, [ax, ay]] of ring.entries()) {
			const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
			for (let part = 0; part < 1; part += 0.1) {
				const [x, y] = [ax + (bx - ax) * part, ay + (by - ay) * part];
				const dx = Math.max(left - x, 0, x - right);
				least = Math.min(least, Math.hypot(dx, Math.max(top - y, 0, y - bottom)));
			}
		}
	return least;
}

/**
 * Every way to set a place's label: inside, around it, or apart with a leader.
 * @param near true in a close-up, where places are large and labels stand in them if they can
 */
export function triesFor(place: Named, text: string, own: Box, size: number, near = false): Try[] {
	const tries: Try[] = [];
	const whole = textWidth(text, 'display', size);
	const folds = [1, 2].flatMap((count) => {
		const lines = wrap(text, 'display', size, whole / count + (count - 1) * size * 1.4, count);
		return lines?.length === count ? [lines] : [];
	});
	for (const [fold, lines] of folds.entries()) {
		const spots = near ? [place.centre, ...spotsIn(own, place.centre)] : [place.centre];
		for (const [turn, spot] of spots.entries()) {
			const middle = blockAt(lines, size, 'display', spot, [0, 0]);
			if (shareIn(middle.box, place.rings, own) > (near ? 0.99 : 0.93))
				tries.push({
					label: { lines: middle.lines, size, anchor: middle.anchor, kind: 'place' },
					box: middle.box,
					cost: near ? turn * 0.1 - 1 : 5 + fold * 2
				});
		}
		for (const far of [0, 1, 2, 3, 4.5, 6])
			for (const [turn, [dx, dy]] of DIRECTIONS.entries()) {
				const gap = size * (0.3 + far);
				const edge: Spot = [
					dx > 0 ? own.right : dx < 0 ? own.left : place.centre[0],
					dy > 0 ? own.bottom : dy < 0 ? own.top : place.centre[1]
				];
				// In corners, half of the way to each side is enough.
				const part = dx && dy ? 0.5 : 1;
				const at: Spot = [edge[0] + dx * gap * part, edge[1] + dy * gap * part];
				const block = blockAt(lines, size, 'display', at, [dx, dy]);
				// Beside the box of a large place need not be beside the place.
				const apart = near && far === 0 ? distance(block.box, place.rings) / size : 0;
				const end: Spot = [at[0] - dx * size * 0.12, at[1] - dy * size * 0.12];
				tries.push({
					label: {
						lines: block.lines,
						size,
						anchor: block.anchor,
						kind: 'place',
						...(far > 0 && { leader: [place.centre, end] as [Spot, Spot] })
					},
					box: block.box,
					cost: (far && 8 + far * 5) + turn + fold * 3 + (apart > 0.8 ? apart * 14 : 0)
				});
			}
	}
	return tries;
}
