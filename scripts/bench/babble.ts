// Sentences that were never written, with the words of the records in a likely order: they pack as
// badly as real ones, which copies of real ones would not.
import { LANGUAGES, type Language } from '../../src/lib/language';
import type { Archive } from '../../src/lib/archive/types';

/** Writes so many words in a language. */
export type Babble = (language: Language, words: number) => string;

/** @param random numbers from 0 to 1 */
export function babbleOf(archive: Archive, random: () => number): Babble {
	const chains = Object.fromEntries(
		LANGUAGES.map((language) => [language, chainOf(textsOf(archive, language))])
	) as Record<Language, Map<string, string[]>>;
	return (language, count) => {
		const chain = chains[language];
		const any = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
		const starts = chain.get('') ?? [];
		const words: string[] = [];
		while (words.length < count) {
			const next = chain.get(words[words.length - 1] ?? '') ?? starts;
			words.push(any(next));
		}
		return words.join(' ');
	};
}

/** For each word, the words that follow it; for nothing, those that begin a text. */
function chainOf(texts: string[]): Map<string, string[]> {
	const chain = new Map<string, string[]>();
	for (const text of texts) {
		let last = '';
		for (const word of text.split(/\s+/)) {
			const after = chain.get(last) ?? [];
			after.push(word);
			chain.set(last, after);
			last = word;
		}
	}
	return chain;
}

/** Every text of the records in a language. */
function textsOf({ campaigns }: Archive, language: Language): string[] {
	const texts: string[] = [];
	const walk = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) return;
		const text = (value as Partial<Record<Language, unknown>>)[language];
		if (typeof text === 'string') texts.push(text);
		Object.values(value).forEach(walk);
	};
	campaigns.forEach(({ record }) => walk(record));
	return texts;
}
