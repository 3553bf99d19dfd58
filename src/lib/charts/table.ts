// The numbers of one or several series as a table.
import type { Series } from '../content/schema';
import { say, type Language } from '../language';
import { pointLabel, printedValue, tableWords } from './labels';
import { namesOf, xsOf } from './several';

export interface NumbersTable {
	caption: string;
	/** Heading of the first column, of each series, of the notes (none: no point has one). */
	first: string;
	columns: string[];
	note: string | undefined;
	rows: { x: string; label: string; numbers: string[]; note: string }[];
}

/** What several series are about, with their units: “Agreements (agreements)”. */
export function headOf(list: Series[], language: Language): string {
	const units = [...new Set(list.map(({ unit }) => say(unit, language)))];
	const { shared } = namesOf(list, language);
	const titles = list.map(({ title }) => say(title, language));
	return `${shared || titles.join('; ')} (${units.join('; ')})`;
}

/** Lays the points of series side by side, one row for each x value. */
export function tableOf(list: Series[], language: Language): NumbersTable {
	const words = tableWords(language);
	const { names } = namesOf(list, language);
	const one = list.length === 1;
	const units = new Set(list.map(({ unit }) => say(unit, language)));
	const noted = list.some(({ points }) => points.some(({ note }) => note));
	return {
		caption: headOf(list, language),
		first: words[list[0]?.x ?? 'category'],
		columns: one
			? [words.number]
			: list.map(({ unit }, index) =>
					units.size > 1 ? `${names[index]} (${say(unit, language)})` : (names[index] ?? '')
				),
		note: noted ? words.note : undefined,
		rows: xsOf(list).map((x) => {
			const points = list.map((series) => series.points.find((point) => point.x === x));
			const found = points.find(Boolean);
			return {
				x,
				label: found ? pointLabel(found, language) : x,
				numbers: points.map((point) => (point ? printedValue(point, language) : words.none)),
				note: points
					.flatMap((point, index) => {
						if (!point?.note) return [];
						const words = say(point.note, language);
						return one ? [words] : [`${names[index]}: ${words}`];
					})
					.join(' ')
			};
		})
	};
}
