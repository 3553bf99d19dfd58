// Lines of several series on one scale, each named at its end; where a point is missing, a gap.
import {
	around,
	boxAt,
	boxOf,
	short,
	SIZES,
	type Drawing,
	type PathMark,
	type Size
} from './drawing';
import { blocksAlong, heightIn, lineThrough, placesOf } from './line';
import { tickLabels, valueLabels, type Frame, type Spot } from './line-labels';
import { besideSizes, boxesOf, namesBeside } from './names';
import { dotOf } from './parts';
import type { Field, Strand } from './several';

/** The points of a strand in runs without a gap. */
export function runsOf(strand: Strand, xs: number[], height: (value: number) => number): Spot[][] {
	const runs: Spot[][] = [[]];
	for (const [index, entry] of strand.entries.entries()) {
		if (entry) runs.at(-1)?.push({ ...entry, at: { x: xs[index] ?? 0, y: height(entry.value) } });
		else runs.push([]);
	}
	return runs.filter((run) => run.length > 0);
}

/** One line with its points; a hot one comes in hot ink, the others then step back. */
export function strandPaths(strand: Strand, runs: Spot[][], quiet: boolean): PathMark[] {
	const { tone } = strand;
	const d = runs.flatMap((run) => (run.length > 1 ? [lineThrough(run)] : [])).join('');
	const own = { d, tone, hot: strand.hot, quiet };
	const few = runs.flat().length <= 24;
	return [
		...(d
			? [
					{ kind: 'casing' as const, ...own },
					{ kind: 'line' as const, ...own }
				]
			: []),
		...runs
			.flat()
			.filter((spot, index, all) => few || spot.hot || index === 0 || index === all.length - 1)
			.map(({ at, hot }) => dotOf(strand, at.x, at.y, hot, quiet))
	];
}

/** Draws several series as lines. */
export function drawLines(field: Field, size: Size): Drawing {
	const { width, tick, value } = SIZES[size];
	const focus = field.strands.some(({ hot }) => hot);
	const strands = field.strands.filter(({ entries }) => entries.some(Boolean));
	const ends = strands.map((strand) => strand.entries.findLast((entry) => entry));
	const named = strands.map((strand, index) => ({
		strand,
		at: 0,
		printed: ends[index]?.printed ?? ''
	}));
	const sizes = besideSizes(named, size === 'wide' ? 190 : 112, tick, value);
	const top = value + 12;
	const base = top + Math.max(size === 'wide' ? 300 : 250, sizes.height);
	const area = {
		left: size === 'wide' ? 34 : 22,
		right: width - sizes.width - 30,
		top,
		bottom: base - 8
	};
	const places = placesOf(
		field.xs.map(({ x }) => x),
		field.time,
		area.left,
		area.right
	);
	const all = strands.flatMap(({ entries }) => entries.flatMap((entry) => entry?.value ?? []));
	const height = heightIn(all, { top, bottom: base });
	const runs = strands.map((strand) => runsOf(strand, places, height));
	const frame: Frame = {
		tick,
		value,
		hot: value + 6,
		left: 0,
		right: area.right + 16,
		top: 0,
		base
	};

	const last = runs.map((run) => run.at(-1)?.at(-1)?.at ?? { x: area.right, y: base });
	for (const [index, block] of sizes.blocks.entries()) block.at = last[index]?.y ?? base;
	const names = namesBeside(
		sizes,
		last.map(({ x }) => x + 11),
		area.right + 26,
		[0, base + 4],
		[tick, value]
	);

	// Numbers at the beginning of lines that begin apart, and where the step points; the end has its own already.
	const spots = runs.map((run) => run.flat());
	const taken = boxesOf(names.texts);
	const starts = spots.flatMap((line) => line[0]?.at.y ?? []);
	const apart = (y: number) =>
		starts.filter((other) => Math.abs(other - y) < value * 0.9).length < 2;
	const pointed = field.xs.filter((x) => x.hot).map(({ x }) => x);
	const numbered = spots.flatMap((line) =>
		line
			.slice(0, -1)
			.filter((spot, index) => pointed.includes(spot.x) || (index === 0 && apart(spot.at.y)))
	);
	const lines = runs.flat();
	const values = valueLabels(numbered, frame, lines, taken);
	const ticks = tickLabels(
		field.xs.map((x, index) => ({
			...{ x: x.x, value: 0, exact: true, printed: '', label: x.label, hot: x.hot },
			at: { x: places[index] ?? 0, y: base }
		})),
		frame
	);
	const order = [...strands.keys()].sort(
		(a, b) => Number(strands[a]?.hot) - Number(strands[b]?.hot)
	);
	return {
		width,
		height: Math.ceil(Math.max(base, ...ticks.map(({ y }) => y)) + 8),
		paths: [
			{ kind: 'axis', d: `M0 ${short(base)}H${short(area.right + 16)}` },
			...places.map((x): PathMark => ({ kind: 'drop', d: `M${short(x)} ${short(base)}v6` })),
			...order.flatMap((index) => {
				const strand = strands[index];
				return strand ? strandPaths(strand, runs[index] ?? [], focus && !strand.hot) : [];
			}),
			...names.paths
		],
		texts: [...names.texts, ...values.map(({ mark }) => mark), ...ticks],
		anchors: spots.flatMap((line, index) =>
			line.map((spot) => {
				const own = values.find((value) => value.spot === spot)?.mark;
				return {
					x: spot.x,
					series: strands[index]?.id ?? '',
					at: spot.at,
					box: around([boxAt(spot.at.x, spot.at.y, 8), ...(own ? [boxOf(own, 'display')] : [])]),
					grows: 'up' as const
				};
			})
		),
		blocks: lines.flatMap(blocksAlong)
	};
}
