// Where the labels of a map stand: beside their place, within the drawing, clear of each other.
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

interface Named {
	text: string;
	centre: Spot;
	rings: Ring[];
	/** Labelled even where that takes a leader. */
	needed: boolean;
}

interface Line {
	from: Spot;
	to: Spot;
	text: string;
}

interface Try {
	label: MapLabel;
	box: Box;
	cost: number;
}

/** Directions in the order in which they are tried: right, left, below, above, corners. */
const DIRECTIONS: Spot[] = [[1, 0], [-1, 0], [0, 1], [0, -1], [1, -1], [1, 1], [-1, -1], [-1, 1]];

const boxAround = (rings: Ring[]): Box => {
	const points = rings.flat();
	return {
		left: Math.min(...points.map(([x]) => x)),
		right: Math.max(...points.map(([x]) => x)),
		top: Math.min(...points.map(([, y]) => y)),
		bottom: Math.max(...points.map(([, y]) => y))
	};
};

/** Lines of a label set in a block whose near edge (or middle) is at a point. */
function blockAt(lines: string[], size: number, face: Face, [x, y]: Spot, [dx, dy]: Spot) {
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

const within = (box: Box, width: number, height: number) =>
	box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;

/** How much of a line lies in a box, from 0 to 1. */
function share(box: Box, from: Spot, to: Spot): number {
	let inside = 0;
	for (let step = 0; step <= 40; step++) {
		const [x, y] = [from[0] + ((to[0] - from[0]) * step) / 40, from[1] + ((to[1] - from[1]) * step) / 40];
		if (x > box.left - 6 && x < box.right + 6 && y > box.top - 6 && y < box.bottom + 6) inside++;
	}
	return inside / 41;
}

function triesFor(place: Named, own: Box, size: number): Try[] {
	const tries: Try[] = [];
	const breaks = [1, 2, 3].flatMap((count) => {
		const whole = textWidth(place.text, 'display', size);
		const lines = count === 1 ? [place.text] : wrap(place.text, 'display', size, whole / count + size * 1.4, count);
		return lines && lines.length === count ? [lines] : [];
	});
	for (const [fold, lines] of breaks.entries())
		for (const far of [0, 1, 2.2, 3.6, 5.2, 7])
			for (const [turn, [dx, dy]] of DIRECTIONS.entries()) {
				const gap = size * (0.3 + far);
				const edge: Spot = [
					dx > 0 ? own.right : dx < 0 ? own.left : place.centre[0],
					dy > 0 ? own.bottom : dy < 0 ? own.top : place.centre[1]
				];
				// In corners, half of the way to each side is enough.
				const part = dx && dy ? 0.6 : 1;
				const at: Spot = [edge[0] + dx * gap * part, edge[1] + dy * gap * part];
				const block = blockAt(lines, size, 'display', at, [dx, dy]);
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
					cost: far * 12 + turn + fold * 6
				});
			}
	return tries;
}

/** Places the labels of a map; those that find no room and are not needed are left to the table. */
export function labelPlaces(
	places: Named[],
	way: Line | undefined,
	{ width, height }: { width: number; height: number },
	size: number
): MapLabel[] {
	const labels: MapLabel[] = [];
	const taken: Box[] = [];
	const boxes = places.map((place) => boxAround(place.rings));
	const take = (tries: Try[], most: number) => {
		const best = tries
			.filter(({ box }) => within(box, width, height) && !taken.some((one) => overlaps(box, one, 6)))
			.sort((a, b) => a.cost - b.cost)[0];
		if (!best || best.cost > most) return false;
		labels.push(best.label);
		taken.push(best.box);
		return true;
	};
	for (const [index, place] of places.entries()) {
		const own = boxes[index];
		if (!own) continue;
		const costly = (type: number) =>
			triesFor(place, own, type).map((one) => ({
				...one,
				cost:
					one.cost +
					boxes.filter((box, other) => other !== index && overlaps(one.box, box, 2)).length * 30 +
					(way ? share(one.box, way.from, way.to) * 200 : 0)
			}));
		const most = place.needed ? Infinity : 40;
		if (!take(costly(size), most)) take(costly(size * 0.8), most);
	}
	if (way) {
		const tries = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].flatMap((part, index) =>
			[1, -1].map((side): Try => {
				const type = size * 0.72;
				const [x, y] = [
					way.from[0] + (way.to[0] - way.from[0]) * part,
					way.from[1] + (way.to[1] - way.from[1]) * part
				];
				const block = blockAt([way.text], type, 'hand', [x + side * type * 0.8, y], [side, 0]);
				return {
					label: { lines: block.lines, size: type, anchor: block.anchor, kind: 'way' },
					box: block.box,
					cost:
						index * 2 +
						(side < 0 ? 3 : 0) +
						share(block.box, way.from, way.to) * 200 +
						boxes.filter((box) => overlaps(block.box, box)).length * 30
				};
			})
		);
		take(tries, Infinity);
	}
	return labels;
}
