// The difference of two numbers in words. A difference of numbers that are “about” is “about”, and
// rounded: about 700 and 29 differ by about 670, not by 671.
import type { Series } from '../content/schema';
import { formatNumber, type Language } from '../language';
import { wordsOf } from '../language/words';

/** A number and whether it is exact. */
export interface Known {
	value: number;
	exact: boolean;
}

const WORDS = {
	en: {
		more: (number: string, counted: boolean) => `${number} ${counted ? 'more' : 'higher'}`,
		less: (number: string, counted: boolean) => `${number} ${counted ? 'fewer' : 'lower'}`,
		points: (number: string) =>
			number === '1' ? '1 percentage point' : `${number} percentage points`,
		moreShare: (share: string) => `${share} percent more`,
		lessShare: (share: string) => `${share} percent less`,
		times: (times: string) => `${times} times as many`,
		same: 'the same number',
		alike: 'about the same number'
	},
	es: {
		more: (number: string) => `${number} más`,
		less: (number: string) => `${number} menos`,
		points: (number: string) =>
			number === '1' ? '1 punto porcentual' : `${number} puntos porcentuales`,
		moreShare: (share: string) => `${share} por ciento más`,
		lessShare: (share: string) => `${share} por ciento menos`,
		times: (times: string) => `${times} veces la primera cifra`,
		same: 'la misma cifra',
		alike: 'casi la misma cifra'
	}
};

/** A number to two digits that mean something. */
const rounded = (value: number) => Number(value.toPrecision(2));

/** True where a series counts in percent, so that differences are points of it. */
export const inPercent = (series: Series) => /^percent\b/i.test(series.unit.en);

/**
 * What has changed from one number to another: “about 670 fewer, about 96 percent less”.
 * @param percent true where the numbers themselves are percents
 */
export function differenceWords(
	from: Known,
	to: Known,
	percent: boolean,
	language: Language
): string {
	const words = WORDS[language];
	const exact = from.exact && to.exact;
	const about = (number: number) => {
		const written = formatNumber(number, language);
		return exact ? written : wordsOf(language).approx(written);
	};
	// Decimals leave traces: 4.4 − 4.1 is 0.3, not 0.30000000000000027.
	const plain = Number(Math.abs(to.value - from.value).toFixed(6));
	const amount = exact ? plain : rounded(plain);
	if (amount === 0) return exact ? words.same : words.alike;
	const rises = to.value > from.value;
	const change = rises ? words.more : words.less;
	if (percent) {
		const points = words.points(formatNumber(amount, language));
		return change(exact ? points : wordsOf(language).approx(points), false);
	}
	const counted = Number.isInteger(from.value) && Number.isInteger(to.value);
	const first = change(about(amount), counted);
	if (from.value <= 0) return first;
	const times = to.value / from.value;
	if (times >= 2) return `${first}, ${words.times(about(rounded(times)))}`;
	const share = Math.abs(times - 1) * 100;
	// A fall of 99.7 percent must not read as a fall to nothing.
	const kept =
		share < 1 || (share > 99 && share < 100) ? Number(share.toFixed(1)) : Math.round(share);
	return `${first}, ${(rises ? words.moreShare : words.lessShare)(about(kept))}`;
}
