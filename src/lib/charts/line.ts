// A line through ordered points, each with its own label where there is room.
import {
	boxOf,
	faceOf,
	overlaps,
	rectangle,
	short,
	SIZES,
	type Box,
	type Drawing,
	type PathMark,
	type Size,
	type TextMark
} from './drawing';
import { dayOf, type Entry } from './labels';
import { textWidth, wrap, wrapAnyway } from './text';

interface Spot extends Entry {
	at: { x: number; y: number };
}

/** Points on the scale: by date where all have one, else at even distances in the given order. */
function place(entries: Entry[], time: boolean, area: Box): Spot[] {
	const dates = entries.map((entry) => dayOf(entry.x));
	const dated = time && dates.every((day) => day !== undefined);
	const steps = dated ? dates.map((day) => day ?? 0) : entries.map((_, index) => index);
	const [first, last] = [Math.min(...steps), Math.max(...steps)];
	const most = Math.max(...entries.map((entry) => entry.value), 1);
	const least = Math.min(...entries.map((entry) => entry.value), 0);
	const spots = entries.map((entry, index) => ({
		...entry,
		at: {
			x:
				last === first
					? (area.left + area.right) / 2
					: area.left + (((steps[index] ?? 0) - first) / (last - first)) * (area.right - area.left),
			y: area.bottom - ((entry.value - least) / (most - least)) * (area.bottom - area.top)
		}
	}));
	return dated ? spots.sort((a, b) => a.at.x - b.at.x) : spots;
}

/** Order in which points get their labels: hot ones, both ends, highest and lowest, the rest. */
function byWeight(spots: Spot[]): Spot[] {
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

/** Moves a text sideways until it stands within the drawing. */
function within(text: TextMark, width: number): TextMark {
	const half = textWidth(text.text, faceOf(text.kind), text.size) / 2;
	return { ...text, x: Math.max(half, Math.min(width - half, text.x)) };
}

function valueLabels(spots: Spot[], size: Size, base: number): TextMark[] {
	const { width, value, hot } = SIZES[size];
	const large = spots.filter((spot) => spot.hot).length > 3 ? value : hot;
	const dots: Box[] = spots.map(({ at }) => ({
		left: at.x - 5,
		right: at.x + 5,
		top: at.y - 5,
		bottom: at.y + 5
	}));
	const taken: Box[] = [];
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
				return within(mark, width);
			})
		);
		const free = tries.filter((mark) => {
			const box = boxOf(mark, 'display');
			if (box.top < 0 || box.bottom > base - 2) return false;
			return (
				!taken.some((other) => overlaps(box, other, 5)) && !dots.some((dot) => overlaps(box, dot))
			);
		});
		const chosen = free
			.map((mark, index) => ({
				mark,
				// A smaller hot value is worse than one that touches the line a little.
				cost: covered(boxOf(mark, 'display'), spots) * 3 + index + (large - mark.size) * 2
			}))
			.sort((a, b) => a.cost - b.cost)[0]?.mark;
		if (!chosen) return [];
		taken.push(boxOf(chosen, 'display'));
		return [chosen];
	});
}

function tickLabels(spots: Spot[], size: Size, base: number): TextMark[] {
	const { width, tick } = SIZES[size];
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
				width
			)
		);
		const boxes = marks.map((mark) => boxOf(mark, 'plain'));
		if (boxes.some((box) => taken.some((other) => overlaps(box, other, 8)))) return [];
		taken.push(...boxes);
		return marks;
	});
}

const lineThrough = (spots: Spot[]) =>
	`M${spots.map(({ at }) => `${short(at.x)} ${short(at.y)}`).join('L')}`;

/** Draws a line; `time` puts points at their dates, so that long gaps look long. */
export function drawLine(entries: Entry[], time: boolean, size: Size): Drawing {
	const { width, hot } = SIZES[size];
	const height = size === 'wide' ? 300 : 230;
	const side = size === 'wide' ? 34 : 24;
	const base = hot * 0.76 + 16 + height;
	// The lowest point stands a little above the axis, where its label has room.
	const area = { left: side, right: width - side, top: hot * 0.76 + 16, bottom: base };
	const spots = place(entries, time, area);
	const paths: PathMark[] = [{ kind: 'axis', d: `M0 ${short(base)}H${width}` }];
	const few = spots.filter((spot) => spot.hot).length <= 3;
	for (const { at, hot } of spots) {
		const full = hot && few && base - at.y > 12;
		const top = full ? at.y + 9 : base;
		paths.push({ kind: 'drop', d: `M${short(at.x)} ${short(top)}V${short(base + 6)}`, hot });
	}
	if (spots.length > 1) paths.push({ kind: 'line', d: lineThrough(spots) });
	for (const [index, spot] of spots.entries()) {
		const before = spots[index - 1];
		if (before?.hot && spot.hot)
			paths.push({ kind: 'line', d: lineThrough([before, spot]), hot: true });
	}
	for (const { at, hot } of spots) {
		const side = hot ? 15 : spots.length > 24 ? 5 : 9;
		paths.push({
			kind: 'dot',
			d: rectangle(at.x - side / 2, at.y - side / 2, side, side),
			hot
		});
	}
	const ticks = tickLabels(spots, size, base);
	const texts = [...valueLabels(spots, size, base), ...ticks];
	const lowest = Math.max(base, ...ticks.map((text) => text.y));
	return { width, height: Math.ceil(lowest + 8), paths, texts };
}
