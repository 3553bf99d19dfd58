// What the lists of events and of lessons can be narrowed by. Pure.
import { compareIn, say, type Language } from '../language';
import { timelineWords } from '../language/timeline';
import type { EventItem } from './all-events';
import type { LessonItem } from './lessons';
import type { Archive } from './types';

/** One facet: values with labels and counts, most first. */
export interface ListFacet {
	name: string;
	label: string;
	values: { key: string; label: string; count: number }[];
}

interface Order {
	name: string;
	label: string;
	labelOf: (key: string) => string;
	/** The order of the values; otherwise the most frequent first. */
	keys?: (a: string, b: string) => number;
}

function facetsOfList(
	items: readonly { facets: Record<string, string[]> }[],
	order: readonly Order[],
	language: Language
): ListFacet[] {
	const compare = compareIn(language);
	return order.map(({ name, label, labelOf, keys }) => {
		const counts = new Map<string, number>();
		for (const { facets } of items)
			for (const key of new Set(facets[name])) counts.set(key, (counts.get(key) ?? 0) + 1);
		const values = [...counts].map(([key, count]) => ({ key, label: labelOf(key), count }));
		values.sort((a, b) =>
			keys ? keys(a.key, b.key) : b.count - a.count || compare(a.label, b.label)
		);
		return { name, label, values };
	});
}

/** Labels of the vocabulary; states are keyed in lower case, as in addresses. */
const labelsOf =
	({ vocabulary }: Archive, language: Language) =>
	(name: 'themes' | 'tactics' | 'decision-makers' | 'states' | 'outcomes') =>
	(key: string) => {
		const term = vocabulary[name][name === 'states' ? key.toUpperCase() : key];
		return term ? say(term.label, language) : key;
	};

/** What the timeline can be narrowed by. */
export function eventFacets(
	items: readonly EventItem[],
	archive: Archive,
	language: Language
): ListFacet[] {
	const { facets, kinds, decade } = timelineWords[language];
	const from = labelsOf(archive, language);
	return facetsOfList(
		items,
		[
			{ name: 'kind', label: facets.kind, labelOf: (key) => kinds[key as EventItem['kind']] },
			{ name: 'theme', label: facets.theme, labelOf: from('themes') },
			{ name: 'state', label: facets.state, labelOf: from('states') },
			{ name: 'decider', label: facets.decider, labelOf: from('decision-makers') },
			{ name: 'tactic', label: facets.tactic, labelOf: from('tactics') },
			{
				name: 'decade',
				label: facets.decade,
				labelOf: decade,
				keys: (a, b) => b.localeCompare(a)
			}
		],
		language
	);
}

/** What the lessons can be narrowed by. */
export function lessonFacets(
	items: readonly LessonItem[],
	archive: Archive,
	language: Language
): ListFacet[] {
	const { facets, says } = timelineWords[language];
	const from = labelsOf(archive, language);
	return facetsOfList(
		items,
		[
			{ name: 'says', label: facets.says, labelOf: (key) => says[key as LessonItem['says']] },
			{ name: 'theme', label: facets.theme, labelOf: from('themes') },
			{ name: 'tactic', label: facets.lessonTactic, labelOf: from('tactics') },
			{ name: 'state', label: facets.state, labelOf: from('states') },
			{ name: 'outcome', label: facets.outcome, labelOf: from('outcomes') }
		],
		language
	);
}
