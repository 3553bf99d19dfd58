/** Narrows results by kind and outcome, and keeps question and choice in the page's fragment. */
import type { SearchKind, SearchResult } from './types';

/** What is asked and chosen on the page. */
export interface Choice {
	question: string;
	/** Mend no typing errors. */
	exact: boolean;
	kind?: SearchKind;
	/** The key of an outcome. */
	outcome?: string;
}

/** A value that can be chosen, with how many results it would leave. */
export interface Facet<Key extends string> {
	key: Key;
	label: string;
	count: number;
}

/** The results that are of the chosen kind and outcome. */
export function narrow(results: SearchResult[], { kind, outcome }: Partial<Choice>) {
	return results.filter(
		({ document }) =>
			(kind === undefined || document.kind === kind) &&
			(outcome === undefined || document.outcome?.key === outcome)
	);
}

/** The kinds among results, the most frequent first. The chosen one is listed even when none is left. */
export function kindFacets(
	results: SearchResult[],
	choice: Partial<Choice>,
	labels: Record<SearchKind, string>
): Facet<SearchKind>[] {
	const rest = narrow(results, { outcome: choice.outcome });
	return tally(
		rest.map(({ document }) => ({ key: document.kind, label: labels[document.kind] })),
		choice.kind && { key: choice.kind, label: labels[choice.kind] ?? choice.kind }
	);
}

/** The outcomes among results, the most frequent first. */
export function outcomeFacets(results: SearchResult[], choice: Partial<Choice>): Facet<string>[] {
	const rest = narrow(results, { kind: choice.kind });
	const all = results.flatMap(({ document }) => (document.outcome ? [document.outcome] : []));
	return tally(
		rest.flatMap(({ document }) => (document.outcome ? [document.outcome] : [])),
		all.find(({ key }) => key === choice.outcome)
	);
}

function tally<Key extends string>(
	values: { key: Key; label: string }[],
	chosen: { key: Key; label: string } | undefined
): Facet<Key>[] {
	const facets = new Map<Key, Facet<Key>>();
	if (chosen) facets.set(chosen.key, { ...chosen, count: 0 });
	for (const { key, label } of values) {
		const facet = facets.get(key) ?? { key, label, count: 0 };
		facet.count++;
		facets.set(key, facet);
	}
	return [...facets.values()].sort((a, b) => b.count - a.count);
}

/** Reads a fragment: an empty one asks nothing, one that is no question is not ours. */
export function readFragment(hash: string, kinds: Record<SearchKind, string>): Choice | undefined {
	const values = new URLSearchParams(hash.replace(/^#/, ''));
	if (hash.length > 1 && !values.has('q')) return undefined;
	const kind = values.get('kind');
	return {
		question: values.get('q') ?? '',
		exact: values.has('exact'),
		kind: isKind(kind, kinds) ? kind : undefined,
		outcome: values.get('outcome') ?? undefined
	};
}

/** Writes a fragment; empty where nothing is asked. A fragment never leaves the browser. */
export function writeFragment({ question, exact, kind, outcome }: Choice): string {
	if (question.trim() === '') return '';
	const values = new URLSearchParams({ q: question });
	if (exact) values.set('exact', '1');
	if (kind) values.set('kind', kind);
	if (outcome) values.set('outcome', outcome);
	return `#${values}`;
}

// Object.hasOwn is younger than the oldest browsers that read here.
function isKind(text: string | null, kinds: Record<SearchKind, string>): text is SearchKind {
	return text !== null && Object.keys(kinds).includes(text);
}
