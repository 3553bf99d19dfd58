/**
 * Opens a search file and answers questions. Lunr ranks; the grammar, the words and the excerpts are
 * ours. Pure: no page, no network. It throws for no question.
 */
import { excerptOf } from './excerpt';
import lunr from './lunr';
import { answerUnits } from './meaning';
import type { Unit } from './meaning';
import { readQuestion } from './question';
import type { AskedWord, Question } from './question';
import { tokensOf } from './tokens';
import type { Token } from './tokens';
import type {
	Answer,
	EmptyReason,
	ExcerptPart,
	Search,
	SearchFile,
	SearchKind,
	SearchResult,
	ShownDocument
} from './types';

export type { Answer, ExcerptPart, Search, SearchResult } from './types';

/** The words of a document's shown parts, each part by itself: no phrase runs from one to the next. */
type Shown = { title: Token[]; context: Token[]; text: Token[] };

/** Opens a file made by `buildSearch`. */
export function openSearch(file: SearchFile): Search {
	const index = lunr.Index.load(file.index);
	const terms = termsOf(file.index);
	const has = (term: string) => terms.has(term);
	const cut = new Map<ShownDocument, Shown>();
	const shown = (document: ShownDocument): Shown => {
		let tokens = cut.get(document);
		if (!tokens) {
			const read = (text: string | undefined) => tokensOf(text ?? '', file.language);
			const { title, context, text } = document;
			tokens = { title: read(title), context: read(context), text: read(text) };
			cut.set(document, tokens);
		}
		return tokens;
	};

	return {
		ask(input, { exact = false } = {}) {
			const question = readQuestion(input, file.language);
			const meaning = answerUnits(question, file, has, exact);
			const found = search(index, meaning.units, question);
			const results: SearchResult[] = [];
			const wanted = meaning.units.filter(({ phrase }) => phrase).map(({ phrase }) => phrase ?? []);
			const unwanted = question.without.filter((words) => words.length > 1);
			const marks = marksOf(meaning.units);
			let full = 0;
			for (const { ref, matchData, score } of found) {
				const document = file.documents[Number(ref)];
				if (!document) continue;
				const matched = new Set(Object.keys(matchData.metadata));
				const share = shareOf(meaning.units, matched);
				if (share === 0) continue;
				const sides = wanted.length + unwanted.length > 0 ? shown(document) : undefined;
				if (sides && !wanted.every((phrase) => inDocument(sides, phrase))) continue;
				if (sides && unwanted.some((words) => inDocument(sides, termsIn(words)))) continue;
				if (share === 1) full++;
				// A document with one word of a short question often has it many times: it must not win.
				results.push(
					resultOf(document, score * Math.sqrt(share), () =>
						excerptOf(document.text, shown(document).text, marks)
					)
				);
			}
			// Equal scores keep the order of the documents.
			results.sort((a, b) => b.score - a.score);
			const answer: Answer = {
				question: question.text,
				cut: question.cut,
				results,
				full,
				asked: meaning.units.length,
				kinds: kindsOf(results),
				instead: meaning.instead,
				also: meaning.also,
				missing: meaning.missing,
				common: meaning.common
			};
			if (results.length === 0) answer.reason = reasonOf(question, meaning.units, meaning.common);
			return answer;
		}
	};
}

/** Every term of a serialized index. */
function termsOf(index: object): ReadonlySet<string> {
	const { invertedIndex = [] } = index as { invertedIndex?: [string, unknown][] };
	return new Set(invertedIndex.map(([term]) => term));
}

/** Asks Lunr through its interface; its parser throws on half of what people type. */
function search(index: lunr.Index, units: Unit[], question: Question): lunr.Index.Result[] {
	// Without a word to look for Lunr would return everything.
	if (!units.some(({ terms, also }) => terms.size + also.size > 0)) return [];
	const found = index.query((query) => {
		// Terms are made by our tokenizer: no pipeline of Lunr touches them, and none holds a wildcard.
		const clause = (term: string, boost: number, presence: lunr.Query.presence) =>
			query.term(term, { boost, presence, usePipeline: false });
		for (const { terms, also } of units) {
			for (const [term, weight] of [...terms, ...also]) {
				clause(term, weight, lunr.Query.presence.OPTIONAL);
			}
		}
		for (const words of question.without) {
			const term = words[0]?.token.forms[0]?.term;
			if (words.length === 1 && term) clause(term, 1, lunr.Query.presence.PROHIBITED);
		}
	});
	// Lunr sorts by score alone; its own order of equals depends on the order of the words asked.
	return found.sort((a, b) => Number(a.ref) - Number(b.ref));
}

/** The share of the question's words that a document has, by themselves or by a synonym. */
function shareOf(units: Unit[], matched: ReadonlySet<string>): number {
	const met = units.filter(
		({ terms, meant }) =>
			[...terms.keys()].some((term) => matched.has(term)) ||
			meant.some((all) => all.every((term) => matched.has(term)))
	);
	return units.length === 0 ? 0 : met.length / units.length;
}

/** The terms to mark, each with the number of its word: an excerpt wants many different ones. */
function marksOf(units: Unit[]): Map<string, number> {
	const marks = new Map<string, number>();
	units.forEach(({ terms, also }, place) => {
		for (const term of [...terms.keys(), ...also.keys()]) {
			if (!marks.has(term)) marks.set(term, place);
		}
	});
	return marks;
}

function termsIn(words: AskedWord[]): string[] {
	return words.map(({ token }) => token.forms[0]?.term ?? '');
}

function inDocument({ title, context, text }: Shown, phrase: string[]): boolean {
	return [title, context, text].some((tokens) => sideBySide(tokens, phrase));
}

/** Tells whether the terms stand one after the other. */
function sideBySide(tokens: Token[], phrase: string[]): boolean {
	const is = (token: Token | undefined, term: string) =>
		token !== undefined &&
		(token.forms.some((form) => form.term === term) ||
			token.parts.some((form) => form.term === term));
	return tokens.some((_, start) => phrase.every((term, step) => is(tokens[start + step], term)));
}

function resultOf(document: ShownDocument, score: number, cut: () => ExcerptPart[]): SearchResult {
	let excerpt: ExcerptPart[] | undefined;
	return {
		document,
		score,
		get excerpt() {
			return (excerpt ??= cut());
		}
	};
}

function kindsOf(results: SearchResult[]): Answer['kinds'] {
	const kinds: Partial<Record<SearchKind, number>> = {};
	for (const { document } of results) kinds[document.kind] = (kinds[document.kind] ?? 0) + 1;
	return kinds;
}

function reasonOf(question: Question, units: Unit[], common: string[]): EmptyReason {
	if (units.length > 0) return 'none';
	if (common.length > 0) return 'common';
	return question.without.length > 0 ? 'only-not' : 'blank';
}
