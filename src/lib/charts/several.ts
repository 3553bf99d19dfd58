// Several series side by side: the x values they share, their short names, one strand for each.
import type { Series } from '../content/schema';
import { say, type Language } from '../language';
import { dayOf, entryOf, pointLabel, type Entry } from './labels';

/** What is printed hot: x values, series, or where both are named, where they meet. */
export interface Highlight {
	xs: string[];
	series: string[];
}

/** True where a highlight makes this point hot. */
export const isHot = ({ xs, series }: Highlight, x: string, id: string): boolean =>
	xs.length + series.length > 0 &&
	(xs.length === 0 || xs.includes(x)) &&
	(series.length === 0 || series.includes(id));

/** Which of the five tones of charts a mark has. */
export type Tone = 1 | 2 | 3 | 4 | 5;
/** Tones in the order in which series get them; the one that looks like hot ink comes last. */
const TONES: Tone[] = [1, 3, 5, 4, 2];
/** More series than this cannot be told apart in one chart. */
export const MOST_SERIES = TONES.length;

/** One series of a chart with a place for every x value of all of them. */
export interface Strand {
	id: string;
	/** Its title without what all titles share. */
	name: string;
	tone: Tone;
	/** True where the step names this series. */
	hot: boolean;
	/** In the order of the x values; undefined: the series has no such point. */
	entries: (Entry | undefined)[];
}

/** All series of a chart in a language, ready to be drawn. */
export interface Field {
	xs: { x: string; label: string; hot: boolean }[];
	strands: Strand[];
	time: boolean;
}

/** All x values of several series: in order of time where all are dates, else as the record has them. */
export function xsOf(list: Series[]): string[] {
	const order: string[] = [];
	for (const { points } of list) {
		let after = -1;
		for (const { x } of points) {
			const at = order.indexOf(x);
			if (at < 0) order.splice(++after, 0, x);
			else after = at;
		}
	}
	const dated = list.every(({ x }) => x === 'time') && order.every((x) => dayOf(x) !== undefined);
	return dated && list.length > 1 ? order.sort((a, b) => (dayOf(a) ?? 0) - (dayOf(b) ?? 0)) : order;
}

/** How many words all lists have in common at their beginning. */
function sharedStart(lists: string[][]): number {
	const [first = []] = lists;
	const end = first.findIndex((word, at) => lists.some((list) => list[at] !== word));
	return end < 0 ? first.length : end;
}

const trimmed = (text: string) => text.replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/g, '');

/**
 * The titles of several series without the words that all of them begin or end with, and these
 * words: “Agreements: jail” and “Agreements: street” are “jail” and “street”, of “Agreements”.
 */
export function namesOf(list: Series[], language: Language): { names: string[]; shared: string } {
	const titles = list.map(({ title }) => say(title, language));
	if (list.length < 2) return { names: titles, shared: titles[0] ?? '' };
	const words = titles.map((title) => title.split(/\s+/));
	const start = sharedStart(words);
	const end = sharedStart(words.map((list) => list.slice(start).reverse()));
	const names = words.map((list) => trimmed(list.slice(start, list.length - end).join(' ')));
	if (names.some((name) => name === '')) return { names: titles, shared: '' };
	// “Share of people” and “Share of adults” share words that say nothing by themselves.
	const shared = (words[0] ?? []).slice(0, start).join(' ');
	return { names, shared: /[,:;–—]$/.test(shared) ? trimmed(shared) : '' };
}

/** Lays several series side by side. */
export function fieldOf(list: Series[], language: Language, highlight: Highlight): Field {
	const { names } = namesOf(list, language);
	const points = list.flatMap((series) => series.points);
	return {
		time: list.every(({ x }) => x === 'time'),
		xs: xsOf(list).map((x) => {
			const point = points.find((one) => one.x === x);
			const label = point ? pointLabel(point, language) : x;
			return { x, label, hot: highlight.xs.includes(x) };
		}),
		strands: list.slice(0, MOST_SERIES).map((series, index) => ({
			id: series.id,
			name: names[index] ?? series.id,
			tone: TONES[index] ?? 1,
			hot: highlight.series.includes(series.id),
			entries: xsOf(list).map((x) => {
				const point = series.points.find((one) => one.x === x);
				return point && entryOf(point, language, isHot(highlight, x, series.id));
			})
		}))
	};
}
