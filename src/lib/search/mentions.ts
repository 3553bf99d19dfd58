// Passages of stories that speak of something by one of its names: found in one walk through all
// words, with the tokenizer of the search, so that endings and accents do not matter. Pure.
import type { Language } from '../language';
import { cutAround, type Mark } from './excerpt';
import { tokensOf, type Token } from './tokens';
import type { ExcerptPart } from './types';

/** A passage of a story: one of its steps, or a paragraph. */
export interface Passage {
	slug: string;
	/** Its place on the page of the story: the step, or the heading above it; empty at the beginning. */
	id: string;
	/** Heading of the part of the story in which it stands. */
	title: string;
	text: string;
	/** Its place in the order of the story. */
	order: number;
}

/** Something with its names, and the stories in which to look for it. */
export interface Named {
	key: string;
	/** What it is called. */
	names: string[];
	/** Words by which stories tell of it: they count for less than a name. */
	hints: string[];
	slugs: ReadonlySet<string>;
}

export interface Mention {
	passage: Passage;
	/** Where in the text it is spoken of. */
	marks: Mark[];
	weight: number;
}

/** Most passages of one story that are kept for one thing. */
const MOST_OF_STORY = 2;
const NAME = 3;
const HINT = 1;

interface Phrase {
	terms: string[];
	named: Named;
	weight: number;
}

/**
 * Finds the passages that speak of each of some things; where one name lies within another (strike,
 * hunger strike), only the longer one counts.
 * @returns passages by key, at most two of a story, in the order of the passages
 */
export function findMentions(
	passages: readonly Passage[],
	things: readonly Named[],
	language: Language
): Map<string, Mention[]> {
	const phrases = phrasesOf(things, language);
	const found = new Map<string, Mention[]>();
	for (const passage of passages)
		for (const [key, mention] of mentionsIn(passage, phrases, language)) {
			const list = found.get(key) ?? [];
			found.set(key, list);
			keep(list, mention);
		}
	return found;
}

/** The excerpt of a mention, with the words marked. */
export const excerptOfMention = ({ passage, marks }: Mention): ExcerptPart[] =>
	cutAround(passage.text, marks);

/** Phrases by their first word, the longest first. */
function phrasesOf(things: readonly Named[], language: Language): Map<string, Phrase[]> {
	const phrases = new Map<string, Phrase[]>();
	const add = (terms: string[], named: Named, weight: number) => {
		const [first] = terms;
		if (first === undefined) return;
		phrases.set(first, [...(phrases.get(first) ?? []), { terms, named, weight }]);
	};
	for (const named of things) {
		for (const name of named.names) {
			const tokens = tokensOf(name, language);
			add(tokens.map(termOf), named, NAME);
			// A word with a number names a law by itself: 287(g) agreements, 287(g).
			for (const token of tokens)
				if (tokens.length > 1 && /\d\p{L}/u.test(termOf(token))) add([termOf(token)], named, NAME);
		}
		for (const hint of named.hints) add(tokensOf(hint, language).map(termOf), named, HINT);
	}
	for (const list of phrases.values())
		list.sort((a, b) => b.terms.length - a.terms.length || b.weight - a.weight);
	return phrases;
}

const termOf = (token: Token) => token.forms[0]?.term ?? '';
const isTerm = (token: Token | undefined, term: string | undefined) =>
	term !== undefined && (token?.forms.some((form) => form.term === term) ?? false);

function mentionsIn(
	passage: Passage,
	phrases: Map<string, Phrase[]>,
	language: Language
): Map<string, Mention> {
	const tokens = tokensOf(passage.text, language);
	const found = new Map<string, Mention>();
	let place = 0;
	while (place < tokens.length) {
		const here = (tokens[place]?.forms ?? [])
			.flatMap(({ term }) => phrases.get(term) ?? [])
			.filter(({ terms }) => terms.every((term, i) => isTerm(tokens[place + i], term)))
			.sort((a, b) => b.terms.length - a.terms.length);
		const length = here[0]?.terms.length ?? 0;
		const start = tokens[place]?.start ?? 0;
		const end = tokens[place + length - 1]?.end ?? start;
		const seen = new Set<string>();
		for (const { terms, named, weight } of here) {
			if (terms.length < length || !named.slugs.has(passage.slug) || seen.has(named.key)) continue;
			seen.add(named.key);
			const mention = found.get(named.key) ?? { passage, marks: [], weight: 0 };
			// The same word again says little more.
			mention.weight += mention.marks.length === 0 ? weight : weight / 4;
			mention.marks.push({ start, end, asked: weight });
			found.set(named.key, mention);
		}
		place += Math.max(1, length);
	}
	return found;
}

/** Keeps the weightiest passages of a story, the earlier of equals. */
function keep(list: Mention[], mention: Mention) {
	// Passages come story by story: those of this one stand at the end.
	const own = list.slice(-MOST_OF_STORY).filter((one) => one.passage.slug === mention.passage.slug);
	if (own.length < MOST_OF_STORY) {
		list.push(mention);
		return;
	}
	const least = own.reduce((a, b) => (b.weight <= a.weight ? b : a));
	if (least.weight >= mention.weight) return;
	list.splice(list.lastIndexOf(least), 1);
	list.push(mention);
}
