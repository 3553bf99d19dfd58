// One square a person. A row or column of squares is one dashed stroke, so that seven hundred
// people cost a few hundred bytes.
import { short, type PathMark } from './drawing';

/** More people than this are drawn as bars. */
export const MOST_SQUARES = 1000;

/** True where every number can be shown as that many squares. */
export const fitsSquares = (values: number[]) =>
	values.every((value) => Number.isInteger(value) && value >= 0 && value <= MOST_SQUARES);

/** Size of a square and the gap after it: together one cell. */
export interface Cell {
	size: number;
	gap: number;
}

/** Divides a cell into square and gap. */
export function cellOf(pitch: number): Cell {
	const gap = Math.round(Math.max(0.8, pitch * 0.17) * 10) / 10;
	return { size: Math.round((pitch - gap) * 10) / 10, gap };
}

/** Squares that large get an ink outline when they are hot; smaller ones are solid. */
const OUTLINED = 8;

type Run = { x: number; y: number; count: number };

function marks(runs: Run[], cell: Cell, direction: 'up' | 'across', hot: boolean): PathMark[] {
	const pitch = cell.size + cell.gap;
	const draw = (inset: number) =>
		runs
			.filter((run) => run.count > 0)
			.map((run) => {
				const length = run.count * pitch - cell.gap - 2 * inset;
				return direction === 'up'
					? `M${short(run.x)} ${short(run.y - inset)}v${short(-length)}`
					: `M${short(run.x + inset)} ${short(run.y)}h${short(length)}`;
			})
			.join('');
	const stroke = (inset: number, isHot: boolean): PathMark => ({
		kind: 'unit',
		d: draw(inset),
		hot: isHot,
		width: cell.size - 2 * inset,
		dash: `${short(cell.size - 2 * inset)} ${short(cell.gap + 2 * inset)}`
	});
	if (!runs.some((run) => run.count > 0)) return [];
	return hot && cell.size >= OUTLINED ? [stroke(0, false), stroke(1.5, true)] : [stroke(0, hot)];
}

/** Squares stacked upward from a base line, `columns` side by side, filled row by row. */
export function squaresUp(
	x: number,
	base: number,
	columns: number,
	cell: Cell,
	value: number,
	hot: boolean
): PathMark[] {
	const runs = Array.from({ length: columns }, (_, column) => ({
		x: x + column * (cell.size + cell.gap) + cell.size / 2,
		y: base,
		count: Math.floor(value / columns) + (column < value % columns ? 1 : 0)
	}));
	return marks(runs, cell, 'up', hot);
}

/** Squares laid to the right, `rows` below each other, filled column by column. */
export function squaresAcross(
	x: number,
	top: number,
	rows: number,
	cell: Cell,
	value: number,
	hot: boolean
): PathMark[] {
	const runs = Array.from({ length: rows }, (_, row) => ({
		x,
		y: top + row * (cell.size + cell.gap) + cell.size / 2,
		count: Math.floor(value / rows) + (row < value % rows ? 1 : 0)
	}));
	return marks(runs, cell, 'across', hot);
}
