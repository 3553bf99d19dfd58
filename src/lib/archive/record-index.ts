// One pass over the archive that sorts what the records hold by the values they belong to, so that a
// page of a value costs what it shows and not a walk through all campaigns. Pure; kept per archive.
import type { CampaignRecord, Policy } from '../content/schema';
import { FACETS, termsOf, termsOfCampaign, type Facet, type Term } from './facets';
import { lastChange } from './model';
import { placeTree, placesWithin, type PlaceNode } from './places';
import type { Archive, Campaign } from './types';
import type { Language } from '../language';

export type EventRecord = CampaignRecord['events'][number];
export type LessonRecord = CampaignRecord['lessons'][number];

/** A part of a record with the campaign it belongs to. */
export interface Held<T> {
	campaign: Campaign;
	item: T;
}
type By<T> = Map<string, Held<T>[]>;

export interface RecordIndex {
	/** Newest change first; all lists below keep this order. */
	campaigns: Campaign[];
	/** Campaigns of each value of each facet. */
	having: Record<Facet, Map<string, Campaign[]>>;
	/** Values of each facet that a campaign has, each once. */
	keys: Map<Campaign, Record<Facet, string[]>>;
	events: { tactics: By<EventRecord>; years: By<EventRecord> };
	policies: { places: By<Policy>; 'decision-makers': By<Policy>; years: By<Policy> };
	lessons: { themes: By<LessonRecord>; tactics: By<LessonRecord> };
	places: Map<string, PlaceNode>;
}

const indexes = new WeakMap<Archive, RecordIndex>();

/** The index of an archive, made when it is first asked for. */
export function recordIndex(archive: Archive): RecordIndex {
	const known = indexes.get(archive);
	if (known) return known;
	const made = makeIndex(archive);
	indexes.set(archive, made);
	return made;
}

function makeIndex(archive: Archive): RecordIndex {
	const changed = new Map(archive.campaigns.map((one) => [one, lastChange(one)]));
	const campaigns = [...archive.campaigns].sort(
		(a, b) =>
			(changed.get(b) ?? '').localeCompare(changed.get(a) ?? '') || a.slug.localeCompare(b.slug)
	);
	const index: RecordIndex = {
		campaigns,
		having: byFacet(() => new Map<string, Campaign[]>()),
		keys: new Map(),
		events: { tactics: new Map(), years: new Map() },
		policies: { places: new Map(), 'decision-makers': new Map(), years: new Map() },
		lessons: { themes: new Map(), tactics: new Map() },
		places: placeTree(archive)
	};
	for (const campaign of campaigns) {
		const keys = byFacet((facet) =>
			termsOfCampaign(campaign, facet, archive, 'en').map(({ key }) => key)
		);
		index.keys.set(campaign, keys);
		for (const facet of FACETS)
			for (const key of keys[facet]) push(index.having[facet], key, campaign);
		addParts(index, campaign);
	}
	return index;
}

function addParts(index: RecordIndex, campaign: Campaign) {
	const { record } = campaign;
	for (const item of record.events) {
		push(index.events.years, item.date.slice(0, 4), { campaign, item });
		for (const key of item.tactics) push(index.events.tactics, key, { campaign, item });
	}
	for (const item of record.policies) {
		push(index.policies['decision-makers'], item.decided_by, { campaign, item });
		if (item.date) push(index.policies.years, item.date.slice(0, 4), { campaign, item });
		const place = record.places.find(({ id }) => id === item.place);
		if (place)
			for (const key of placesWithin(place, index.places))
				push(index.policies.places, key, { campaign, item });
	}
	for (const item of record.lessons) {
		for (const key of item.themes) push(index.lessons.themes, key, { campaign, item });
		for (const key of item.tactics) push(index.lessons.tactics, key, { campaign, item });
	}
}

const byFacet = <T>(make: (facet: Facet) => T) =>
	Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;

function push<T>(map: Map<string, T[]>, key: string, one: T) {
	const list = map.get(key);
	if (list) list.push(one);
	else map.set(key, [one]);
}

const terms = new WeakMap<Archive, Map<string, Map<string, Term>>>();

/** All values of a facet in use, by their key, in the order in which lists show them. */
export function termMap(archive: Archive, facet: Facet, language: Language): Map<string, Term> {
	const known = terms.get(archive) ?? new Map<string, Map<string, Term>>();
	terms.set(archive, known);
	const name = `${facet} ${language}`;
	const made =
		known.get(name) ??
		new Map(termsOf(archive, facet, language).map((term) => [term.key, term] as const));
	known.set(name, made);
	return made;
}
