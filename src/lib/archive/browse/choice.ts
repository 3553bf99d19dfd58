// What a reader has chosen on the archive page, and the same as the fragment of its address, which
// never leaves the browser.
import { BROWSE_FACETS, SORTS, VIEWS, type BrowseFacet, type Sort, type View } from './types';

export type Chosen = Partial<Record<BrowseFacet, string[]>>;

export interface Choice {
	/** Keys of the chosen values: any of them within a facet, all facets together. */
	chosen: Chosen;
	sort: Sort;
	view: View;
}

export const NOTHING: Choice = { chosen: {}, sort: 'newest', view: 'rows' };

/** Words that links may use besides the names of the facets. */
const NAMES = new Map<string, BrowseFacet>([
	...BROWSE_FACETS.map((facet) => [facet, facet] as const),
	['state', 'place']
]);

/** More than anyone chooses by hand; a made-up address cannot ask for endless work. */
const MOST = 100;
const KEY = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/;

/**
 * Reads a fragment. Names and values that cannot be are left out; whether a key exists is known
 * only once the file is here.
 * @returns undefined for a fragment that is not ours, such as the place of a link within the page
 */
export function readFragment(hash: string): Choice | undefined {
	const text = hash.replace(/^#/, '');
	if (text === '') return NOTHING;
	const chosen: Chosen = {};
	let { sort, view } = NOTHING;
	let isOurs = false;
	for (const [name, value] of new URLSearchParams(text)) {
		const facet = NAMES.get(name);
		if (facet) {
			const keys = value.split(',').filter((key) => KEY.test(key));
			const all = [...new Set([...(chosen[facet] ?? []), ...keys])].slice(0, MOST);
			if (all.length > 0) chosen[facet] = all;
		} else if (name === 'sort') sort = SORTS.find((one) => one === value) ?? sort;
		else if (name === 'view') view = VIEWS.find((one) => one === value) ?? view;
		else continue;
		isOurs = true;
	}
	return isOurs ? { chosen, sort, view } : undefined;
}

/** Writes a fragment, always the same for the same choice; empty where nothing is chosen. */
export function writeFragment({ chosen, sort, view }: Choice): string {
	const parts = BROWSE_FACETS.flatMap((facet) => {
		const keys = chosen[facet] ?? [];
		return keys.length > 0 ? [`${facet}=${[...keys].sort().join(',')}`] : [];
	});
	if (sort !== NOTHING.sort) parts.push(`sort=${sort}`);
	if (view !== NOTHING.view) parts.push(`view=${view}`);
	return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** The state in which a place lies; nothing for a state itself. */
export const stateOf = (place: string): string | undefined =>
	place.includes('/') ? place.split('/')[0] : undefined;

/**
 * Adds a value, or takes it away where it was chosen. A locality takes the place of its state, and a
 * state that of its localities: both together would say no more than the state alone.
 */
export function toggle(chosen: Chosen, facet: BrowseFacet, key: string): Chosen {
	const before = chosen[facet] ?? [];
	const isChosen = before.includes(key);
	const after = isChosen
		? before.filter((one) => one !== key)
		: [
				...before.filter(
					(one) => facet !== 'place' || (one !== stateOf(key) && stateOf(one) !== key)
				),
				key
			];
	const next = { ...chosen, [facet]: after };
	if (after.length === 0) delete next[facet];
	return next;
}

/** Whether anything is chosen. */
export const isChosen = (chosen: Chosen): boolean =>
	BROWSE_FACETS.some((facet) => (chosen[facet]?.length ?? 0) > 0);
