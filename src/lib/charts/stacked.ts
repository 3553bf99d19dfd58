// Stacked bars: every part with its number where it fits, the total at the end. Columns on wide
// screens where there is room, else rows.
import { around, boxAt, boxOf, short, SIZES } from './drawing';
import type { Anchor, Box, Drawing, PathMark, TextMark } from './drawing';
import { besideSizes, keyOf, namesBeside } from './names';
import { numberIn, partOf, patch } from './parts';
import type { Field } from './several';
import { stackOf, totalOf, type Stack } from './stack';
import { drawStackedRows } from './stacked-rows';
import type { Language } from '../language';
import { textWidth, wrap } from './text';

const { width: WIDTH, tick: TICK, value: VALUE } = SIZES.wide;
const TALLEST = 320;
const TOP = VALUE + 14;

function drawColumns(stacks: Stack[], field: Field, language: Language): Drawing | undefined {
	if (stacks.length > 10) return undefined;
	const ends = (stacks.at(-1)?.parts ?? []).flatMap(({ strand, entry }) =>
		entry.value > 0 ? [{ strand, at: 0 }] : []
	);
	const sizes = besideSizes(ends, 190, TICK, VALUE);
	const slot = Math.min((WIDTH - sizes.width - 30) / stacks.length, 150);
	const mark = Math.min(slot - Math.max(10, slot * 0.18), 110);
	const ticks = field.xs.map(({ label }) => wrap(label, 'plain', TICK, slot - 6));
	const totals = stacks.map((stack) => totalOf(stack, language));
	if (ticks.some((lines) => !lines)) return undefined;
	if (totals.some(({ printed }) => textWidth(printed, 'display', VALUE) > slot - 5))
		return undefined;

	const most = Math.max(...totals.map(({ value }) => value), 1);
	const missing = field.strands.filter(({ id }) => !ends.some(({ strand }) => strand.id === id));
	const key = missing.length > 0 ? keyOf(missing, patch, WIDTH, TICK) : undefined;
	const top = TOP + (key?.height ?? 0);
	const base = top + TALLEST;
	const focus = field.strands.some(({ hot }) => hot);
	const paths: PathMark[] = [...(key?.paths ?? [])];
	const texts: TextMark[] = [...(key?.texts ?? [])];
	const anchors: Anchor[] = [];
	const blocks: Box[] = [];
	for (const [index, { parts }] of stacks.entries()) {
		const [left, total] = [index * slot + 1, totals[index]];
		const hot = field.xs[index]?.hot ?? false;
		let bottom = base;
		for (const { strand, entry } of parts) {
			const height = (entry.value / most) * TALLEST;
			const box = { left, right: left + mark, top: bottom - height, bottom };
			const partHot = entry.hot && focus;
			paths.push(...partOf(box, strand, partHot, focus && !partHot));
			const number = numberIn(box, entry.printed, partHot);
			if (number) {
				paths.push(number.plate);
				texts.push(number.text);
			}
			const at = { x: left + mark / 2, y: (box.top + box.bottom) / 2 };
			const side = { ...box, left: box.right - 2 };
			anchors.push({ x: entry.x, series: strand.id, at, box: side, grows: 'up', adrift: true });
			blocks.push(box);
			const end = index === stacks.length - 1 && sizes.blocks.find((one) => one.strand === strand);
			if (end) end.at = at.y;
			bottom -= height;
		}
		if (hot && bottom < base)
			paths.push({
				kind: 'frame',
				d: `M${short(left)} ${short(base)}V${short(bottom)}h${short(mark)}V${short(base)}`
			});
		const text: TextMark = {
			...{ kind: 'value', x: left, y: bottom - 9, text: total?.printed ?? '' },
			...{ size: VALUE, hot: hot && !focus }
		};
		texts.push(text);
		const at = { x: left + mark / 2, y: bottom };
		const box = around([boxAt(at.x, at.y, 1), boxOf(text, 'display')]);
		anchors.push({ x: field.xs[index]?.x ?? '', series: '', at, box, grows: 'up' });
		for (const [line, text] of (ticks[index] ?? []).entries())
			texts.push({ kind: 'tick', x: left, y: base + 25 + line * 22, text, size: TICK, hot });
	}
	const right = stacks.length * slot - slot + mark + 1;
	const names = namesBeside(
		sizes,
		sizes.blocks.map(() => right + 2),
		right + 28,
		[top - 20, base + 4],
		[TICK, VALUE]
	);
	paths.push({ kind: 'axis', d: `M0 ${short(base)}H${short(right)}` }, ...names.paths);
	texts.push(...names.texts);
	const lines = Math.max(...ticks.map((tick) => tick?.length ?? 0));
	const height = Math.ceil(base + 15 + lines * 22);
	return { width: WIDTH, height, paths, texts, anchors, blocks };
}

/** Draws stacked bars. */
export function drawStacked(field: Field, language: Language, size: 'wide' | 'narrow'): Drawing {
	const stacks = field.xs.map((_, index) => stackOf(field, index));
	return (
		(size === 'wide' ? drawColumns(stacks, field, language) : undefined) ??
		drawStackedRows(stacks, field, language, size)
	);
}
