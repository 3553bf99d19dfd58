// Which drawing a chart gets: the form that was asked for, or the nearest one that fits.
import type { Series } from '../content/schema';
import type { Language } from '../language';
import { drawColumns } from './columns';
import type { Drawing, Size } from './drawing';
import { entriesOf } from './labels';
import { drawLine } from './line';
import { drawRows } from './rows';
import { fitsSquares } from './squares';

export type Form = 'squares' | 'bars' | 'line';

/** Draws one state of a chart: the highlighted points hot, the others in ink. */
export function drawChart(
	series: Series,
	form: Form,
	language: Language,
	highlighted: string[],
	size: Size
): Drawing {
	const entries = entriesOf(series, language, highlighted);
	if (form === 'line') return drawLine(entries, series.x === 'time', size);
	const countable = fitsSquares(entries.map((entry) => entry.value));
	const marks = form === 'squares' && countable ? 'squares' : 'bars';
	return (
		(size === 'wide' ? drawColumns(entries, marks) : undefined) ?? drawRows(entries, marks, size)
	);
}
