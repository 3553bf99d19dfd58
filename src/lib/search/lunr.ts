/** Lunr with its one defect mended, and the stemmers of both languages. */
import lunr from 'lunr';
import addSpanish from 'lunr-languages/lunr.es.js';
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import type { SearchLanguage } from './types';

addStemmerSupport(lunr);
addSpanish(lunr);

type Stemmer = (token: lunr.Token) => lunr.Token;

interface Node {
	_str?: string;
	final: boolean;
	edges: Record<string, { id: number }>;
}

/*
 * Lunr finds out whether two nodes of its word tree are equal by this string, and joins the label of
 * an edge and the number of the child without anything between. Where labels are digits, "1" + "23"
 * and "12" + "3" are one: nodes that differ are merged, and terms such as 287g or sb54 vanish or
 * appear from nowhere. A sign before each part, which no term contains, keeps them apart.
 */
lunr.TokenSet.prototype.toString = function (this: Node) {
	if (this._str) return this._str;
	let text = this.final ? '1' : '0';
	for (const label of Object.keys(this.edges).sort()) {
		text += `\u0000${label}\u0001${this.edges[label]?.id}`;
	}
	return text;
};

const stemmers: Record<SearchLanguage, Stemmer> = {
	en: lunr.stemmer,
	es: (lunr as unknown as { es: { stemmer: Stemmer } }).es.stemmer
};

/** Cuts a word to its stem with the language's Snowball stemmer. */
export function snowball(word: string, language: SearchLanguage): string {
	return stemmers[language](new lunr.Token(word, {})).toString();
}

export default lunr;
