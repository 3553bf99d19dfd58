// Organizations: each with the campaigns it took part in, by letter, and the networks among them. Pure.
import { compareIn, formatDate, formatNumber, pick, type Language } from '../language';
import { libraryWords } from '../language/library';
import { facetAddress } from './facets';
import { itemOf, publishedBy, type LibraryItem, type Told } from './library';
import { byNewestChange } from './model';
import { organizationName } from './publishers';
import type { Archive, Campaign } from './types';

type Role = Campaign['record']['organizations'][number];

/** An organization with what the records say of it. */
export interface Standing {
	id: string;
	record: Archive['organizations'][string];
	/** Its campaigns, newest change first, each with all that it did there. */
	campaigns: { campaign: Campaign; roles: Role[] }[];
	/** Ids of the networks that name it as a member. */
	memberOf: string[];
}

export interface OrganizationLink {
	id: string;
	name: string;
	url: string;
	/** Number of its campaigns. */
	count: number;
}

const known = new WeakMap<Archive, Map<string, Standing>>();

/** Every organization by its id, in use or not. */
export function organizationsOf(archive: Archive): Map<string, Standing> {
	const found = known.get(archive);
	if (found) return found;
	const all = new Map<string, Standing>();
	for (const [id, record] of Object.entries(archive.organizations))
		all.set(id, { id, record, campaigns: [], memberOf: [] });
	for (const [id, { members = [] }] of Object.entries(archive.organizations))
		for (const member of members) all.get(member)?.memberOf.push(id);
	for (const campaign of [...archive.campaigns].sort(byNewestChange))
		for (const role of campaign.record.organizations) {
			const { campaigns } = all.get(role.id) ?? { campaigns: undefined };
			const last = campaigns?.at(-1);
			if (last?.campaign === campaign) last.roles.push(role);
			else campaigns?.push({ campaign, roles: [role] });
		}
	known.set(archive, all);
	return all;
}

export const linkOf = (
	{ id, record, campaigns }: Standing,
	language: Language
): OrganizationLink => ({
	id,
	name: organizationName(record, language),
	url: facetAddress('organizations', language, id),
	count: campaigns.length
});

/** Links to organizations by their ids, in the order given; ids that nobody has are left out. */
export const linksOf = (ids: string[], archive: Archive, language: Language): OrganizationLink[] =>
	ids.flatMap((id) => {
		const one = organizationsOf(archive).get(id);
		return one ? [linkOf(one, language)] : [];
	});

export interface Letter {
	/** Anchor on the page. */
	id: string;
	label: string;
	organizations: OrganizationLink[];
}

/** “The Bronx Defenders” stands under B, “Óscar” under O, “32BJ” under the digits. */
const sortName = (name: string) => name.replace(/^(the|el|la|los|las) /i, '');

/** All organizations by letter, as an index shows them. */
export function lettersOf(archive: Archive, language: Language): Letter[] {
	const compare = compareIn(language);
	const letters = new Map<string, OrganizationLink[]>();
	const sorted = [...organizationsOf(archive).values()]
		.map((one) => linkOf(one, language))
		.sort((a, b) => compare(sortName(a.name), sortName(b.name)) || a.id.localeCompare(b.id));
	for (const one of sorted) {
		const first = sortName(one.name).normalize('NFD').charAt(0).toUpperCase();
		const letter = /[A-Z]/.test(first) ? first : '';
		const list = letters.get(letter);
		if (list) list.push(one);
		else letters.set(letter, [one]);
	}
	return [...letters].map(([letter, organizations]) => ({
		id: `letter-${letter.toLowerCase() || '0'}`,
		label: letter || libraryWords[language].otherLetters,
		organizations
	}));
}

export interface Figure {
	key: number;
	label: Told;
	/** With the separators of the language. */
	value: string;
	approx: boolean;
	unit: Told;
	note?: Told;
}

/** What the records count of an organization. */
export const figuresOf = ({ figures = [] }: Standing['record'], language: Language): Figure[] =>
	figures.map(({ label, value, approx = false, unit, note }, key) => ({
		key,
		label: pick(label, language),
		value: formatNumber(value, language),
		approx,
		unit: pick(unit, language),
		...(note && { note: pick(note, language) })
	}));

/** A network or project, as lists show it. */
export interface Network extends OrganizationLink {
	shortName?: string;
	/** “Network, since 2006”. */
	kind: Told;
	about?: Told;
	site?: string;
	members: OrganizationLink[];
	figures: Figure[];
	resources: number;
	latest: LibraryItem[];
}

/** The networks and projects: organizations whose record says what kind they are, oldest first. */
export const networksOf = (archive: Archive, language: Language): Network[] =>
	[...organizationsOf(archive).values()]
		.filter(({ record }) => record.kind)
		.sort((a, b) => (a.record.founded ?? '9999').localeCompare(b.record.founded ?? '9999'))
		.map((one) => {
			const { record } = one;
			const resources = publishedBy(archive, one.id);
			return {
				...linkOf(one, language),
				...(record.short_name && { shortName: record.short_name }),
				kind: kindOf(record, language),
				...(record.about && { about: pick(record.about, language) }),
				...(record.url && { site: record.url }),
				members: linksOf(record.members ?? [], archive, language),
				figures: figuresOf(record, language),
				resources: resources.length,
				latest: resources.slice(0, 3).map((resource) => itemOf(resource, archive, language))
			};
		});

/** What kind of network it is and since when. */
export function kindOf({ kind, founded }: Standing['record'], language: Language): Told {
	const told = kind ? pick(kind, language) : { text: '', language };
	return founded && told.text
		? {
				...told,
				text: libraryWords[told.language].since(told.text, formatDate(founded, told.language))
			}
		: told;
}

/** Organizations in more than one campaign: most first, in groups of the same number. */
export function busiest(
	archive: Archive,
	language: Language,
	most = 60
): { count: number; organizations: OrganizationLink[] }[] {
	const compare = compareIn(language);
	const groups = new Map<number, OrganizationLink[]>();
	[...organizationsOf(archive).values()]
		.filter(({ campaigns }) => campaigns.length > 1)
		.map((one) => linkOf(one, language))
		.sort((a, b) => b.count - a.count || compare(a.name, b.name))
		.slice(0, most)
		.forEach((one) => groups.set(one.count, [...(groups.get(one.count) ?? []), one]));
	return [...groups].map(([count, organizations]) => ({ count, organizations }));
}
