// The words of a chart: printed values, labels of points, short dates, headings of tables.
import type { Series } from '../content/schema';
import { formatDate, formatNumber, say, type Language } from '../language';
import { wordsOf } from '../language/words';

export type Point = Series['points'][number];

const SPANISH_MONTHS = 'ene. feb. mar. abr. mayo jun. jul. ago. sept. oct. nov. dic.'.split(' ');
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A date as a chart has room for it: “Nov 2020”, « nov. 2020 », “2020”. Other text stays as it is.
 */
export function formatShortDate(text: string, language: Language): string {
	const [, year, month, day] = DATE.exec(text) ?? [];
	const name = SPANISH_MONTHS[Number(month) - 1];
	if (language === 'en' || !name) return formatDate(text, language, 'short');
	return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** A date as a number of days, to stand on a scale; undefined where the text is not a date. */
export function dayOf(text: string): number | undefined {
	const [, year, month, day] = DATE.exec(text) ?? [];
	if (!year) return undefined;
	return Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)) / 86_400_000;
}

/** A point's number as it is printed: its own words, “about 700”, or the plain number. */
export function printedValue(point: Point, language: Language): string {
	if (point.shown) return say(point.shown, language);
	const number = formatNumber(point.value, language);
	return point.approx ? wordsOf(language).approx(number) : number;
}

/** A point's label: its own words, or its date in short form. */
export function pointLabel(point: Point, language: Language): string {
	return point.label ? say(point.label, language) : formatShortDate(point.x, language);
}

/** One point, ready to be drawn. */
export interface Entry {
	x: string;
	value: number;
	/** False where the record says about, or prints the number in words of its own. */
	exact: boolean;
	/** The value as printed. */
	printed: string;
	label: string;
	hot: boolean;
}

/** A point in a language, ready to be drawn. */
export const entryOf = (point: Point, language: Language, hot: boolean): Entry => ({
	x: point.x,
	value: point.value,
	exact: !point.approx && !point.shown,
	printed: printedValue(point, language),
	label: pointLabel(point, language),
	hot
});

const TABLE_WORDS = {
	en: {
		time: 'When',
		category: 'What',
		number: 'Number',
		note: 'Note',
		place: 'Place',
		none: 'no number'
	},
	es: {
		time: 'Cuándo',
		category: 'Qué',
		number: 'Número',
		note: 'Nota',
		place: 'Lugar',
		none: 'sin número'
	}
};

/** Headings of the tables under charts and maps. */
export const tableWords = (language: Language) => TABLE_WORDS[language];
