// What a step asks of a chart, read from its attributes: highlights, notes, a comparison.
import { listed } from '../content/scenes';
import type { Series } from '../content/schema';
import { xsOf, type Highlight } from './several';

/** The x values of one part of a highlight: a value or a range `a..b`; undefined: there is none. */
export function xsNamed(part: string, xs: string[]): string[] | undefined {
	if (xs.includes(part)) return [part];
	const [from, to] = part.split('..').map((end) => end.trim());
	const [start, end] = [xs.indexOf(from ?? ''), xs.indexOf(to ?? '')];
	return start < 0 || end < start ? undefined : xs.slice(start, end + 1);
}

/** Reads `highlight`: x values, ranges `a..b` and ids of series, joined by commas. */
export function readHighlight(text: string | undefined, list: Series[]): Highlight {
	const xs = xsOf(list);
	const parts = listed(text);
	return {
		xs: parts.flatMap((part) => xsNamed(part, xs) ?? []),
		series: parts.filter((part) => !xsNamed(part, xs) && list.some(({ id }) => id === part))
	};
}

/** Reads `note`: “x: words”, several joined by `;`. The words are empty where there is no colon. */
export const readNotes = (text: string | undefined): { x: string; words: string }[] =>
	listed(text, ';').map((part) => {
		const colon = part.indexOf(':');
		if (colon < 0) return { x: part, words: '' };
		return { x: part.slice(0, colon).trim(), words: part.slice(colon + 1).trim() };
	});
