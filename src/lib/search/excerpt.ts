/** Cuts from a text the piece that answers best and marks in it the words that matched. */
import type { Token } from './tokens';
import type { ExcerptPart } from './types';

/** A text up to this length is shown whole. */
const LONGEST = 220;
const TARGET = 205;
/** How far before the first match an excerpt may begin. */
const LEAD = 90;

/** A matched word and which word of the question it answers. */
export interface Mark {
	start: number;
	end: number;
	asked: number;
}

/**
 * Cuts an excerpt of about 200 characters around the densest match.
 * @param terms the terms that count as matched, each with the number of the asked word
 */
export function excerptOf(
	text: string,
	tokens: Token[],
	terms: ReadonlyMap<string, number>
): ExcerptPart[] {
	const marks: Mark[] = [];
	for (const { start, end, forms, parts, stop } of tokens) {
		if (stop) continue;
		const hit = [...forms, ...parts].find(({ term }) => terms.has(term));
		if (hit) marks.push({ start, end, asked: terms.get(hit.term) ?? 0 });
	}
	return cutAround(text, marks);
}

/**
 * Cuts an excerpt of about 200 characters around the densest of some marked places of a text.
 * @param marks in the order of the text, not overlapping
 */
export function cutAround(text: string, marks: Mark[]): ExcerptPart[] {
	const { from, to } = windowOf(text, marks);
	const parts: ExcerptPart[] = [];
	const add = (piece: string, marked: boolean) => {
		if (piece) parts.push({ text: piece, marked });
	};
	let place = from;
	if (from > 0) add('… ', false);
	for (const { start, end } of marks) {
		if (start < place || end > to) continue;
		add(text.slice(place, start), false);
		add(text.slice(start, end), true);
		place = end;
	}
	add(text.slice(place, to), false);
	if (to < text.length) add(' …', false);
	return parts;
}

function windowOf(text: string, marks: Mark[]): { from: number; to: number } {
	if (text.length <= LONGEST) return { from: 0, to: text.length };
	const { first, last } = densest(marks);
	const spare = Math.max(0, TARGET - (last - first));
	let from = startBefore(text, first, Math.min(spare, LEAD));
	let to = from + TARGET;
	if (to >= text.length) {
		to = text.length;
		from = Math.min(from, forward(text, to - TARGET));
	} else {
		to = Math.max(backward(text, to), Math.min(last, from + LONGEST));
	}
	return { from: whole(text, from), to: whole(text, to) };
}

/** The stretch with the most different words of the question; the earliest of equals. */
function densest(marks: Mark[]): { first: number; last: number } {
	let best = { first: 0, last: 0 };
	let most = 0;
	marks.forEach((mark, place) => {
		const seen = new Set<number>();
		let last = mark.start;
		for (let next = place; next < marks.length; next++) {
			const other = marks[next];
			if (!other || other.end - mark.start > TARGET - 25) break;
			seen.add(other.asked);
			last = other.end;
		}
		if (seen.size > most) {
			most = seen.size;
			best = { first: mark.start, last };
		}
	});
	return best;
}

/** Begins at a sentence where one is near enough, else at a word. */
function startBefore(text: string, first: number, lead: number): number {
	const earliest = first - lead;
	if (earliest <= 0) return 0;
	const before = text.slice(earliest, first);
	const sentence = /[.!?…]["”’)]?\s+(?=\S)/.exec(before);
	if (sentence) return earliest + sentence.index + sentence[0].length;
	return Math.min(first, forward(text, Math.max(earliest, first - 50)));
}

/** The beginning of the next word, or this very place where no space is near. */
function forward(text: string, place: number): number {
	const space = text.slice(place, place + 40).search(/\s/);
	return space < 0 ? place : place + space + 1;
}

/** The end of the last whole word before this place. */
function backward(text: string, place: number): number {
	const tail = /\s\S*$/.exec(text.slice(Math.max(0, place - 40), place));
	return tail ? Math.max(0, place - 40) + tail.index : place;
}

/** Never between the two halves of a sign beyond U+FFFF. */
function whole(text: string, place: number): number {
	const code = text.charCodeAt(place);
	return place > 0 && code >= 0xdc00 && code <= 0xdfff ? place - 1 : place;
}
