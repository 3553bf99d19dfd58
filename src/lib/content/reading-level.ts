// How hard a text is to read, in years of school.
import { syllable } from 'syllable';
import type { Language } from '../language';

/** Sentences of a text, by the rules of its language. */
export function sentencesOf(text: string, language: Language): string[] {
	return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
		.map(({ segment }) => segment.trim())
		.filter(Boolean);
}

/** Words of a text: runs of letters, with apostrophes and hyphens inside them. Numbers do not count. */
export const wordsIn = (text: string): string[] =>
	text.match(/\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*/gu) ?? [];

/**
 * Syllables of a Spanish word: one for each group of vowels; a strong vowel (a, e, o) beside another,
 * and an accented í or ú, begin a syllable of their own; the u of que, qui, gue, gui is not heard.
 */
export function syllablesInSpanish(word: string): number {
	const heard = word
		.toLowerCase()
		.replace(/([qg])u(?=[eiéí])/g, '$1')
		.replace(/y$/, 'i');
	const groups = heard.match(/[aeiouáéíóúü]+/g) ?? [];
	const inGroup = (group: string) => Math.max(1, (group.match(/[aeoáéóíú]/g) ?? []).length);
	return Math.max(
		1,
		groups.reduce((sum, group) => sum + inGroup(group), 0)
	);
}

/**
 * Years of school that a reader needs.
 * English: Kincaid and others, Derivation of New Readability Formulas (1975), grade level.
 * Spanish: Crawford, Fórmula y gráfico para determinar la comprensibilidad de textos del nivel primario
 * en castellano (1989); beyond the sixth year it only ranks texts.
 * @param sentences sentences of one language; none gives 0
 */
export function readingLevel(sentences: string[], language: Language): number {
	const words = sentences.flatMap(wordsIn);
	if (words.length === 0) return 0;
	const perSentence = words.length / sentences.length;
	const count = language === 'es' ? syllablesInSpanish : syllable;
	const perWord = words.reduce((sum, word) => sum + count(word), 0) / words.length;
	return language === 'es'
		? (-0.205 * 100) / perSentence + 0.049 * 100 * perWord - 3.407
		: 0.39 * perSentence + 11.8 * perWord - 15.59;
}
