/** Makes the search file of one language. Runs at build; the same documents give the same bytes. */
import lunr from './lunr';
import { tokensOf } from './tokens';
import type { Token } from './tokens';
import type {
	IndexedWord,
	SearchDocument,
	SearchFile,
	SearchLanguage,
	ShownDocument,
	Synonym
} from './types';

export type { SearchDocument, SearchFile, SearchKind, SearchLanguage, Synonym } from './types';

/** The fields of the index and their weights: everything once, the title half as much again. */
const fields = { all: 1, title: 0.5, words: 0.4, parts: 0.4 } as const;

type Row = Record<keyof typeof fields, string[]> & { id: string };

/**
 * Builds the index, the list of words and the documents of one language.
 * @param synonyms words readers use for words of the archive; they widen a question at half weight
 */
export function buildSearch(
	documents: SearchDocument[],
	language: SearchLanguage,
	synonyms: Synonym[] = []
): SearchFile {
	const builder = new lunr.Builder();
	builder.ref('id');
	for (const [name, boost] of Object.entries(fields)) builder.field(name, { boost });
	// Words come cut and stemmed; Lunr has nothing to do to them, and no function of ours to find.
	builder.tokenizer = ((terms: string[]) => terms) as unknown as typeof builder.tokenizer;

	const words = new WordList();
	documents.forEach((document, place) => {
		const title = tokensOf(document.title, language);
		const context = tokensOf(document.context ?? '', language);
		const text = tokensOf(document.text, language);
		const names = namesOf(document).flatMap((name) => {
			const tokens = tokensOf(name, language);
			words.write(name, tokens);
			return tokens;
		});
		words.write(document.title, title);
		words.write(document.context ?? '', context);
		words.write(document.text, text);
		words.close();
		const shown = [...title, ...context, ...text];
		const row: Row = {
			id: String(place),
			all: ownTerms(shown),
			title: ownTerms(title),
			words: [...ownTerms(names), ...partTerms(names)],
			parts: partTerms(shown)
		};
		builder.add(row);
	});

	return {
		version: 1,
		language,
		// Through text and back, so that what is tested is what a browser reads.
		index: JSON.parse(JSON.stringify(builder.build())),
		documents: documents.map(shownOf),
		words: words.sorted(),
		synonyms: synonyms.map(({ phrase, to }) => ({ phrase, to }))
	};
}

/** What is found at less weight; a place and an outcome are printed beside the excerpt. */
function namesOf({ words = [], place, outcome }: SearchDocument): string[] {
	return [...new Set([...words, place ?? '', outcome?.label ?? ''])];
}

function ownTerms(tokens: Token[]): string[] {
	return tokens.filter(({ stop }) => !stop).flatMap(({ forms }) => forms.map(({ term }) => term));
}

function partTerms(tokens: Token[]): string[] {
	return tokens.filter(({ stop }) => !stop).flatMap(({ parts }) => parts.map(({ term }) => term));
}

function shownOf({ words: _words, ...shown }: SearchDocument): ShownDocument {
	return shown;
}

/** Counts, for each word without accents, the documents that have it and how they write it. */
class WordList {
	#counts = new Map<string, number>();
	#written = new Map<string, Map<string, number>>();
	#here = new Set<string>();

	write(text: string, tokens: Token[]): void {
		for (const { forms, parts, stop, start, end } of tokens) {
			if (stop) continue;
			for (const { word } of [...forms, ...parts]) this.#here.add(word);
			const written = text.slice(start, end).normalize('NFC').toLowerCase();
			// Only a plain word has another writing worth showing: sb54 is shown as it is.
			if (!/^[\p{L}\p{M}]+$/u.test(written)) continue;
			for (const { word } of [...forms, ...parts]) {
				const ways = this.#written.get(word) ?? new Map<string, number>();
				ways.set(written, (ways.get(written) ?? 0) + 1);
				this.#written.set(word, ways);
			}
		}
	}

	/** Ends a document: a word counts once in each. */
	close(): void {
		for (const word of this.#here) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
		this.#here.clear();
	}

	sorted(): IndexedWord[] {
		return [...this.#counts]
			.filter(([word]) => word.length > 1)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([word, count]) => {
				const ways = [...(this.#written.get(word) ?? [])];
				const usual = ways.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
				return usual && usual !== word ? [word, count, usual] : [word, count];
			});
	}
}
