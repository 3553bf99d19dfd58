// A close-up of a map: which part of it is seen, and where the small map stands that tells where.
import { overlaps, rectangle, short, type Box } from './drawing';
import { boxAround, shareIn } from './map-tries';
import type { Ring } from './outline';

/** Space around the places of a close-up, in sizes of what they cover. */
const MARGIN = 0.3;
/** A close-up of less than this part of the map is no help: too little of the land is seen. */
const CLOSEST = 0.16;
/** A close-up of more than this part is no close-up. */
const WHOLE = 0.85;
/** Width of the small map, in widths of the drawing, and its distance from the edge. */
const THUMB = 0.21;
const EDGE = 10;

interface Sheet {
	width: number;
	height: number;
}

/** The part of a drawing around places, in the proportions of the whole; undefined: nearly all of it. */
export function viewAround(rings: Ring[], { width, height }: Sheet): Box | undefined {
	if (rings.length === 0) return undefined;
	const own = boxAround(rings);
	const [wide, high] = [own.right - own.left, own.bottom - own.top];
	const margin = 1 + 2 * MARGIN;
	const part = Math.max((wide * margin) / width, (high * margin) / height, CLOSEST);
	if (part > WHOLE) return undefined;
	// Near the edge of the land the view moves inward rather than show what is not drawn.
	const place = (middle: number, size: number) =>
		Math.max(0, Math.min(size * (1 - part), middle - (size * part) / 2));
	const left = place((own.left + own.right) / 2, width);
	const top = place((own.top + own.bottom) / 2, height);
	return { left, top, right: left + width * part, bottom: top + height * part };
}

/** The small map: where it stands, how much smaller it is, and the mark of the view on it. */
export interface Thumb {
	box: Box;
	scale: number;
	/** Its sheet of paper, and the view on it, in the units of the drawing. */
	sheet: string;
	view: string;
}

/** Puts the small map into the corner where it hides least. */
export function thumbIn({ width, height }: Sheet, view: Box, marked: Ring[][]): Thumb {
	const scale = Math.min(THUMB, (THUMB * 1.2 * width) / height);
	const [wide, high] = [width * scale, height * scale];
	const boxAt = (left: number, top: number): Box => ({
		left,
		right: left + wide + 2 * EDGE,
		top,
		bottom: top + high + 2 * EDGE
	});
	const [right, bottom] = [width - wide - 3 * EDGE, height - high - 3 * EDGE];
	const corners = [
		boxAt(EDGE, bottom),
		boxAt(right, bottom),
		boxAt(right, EDGE),
		boxAt(EDGE, EDGE)
	];
	const hidden = (box: Box) =>
		marked.reduce((sum, rings) => {
			const around = boxAround(rings);
			return sum + shareIn(box, rings, around) + (overlaps(box, around) ? 0.05 : 0);
		}, 0);
	const box = corners.reduce((best, one) => (hidden(one) < hidden(best) ? one : best));
	const [x, y] = [box.left + EDGE, box.top + EDGE];
	// However small the view is, its mark can be seen.
	const size = (from: number, to: number) => Math.max(9, (to - from) * scale);
	const middle = (from: number, to: number) => ((from + to) / 2) * scale;
	const [viewWide, viewHigh] = [size(view.left, view.right), size(view.top, view.bottom)];
	return {
		box,
		scale,
		sheet: rectangle(box.left, box.top, box.right - box.left, box.bottom - box.top),
		view: rectangle(
			x + middle(view.left, view.right) - viewWide / 2,
			y + middle(view.top, view.bottom) - viewHigh / 2,
			viewWide,
			viewHigh
		)
	};
}

/** Where the outline on the small map is moved to. */
export const thumbMove = ({ box, scale }: Thumb) =>
	`translate(${short(box.left + EDGE)} ${short(box.top + EDGE)}) scale(${scale.toFixed(3)})`;
