// Stacked bars that lie below each other: for phones, and for many or long labels.
import type { Language } from '../language';
import { around, boxAt, boxOf, short, SIZES } from './drawing';
import type { Anchor, Box, Drawing, PathMark, Size, TextMark } from './drawing';
import { keyOf, namesAbove, type Block } from './names';
import { numberIn, partOf, patch } from './parts';
import type { Field } from './several';
import { totalOf, type Stack } from './stack';
import { textWidth, wrap, wrapAnyway } from './text';

/** The row whose smallest part is the largest: there, names find their parts most easily. */
function rowForNames(stacks: Stack[], count: number): number {
	const least = stacks.map(({ parts }) =>
		parts.length < count ? 0 : Math.min(...parts.map(({ entry }) => entry.value))
	);
	return Math.max(...least) > 0 ? least.indexOf(Math.max(...least)) : -1;
}

/** Draws stacked bars as rows. */
export function drawStackedRows(
	stacks: Stack[],
	field: Field,
	language: Language,
	size: Size
): Drawing {
	const { width, tick, value } = SIZES[size];
	const wide = size === 'wide';
	const focus = field.strands.some(({ hot }) => hot);
	const totals = stacks.map((stack) => totalOf(stack, language));
	const labels = field.xs.map(
		({ label }, index) =>
			wrap(
				label,
				'plain',
				tick,
				wide ? 190 : width - textWidth(totals[index]?.printed ?? '', 'display', value) - 10,
				wide ? 2 : 1
			) ?? wrapAnyway(label, 'plain', tick, wide ? 260 : width)
	);
	const start = wide ? Math.max(...labels.flat().map((l) => textWidth(l, 'plain', tick))) + 18 : 1;
	const printed = Math.max(...totals.map((total) => textWidth(total.printed, 'display', value)));
	const most = Math.max(...totals.map((total) => total.value), 1);
	const length = width - start - (wide ? printed + 14 : 1);
	const thick = stacks.length > 8 ? 27 : 32;

	const paths: PathMark[] = [];
	const texts: TextMark[] = [];
	const anchors: Anchor[] = [];
	const blocks: Box[] = [];
	let y = 0;
	const add = (block: Block | undefined) => {
		paths.push(...(block?.paths ?? []));
		texts.push(...(block?.texts ?? []));
		y += block?.height ?? 0;
	};
	const keyed = rowForNames(stacks, field.strands.length);
	let sum = 0;
	const named = (stacks[keyed]?.parts ?? []).map(({ strand, entry }) => {
		sum += entry.value;
		return { strand, at: start + ((sum - entry.value / 2) / most) * length };
	});
	const direct = named.length > 0 && namesAbove(named, 0, width, tick) !== undefined;
	if (!direct) {
		add(keyOf(field.strands, patch, width, tick));
		y += 8;
	}
	for (const [index, { parts }] of stacks.entries()) {
		const { x = '', hot = false } = field.xs[index] ?? {};
		const [label, total] = [labels[index] ?? [], totals[index]];
		const end = start + ((total?.value ?? 0) / most) * length;
		if (!wide) {
			for (const text of label)
				texts.push({ kind: 'tick', x: 0, y: (y += tick + 3), text, size: tick, hot });
			const last = textWidth(label.at(-1) ?? '', 'plain', tick) + 10;
			const beside = last + textWidth(total?.printed ?? '', 'display', value) <= width;
			if (!beside) y += value;
			const place = { x: beside ? last : 0, y };
			texts.push({
				kind: 'value',
				...place,
				text: total?.printed ?? '',
				size: value,
				hot: hot && !focus
			});
			y += 7;
		}
		if (direct && index === keyed) add(namesAbove(named, y, width, tick));
		const [top, middle] = [y, y + thick / 2];
		if (wide) {
			for (const [line, text] of label.entries()) {
				const rise = (line - (label.length - 1) / 2) * (tick + 3);
				texts.push({ kind: 'tick', x: 0, y: middle + tick * 0.35 + rise, text, size: tick, hot });
			}
			const text = total?.printed ?? '';
			texts.push({
				kind: 'value',
				x: end + 10,
				y: middle + value * 0.36,
				text,
				size: value,
				hot: hot && !focus
			});
		}
		let left = start;
		for (const { strand, entry } of parts) {
			const box = { left, right: left + (entry.value / most) * length, top, bottom: top + thick };
			const partHot = entry.hot && focus;
			paths.push(...partOf(box, strand, partHot, focus && !partHot));
			const number = numberIn(box, entry.printed, partHot);
			if (number) {
				paths.push(number.plate);
				texts.push(number.text);
			}
			blocks.push(box);
			const at = { x: (box.left + box.right) / 2, y: middle };
			const under = boxAt(at.x, box.bottom, 2);
			anchors.push({ x, series: strand.id, at, box: under, grows: 'right', adrift: true });
			left = box.right;
		}
		const frame = `M${short(start)} ${short(top)}H${short(end)}v${thick}H${short(start)}z`;
		if (hot && parts.length > 0) paths.push({ kind: 'frame', d: frame });
		const own = wide ? texts.filter((text) => text.x === end + 10).slice(-1) : [];
		const box = around([boxAt(end, middle, 2), ...own.map((text) => boxOf(text, 'display'))]);
		anchors.push({ x, series: '', at: { x: end, y: middle }, box, grows: 'right' });
		const pitch = wide ? Math.max(thick, label.length * (tick + 3)) : thick;
		y += pitch + (wide ? 12 : 10);
	}
	if (wide) paths.push({ kind: 'axis', d: `M${short(start)} 0V${short(y - 6)}` });
	return { width, height: Math.ceil(y - 4), paths, texts, anchors, blocks };
}
