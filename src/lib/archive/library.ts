// The library: every resource of every campaign, and those of none, in one shape and one order. Pure.
import { compareIn, formatDate, listOf, pick, say, type Language } from '../language';
import { libraryWords } from '../language/library';
import { anchorOf, resourceAddress, storyAddress } from './addresses';
import { facetAddress, stateName } from './facets';
import { headOf } from './model';
import { perArchive } from './per-archive';
import { organizationName, publisherParts } from './publishers';
import type { Archive, Campaign } from './types';

/** A text with the language it is really in. */
export type Told = ReturnType<typeof pick>;

interface Link {
	key: string;
	label: string;
	url: string;
}

/** A resource as the records have it. */
export interface Resource {
	/** Its anchor on a page, and its name in feeds. */
	id: string;
	/** Its id within its record. */
	own: string;
	/** Missing for what belongs to no single campaign. */
	campaign?: Campaign;
	record: Campaign['record']['resources'][number];
}

/** A resource as pages show it, in a language. */
export interface LibraryItem {
	id: string;
	/** Where it stands in the library. */
	address: string;
	type: string;
	typeLabel: string;
	/** As printed; resources are in English unless their record says otherwise. */
	title: Told;
	/** In pieces: organizations of the archive with their pages, and the words between. */
	publisher: { text: string; organization?: { id: string; name: string; url: string } }[];
	/** As exact as known: 2018, 2018-09 or 2018-09-06. */
	date?: string;
	when: string;
	/** What the date stands for, or why there is none. */
	dateIs: Told;
	about: Told;
	note?: Told;
	url?: string;
	host?: string;
	/** “English and Spanish”, where the record says and it is not the reader’s language alone. */
	languages: string;
	themes: Link[];
	/** States of its campaign. */
	places: Link[];
	campaign?: { slug: string; title: Told; url: string };
}

/** The types that a reader of legal resources looks for first. */
export const DOORS = [
	['practice-advisory'],
	['public-comment'],
	['toolkit', 'report'],
	['faq-and-explainer']
];

/** A page of a type holds at most this many; a type with more is divided by year. */
export const SHELF = 200;

/** Newest first, undated last; equals by id, so that lists never change by chance. */
const byDate = (a: Resource, b: Resource) =>
	(b.record.date ?? '').localeCompare(a.record.date ?? '') || a.id.localeCompare(b.id);

const all = new WeakMap<Archive, Resource[]>();

/** Every resource of the archive once, newest first, undated last. */
export function resourcesOf(archive: Archive): Resource[] {
	const found = all.get(archive);
	if (found) return found;
	const resources = [
		...archive.campaigns.flatMap((campaign) =>
			campaign.record.resources.map((record) => ({
				id: anchorOf(campaign.slug, record.id),
				own: record.id,
				campaign,
				record
			}))
		),
		...Object.entries(archive.resources).map(([id, one]) => ({
			id,
			own: id,
			record: { id, ...one }
		}))
	].sort(byDate);
	all.set(archive, resources);
	return resources;
}

/** The resources of a type on one page. */
export interface Shelf {
	type: string;
	/** Last part of the page’s address: a year, a year and a number, or undated; nothing where all fit. */
	part: string;
	resources: Resource[];
}

const shelved = new WeakMap<Archive, { shelves: Map<string, Shelf[]>; of: Map<Resource, Shelf> }>();

function shelves(archive: Archive) {
	const found = shelved.get(archive);
	if (found) return found;
	const map = new Map<string, Shelf[]>();
	const byType = groupBy(resourcesOf(archive), ({ record }) => record.type);
	for (const [type, resources] of byType)
		map.set(
			type,
			resources.length <= SHELF
				? [{ type, part: '', resources }]
				: [...groupBy(resources, ({ record }) => record.date?.slice(0, 4) ?? 'undated')].flatMap(
						([year, ofYear]) => divide(type, year, ofYear)
					)
		);
	const of = new Map(
		[...map.values()].flat().flatMap((shelf) => shelf.resources.map((one) => [one, shelf] as const))
	);
	const made = { shelves: map, of };
	shelved.set(archive, made);
	return made;
}

/** Oldest part first, so that a new resource moves none of the earlier ones to another page. */
function divide(type: string, year: string, resources: Resource[]): Shelf[] {
	const count = Math.ceil(resources.length / SHELF);
	return Array.from({ length: count }, (_, i) => ({
		type,
		part: count === 1 ? year : `${year}-${count - i}`,
		resources: resources.slice(
			Math.max(0, resources.length - (count - i) * SHELF),
			resources.length - (count - i - 1) * SHELF
		)
	}));
}

/** The pages of a type, newest first; one where all its resources fit on it. */
export const shelvesOf = (archive: Archive, type: string): Shelf[] =>
	shelves(archive).shelves.get(type) ?? [];

/** Types in use with their counts, most used first. */
export const typesOf = (archive: Archive, language: Language) =>
	[...shelves(archive).shelves]
		.map(([key, list]) => ({
			key,
			label: typeLabel(archive, key, language),
			count: list.reduce((sum, shelf) => sum + shelf.resources.length, 0)
		}))
		.sort((a, b) => b.count - a.count || compareIn(language)(a.label, b.label));

/** Name of a type of resource. */
export function typeLabel({ vocabulary }: Archive, type: string, language: Language): string {
	const term = vocabulary['resource-types'][type];
	return term ? say(term.label, language) : type;
}

/** Where a resource stands in the library: on the page of its type, or of its type and year. */
export const addressOf = (resource: Resource, archive: Archive, language: Language): string =>
	resourceAddress(
		resource.record.type,
		resource.own,
		language,
		resource.campaign?.slug,
		shelves(archive).of.get(resource)?.part
	);

const byId = perArchive((archive) => new Map(resourcesOf(archive).map((one) => [one.id, one])));

/**
 * Where a resource stands in the library, by its record.
 * @param slug its campaign; undefined for what belongs to no single one
 */
export function addressOfResource(
	archive: Archive,
	slug: string | undefined,
	id: string,
	language: Language
): string {
	const resource = byId(archive).get(slug ? anchorOf(slug, id) : id);
	return resource ? addressOf(resource, archive, language) : '';
}

/** A resource as pages show it. */
export function itemOf(resource: Resource, archive: Archive, language: Language): LibraryItem {
	const { record, campaign } = resource;
	const { languages, date, url, note } = record;
	const words = libraryWords[language];
	const themes = record.themes?.length ? record.themes : (campaign?.record.themes ?? []);
	const states = [...new Set(campaign?.record.places.map(({ state }) => state) ?? [])];
	const printed = !languages || languages.includes('en') ? 'en' : 'es';
	const head = campaign && headOf(campaign, language);
	return {
		id: resource.id,
		address: addressOf(resource, archive, language),
		type: record.type,
		typeLabel: typeLabel(archive, record.type, language),
		title: { text: record.title, language: printed },
		publisher: publisherParts(record.publisher, archive).map(({ text, organization }) => ({
			text,
			...(organization && { organization: publisherLink(organization, archive, language) })
		})),
		...(date && { date }),
		when: date ? formatDate(date, language) : '',
		dateIs: record.date_is
			? pick(record.date_is, language)
			: { text: words.published, language: language },
		about: pick(record.about, language),
		...(note && { note: pick(note, language) }),
		...(url && { url, host: new URL(url).hostname.replace(/^www\./, '') }),
		languages: languages?.some((one) => one !== language)
			? listOf(
					languages.map((one) => words.inLanguage[one]),
					language
				)
			: '',
		themes: themes.map((key) => {
			const term = archive.vocabulary.themes[key];
			return {
				key,
				label: term ? say(term.label, language) : key,
				url: facetAddress('themes', language, key)
			};
		}),
		places: states.map((state) => ({
			key: state.toLowerCase(),
			label: stateName(archive, state, language),
			url: facetAddress('places', language, state.toLowerCase())
		})),
		...(campaign &&
			head && {
				campaign: {
					slug: campaign.slug,
					title: { text: head.title, language: head.language },
					url: storyAddress(campaign.slug, language)
				}
			})
	};
}

function publisherLink(id: string, { organizations }: Archive, language: Language) {
	const record = organizations[id];
	return {
		id,
		name: record ? organizationName(record, language) : id,
		url: facetAddress('organizations', language, id)
	};
}

/** The newest resources of the archive. */
export const latestItems = (archive: Archive, language: Language, count: number): LibraryItem[] =>
	resourcesOf(archive)
		.slice(0, count)
		.map((one) => itemOf(one, archive, language));

const published = new WeakMap<Archive, Map<string, Resource[]>>();

/** The resources that an organization published, alone or with others, newest first. */
export function publishedBy(archive: Archive, organization: string): Resource[] {
	let found = published.get(archive);
	if (!found) {
		found = new Map();
		for (const resource of resourcesOf(archive))
			for (const { organization: id } of publisherParts(resource.record.publisher, archive)) {
				if (!id) continue;
				const list = found.get(id) ?? [];
				if (!list.includes(resource)) list.push(resource);
				found.set(id, list);
			}
		published.set(archive, found);
	}
	return found.get(organization) ?? [];
}

function groupBy<T>(list: T[], keyOf: (one: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const one of list) {
		const key = keyOf(one);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return groups;
}
