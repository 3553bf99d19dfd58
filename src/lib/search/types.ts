/** What goes into the search and what comes out of it. Shared by the build, the browser and the page. */
import type { Language } from '../language';

/** The two languages of the archive; each has an index of its own. */
export type SearchLanguage = Language;

/** What a record is. The page prints it before each result and filters by it. */
export type SearchKind =
	| 'story'
	| 'step'
	| 'policy'
	| 'place'
	| 'theme'
	| 'tactic'
	| 'organization'
	| 'outcome'
	| 'term'
	| 'lesson';

/** One record that can be found: a step of a story, a policy, a place. */
export interface SearchDocument {
	kind: SearchKind;
	title: string;
	url: string;
	/** Where it belongs: the story's title for a step, the place for a policy. */
	context?: string;
	/** The text as shown on its page; excerpts are cut from it. */
	text: string;
	/** Names of places, themes, tactics, organizations: found at less weight, not shown. */
	words?: string[];
	outcome?: { key: string; label: string };
	place?: string;
	date?: string;
	/** The number of a step. */
	number?: number;
	/** The text is a law's own: its excerpt is printed in the law's typeface. */
	legal?: boolean;
}

/** A word readers use and the word the archive uses: "ICE hold" means "detainer". */
export interface Synonym {
	phrase: string;
	to: string;
}

/**
 * A word of the index, without accents, with the number of documents that have it and, where it
 * differs, the way it is usually written.
 */
export type IndexedWord = [word: string, count: number, written?: string];

/** A document as it stands in the file: what is only found and never shown is left out. */
export type ShownDocument = Omit<SearchDocument, 'words'>;

/** Everything a browser needs to search one language. Plain JSON. */
export interface SearchFile {
	version: 1;
	language: SearchLanguage;
	/** Lunr's own serialization. A document's reference is its place in `documents`. */
	index: object;
	documents: ShownDocument[];
	/** Sorted by word, so that all words with one beginning stand together. */
	words: IndexedWord[];
	synonyms: Synonym[];
}

/** A piece of an excerpt. The pieces joined are the text. */
export interface ExcerptPart {
	text: string;
	marked: boolean;
}

/** One document found. */
export interface SearchResult {
	document: ShownDocument;
	score: number;
	/** Cut when first read: most results never come on the screen. */
	readonly excerpt: ExcerptPart[];
}

/** Why there are no results. */
export type EmptyReason =
	/** Nothing was asked, or only signs. */
	| 'blank'
	/** Every word is too common to be searched. */
	| 'common'
	/** Only words to leave out, none to look for. */
	| 'only-not'
	/** Words were looked for and none was found. */
	| 'none';

/** What a question finds, and what was done to it on the way. */
export interface Answer {
	/** The question as it was searched. */
	question: string;
	/** It was longer than can be searched; only its beginning was. */
	cut: boolean;
	results: SearchResult[];
	/** How many results have every word of the question. */
	full: number;
	/** How many words the question has, those too common left aside. */
	asked: number;
	/** Results of each kind. */
	kinds: Partial<Record<SearchKind, number>>;
	/** Words nothing has, and the words they were taken for. */
	instead: { word: string; taken: string }[];
	/** Words of the archive that were searched too, at half weight. */
	also: Synonym[];
	/** Words that nothing has. */
	missing: string[];
	/** Words too common to be searched. */
	common: string[];
	/** Stands only where there are no results. */
	reason?: EmptyReason;
}

/** How to ask. */
export interface AskOptions {
	/** Take every word as it is written: mend no typing errors. */
	exact?: boolean;
}

/** An index that is open and can be asked. */
export interface Search {
	ask(question: string, options?: AskOptions): Answer;
}
