/** Turns the words of a question into terms of the index: endings, typing errors, synonyms. */
import type { AskedWord, Question } from './question';
import { beginningWith, nearest } from './spelling';
import { stem, tokensOf } from './tokens';
import type { SearchFile, Synonym } from './types';

/** Weights beside the 1 of a word as it was asked. */
const weights = { synonym: 0.5, loose: 0.5, beginning: 0.3 } as const;

/** A beginning shorter than this says too little; with a digit (28, sb5) two signs are enough. */
const SHORTEST_BEGINNING = 3;

/** One word of a question, and the terms that answer it. */
export interface Unit {
	terms: Map<string, number>;
	/** Terms of synonyms, and the sets of them that stand for the word when all are there. */
	also: Map<string, number>;
	meant: string[][];
	/** Stands on the first word of a phrase: the terms that must be side by side. */
	phrase?: string[];
}

/** What a question means to this index. */
export interface Meaning {
	units: Unit[];
	instead: { word: string; taken: string }[];
	also: Synonym[];
	missing: string[];
	common: string[];
}

/** Finds the terms of each word of a question. */
export function answerUnits(
	question: Question,
	file: SearchFile,
	has: (term: string) => boolean,
	exact: boolean
): Meaning {
	const meaning: Meaning = { units: [], instead: [], also: [], missing: [], common: [] };
	const last = question.open ? question.words[question.words.length - 1] : undefined;

	const unitOf = (asked: AskedWord, open: boolean, understood: boolean): Unit => {
		const unit: Unit = { terms: new Map(), also: new Map(), meant: [] };
		const { forms, parts, bill } = asked.token;
		const own = forms[0];
		if (own && has(own.term)) unit.terms.set(own.term, 1);
		if (own && open) widen(unit, own.word, file, has);
		if (unit.terms.size > 0) return unit;
		for (const { term } of bill ? [] : [...forms, ...parts]) {
			if (has(term)) unit.terms.set(term, weights.loose);
		}
		// A word that a synonym explains is neither missing nor a typing error.
		if (unit.terms.size > 0 || understood) return unit;
		const mended = exact || !own ? undefined : nearest(file.words, own.word);
		if (mended) {
			const [word, , written = word] = mended;
			unit.terms.set(stem(word, file.language), 1);
			meaning.instead.push({ word: asked.written, taken: written });
		} else {
			meaning.missing.push(asked.written);
		}
		return unit;
	};

	const loose = question.words.filter(({ token }) => !token.stop);
	const known = knownPhrases(loose, file, has);
	for (const asked of loose) {
		const unit = unitOf(
			asked,
			asked === last,
			known.some(({ words }) => words.includes(asked))
		);
		meaning.units.push(unit);
	}
	for (const phrase of question.phrases) addPhrase(meaning, phrase, unitOf);
	addSynonyms(meaning, loose, known);
	if (meaning.units.length === 0) addCommon(meaning, question, last, file, has);
	return meaning;
}

/** Adds the words that the last word may become when it is typed to its end. */
function widen(unit: Unit, start: string, file: SearchFile, has: (term: string) => boolean): void {
	if (start.length < (/\d/.test(start) ? 2 : SHORTEST_BEGINNING)) return;
	for (const word of beginningWith(file.words, start)) {
		const term = stem(word, file.language);
		if (has(term) && !unit.terms.has(term)) unit.terms.set(term, weights.beginning);
	}
}

function addPhrase(
	meaning: Meaning,
	phrase: AskedWord[],
	unitOf: (asked: AskedWord, open: boolean, understood: boolean) => Unit
): void {
	const units = new Map<AskedWord, Unit>();
	for (const asked of phrase) if (!asked.token.stop) units.set(asked, unitOf(asked, false, false));
	const first = [...units.values()][0];
	// A phrase of words too common has nothing the index could find it by.
	if (!first) {
		meaning.common.push(...phrase.map(({ written }) => written));
		return;
	}
	// Common words are no units but have their place in the phrase; a mended word stands mended.
	first.phrase = phrase.map((asked) => {
		const found = units.get(asked)?.terms.keys().next().value;
		return found ?? asked.token.forms[0]?.term ?? '';
	});
	meaning.units.push(...units.values());
}

/** A synonym that stands in a question, with the words there and the terms it leads to. */
interface KnownPhrase {
	synonym: Synonym;
	words: AskedWord[];
	to: string[];
}

/** Finds the loose words that are a known phrase, in order and together. */
function knownPhrases(
	loose: AskedWord[],
	file: SearchFile,
	has: (term: string) => boolean
): KnownPhrase[] {
	const termsOf = (text: string) =>
		tokensOf(text, file.language)
			.filter(({ stop }) => !stop)
			.map(({ forms }) => forms[0]?.term ?? '');
	const asked = loose.map(({ token }) => token.forms[0]?.term ?? '');
	return file.synonyms.flatMap((synonym) => {
		const phrase = termsOf(synonym.phrase);
		const to = termsOf(synonym.to);
		if (phrase.length === 0 || to.length === 0 || !to.every(has)) return [];
		// Who asks for "ICE detainer" hears nothing new from "it means detainer".
		if (to.every((term) => asked.includes(term))) return [];
		const start = asked.findIndex((_, at) =>
			phrase.every((term, step) => asked[at + step] === term)
		);
		if (start < 0) return [];
		return [{ synonym, words: loose.slice(start, start + phrase.length), to }];
	});
}

function addSynonyms(meaning: Meaning, loose: AskedWord[], known: KnownPhrase[]): void {
	for (const { synonym, words, to } of known) {
		meaning.also.push(synonym);
		loose.forEach((asked, place) => {
			if (words.includes(asked)) meaning.units[place]?.meant.push(to);
		});
		const first = meaning.units[loose.findIndex((asked) => words.includes(asked))];
		for (const term of to) first?.also.set(term, weights.synonym);
	}
}

/** Only common words: the last may still become another word; if not, the page says so. */
function addCommon(
	meaning: Meaning,
	question: Question,
	last: AskedWord | undefined,
	file: SearchFile,
	has: (term: string) => boolean
): void {
	meaning.common.push(...question.words.map(({ written }) => written));
	const start = last?.token.forms[0]?.word;
	if (!start) return;
	const unit: Unit = { terms: new Map(), also: new Map(), meant: [] };
	widen(unit, start, file, has);
	if (unit.terms.size > 0) meaning.units.push(unit);
}
