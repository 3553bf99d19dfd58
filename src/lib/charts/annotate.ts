// What a step adds to a chart: words at a point, the difference between two. Words stand where
// nothing else does; where no room is left, they stand under the chart.
import { boxOf, faceOf, overlaps, short, SIZES } from './drawing';
import type { Anchor, Box, Drawing, PathMark, Size, TextMark } from './drawing';
import { gapBetween, bracketUnder } from './gap';
import { textWidth, wrap, wrapAnyway } from './text';

/** Words at a point of a chart. */
export interface Note {
	anchor: Anchor;
	words: string;
	/** What the words are about, for the place under the chart. */
	label: string;
}

/** Two points and what lies between them, in words. */
export interface Difference {
	from: Anchor;
	to: Anchor;
	words: string;
	label: string;
}

/** How far from their mark words may stand, in widths of the drawing. */
const REACH = 0.36;
const STEP = 8;

/** The point of a box that is nearest to a place. */
const nearest = (box: Box, [x, y]: [number, number]): [number, number] => [
	Math.max(box.left, Math.min(box.right, x)),
	Math.max(box.top, Math.min(box.bottom, y))
];

const middleOf = (box: Box): [number, number] => [
	(box.left + box.right) / 2,
	(box.top + box.bottom) / 2
];

/** True where a line passes through a box. */
function passes([ax, ay]: [number, number], [bx, by]: [number, number], box: Box): boolean {
	const count = Math.max(2, Math.ceil(Math.hypot(bx - ax, by - ay) / 3));
	for (let step = 0; step <= count; step++) {
		const [x, y] = [ax + ((bx - ax) * step) / count, ay + ((by - ay) * step) / count];
		if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
	}
	return false;
}

interface Placed {
	texts: TextMark[];
	paths: PathMark[];
	box: Box;
}

/** The free place for words that is nearest to a mark; undefined where there is none in reach. */
function placeNear(
	words: string,
	kind: 'note' | 'difference',
	mark: Box,
	taken: Box[],
	drawing: Drawing,
	size: Size
): Placed | undefined {
	const type = SIZES[size].tick + (kind === 'difference' ? 3 : 0);
	const face = faceOf(kind);
	const lead = type * 1.15;
	const others = taken.filter((box) => !overlaps(box, mark));
	let best:
		{ x: number; y: number; lines: string[]; cost: number; from: [number, number] } | undefined;
	for (const [turn, ems] of [11, 8, 15, 6].entries()) {
		const lines = wrap(words, face, type, type * ems, 5);
		if (!lines) continue;
		const wide = Math.max(...lines.map((line) => textWidth(line, face, type)));
		const high = (lines.length - 1) * lead + type;
		for (let x = 0; x + wide <= drawing.width; x += STEP)
			for (let y = 0; y + high <= drawing.height; y += STEP) {
				const box = { left: x, right: x + wide, top: y, bottom: y + high };
				const to = nearest(mark, middleOf(box));
				const from = nearest(box, to);
				const far = Math.hypot(from[0] - to[0], from[1] - to[1]);
				const cost = far + turn * 4;
				if (far < 5 || far > drawing.width * REACH || (best && cost >= best.cost)) continue;
				if (taken.some((other) => overlaps(box, other, 7))) continue;
				if (others.some((other) => passes(from, to, other))) continue;
				best = { x, y, lines, cost, from };
			}
	}
	if (!best) return undefined;
	const { x, y, lines, from } = best;
	const texts = lines.map((text, line): TextMark => ({
		kind,
		x,
		y: y + type * 0.78 + line * lead,
		text,
		size: type
	}));
	const wide = Math.max(...lines.map((line) => textWidth(line, face, type)));
	const box = { left: x, right: x + wide, top: y, bottom: y + (lines.length - 1) * lead + type };
	const to = nearest(mark, from);
	const d = `M${from.map(short).join(' ')}L${to.map(short).join(' ')}`;
	const far = Math.hypot(from[0] - to[0], from[1] - to[1]) > 14;
	return { texts, paths: far ? [{ kind: 'leader', d }] : [], box };
}

/** Adds the words of a step to a drawing. Marks and words that stand already do not move. */
export function annotate(
	drawing: Drawing,
	notes: Note[],
	difference: Difference | undefined,
	size: Size
): Drawing {
	const { width } = drawing;
	const { tick } = SIZES[size];
	const paths = [...drawing.paths];
	const texts = [...drawing.texts];
	const taken = [...texts.map((text) => boxOf(text, faceOf(text.kind))), ...drawing.blocks];
	let { height } = drawing;
	const add = (placed: Placed) => {
		paths.push(...placed.paths);
		texts.push(...placed.texts);
		taken.push(placed.box);
	};
	const under = (words: string, kind: 'note' | 'difference') => {
		const type = tick + (kind === 'difference' ? 3 : 0);
		const face = faceOf(kind);
		height += 8;
		for (const text of wrap(words, face, type, width, Infinity) ??
			wrapAnyway(words, face, type, width))
			texts.push({ kind, x: 0, y: (height += type * 1.2), text, size: type });
		height += 6;
	};

	if (difference) {
		const { from, to, words, label } = difference;
		const gap = gapBetween(from, to, taken);
		const placed =
			gap && placeNear(words, 'difference', gap.box, [...taken, ...gap.boxes], drawing, size);
		const bracket = placed ? undefined : bracketUnder(difference, drawing, size);
		if (bracket) {
			paths.push(...bracket.paths);
			texts.push(...bracket.texts);
			height = bracket.height;
		} else {
			paths.push(...(gap?.paths ?? []));
			taken.push(...(gap?.boxes ?? []));
			if (placed) add(placed);
			else under(`${label}: ${words}`, 'difference');
		}
	}
	for (const note of notes) {
		const placed = placeNear(note.words, 'note', note.anchor.box, taken, drawing, size);
		if (placed) add(placed);
		else under(`${note.label}: ${note.words}`, 'note');
	}
	return { ...drawing, height: Math.ceil(height), paths, texts };
}
