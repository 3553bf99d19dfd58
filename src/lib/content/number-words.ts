// Numbers in a text, in figures or in words, of either language.
import type { Language } from '../language';

const EN: Record<string, number> = {};
'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
	.split(' ')
	.forEach((word, i) => (EN[word] = i + 1));
'twenty thirty forty fifty sixty seventy eighty ninety'
	.split(' ')
	.forEach((word, i) => (EN[word] = (i + 2) * 10));
Object.assign(EN, {
	hundred: 100,
	hundreds: NaN,
	thousand: 1000,
	million: 1e6,
	billion: 1e9,
	dozen: 12
});

const ES: Record<string, number> = {};
'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'
	.split(' ')
	.forEach((word, i) => (ES[word] = i + 1));
'treinta cuarenta cincuenta sesenta setenta ochenta noventa'
	.split(' ')
	.forEach((word, i) => (ES[word] = (i + 3) * 10));
'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'
	.split(' ')
	.forEach((word, i) => {
		ES[word] = (i + 2) * 100;
		ES[word.replace(/os$/, 'as')] = (i + 2) * 100;
	});
Object.assign(ES, {
	un: 1,
	una: 1,
	veintiún: 21,
	veintiuna: 21,
	cien: 100,
	ciento: 100,
	mil: 1000,
	millón: 1e6,
	millones: 1e6,
	docena: 12
});

const WORDS = { en: EN, es: ES };
const SCALES = [100, 1000, 1e6, 1e9];

/** A number as it stands in a text. */
export interface Found {
	text: string;
	value: number;
}

/**
 * Numbers of a text from two up, in the order of the text: “1,400”, “87.4 million”, “twenty-seven”,
 * « doscientas treinta y una ». “One” alone is mostly no count and is left out, as are hundreds of.
 */
export function numbersIn(text: string, language: Language): Found[] {
	const words = WORDS[language];
	const glue = language === 'es' ? 'y' : 'and';
	const tokens =
		text.toLowerCase().match(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}+|[^\s\p{L}\d-]/gu) ??
		[];
	const valueOf = (token: string | undefined): number | undefined => {
		if (token === undefined) return undefined;
		if (/^\d/.test(token)) return Number(token.replace(/,/g, ''));
		return Object.hasOwn(words, token) ? words[token] : undefined;
	};
	const found: Found[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const first = valueOf(tokens[at]);
		if (first === undefined || Number.isNaN(first)) continue;
		const start = at;
		let [total, part] = [0, first];
		for (;;) {
			const joined = tokens[at + 1] === glue && valueOf(tokens[at + 2]) !== undefined;
			const next = tokens[at + (joined ? 2 : 1)];
			const value = valueOf(next);
			// Figures stand alone but for a scale after them; words join while they fall or scale.
			const scales = value !== undefined && SCALES.includes(value) && /^\p{L}/u.test(next ?? '');
			const falls =
				value !== undefined &&
				/^\p{L}/u.test(next ?? '') &&
				/^\p{L}/u.test(tokens[at] ?? '') &&
				value < lowest(part);
			if (value === undefined || !(scales ? !joined && part > 0 : falls)) break;
			if (!scales) part += value;
			else if (value === 100 && part < 100) part *= 100;
			else [total, part] = [total + part * value, 0];
			at += joined ? 2 : 1;
		}
		const value = Math.round((total + part) * 1e6) / 1e6;
		if (value >= 2 || !Number.isInteger(value))
			found.push({ text: tokens.slice(start, at + 1).join(' '), value });
	}
	return found;
}

/** What may still be added to a number in words: less than its last place, 20 allows 1 to 9. */
function lowest(value: number): number {
	if (value % 1000 === 0) return 1000;
	if (value % 100 === 0) return 100;
	return value % 10 === 0 && value % 100 >= 20 ? 10 : 0;
}
