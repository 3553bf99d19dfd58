// A line through ordered points, each with its own label where there is room.
import {
	around,
	boxAt,
	boxOf,
	faceOf,
	rectangle,
	short,
	SIZES,
	type Anchor,
	type Box,
	type Drawing,
	type PathMark,
	type Size
} from './drawing';
import { dayOf, type Entry } from './labels';
import { tickLabels, valueLabels, type Frame, type Spot } from './line-labels';

/** Where x values stand: by date where all have one, else at even distances in the given order. */
export function placesOf(xs: string[], time: boolean, left: number, right: number): number[] {
	const dates = xs.map(dayOf);
	const dated = time && dates.every((day) => day !== undefined);
	const steps = dated ? dates.map((day) => day ?? 0) : xs.map((_, index) => index);
	const [first, last] = [Math.min(...steps), Math.max(...steps)];
	return steps.map((step) =>
		last === first ? (left + right) / 2 : left + ((step - first) / (last - first)) * (right - left)
	);
}

/** The height of a value between the axis and the top; the axis is 0, or the lowest value below it. */
export function heightIn(values: number[], { top, bottom }: Pick<Box, 'top' | 'bottom'>) {
	const most = Math.max(...values, 1);
	const least = Math.min(...values, 0);
	return (value: number) => bottom - ((value - least) / (most - least)) * (bottom - top);
}

function place(entries: Entry[], time: boolean, area: Box): Spot[] {
	const xs = placesOf(
		entries.map((entry) => entry.x),
		time,
		area.left,
		area.right
	);
	const height = heightIn(
		entries.map((entry) => entry.value),
		area
	);
	const spots = entries.map((entry, index) => ({
		...entry,
		at: { x: xs[index] ?? 0, y: height(entry.value) }
	}));
	return time ? spots.sort((a, b) => a.at.x - b.at.x) : spots;
}

/** A path through points. */
export const lineThrough = (spots: Pick<Spot, 'at'>[]) =>
	`M${spots.map(({ at }) => `${short(at.x)} ${short(at.y)}`).join('L')}`;

/** Small boxes along a line, where no words of a step may stand. */
export const blocksAlong = (spots: Pick<Spot, 'at'>[]): Box[] =>
	spots.flatMap(({ at: b }, index) => {
		const a = spots[index - 1]?.at ?? b;
		const count = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 8));
		return Array.from({ length: count }, (_, step) => {
			const part = (step + 1) / count;
			return boxAt(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part, 4);
		});
	});

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
	const frame: Frame = { ...SIZES[size], left: 0, right: width, top: 0, base };
	const ticks = tickLabels(spots, frame);
	const values = valueLabels(spots, frame);
	const lowest = Math.max(base, ...ticks.map((text) => text.y));
	const anchors = spots.map((spot): Anchor => {
		const own = values.find((value) => value.spot === spot)?.mark;
		const boxes = [boxAt(spot.at.x, spot.at.y, 8), ...(own ? [boxOf(own, faceOf('value'))] : [])];
		return { x: spot.x, series: '', at: spot.at, box: around(boxes), grows: 'up' };
	});
	return {
		width,
		height: Math.ceil(lowest + 8),
		paths,
		texts: [...values.map(({ mark }) => mark), ...ticks],
		anchors,
		blocks: blocksAlong(spots)
	};
}
