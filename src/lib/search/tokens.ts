/**
 * The one tokenizer: texts at build and questions in the browser pass through it alike, so a bill, a
 * section or an accent is written the same way on both sides. Pure; it throws for no input.
 */
import { snowball } from './lunr';
import { isStopWord } from './stop-words';
import type { SearchLanguage } from './types';

/** A word as it can be found: folded, and its stem, which is what the index holds. */
export interface Form {
	word: string;
	term: string;
}

/** A word of a text, with its place there. */
export interface Token {
	start: number;
	end: number;
	/** Its own forms, the fullest first; never empty. */
	forms: Form[];
	/** Its pieces and twins, found at less weight: the 54 of SB 54, the nunez of Núñez. */
	parts: Form[];
	/** A bill is one thing: nobody who asks for SB 4 wants every text with a 4. */
	bill: boolean;
	/** Too common to be searched; kept because phrases are compared word by word. */
	stop: boolean;
}

/** Longest term of the index; what is longer is no word of a reader. */
const LONGEST = 64;

const quotes = `'’‘ʼ\`´＇`;
const hidden = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const hyphens = '\\-‐‑–\\u00AD';
const ends = '(?![\\p{L}\\p{N}])';
const chambers = 'hb sb ab lb ld hf sf hr sr hjr sjr ajr hcr scr acr'
	.split(' ')
	.map((code) => [...code].join('(?:\\.\\s?)?'))
	.join('|');

/*
 * No look-behind (Safari 14 cannot parse one): every word sign is eaten by some branch, so a branch
 * can never begin in the middle of a word.
 */
const scanner = new RegExp(
	[
		`(?<chamber>${chambers}|(?:house|senate|assembly)\\s+bill)\\.?[\\s${hyphens}]{0,2}(?:no\\.?\\s?)?(?<bill>\\d{1,5})${ends}`,
		`(?<prop>prop(?:osition|osici(?:ó|o\\u0301?)n|uesta)?)\\.?[\\s${hyphens}]?(?<measure>\\d{1,4})${ends}`,
		`(?<section>\\d{1,5}[a-z]?)(?<paragraphs>(?:\\([a-z0-9]{1,3}\\))+)`,
		`(?<thousands>\\d{1,3}(?:[.,]\\d{3})+)${ends}`,
		`(?<acronym>ee\\.\\s?uu\\.?|\\p{L}(?:\\.\\p{L})+\\.?${ends})`,
		`[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}${hidden}]|[${quotes}](?=\\p{L}))*`
	].join('|'),
	'giu'
);
const possessive = new RegExp(`[${quotes}]s$`, 'iu');

/** Writes a word in small letters without accents or inner signs; Spanish keeps its ñ. */
export function fold(raw: string, language: SearchLanguage): string {
	// Most words are plain; thousands of them are read again for one phrase.
	if (/^[a-z0-9]+$/i.test(raw)) return raw.toLowerCase().slice(0, LONGEST);
	let word = raw.normalize('NFKD').toLowerCase().normalize('NFKD');
	if (language === 'es') word = word.replace(/n\u0303/g, 'ñ');
	return word
		.replace(/[^\p{L}\p{N}]/gu, '')
		.slice(0, LONGEST)
		.replace(/[^\p{L}\p{N}]/gu, '');
}

const stems: Record<SearchLanguage, Map<string, string>> = { en: new Map(), es: new Map() };

/** Cuts a folded word to the stem the index holds. */
export function stem(word: string, language: SearchLanguage): string {
	const known = stems[language].get(word);
	if (known !== undefined) return known;
	let term = word;
	// The English stemmer makes ICE and iced one word; numbers have no stem.
	if (word !== 'ice' && !/\p{N}/u.test(word)) {
		// The Spanish stemmer knows these endings only with the accent that folding took away.
		const written = language === 'es' ? word.replace(/([cs])ion$/, '$1ión') : word;
		term = fold(snowball(written, language), language) || word;
	}
	// Questions can bring any number of new words; the memory of stems must not grow with them.
	if (stems[language].size > 50_000) stems[language].clear();
	stems[language].set(word, term);
	return term;
}

/** Cuts a text into its words. */
export function tokensOf(text: string, language: SearchLanguage): Token[] {
	const tokens: Token[] = [];
	for (const match of text.matchAll(scanner)) {
		const words = wordsOf(match, language);
		if (!words.own[0]) continue;
		const form = (word: string): Form => ({ word, term: stem(word, language) });
		const own = words.own.length > 1 ? [...new Set(words.own)] : words.own;
		tokens.push({
			start: match.index,
			end: match.index + match[0].length,
			forms: own.map(form),
			parts: [...new Set(words.parts)].filter((word) => word && !own.includes(word)).map(form),
			bill: words.bill ?? false,
			stop: words.plain === true && isStopWord(own[0] ?? '', language)
		});
	}
	return tokens;
}

interface Words {
	own: string[];
	parts: string[];
	bill?: boolean;
	plain?: boolean;
}

function wordsOf(match: RegExpMatchArray, language: SearchLanguage): Words {
	const groups = match.groups ?? {};
	const clean = (raw: string | undefined) => fold(raw ?? '', language);
	if (groups.chamber !== undefined) {
		// "Senate Bill 54" is SB 54: the first letter of each word.
		const named = /\s+bill$/i.test(groups.chamber);
		const code = named ? `${clean(groups.chamber.slice(0, 1))}b` : clean(groups.chamber);
		const number = groups.bill ?? '';
		const long = named ? groups.chamber.split(/\s+/).map(clean) : [];
		return { own: [code + number], parts: [code, number, ...long], bill: true };
	}
	if (groups.prop !== undefined) {
		const number = groups.measure ?? '';
		return { own: [`prop${number}`], parts: ['prop', number, clean(groups.prop)], bill: true };
	}
	if (groups.section !== undefined) return section(clean(groups.section), groups.paragraphs ?? '');
	if (groups.thousands !== undefined) return { own: [clean(groups.thousands)], parts: [] };
	if (groups.acronym !== undefined) return { own: [clean(groups.acronym)], parts: [] };
	const word = clean(match[0].replace(possessive, ''));
	const short = /^(\d{2,5})[a-z]$/.exec(word)?.[1];
	if (short) return { own: [word], parts: [short] };
	return { own: [word], parts: [word.replace(/ñ/g, 'n')], plain: true };
}

/** 287(g)(1) is found by itself, by 287(g) and, at less weight, by 287. */
function section(number: string, paragraphs: string): Words {
	const own: string[] = [];
	let whole = number;
	for (const [, paragraph] of paragraphs.matchAll(/\(([a-z0-9]+)\)/gi)) {
		whole += paragraph?.toLowerCase() ?? '';
		own.unshift(whole.slice(0, LONGEST));
	}
	return { own, parts: [number] };
}
