// The index of a facet: its values with their definitions and counts; years by decade, places nested.
import type { Language } from '../language';
import { facetAddress, type Facet } from './facets';
import { belowOf, type PlaceLine } from './place-lines';
import { recordIndex, termMap } from './record-index';
import { campaignsOf, forceSplit } from './term-parts';
import type { Archive } from './types';

export interface TermLine {
	key: string;
	label: string;
	url: string;
	about?: string;
	also: string[];
	count: number;
	/** For outcomes: how many are in force, overridden and so on. */
	force: { key: string; label: string; count: number; url: string }[];
	/** For kinds of decision-makers: names of some who decided, the latest first. */
	names: string[];
	/** Events that the records date to this year, or that show this tactic at work. */
	events: number;
}

export interface TermList {
	facet: Facet;
	count: number;
	lines: TermLine[];
	decades: { decade: string; lines: TermLine[] }[];
	states: PlaceLine[];
}

/** Most names of who decided. */
const NAMES = 4;

/** The index of a facet. Themes, tactics and kinds: most used first; outcomes as in the vocabulary. */
export function termList(archive: Archive, facet: Facet, language: Language): TermList {
	const { vocabulary } = archive;
	const index = recordIndex(archive);
	const terms = [...termMap(archive, facet, language).values()];
	const lines = terms.map(({ key, label, about, campaigns }): TermLine => {
		const also =
			facet === 'themes' || facet === 'tactics' ? vocabulary[facet][key]?.also?.[language] : [];
		return {
			key,
			label,
			url: facetAddress(facet, language, key),
			...(about && { about }),
			also: also ?? [],
			count: campaigns.length,
			force: facet === 'outcomes' ? forceSplit(archive, key, language) : [],
			names: facet === 'decision-makers' ? namesOf(archive, key) : [],
			events:
				facet === 'years' || facet === 'tactics' ? (index.events[facet].get(key)?.length ?? 0) : 0
		};
	});
	if (facet === 'outcomes') {
		const order = Object.keys(vocabulary.outcomes);
		lines.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
	}
	return {
		facet,
		count: lines.length,
		lines: facet === 'years' || facet === 'places' ? [] : lines,
		decades: facet === 'years' ? decadesOf(lines) : [],
		states: facet === 'places' ? statesOf(archive, language) : []
	};
}

/** Names of the latest who decided: one of a campaign. */
function namesOf(archive: Archive, kind: string): string[] {
	const names = new Set<string>();
	for (const { record } of campaignsOf(archive, 'decision-makers', kind)) {
		const name = record.decision_makers.find((one) => one.kind === kind)?.name;
		if (name) names.add(name);
		if (names.size === NAMES) break;
	}
	return [...names];
}

/** Years, newest decade first and in a decade the newest year first. */
function decadesOf(lines: TermLine[]) {
	const decades = new Map<string, TermLine[]>();
	for (const line of lines) {
		const decade = `${line.key.slice(0, 3)}0`;
		decades.set(decade, [...(decades.get(decade) ?? []), line]);
	}
	return [...decades].map(([decade, years]) => ({ decade, lines: years }));
}

/** States with most campaigns first, each with what lies in it. */
const statesOf = (archive: Archive, language: Language): PlaceLine[] =>
	[...termMap(archive, 'places', language).values()]
		.filter(({ key }) => !key.includes('/'))
		.map(({ key, label, campaigns }) => ({
			key,
			label,
			url: facetAddress('places', language, key),
			count: campaigns.length,
			below: belowOf(archive, key, language)
		}));
