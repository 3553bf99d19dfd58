/** The list of words: what a beginning may become, and what a word with one wrong letter meant. */
import type { IndexedWord } from './types';

/** Most words a beginning is widened to; more would drown what was asked. */
const WIDEST = 40;

/** Words that begin with these letters and are longer, the most frequent first. */
export function beginningWith(words: IndexedWord[], start: string): string[] {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle]?.[0] ?? '') < start) low = middle + 1;
		else high = middle;
	}
	const found: IndexedWord[] = [];
	for (let place = low; place < words.length; place++) {
		const entry = words[place];
		if (!entry?.[0].startsWith(start)) break;
		if (entry[0] !== start) found.push(entry);
	}
	return found
		.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
		.slice(0, WIDEST)
		.map(([word]) => word);
}

/**
 * The word one letter away: one more, one less, one other, two changed places, or one wrongly doubled. Letters only, four
 * or more, since one digit away from a bill is another bill. First letters are rarely wrong, so a
 * word with the same one is taken first, then the most frequent.
 */
export function nearest(words: IndexedWord[], word: string): IndexedWord | undefined {
	if (word.length < 4 || !/^\p{L}+$/u.test(word)) return undefined;
	let best: IndexedWord | undefined;
	let bestRank = -1;
	for (const entry of words) {
		const [other, count] = entry;
		if (other.length < 4 || !near(word, other) || !/^\p{L}+$/u.test(other)) continue;
		const rank = count + (other[0] === word[0] ? 2e9 : 0) + (oneApart(word, other) ? 1e9 : 0);
		if (rank > bestRank) {
			best = entry;
			bestRank = rank;
		}
	}
	return best;
}

/**
 * One apart; or one apart but for a plural, since an index may know the detention only as detentions;
 * or the same but for doubled letters, which are doubled in the wrong place (sherrif) as a habit.
 */
function near(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 2) return false;
	if (oneApart(a, b) || oneApart(a, singular(b)) || oneApart(singular(a), b)) return true;
	return undoubled(a) === undoubled(b);
}

function undoubled(word: string): string {
	return word.replace(/(\p{L})\1/gu, '$1');
}

function singular(word: string): string {
	return word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Tells whether one typing error turns one word into the other. */
export function oneApart(a: string, b: string): boolean {
	const longer = a.length >= b.length ? a : b;
	const shorter = a.length >= b.length ? b : a;
	if (longer.length - shorter.length > 1 || longer === shorter) return false;
	let first = 0;
	while (first < shorter.length && longer[first] === shorter[first]) first++;
	if (longer.length > shorter.length) return longer.slice(first + 1) === shorter.slice(first);
	if (longer.slice(first + 1) === shorter.slice(first + 1)) return true;
	return (
		longer[first] === shorter[first + 1] &&
		longer[first + 1] === shorter[first] &&
		longer.slice(first + 2) === shorter.slice(first + 2)
	);
}
