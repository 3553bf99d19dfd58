// A stack: the parts that stand for one x value, and their total.
import { formatNumber, type Language } from '../language';
import { wordsOf } from '../language/words';
import type { Entry } from './labels';
import type { Field, Strand } from './several';

export interface Stack {
	parts: { strand: Strand; entry: Entry }[];
	/** True where a series has no number here: the total is not the whole. */
	open: boolean;
}

/** The parts of one x value; one of zero has a place and no mark. */
export function stackOf({ strands }: Field, index: number): Stack {
	const parts = strands.flatMap((strand) => {
		const entry = strand.entries[index];
		return entry && entry.value >= 0 ? [{ strand, entry }] : [];
	});
	return { parts, open: strands.some(({ entries }) => !entries[index]) };
}

/** Sum of the parts as printed: “about” where one of them is, “at least” where one is not known. */
export function totalOf({ parts, open }: Stack, language: Language) {
	const value = parts.reduce((sum, { entry }) => sum + entry.value, 0);
	const number = formatNumber(value, language);
	const exact = parts.every(({ entry }) => entry.exact);
	const atLeast = language === 'es' ? `al menos ${number}` : `at least ${number}`;
	return {
		value,
		exact,
		printed: open ? atLeast : exact ? number : wordsOf(language).approx(number)
	};
}
