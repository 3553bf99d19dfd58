// Facets: the ways by which the archive is cut, and the pages that each value in use has.
import { compareIn, inLanguage, say, type Both, type Language } from '../language';
import type { Archive, Campaign } from './types';

export const FACETS = [
	'themes',
	'tactics',
	'places',
	'decision-makers',
	'outcomes',
	'organizations',
	'years'
] as const;
export type Facet = (typeof FACETS)[number];

/** One value of a facet that at least one campaign has. */
export interface Term {
	facet: Facet;
	/** Path below the facet's address: jail-closure, ga, ga/fulton-county. */
	key: string;
	label: string;
	about?: string | undefined;
	/** The place in which a place lies; other terms have none. */
	within?: string | undefined;
	campaigns: Campaign[];
}

/** Address of a term's page, or of the facet's index where there is no key. */
export const facetAddress = (facet: Facet, language: Language, key?: string) =>
	inLanguage(`/${facet}/${key ? `${key}/` : ''}`, language);

/** What a campaign has of a facet: keys with their labels, each once. */
function valuesOf(
	campaign: Campaign,
	facet: Facet,
	archive: Archive,
	language: Language
): { key: string; label: string; about?: string; within?: string }[] {
	const { record } = campaign;
	const { vocabulary, organizations } = archive;
	const fromWords = (keys: string[], name: 'themes' | 'tactics' | 'decision-makers' | 'outcomes') =>
		keys.map((key) => {
			const term = vocabulary[name][key];
			const about = term?.about && say(term.about, language);
			return { key, label: term ? say(term.label, language) : key, ...(about ? { about } : {}) };
		});
	switch (facet) {
		case 'themes':
			return fromWords(record.themes, 'themes');
		case 'tactics':
			return fromWords(record.tactics, 'tactics');
		case 'decision-makers':
			return fromWords(
				record.decision_makers.map((one) => one.kind),
				'decision-makers'
			);
		case 'outcomes':
			return fromWords([record.outcome.status], 'outcomes');
		case 'organizations':
			return record.organizations.map(({ id }) => {
				const organization = organizations[id];
				const name = organization?.name ?? id;
				const about = organization?.about && say(organization.about, language);
				return {
					key: id,
					label: language === 'es' ? (organization?.name_es ?? name) : name,
					...(about ? { about } : {})
				};
			});
		case 'years':
			return record.events
				.map((event) => event.date.slice(0, 4))
				.map((key) => ({ key, label: key }));
		case 'places':
			return record.places
				.filter((place) => place.kind !== 'facility')
				.flatMap((place) => {
					const name = stateName(archive, place.state, language);
					const own = { key: place.state.toLowerCase(), label: name };
					if (place.kind === 'state') return [own];
					const label = say(place.name, language);
					return [own, { key: placeKey(place), label, within: name }];
				});
	}
}

/** Name of a state by its postal code. */
export function stateName(archive: Archive, postal: string, language: Language): string {
	const label: Both | undefined = archive.vocabulary.states[postal]?.label;
	return label ? say(label, language) : postal;
}

/** All values of a facet in use: most used first, equals by the alphabet; years newest first. */
export function termsOf(archive: Archive, facet: Facet, language: Language): Term[] {
	const terms = new Map<string, Term>();
	for (const campaign of archive.campaigns)
		for (const value of valuesOf(campaign, facet, archive, language)) {
			const term = terms.get(value.key) ?? { ...value, facet, campaigns: [] };
			terms.set(value.key, term);
			// Campaigns come one after the other: one that has the value twice is the last of its list.
			if (term.campaigns[term.campaigns.length - 1] !== campaign) term.campaigns.push(campaign);
		}
	const compare = compareIn(language);
	return [...terms.values()].sort((a, b) =>
		facet === 'years'
			? b.key.localeCompare(a.key)
			: b.campaigns.length - a.campaigns.length ||
				compare(a.label, b.label) ||
				a.key.localeCompare(b.key)
	);
}

/** The values of a facet that one campaign has, in the order of its record. */
export function termsOfCampaign(
	campaign: Campaign,
	facet: Facet,
	archive: Archive,
	language: Language
): { key: string; label: string }[] {
	const seen = new Set<string>();
	return valuesOf(campaign, facet, archive, language).filter(
		({ key }) => !seen.has(key) && seen.add(key)
	);
}

/** Values of another facet that go with these campaigns, most frequent first. */
export function oftenWith(
	campaigns: Campaign[],
	facet: Facet,
	archive: Archive,
	language: Language,
	except?: string
): Term[] {
	return termsOf({ ...archive, campaigns }, facet, language).filter((term) => term.key !== except);
}

type Place = Campaign['record']['places'][number];

/** Key of a place's page: ga, ga/fulton-county. */
export const placeKey = ({ state, kind, id }: Place) =>
	kind === 'state' ? state.toLowerCase() : `${state.toLowerCase()}/${id}`;

/** The place by which a campaign is named: its first city, county or state. */
export const mainPlace = ({ record }: Campaign): Place | undefined =>
	record.places.find((place) => place.kind !== 'facility') ?? record.places[0];

/** The first values of a list with their counts, as lists show them. */
export const counted = (terms: Term[], most: number) =>
	terms
		.slice(0, most)
		.map(({ key, label, campaigns }) => ({ key, label, count: campaigns.length }));

/** “Atlanta, Georgia”: the first city or county of a campaign with its state, or the state alone. */
export function placeLine(campaign: Campaign, archive: Archive, language: Language): string {
	const main = mainPlace(campaign);
	if (!main) return '';
	const state = stateName(archive, main.state, language);
	return main.kind === 'state' ? state : `${say(main.name, language)}, ${state}`;
}
