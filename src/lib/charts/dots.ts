// A dot plot: one row a point, dots on a common scale; those of several series joined by a line.
import { around, boxAt, boxOf, overlaps, short, SIZES } from './drawing';
import type { Anchor, Box, Drawing, PathMark, Size, TextMark } from './drawing';
import type { Entry } from './labels';
import { keyOf, namesAbove, type Block } from './names';
import { dotOf } from './parts';
import type { Field, Strand } from './several';
import { textWidth, wrap, wrapAnyway } from './text';

/** A point of a row with the series it belongs to. */
interface Held {
	strand: Strand;
	entry: Entry;
}

/** Points of each row, the lowest first. */
const rowsOf = ({ xs, strands }: Field): Held[][] =>
	xs.map((_, index) =>
		strands
			.flatMap((strand) => {
				const entry = strand.entries[index];
				return entry ? [{ strand, entry }] : [];
			})
			.sort((a, b) => a.entry.value - b.entry.value)
	);

/** Numbers of a row: beside the outermost dots, at those between only where there is room. */
function numbersOf(
	row: Held[],
	at: (value: number) => number,
	middle: number,
	value: number,
	below: boolean
) {
	const dots = row.map(({ entry }) => boxAt(at(entry.value), middle, 8));
	const done: { text: TextMark; held: Held }[] = [];
	const order = [...row.keys()].sort((a, b) => Number(isEnd(b, row)) - Number(isEnd(a, row)));
	for (const index of order) {
		const held = row[index];
		if (!held) continue;
		const first = index === 0 && row.length > 1;
		const last = index === row.length - 1;
		const rise = first || last ? value * 0.36 : below ? 15 + value * 0.76 : -14;
		const text: TextMark = {
			kind: 'value',
			x: at(held.entry.value) + (first ? -14 : last ? 14 : 0),
			y: middle + rise,
			text: held.entry.printed,
			size: value,
			hot: held.entry.hot,
			anchor: first ? 'end' : last ? 'start' : 'middle'
		};
		const box = boxOf(text, 'display');
		const free = [...dots, ...done.map(({ text }) => boxOf(text, 'display'))].every(
			(other) => !overlaps(box, other, 2)
		);
		if (first || last || free) done.push({ text, held });
	}
	return done;
}

const isEnd = (index: number, row: Held[]) => index === 0 || index === row.length - 1;

/** Draws a dot plot. */
export function drawDots(field: Field, size: Size): Drawing {
	const { width, tick } = SIZES[size];
	const rows = rowsOf(field);
	const wide = size === 'wide';
	// On phones, numbers at both ends leave little of the scale: they are smaller.
	const value = wide || field.strands.length < 2 ? SIZES[size].value : tick + 2;
	const focus = field.strands.some(({ hot }) => hot);
	const labels = field.xs.map(
		({ label }) =>
			wrap(label, 'plain', tick, wide ? 200 : width, wide ? 2 : 1) ??
			wrapAnyway(label, 'plain', tick, wide ? 260 : width)
	);
	const start = wide ? Math.max(...labels.flat().map((l) => textWidth(l, 'plain', tick))) + 18 : 1;
	const all = rows.flat().map(({ entry }) => entry.value);
	const [least, most] = [Math.min(0, ...all), Math.max(...all, 0) || 1];
	// The scale is as long as it can be while the outermost numbers of each row stay in the drawing.
	let [from, to] = [start + 12, width - 12];
	const at = (number: number) => from + ((number - least) / (most - least)) * (to - from);
	const room = ({ entry }: Held) => textWidth(entry.printed, 'display', value) + 16;
	const fits = (held: Held | undefined, side: 1 | -1) =>
		!held ||
		(side > 0
			? at(held.entry.value) + room(held) <= width
			: at(held.entry.value) - room(held) >= start);
	while (to > from + 40 && !rows.every((row) => fits(row.at(-1), 1))) to -= 4;
	while (to > from + 40 && !rows.every((row) => row.length < 2 || fits(row[0], -1))) from += 4;

	const paths: PathMark[] = [];
	const texts: TextMark[] = [];
	const anchors: Anchor[] = [];
	const blocks: Box[] = [];
	let y = 0;
	const several = field.strands.length > 1;
	const between = rows.some((row) => row.length > 2) ? value * 0.8 : 0;
	// The first row with all series carries their names; where its dots stand too close, there is a key.
	const keyed = several ? rows.findIndex((row) => row.length === field.strands.length) : -1;
	const named = (rows[keyed] ?? []).map(({ strand, entry }) => ({ strand, at: at(entry.value) }));
	const add = (block: Block | undefined) => {
		paths.push(...(block?.paths ?? []));
		texts.push(...(block?.texts ?? []));
		y += block?.height ?? 0;
	};
	const direct = named.length > 0 && namesAbove(named, 0, width, tick) !== undefined;
	if (several && !direct) {
		const sample = (strand: Strand, x: number, y: number) => [dotOf(strand, x, y, false, false)];
		add(keyOf(field.strands, sample, width, tick));
		y += 8;
	}
	for (const [index, row] of rows.entries()) {
		const label = labels[index] ?? [];
		const hot = field.xs[index]?.hot ?? false;
		const names = direct && index === keyed;
		const rowTop = y;
		if (!wide) y += label.length * (tick + 3) + 8;
		if (names) add(namesAbove(named, y, width, tick));
		const half = Math.max(19, (label.length * (tick + 3)) / 2 + 6);
		const middle = y + (names ? 14 : (wide ? half : 16) + between);
		for (const [line, text] of label.entries()) {
			const rise = (line - (label.length - 1) / 2) * (tick + 3);
			const above = rowTop + tick + line * (tick + 3);
			const place = wide ? middle + tick * 0.35 + rise : above;
			texts.push({ kind: 'tick', x: 0, y: place, text, size: tick, hot });
		}
		paths.push({ kind: 'guide', d: `M${short(start)} ${short(middle)}H${width}` });
		const [low, high] = [row[0], row.at(-1)];
		if (low && high)
			paths.push({
				kind: 'join',
				d: `M${short(at(several ? low.entry.value : 0))} ${short(middle)}H${short(at(high.entry.value))}`,
				hot: hot && !focus
			});
		const numbers = numbersOf(row, at, middle, value, names);
		for (const held of row) {
			const { strand, entry } = held;
			const spot = { x: at(entry.value), y: middle };
			const own = numbers.find((number) => number.held === held)?.text;
			paths.push(dotOf(strand, spot.x, middle, entry.hot, focus && !strand.hot));
			blocks.push(boxAt(spot.x, middle, 9));
			const box = around([boxAt(spot.x, middle, 9), ...(own ? [boxOf(own, 'display')] : [])]);
			anchors.push({ x: entry.x, series: strand.id, at: spot, box, grows: 'right' });
		}
		texts.push(...numbers.map(({ text }) => text));
		y = middle + (names ? between : 0) + (wide ? half : 19);
	}
	return { width, height: Math.ceil(y + 4), paths, texts, anchors, blocks };
}
