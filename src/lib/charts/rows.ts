// Rows: marks below each other that grow to the right. On phones the words stand above the mark,
// on wide screens beside it.
import {
	around,
	boxAt,
	boxOf,
	rectangle,
	short,
	SIZES,
	type Anchor,
	type Box,
	type Drawing,
	type PathMark,
	type Size,
	type TextMark
} from './drawing';
import type { Entry } from './labels';
import { cellOf, squaresAcross } from './squares';
import { textWidth, wrap, wrapAnyway } from './text';

/** Rows of squares in a mark and the size of a cell, as large as length and height allow. */
function cellsFor(most: number, length: number, height: number, largest: number) {
	let best = { rows: 1, pitch: 0 };
	for (let rows = 1; rows <= 16; rows++) {
		const pitch = Math.min(length / Math.ceil(most / rows), height / rows, largest);
		const rounded = Math.floor(pitch * 5) / 5;
		if (rounded > best.pitch) best = { rows, pitch: rounded };
	}
	return { rows: best.rows, pitch: Math.max(best.pitch, 2) };
}

interface Place {
	/** Where marks begin, how long the longest may be, and how thick all are. */
	start: number;
	length: number;
	thick: number;
	rows: number;
	pitch: number;
	most: number;
}

/** One mark, and where it ends. */
function markOf(entry: Entry, form: 'squares' | 'bars', top: number, place: Place) {
	if (form === 'squares') {
		const columns = Math.ceil(entry.value / place.rows);
		const cell = cellOf(place.pitch);
		const paths = squaresAcross(place.start, top, place.rows, cell, entry.value, entry.hot);
		return { paths, end: place.start + columns * place.pitch };
	}
	const length = (entry.value / place.most) * place.length;
	const d = rectangle(place.start, top, length, place.thick);
	const paths: PathMark[] = length > 0 ? [{ kind: 'bar', d, hot: entry.hot }] : [];
	return { paths, end: place.start + length };
}

function placeOf(
	entries: Entry[],
	form: 'squares' | 'bars',
	start: number,
	length: number,
	thick: number,
	largest: number
): Place {
	const most = Math.max(...entries.map((entry) => entry.value), 1);
	const grid = cellsFor(most, length, thick, largest);
	return {
		start,
		length,
		thick: form === 'squares' ? grid.rows * grid.pitch : thick,
		...grid,
		most
	};
}

/** What a step may write at: the end of a mark, with its number where that stands behind it. */
function anchorOf(entry: Entry, x: number, y: number, value?: TextMark): Anchor {
	const boxes = [boxAt(x, y, 2), ...(value ? [boxOf(value, 'display')] : [])];
	return { x: entry.x, series: '', at: { x, y }, box: around(boxes), grows: 'right' };
}

/** For phones: value and label on a line, the mark under them. */
function drawStacked(entries: Entry[], form: 'squares' | 'bars'): Drawing {
	const { width, tick, value, hot } = SIZES.narrow;
	const many = entries.length > 6;
	const thick = form === 'squares' ? (many ? 40 : 62) : many ? 14 : 20;
	const place = placeOf(entries, form, form === 'bars' ? 1 : 0, width - 2, thick, 12);
	const paths: PathMark[] = [];
	const texts: TextMark[] = [];
	const anchors: Anchor[] = [];
	const blocks: Box[] = [];
	let y = 0;
	for (const entry of entries) {
		const size = entry.hot && textWidth(entry.printed, 'display', hot) <= width ? hot : value;
		// Room is kept for the hot size, so that nothing moves from step to step.
		y += 32;
		const beside = textWidth(entry.printed, 'display', hot) + 9;
		const inLine = wrap(entry.label, 'plain', tick, width - beside, 1);
		texts.push({ kind: 'value', x: 0, y, text: entry.printed, size, hot: entry.hot });
		const after = textWidth(entry.printed, 'display', size) + 8;
		for (const text of inLine ?? wrapAnyway(entry.label, 'plain', tick, width)) {
			if (!inLine) y += tick * 1.2;
			texts.push({ kind: 'tick', x: inLine ? after : 0, y, text, size: tick, hot: entry.hot });
		}
		y += 9;
		const mark = markOf(entry, form, y, place);
		paths.push(...mark.paths);
		anchors.push(anchorOf(entry, mark.end, y + place.thick / 2));
		blocks.push({ left: 0, right: mark.end, top: y, bottom: y + place.thick });
		y += place.thick + (many ? 8 : 14);
	}
	return { width, height: Math.ceil(y - 6), paths, texts, anchors, blocks };
}

/** For wide screens: label, mark, value on one line. */
function drawBeside(entries: Entry[], form: 'squares' | 'bars'): Drawing {
	const { width, tick, value } = SIZES.wide;
	const many = entries.length > 12;
	const labels = entries.map(
		(entry) =>
			wrap(entry.label, 'plain', tick, 190, many ? 1 : 2) ??
			wrap(entry.label, 'plain', tick, 260) ??
			wrapAnyway(entry.label, 'plain', tick, 260)
	);
	const lines = Math.max(...labels.map((label) => label.length));
	const widest = Math.max(...labels.flat().map((line) => textWidth(line, 'plain', tick)));
	const start = Math.ceil(widest) + 18;
	const hot = many ? value + 4 : 38;
	// As long as marks can be, while each value still stands whole after its own mark.
	const most = Math.max(...entries.map((entry) => entry.value), 1);
	const length = Math.min(
		...entries.map((entry) => {
			const room = width - start - 24 - textWidth(entry.printed, 'display', value);
			return entry.value > 0 ? (room * most) / entry.value : Infinity;
		}),
		width - start - 24
	);
	const words = lines * (tick + 3);
	const room = Math.max(words, 40, Math.min(64, 430 / entries.length - 14));
	const thick = form === 'squares' ? room : many ? 18 : 30;
	const place = placeOf(entries, form, start + 3, length, thick, 12);
	const pitch = Math.max(words, place.thick, many ? 28 : 34) + (many ? 6 : 14);
	const paths: PathMark[] = [];
	const texts: TextMark[] = [];
	const anchors: Anchor[] = [];
	const blocks: Box[] = [];
	for (const [index, entry] of entries.entries()) {
		const middle = index * pitch + pitch / 2;
		const mark = markOf(entry, form, middle - place.thick / 2, place);
		paths.push(...mark.paths);
		const wide = textWidth(entry.printed, 'display', 1);
		const size = entry.hot ? Math.max(value, Math.min(hot, (width - mark.end - 12) / wide)) : value;
		const y = middle + size * 0.36;
		const number: TextMark = {
			kind: 'value',
			x: mark.end + 10,
			y,
			text: entry.printed,
			size,
			hot: entry.hot
		};
		texts.push(number);
		anchors.push(anchorOf(entry, mark.end, middle, number));
		const half = place.thick / 2;
		blocks.push({ left: start, right: mark.end, top: middle - half, bottom: middle + half });
		const label = labels[index] ?? [];
		for (const [line, text] of label.entries()) {
			const y = middle + tick * 0.35 + (line - (label.length - 1) / 2) * (tick + 3);
			texts.push({ kind: 'tick', x: 0, y, text, size: tick, hot: entry.hot });
		}
	}
	const height = Math.ceil(entries.length * pitch);
	paths.push({ kind: 'axis', d: `M${short(start)} 0V${height}` });
	return { width, height, paths, texts, anchors, blocks };
}

/** Draws rows of squares or bars. */
export const drawRows = (entries: Entry[], form: 'squares' | 'bars', size: Size): Drawing =>
	size === 'narrow' ? drawStacked(entries, form) : drawBeside(entries, form);
