// The two languages of the site: which one a page is in, and how numbers and dates read in it.

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Language of an address: /es/… is Spanish, everything else English. */
export const languageOf = (path: string): Language => (/^\/es(\/|$)/.test(path) ? 'es' : 'en');

/** The other language. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'es' : 'en');

/** An English address in a language: /archive/ becomes /es/archive/. */
export const inLanguage = (path: string, language: Language): string =>
	language === 'es' ? `/es${path}` : path;

/** An address as it is in English: /es/archive/ becomes /archive/. */
export const withoutLanguage = (path: string): string => path.replace(/^\/es(?=\/|$)/, '') || '/';

/** Locale for numbers and dates: both as used in the United States. */
export const localeOf = (language: Language) => (language === 'es' ? 'es-US' : 'en-US');

/** A text in both languages; Spanish may not be written yet. */
export interface Both {
	en: string;
	es?: string | undefined;
}

/** The text in a language, with the language it really is in (the other one where it is missing). */
export function pick(both: Both, language: Language): { text: string; language: Language } {
	if (language === 'es' && both.es !== undefined) return { text: both.es, language: 'es' };
	return { text: both.en, language: 'en' };
}

/** The text alone, where a page can bear the other language without a mark. */
export const say = (both: Both, language: Language): string => pick(both, language).text;

// Made once: making one costs a hundred times what it then takes to print a number.
const numbers: Partial<Record<Language, Intl.NumberFormat>> = {};

/** A number with the separators of the language. */
export const formatNumber = (value: number, language: Language): string =>
	(numbers[language] ??= new Intl.NumberFormat(localeOf(language))).format(value);

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A date as exact as it was given: “2018”, “September 2018”, “September 6, 2018”;
 * « septiembre de 2018 », « 6 de septiembre de 2018 ». Text that is not a date stays as it is.
 * @param width long writes the month out, short abbreviates it
 */
export function formatDate(
	text: string,
	language: Language,
	width: 'long' | 'short' = 'long'
): string {
	const parts = DATE.exec(text);
	if (!parts) return text;
	const [, year, month, day] = parts;
	if (!month) return year ?? text;
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
	const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: width };
	if (day) options.day = 'numeric';
	return formatter(language, options).format(date);
}

/** A date beside its year: “September 7”, “September”; empty for a year alone. */
export function formatDayOfYear(text: string, language: Language): string {
	const [, year, month, day] = DATE.exec(text) ?? [];
	if (!month) return '';
	const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', month: 'long' };
	if (day) options.day = 'numeric';
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
	return formatter(language, options).format(date);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter is dear to make and cheap to use: each is made once. */
function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${language} ${JSON.stringify(options)}`;
	const known = formatters.get(key) ?? new Intl.DateTimeFormat(localeOf(language), options);
	formatters.set(key, known);
	return known;
}

/** Years of a campaign: “2013 to today”, « de 2013 a 2023 ». */
export function formatSpan(start: string, end: string, language: Language): string {
	const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
	if (end === 'ongoing') return language === 'es' ? `de ${from} a hoy` : `${from} to today`;
	if (from === to) return from;
	return language === 'es' ? `de ${from} a ${to}` : `${from} to ${to}`;
}

/** Whole numbers to twelve as words, as headings use them; larger ones as figures. */
export function countWord(count: number, language: Language): string {
	const words = {
		en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
		es: 'ninguna una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ')
	}[language];
	return words[count] ?? formatNumber(count, language);
}

/** First letter large, for a heading that begins with a counted word. */
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Names joined as the language does: “a, b and c”. */
export const listOf = (names: string[], language: Language): string =>
	new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names);

/** Order of the language’s alphabet. */
export const compareIn = (language: Language) => new Intl.Collator(localeOf(language)).compare;
