// The words of a line: values around their points, labels of points under the axis.
import { boxAt, boxOf, faceOf, overlaps, type Box, type TextMark } from './drawing';
import type { Entry } from './labels';
import { textWidth, wrap, wrapAnyway } from './text';

/** A point at its place in the drawing. */
export interface Spot extends Entry {
	at: { x: number; y: number };
}

/** What the words of a line must know of the drawing around it. */
export interface Frame {
	left: number;
	right: number;
	/** No value may stand above. */
	top: number;
	/** The axis. */
	base: number;
	/** Sizes of type. */
	tick: number;
	value: number;
	hot: number;
}

/** Order in which points get their labels: hot ones, both ends, highest and lowest, the rest. */
export function byWeight(spots: Spot[]): Spot[] {
	const values = spots.map((spot) => spot.value);
	const weight = (spot: Spot) => {
		if (spot.hot) return 0;
		if (spot === spots[0] || spot === spots.at(-1)) return 1;
		return spot.value === Math.max(...values) || spot.value === Math.min(...values) ? 2 : 3;
	};
	return [...spots].sort((a, b) => weight(a) - weight(b));
}

/** How much of the line through all points lies in a box, in steps. */
function covered(box: Box, spots: Spot[]): number {
	let steps = 0;
	for (const [index, { at: b }] of spots.entries()) {
		const a = spots[index - 1]?.at ?? b;
		for (let part = 0; part < 1; part += 0.02) {
			const [x, y] = [a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part];
			if (x > box.left - 3 && x < box.right + 3 && y > box.top - 2 && y < box.bottom + 1) steps++;
		}
	}
	return steps;
}

/** Places around a point for its value, best first: [sideways, rise] in widths and heights. */
const AROUND = [
	[0, 1],
	[0.5, 0.6],
	[-0.5, 0.6],
	[0.5, 0],
	[0, -1],
	[0.5, -0.6],
	[-0.5, -0.6],
	[-0.5, 0]
] as const;

/** Moves a text sideways until it stands within the frame. */
function within(text: TextMark, { left, right }: Frame): TextMark {
	const half = textWidth(text.text, faceOf(text.kind), text.size) / 2;
	return { ...text, x: Math.max(left + half, Math.min(right - half, text.x)) };
}

/**
 * Places the values of points around them, clear of each other and of all dots.
 * @param lines all lines of the drawing: a value crosses them as little as it can
 * @param taken where words stand already
 */
export function valueLabels(
	spots: Spot[],
	frame: Frame,
	lines = [spots],
	taken: Box[] = []
): { spot: Spot; mark: TextMark }[] {
	const { value, hot } = frame;
	const large = spots.filter((spot) => spot.hot).length > 3 ? value : hot;
	const dots = lines.flat().map(({ at }) => boxAt(at.x, at.y, 5));
	const words = [...taken];
	return byWeight(spots).flatMap((spot) => {
		const sizes = spot.hot ? [large, (large + value) / 2, value] : [value];
		const tries = sizes.flatMap((type) =>
			AROUND.map(([side, rise]) => {
				const wide = textWidth(spot.printed, 'display', type) + 20;
				const middle = spot.at.y - rise * (type * 0.38 + 13);
				const mark: TextMark = {
					kind: 'value',
					x: spot.at.x + side * wide,
					y: middle + type * 0.37,
					text: spot.printed,
					size: type,
					hot: spot.hot,
					anchor: 'middle'
				};
				return within(mark, frame);
			})
		);
		const free = tries.filter((mark) => {
			const box = boxOf(mark, 'display');
			if (box.top < frame.top || box.bottom > frame.base - 2) return false;
			return (
				!words.some((other) => overlaps(box, other, 5)) && !dots.some((dot) => overlaps(box, dot))
			);
		});
		const chosen = free
			.map((mark, index) => ({
				mark,
				// A smaller hot value is worse than one that touches the line a little.
				cost:
					lines.reduce((sum, line) => sum + covered(boxOf(mark, 'display'), line), 0) * 3 +
					index +
					(large - mark.size) * 2
			}))
			.sort((a, b) => a.cost - b.cost)[0]?.mark;
		if (!chosen) return [];
		words.push(boxOf(chosen, 'display'));
		return [{ spot, mark: chosen }];
	});
}

/** Writes the labels of points under the axis, the weightiest first, as many as have room. */
export function tickLabels(spots: Spot[], frame: Frame): TextMark[] {
	const { tick, base } = frame;
	const width = frame.right - frame.left;
	const taken: Box[] = [];
	const room = Math.max(tick * 4, Math.min(width / spots.length - 8, tick * 9));
	return byWeight(spots).flatMap((spot) => {
		const lines =
			wrap(spot.label, 'plain', tick, room) ?? wrapAnyway(spot.label, 'plain', tick, tick * 9);
		const marks = lines.map((text, line) =>
			within(
				{
					kind: 'tick',
					x: spot.at.x,
					y: base + tick + 11 + line * tick * 1.18,
					text,
					size: tick,
					hot: spot.hot,
					anchor: 'middle'
				},
				frame
			)
		);
		const boxes = marks.map((mark) => boxOf(mark, 'plain'));
		if (boxes.some((box) => taken.some((other) => overlaps(box, other, 8)))) return [];
		taken.push(...boxes);
		return marks;
	});
}
