// Small multiples: one small chart for each series, all on the same scale, each with its title.
import { around, boxAt, boxOf, rectangle, short, SIZES } from './drawing';
import type { Anchor, Box, Drawing, PathMark, Size, TextMark } from './drawing';
import { blocksAlong, heightIn, placesOf } from './line';
import { byWeight, tickLabels, valueLabels, type Frame } from './line-labels';
import { runsOf, strandPaths } from './lines';
import type { Field, Strand } from './several';
import { textWidth, wrap, wrapAnyway } from './text';

const GAP = 34;

/** One small chart, without its title. */
interface Panel {
	paths: PathMark[];
	texts: TextMark[];
	anchors: Anchor[];
	blocks: Box[];
	height: number;
}

/** In all panels ink is ink: their titles tell them apart. */
const plain = (strand: Strand): Strand => ({ ...strand, tone: 1 });

/** A line with numbers at its ends, at its highest point, and where the step points. */
function linePanel(
	field: Field,
	strand: Strand,
	[left, top]: [number, number],
	width: number,
	size: Size
): Panel {
	const { tick, value } = SIZES[size];
	const inner = [left + 12, left + width - 12] as const;
	const places = placesOf(
		field.xs.map(({ x }) => x),
		field.time,
		...inner
	);
	const all = field.strands.flatMap(({ entries }) =>
		entries.flatMap((entry) => entry?.value ?? [])
	);
	const base = top + value + (size === 'wide' ? 130 : 100);
	const height = heightIn(all, { top: top + value + 12, bottom: base });
	const runs = runsOf(strand, places, height);
	const spots = runs.flat();
	const hot = field.xs.some((x) => x.hot) || strand.hot;
	const most = Math.max(...spots.map((spot) => spot.value));
	const told = byWeight(spots).filter(
		(spot) => (spot.hot && hot) || spot === spots[0] || spot === spots.at(-1) || spot.value === most
	);
	const frame: Frame = { tick, value, hot: value + 4, left, right: left + width, top, base };
	const values = valueLabels(
		told.sort((a, b) => a.at.x - b.at.x),
		frame,
		runs
	);
	const ends = field.xs.flatMap((x, index) =>
		index === 0 || index === field.xs.length - 1 || x.hot
			? [{ ...x, value: 0, exact: true, printed: '', at: { x: places[index] ?? 0, y: base } }]
			: []
	);
	const ticks = tickLabels(ends, frame);
	return {
		paths: [
			{ kind: 'axis', d: `M${short(left)} ${short(base)}h${short(width)}` },
			...ends.map(({ at }): PathMark => ({ kind: 'drop', d: `M${short(at.x)} ${short(base)}v6` })),
			...strandPaths(plain(strand), runs, false)
		],
		texts: [...values.map(({ mark }) => mark), ...ticks],
		anchors: spots.map((spot) => {
			const own = values.find((one) => one.spot === spot)?.mark;
			const boxes = [boxAt(spot.at.x, spot.at.y, 8), ...(own ? [boxOf(own, 'display')] : [])];
			return { x: spot.x, series: strand.id, at: spot.at, box: around(boxes), grows: 'up' };
		}),
		blocks: runs.flatMap(blocksAlong),
		height: Math.max(base, ...ticks.map(({ y }) => y)) + 6 - top
	};
}

/** Bars below each other, each under its label. */
function barPanel(
	field: Field,
	strand: Strand,
	[left, top]: [number, number],
	width: number,
	size: Size
): Panel {
	const { tick, value } = SIZES[size];
	const panel: Panel = { paths: [], texts: [], anchors: [], blocks: [], height: 0 };
	const all = field.strands.flatMap(({ entries }) => entries.flatMap((entry) => entry ?? []));
	const most = Math.max(...all.map((entry) => entry.value), 1);
	const widest = Math.max(...all.map(({ printed }) => textWidth(printed, 'display', value)));
	const length = width - widest - 12;
	let y = top;
	for (const [index, { x, label, hot }] of field.xs.entries()) {
		const entry = strand.entries[index];
		for (const text of wrap(label, 'plain', tick, width, 2) ??
			wrapAnyway(label, 'plain', tick, width))
			panel.texts.push({ kind: 'tick', x: left, y: (y += tick + 2), text, size: tick, hot });
		y += 6;
		if (entry) {
			const end = left + 1 + (entry.value / most) * length;
			const d = rectangle(left + 1, y, end - left - 1, 20);
			if (entry.value > 0) panel.paths.push({ kind: 'bar', d, hot: entry.hot });
			const own = { x: end + 8, y: y + 10 + value * 0.36, text: entry.printed, size: value };
			panel.texts.push({ kind: 'value', ...own, hot: entry.hot });
			panel.blocks.push({ left, right: end, top: y, bottom: y + 20 });
			const box = around([boxAt(end, y + 10, 2), boxOf(own, 'display')]);
			panel.anchors.push({ x, series: strand.id, at: { x: end, y: y + 10 }, box, grows: 'right' });
		}
		y += 26;
	}
	return { ...panel, height: y - top };
}

/** Draws small multiples. */
export function drawMultiples(field: Field, size: Size): Drawing {
	const { width, tick } = SIZES[size];
	const count = field.strands.length;
	const columns = size === 'narrow' ? 1 : count === 2 || count === 4 ? 2 : Math.min(count, 3);
	const own = (width - GAP * (columns - 1)) / columns;
	const draw = field.time ? linePanel : barPanel;
	const drawing: Drawing = { width, height: 0, paths: [], texts: [], anchors: [], blocks: [] };
	for (let first = 0; first < count; first += columns) {
		const row = field.strands.slice(first, first + columns);
		const titles = row.map(
			({ name }) =>
				wrap(name, 'display', tick + 2, own) ?? wrapAnyway(name, 'display', tick + 2, own)
		);
		const lines = Math.max(...titles.map((title) => title.length));
		const top = drawing.height + lines * tick * 1.2 + 8;
		const heights = row.map((strand, column) => {
			const left = column * (own + GAP);
			const { paths, texts, anchors, blocks, height } = draw(field, strand, [left, top], own, size);
			for (const [line, text] of (titles[column] ?? []).entries()) {
				// The last line of every title stands directly on its chart.
				const y = top - 6 - ((titles[column]?.length ?? 0) - 1 - line) * tick * 1.2;
				drawing.texts.push({ kind: 'title', x: left, y, text, size: tick + 2, hot: strand.hot });
			}
			drawing.paths.push(...paths);
			drawing.texts.push(...texts);
			drawing.anchors.push(...anchors);
			drawing.blocks.push(...blocks);
			return height;
		});
		drawing.height = Math.ceil(top + Math.max(...heights) + 18);
	}
	return { ...drawing, height: drawing.height - 14 };
}
