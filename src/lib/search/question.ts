/**
 * The grammar of a question: words, "phrases", -not. Nothing else has a meaning, so nothing a reader
 * types can be wrong: a colon, a star or a tilde only parts words.
 */
import { tokensOf } from './tokens';
import type { Token } from './tokens';
import type { SearchLanguage } from './types';

/** The longest question that is searched. */
export const LONGEST_QUESTION = 200;

/** A word of a question as the reader wrote it. */
export interface AskedWord {
	written: string;
	token: Token;
}

/** A question taken apart. */
export interface Question {
	/** What is searched: trimmed, and cut where it was too long. */
	text: string;
	cut: boolean;
	/** Loose words in their order. */
	words: AskedWord[];
	/** Words that must stand side by side. */
	phrases: AskedWord[][];
	/** What must not be there; more than one word means side by side. */
	without: AskedWord[][];
	/** The question ends in a loose word, which may not be typed to its end yet. */
	open: boolean;
}

const closing: Record<string, string> = { '"': '"', '“': '”', '”': '”', '„': '“', '«': '»' };

/** Takes a question apart. */
export function readQuestion(input: string, language: SearchLanguage): Question {
	const { text, cut } = shorten(input);
	const question: Question = { text, cut, words: [], phrases: [], without: [], open: false };
	const read = (from: number, to: number): AskedWord[] =>
		tokensOf(text.slice(from, to), language).map((token) => ({
			written: text.slice(from + token.start, from + token.end),
			token
		}));
	let loose = 0;
	let place = 0;
	const flush = () => {
		const words = read(loose, place);
		question.words.push(...words);
		question.open = words.length > 0;
	};
	while (place < text.length) {
		const negated = isMinus(text[place]) && (place === 0 || /\s/.test(text[place - 1] ?? ''));
		const inner = place + (negated ? 1 : 0);
		const phrase = phraseAt(text, inner);
		if (!negated && !phrase) {
			place++;
			continue;
		}
		flush();
		const end = phrase?.end ?? negatedEnd(text, inner, language);
		const words = phrase ? read(phrase.from, phrase.to) : read(inner, end);
		if (words.length > 0) {
			(negated ? question.without : question.phrases).push(words);
			question.open = false;
		}
		// A lone sign is passed over.
		place = loose = Math.max(end, place + 1);
	}
	if (place > loose) flush();
	return question;
}

function shorten(input: string): { text: string; cut: boolean } {
	const text = input.trim();
	if (text.length <= LONGEST_QUESTION) return { text, cut: false };
	// Half a letter is no letter: never cut between the two halves of a sign beyond U+FFFF.
	const last = text.charCodeAt(LONGEST_QUESTION - 1);
	const whole = last >= 0xd800 && last <= 0xdbff ? LONGEST_QUESTION - 1 : LONGEST_QUESTION;
	return { text: text.slice(0, whole), cut: true };
}

function isMinus(sign: string | undefined): boolean {
	return sign === '-' || sign === '\u2212';
}

/** The phrase that begins here. A quotation mark that is never closed is no phrase yet. */
function phraseAt(text: string, place: number) {
	const open = text[place] ?? '';
	const close = closing[open];
	if (!close) return undefined;
	// Phones mix straight and curly marks: whichever ends first.
	const ends = [close, '"', '”']
		.map((mark) => text.indexOf(mark, place + 1))
		.filter((at) => at > 0);
	if (ends.length === 0) return undefined;
	const to = Math.min(...ends);
	return { from: place + 1, to, end: to + 1 };
}

/** A negated word ends at a space, save where the first word has one within, as SB 54 does. */
function negatedEnd(text: string, from: number, language: SearchLanguage): number {
	const first = tokensOf(text.slice(from), language)[0];
	let end = first?.start === 0 ? from + first.end : from;
	while (end < text.length && !/[\s"“”„«»]/.test(text[end] ?? '')) end++;
	return end;
}
