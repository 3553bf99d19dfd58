// Which drawing a chart gets: the form that was asked for, or the nearest one that fits.
import type { Series } from '../content/schema';
import type { Language } from '../language';
import { annotate, type Difference, type Note } from './annotate';
import { readHighlight, readNotes } from './attributes';
import { listed } from '../content/scenes';
import { drawColumns } from './columns';
import { differenceWords, inPercent } from './difference';
import { drawDots } from './dots';
import type { Anchor, Drawing, Size } from './drawing';
import { drawLine } from './line';
import { drawLines } from './lines';
import { drawMultiples } from './multiples';
import { drawRows } from './rows';
import { fieldOf, type Field } from './several';
import { fitsSquares } from './squares';
import { stackOf, totalOf } from './stack';
import { drawStacked } from './stacked';

export const FORMS = ['squares', 'bars', 'line', 'stacked', 'dots', 'multiples'] as const;
export type Form = (typeof FORMS)[number];

/** One state of a chart, as a step asks for it. */
export interface ChartState {
	/** Squares and bars take the first series alone. */
	list: Series[];
	form: Form;
	language: Language;
	/** What is hot: x values, ranges `a..b`, ids of series. */
	highlight?: string | undefined;
	/** “x: words”, several joined by `;`. */
	note?: string | undefined;
	/** Two x values whose difference is told. */
	compare?: string | undefined;
}

/** Draws one state of a chart: the highlighted points hot, the others in ink. */
export function drawChart(state: ChartState, size: Size): Drawing {
	const { list, form, language } = state;
	const alone = form === 'squares' || form === 'bars';
	const shown = alone ? list.slice(0, 1) : list;
	const field = fieldOf(shown, language, readHighlight(state.highlight, shown));
	const drawing = marksOf(field, form, language, size);
	const notes = notesOf(field, drawing, state.note);
	return annotate(drawing, notes, differenceOf(field, drawing, { ...state, list: shown }), size);
}

function marksOf(field: Field, form: Form, language: Language, size: Size): Drawing {
	const [first] = field.strands;
	if (form === 'dots') return drawDots(field, size);
	if (field.strands.length > 1) {
		if (form === 'line') return drawLines(field, size);
		if (form === 'stacked') return drawStacked(field, language, size);
		if (form === 'multiples') return drawMultiples(field, size);
	}
	const entries = first?.entries.flatMap((entry) => entry ?? []) ?? [];
	if (form === 'line' || (form === 'multiples' && field.time))
		return drawLine(entries, field.time, size);
	const countable = fitsSquares(entries.map((entry) => entry.value));
	const marks = form === 'squares' && countable ? 'squares' : 'bars';
	return (
		(size === 'wide' ? drawColumns(entries, marks) : undefined) ?? drawRows(entries, marks, size)
	);
}

/** The mark that words at an x value belong to: of the hot series, else the total, else the first. */
function anchorAt(field: Field, { anchors }: Drawing, x: string, series?: string) {
	const here = anchors.filter((anchor) => anchor.x === x);
	if (series !== undefined) return here.find((anchor) => anchor.series === series);
	const hot = field.strands.find((strand) => strand.hot)?.id;
	return (
		here.find((anchor) => anchor.series === hot) ??
		here.find((anchor) => anchor.series === '') ??
		here[0]
	);
}

const labelOf = (field: Field, x: string) => field.xs.find((one) => one.x === x)?.label ?? x;

function notesOf(field: Field, drawing: Drawing, note: string | undefined): Note[] {
	return readNotes(note).flatMap(({ x, words }) => {
		const anchor = anchorAt(field, drawing, x);
		return anchor && words ? [{ anchor, words, label: labelOf(field, x) }] : [];
	});
}

/** The two points of a comparison: of the hot series, else of the totals, else of the first that has both. */
function differenceOf(field: Field, drawing: Drawing, state: ChartState): Difference | undefined {
	const [a, b] = listed(state.compare);
	if (a === undefined || b === undefined) return undefined;
	const known = (anchor: Anchor) => {
		const index = field.xs.findIndex(({ x }) => x === anchor.x);
		const strand = field.strands.find(({ id }) => id === anchor.series) ?? field.strands[0];
		const total = anchor.series === '' && field.strands.length > 1;
		return total ? totalOf(stackOf(field, index), state.language) : strand?.entries[index];
	};
	const hot = field.strands.find((strand) => strand.hot)?.id;
	const ids = hot === undefined ? ['', ...field.strands.map(({ id }) => id)] : [hot];
	for (const id of ids) {
		const [from, to] = [anchorAt(field, drawing, a, id), anchorAt(field, drawing, b, id)];
		const [first, second] = [from && known(from), to && known(to)];
		if (!from || !to || !first || !second) continue;
		const series = state.list.find((one) => one.id === id) ?? state.list[0];
		const percent = series !== undefined && inPercent(series);
		const words = differenceWords(first, second, percent, state.language);
		// Among several lines, the words say whose difference it is.
		const name =
			field.strands.length > 1 && id !== ''
				? field.strands.find((one) => one.id === id)?.name
				: undefined;
		const label = `${labelOf(field, a)} – ${labelOf(field, b)}`;
		return { from, to, words: name === undefined ? words : `${name}: ${words}`, label };
	}
	return undefined;
}
