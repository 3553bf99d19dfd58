import { closest, distance } from 'fastest-levenshtein';

/**
 * The word of a list that a writer most likely meant, for “Did you mean …?”.
 * Gives undefined where nothing is near: more than a third of the letters differ.
 */
export function nearest(word: string, list: Iterable<string>): string | undefined {
	const words = [...list];
	if (words.length === 0) return undefined;
	const found = closest(word.toLowerCase(), words);
	const limit = Math.max(2, Math.ceil(Math.max(word.length, found.length) / 3));
	return distance(word.toLowerCase(), found) <= limit ? found : undefined;
}

/** “Did you mean X?” where a near word exists, else the first words of the list. */
export function suggest(word: string, list: Iterable<string>): string {
	const words = [...list];
	const near = nearest(word, words);
	if (near) return `Did you mean “${near}”?`;
	if (words.length === 0) return 'There is none yet: add it first.';
	return `Use one of: ${words.slice(0, 8).join(', ')}${words.length > 8 ? ', …' : ''}.`;
}

/** The few words of a list that are nearest, those first that hold the word as a part of them. */
export function nearestFew(word: string, list: Iterable<string>, most = 3): string[] {
	const asked = word.toLowerCase();
	const far = (one: string) => (one.includes(asked) ? 0 : distance(asked, one));
	return [...list].sort((a, b) => far(a) - far(b)).slice(0, most);
}
