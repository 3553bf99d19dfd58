// Columns: marks that stand side by side on one base line. For wide screens.
import {
	around,
	boxAt,
	boxOf,
	overlaps,
	rectangle,
	short,
	SIZES,
	type Box,
	type Drawing,
	type PathMark,
	type TextMark
} from './drawing';
import type { Entry } from './labels';
import { cellOf, squaresUp } from './squares';
import { wrap } from './text';

const { width: WIDTH, tick: TICK, value: VALUE, hot: HOT } = SIZES.wide;
const TOP = 62;
const TALLEST = 300;
const LEAD = 22;
/** Sizes and numbers of lines that are tried for all values of a chart, best first. */
const VALUES = [
	[VALUE, 1],
	[VALUE - 2, 1],
	[VALUE, 2],
	[VALUE - 2, 2],
	[VALUE - 4, 2]
] as const;

/** The largest cell with which the highest count still fits into its column. */
function cellsFor(most: number, room: number) {
	for (let pitch = 16; pitch > 4; pitch -= 0.5) {
		const columns = Math.floor((room + 1) / pitch);
		if (Math.ceil(most / columns) * pitch <= TALLEST) return { pitch, columns };
	}
	return { pitch: 4, columns: Math.max(1, Math.floor(room / 4)) };
}

/** Value above a mark, at a size; undefined where it is wider than its place. */
function valueAbove(
	entry: Entry,
	x: number,
	top: number,
	size: number,
	room: number,
	lines: number
) {
	const wrapped = wrap(entry.printed, 'display', size, room, lines);
	return wrapped?.map((text, index): TextMark => ({
		kind: 'value',
		x,
		y: top - 8 - size * 0.06 - (wrapped.length - 1 - index) * size * 0.98,
		text,
		size,
		hot: entry.hot
	}));
}

/**
 * Draws columns of squares or bars.
 * @returns undefined where labels or values would not fit: then rows are drawn
 */
export function drawColumns(entries: Entry[], form: 'squares' | 'bars'): Drawing | undefined {
	if (entries.length > 10) return undefined;
	const slot = Math.min(WIDTH / entries.length, 300);
	const mark = Math.min(slot - Math.max(12, slot * 0.16), 180);
	const most = Math.max(...entries.map((entry) => entry.value), 1);
	const grid = cellsFor(most, mark);
	const cell = cellOf(grid.pitch);
	const tallest = form === 'squares' ? Math.ceil(most / grid.columns) * grid.pitch : TALLEST - 40;
	const base = TOP + tallest;
	const ticks = entries.map((entry) => wrap(entry.label, 'plain', TICK, slot - 8));
	if (ticks.some((lines) => !lines)) return undefined;

	const paths: PathMark[] = [];
	const tops: number[] = [];
	const blocks: Box[] = [];
	for (const [index, entry] of entries.entries()) {
		const x = index * slot + 1;
		const height =
			form === 'squares'
				? Math.ceil(entry.value / grid.columns) * grid.pitch + 2
				: (entry.value / most) * tallest;
		if (form === 'squares')
			paths.push(...squaresUp(x, base - 3, grid.columns, cell, entry.value, entry.hot));
		else if (height > 0)
			paths.push({ kind: 'bar', d: rectangle(x, base - height, mark, height), hot: entry.hot });
		tops.push(base - height);
		blocks.push({ left: x, right: x + mark, top: base - height, bottom: base });
	}
	paths.push({ kind: 'axis', d: `M0 ${short(base)}H${short(entries.length * slot)}` });

	const valuesAt = (size: number, lines: number) => {
		const values = entries.flatMap((entry, index) => {
			const own = valueAbove(entry, index * slot + 1, tops[index] ?? base, size, slot - 5, lines);
			return own ? [own] : [];
		});
		return values.length === entries.length ? values : undefined;
	};
	const plain = VALUES.map(([size, lines]) => valuesAt(size, lines)).find(Boolean);
	if (!plain) return undefined;
	const values = entries.map((entry, index) => {
		const own = plain[index] ?? [];
		if (!entry.hot) return own;
		// The hot number is printed as large as its neighbours allow.
		const others = [
			...blocks.filter((_, other) => other !== index),
			...plain.flatMap((marks, other) =>
				other === index ? [] : marks.map((text) => boxOf(text, 'display'))
			)
		];
		for (let size: number = HOT; size > VALUE; size -= 3) {
			const large = valueAbove(entry, index * slot + 1, tops[index] ?? base, size, WIDTH, 1) ?? [];
			const room = large.every((text) => {
				const box = boxOf(text, 'display');
				const neighbour = entries[index + 1]?.hot ? (index + 1) * slot : WIDTH;
				return (
					box.right <= neighbour && box.top >= 0 && !others.some((other) => overlaps(box, other, 5))
				);
			});
			if (room) return large;
		}
		return own;
	});
	const anchors = entries.map(({ x }, index) => {
		const at = { x: index * slot + 1 + mark / 2, y: tops[index] ?? base };
		const own = (values[index] ?? []).map((text) => boxOf(text, 'display'));
		return { x, series: '', at, box: around([boxAt(at.x, at.y, 1), ...own]), grows: 'up' as const };
	});
	const texts: TextMark[] = values.flat();
	for (const [index, lines] of ticks.entries())
		for (const [line, text] of (lines ?? []).entries())
			texts.push({
				kind: 'tick',
				x: index * slot + 1,
				y: base + 25 + line * LEAD,
				text,
				size: TICK,
				hot: entries[index]?.hot ?? false
			});
	const lines = Math.max(...ticks.map((tick) => tick?.length ?? 0));
	return {
		width: WIDTH,
		height: Math.ceil(base + 9 + lines * LEAD + 6),
		paths,
		texts,
		anchors,
		blocks
	};
}
