// The names of several series beside their marks: above them with a line to each, at the right of
// them, or where marks stand too close, as a key.
import { boxOf, short, type PathMark, type TextMark } from './drawing';
import type { Strand } from './several';
import { textWidth, wrap, wrapAnyway } from './text';

/** A name and the middle of the mark that it belongs to. */
export interface Named {
	strand: Strand;
	at: number;
	/** Number that stands before the name. */
	printed?: string;
}

export interface Block {
	paths: PathMark[];
	texts: TextMark[];
	height: number;
}

/** How far apart lines of names stand, in sizes of type. */
const LEAD = 1.28;

/** Names in lines above marks, each with a line down to its mark; undefined where lines would cross words. */
function stairs(names: Named[], bottom: number, width: number, tick: number, flip: boolean) {
	const block: Block = { paths: [], texts: [], height: 0 };
	// From the lowest line up: the outermost name on the side to which names extend comes first.
	const order = [...names].sort((a, b) => (flip ? a.at - b.at : b.at - a.at));
	let y = bottom - 12;
	for (const [index, { strand, at }] of order.entries()) {
		const lines =
			wrap(strand.name, 'plain', tick, width, 3) ?? wrapAnyway(strand.name, 'plain', tick, width);
		const wide = Math.max(...lines.map((line) => textWidth(line, 'plain', tick)));
		const x = flip ? Math.max(at + 4, wide) : Math.min(at - 4, width - wide);
		const [left, right] = flip ? [x - wide, x] : [x, x + wide];
		const crossed = order.slice(index + 1).some(({ at }) => at > left - 4 && at < right + 4);
		if (crossed || left < -1 || right > width + 1) return undefined;
		block.paths.push({ kind: 'leader', d: `M${short(at)} ${short(bottom - 4)}V${short(y + 5)}` });
		for (const [line, text] of lines.entries())
			block.texts.push({
				kind: 'name',
				x,
				y: y - (lines.length - 1 - line) * tick * LEAD,
				text,
				size: tick,
				hot: strand.hot,
				anchor: flip ? 'end' : 'start'
			});
		y -= lines.length * tick * LEAD;
	}
	return { ...block, height: bottom - y - tick * 0.2 };
}

/**
 * Names above a row of marks, from `top` down to where the lines to the marks end.
 * @returns undefined where marks stand too close for it
 */
export function namesAbove(names: Named[], top: number, width: number, tick: number) {
	for (const flip of [false, true]) {
		const tried = stairs(names, 0, width, tick, flip);
		if (tried) return stairs(names, top + tried.height, width, tick, flip);
	}
	return undefined;
}

/** A key, for series whose marks cannot be named where they stand: a sample and the name. */
export function keyOf(
	strands: Strand[],
	sample: (strand: Strand, x: number, y: number) => PathMark[],
	width: number,
	tick: number
): Block {
	const block: Block = { paths: [], texts: [], height: 0 };
	let [x, y] = [0, tick * 0.9];
	for (const strand of strands) {
		const room = width - 28;
		const lines =
			wrap(strand.name, 'plain', tick, room, 2) ?? wrapAnyway(strand.name, 'plain', tick, room);
		const wide = 28 + Math.max(...lines.map((line) => textWidth(line, 'plain', tick)));
		if (x > 0 && x + wide > width) [x, y] = [0, y + tick * 1.5];
		block.paths.push(...sample(strand, x + 10, y - tick * 0.34));
		for (const text of lines) {
			block.texts.push({ kind: 'name', x: x + 28, y, text, size: tick, hot: strand.hot });
			if (text !== lines.at(-1)) y += tick * LEAD;
		}
		x += wide + 22;
		block.height = y + tick * 0.8;
	}
	return block;
}

/** Moves intervals along a scale until none overlaps another, as little as that needs. */
export function spread(wanted: { middle: number; size: number }[], from: number, to: number) {
	const order = [...wanted.keys()].sort(
		(a, b) => (wanted[a]?.middle ?? 0) - (wanted[b]?.middle ?? 0)
	);
	const tops = wanted.map(({ middle, size }) => middle - size / 2);
	let edge = from;
	for (const index of order) {
		tops[index] = Math.max(tops[index] ?? 0, edge);
		edge = (tops[index] ?? 0) + (wanted[index]?.size ?? 0);
	}
	edge = to;
	for (const index of order.reverse()) {
		const size = wanted[index]?.size ?? 0;
		tops[index] = Math.min(tops[index] ?? 0, edge - size);
		edge = tops[index] ?? 0;
	}
	return tops;
}

/** How wide and high the names at the right of marks are, their numbers above them if they have any. */
export function besideSizes(names: Named[], room: number, tick: number, value: number) {
	const blocks = names.map((named) => ({
		...named,
		lines:
			wrap(named.strand.name, 'plain', tick, room, 4) ??
			wrapAnyway(named.strand.name, 'plain', tick, room),
		size: 0
	}));
	for (const block of blocks)
		block.size = block.lines.length * tick * 1.15 + (block.printed ? value * 0.95 : 0) + 12;
	const widths = blocks.flatMap(({ lines, printed }) => [
		...lines.map((line) => textWidth(line, 'plain', tick)),
		textWidth(printed ?? '', 'display', value)
	]);
	return {
		blocks,
		width: Math.ceil(Math.max(0, ...widths)),
		height: blocks.reduce((sum, block) => sum + block.size, 0)
	};
}

/**
 * Names at the right of marks, moved apart where they would overlap, each with a line to its mark.
 * @param from where the line begins, by name
 */
export function namesBeside(
	{ blocks }: ReturnType<typeof besideSizes>,
	from: number[],
	x: number,
	[top, bottom]: [number, number],
	[tick, value]: [number, number]
): Block {
	const block: Block = { paths: [], texts: [], height: 0 };
	const tops = spread(
		blocks.map(({ at, size }) => ({ middle: at, size })),
		top,
		bottom
	);
	for (const [index, { strand, at, printed, lines, size }] of blocks.entries()) {
		const edge = (tops[index] ?? 0) + 6;
		const middle = edge + (size - 12) / 2;
		block.paths.push({
			kind: 'leader',
			d: `M${short(from[index] ?? x)} ${short(at)}L${short(x - 5)} ${short(middle)}`
		});
		let y = edge;
		if (printed) {
			y += value * 0.78;
			block.texts.push({ kind: 'value', x, y, text: printed, size: value, hot: strand.hot });
			y += value * 0.17;
		}
		for (const [line, text] of lines.entries())
			block.texts.push({
				kind: 'name',
				x,
				y: y + tick * 0.8 + line * tick * 1.15,
				text,
				size: tick,
				hot: strand.hot
			});
	}
	return block;
}

/** The areas of words. */
export const boxesOf = (texts: TextMark[]) =>
	texts.map((text) => boxOf(text, text.kind === 'value' ? 'display' : 'plain'));
