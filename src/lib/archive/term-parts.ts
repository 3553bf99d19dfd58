// What the page of a value gathers from the records, each list cut to what a page can bear, with
// the number of all.
import { formatDate, inLanguage, say, type Language } from '../language';
import { facetAddress, type Facet } from './facets';
import {
	campaignShown,
	lessonShown,
	policyShown,
	resourceShown,
	sourcesOf,
	told,
	type CampaignShown,
	type LessonShown,
	type PolicyShown,
	type ResourceHeld,
	type ResourceShown,
	type SourceShown,
	type Told
} from './parts';
import { recordIndex, termMap, type Held, type LessonRecord } from './record-index';
import type { Archive, Campaign } from './types';
import type { Policy } from '../content/schema';

/** A list as far as the page shows it, and how many there are. */
export interface Some<T> {
	shown: T[];
	all: number;
}

/** Cuts a list and makes what is shown of it. */
export const some = <S, T>(list: readonly S[], most: number, make: (one: S) => T): Some<T> => ({
	shown: list.slice(0, most).map(make),
	all: list.length
});

export const MOST = {
	policies: 8,
	lessons: 6,
	resources: 6,
	companions: 7,
	deciders: 40,
	standings: 12
} as const;

/** Newest first; what has no date last. */
const byDate = <T extends { date?: string | undefined }>(a: T, b: T) =>
	(b.date ?? '').localeCompare(a.date ?? '');

/** Campaigns of a value, newest change first. */
export const campaignsOf = (archive: Archive, facet: Facet, key: string): Campaign[] =>
	recordIndex(archive).having[facet].get(key) ?? [];

/**
 * Laws and policies of a value, newest first: those of a place, of a kind of decision-maker, of a year;
 * otherwise those of its campaigns that have clauses.
 */
export function policiesOf(
	archive: Archive,
	facet: Facet,
	key: string,
	language: Language
): Some<PolicyShown> {
	const { policies } = recordIndex(archive);
	const held: Held<Policy>[] =
		facet === 'places' || facet === 'decision-makers' || facet === 'years'
			? (policies[facet].get(key) ?? [])
			: campaignsOf(archive, facet, key).flatMap((campaign) =>
					campaign.record.policies
						.filter((item) => item.clauses.length > 0)
						.map((item) => ({ campaign, item }))
				);
	const sorted = [...held].sort((a, b) => byDate(a.item, b.item));
	return some(sorted, MOST.policies, (one) => policyShown(one, archive, language));
}

export type LessonsShown = Record<LessonRecord['says'], Some<LessonShown>>;

/** Lessons about a theme or tactic, or those of the campaigns of any other value. */
export function lessonsOf(
	archive: Archive,
	facet: Facet,
	key: string,
	language: Language
): LessonsShown {
	const { lessons } = recordIndex(archive);
	const held =
		facet === 'themes' || facet === 'tactics'
			? (lessons[facet].get(key) ?? [])
			: campaignsOf(archive, facet, key).flatMap((campaign) =>
					campaign.record.lessons.map((item) => ({ campaign, item }))
				);
	const ofKind = (says: LessonRecord['says']) =>
		some(spread(held.filter(({ item }) => item.says === says)), MOST.lessons, (one) =>
			lessonShown(one, archive, language)
		);
	return {
		worked: ofKind('worked'),
		'did-not-work': ofKind('did-not-work'),
		watch: ofKind('watch')
	};
}

/** One of each campaign, then the second of each, so that a cut list still tells of many campaigns. */
export function spread<T extends { campaign: unknown }>(list: readonly T[]): T[] {
	const seen = new Map<unknown, number>();
	return list
		.map((one, place) => {
			const turn = seen.get(one.campaign) ?? 0;
			seen.set(one.campaign, turn + 1);
			return { one, place, turn };
		})
		.sort((a, b) => a.turn - b.turn || a.place - b.place)
		.map(({ one }) => one);
}

/**
 * Resources of a value, newest first: for a theme those with this theme of their own or of their
 * campaign, for a year those published in it, for any other value those of its campaigns.
 */
export function resourcesOf(
	archive: Archive,
	facet: Facet,
	key: string,
	language: Language
): Some<ResourceShown> {
	const isOf = (item: ResourceHeld['item'], themes: readonly string[]) =>
		facet === 'themes'
			? (item.themes ?? themes).includes(key)
			: facet !== 'years' || (item.date?.startsWith(key) ?? false);
	const held: ResourceHeld[] = campaignsOf(archive, facet, key).flatMap(({ slug, record }) =>
		record.resources
			.filter((item) => isOf(item, record.themes))
			.map((item) => ({ id: item.id, slug, item }))
	);
	if (facet === 'themes' || facet === 'years')
		for (const [id, item] of Object.entries(archive.resources))
			if (isOf(item, [])) held.push({ id, item });
	held.sort((a, b) => byDate(a.item, b.item));
	return some(held, MOST.resources, (one) => resourceShown(one, archive, language));
}

export interface Companions {
	facet: Facet;
	terms: { key: string; label: string; url: string; count: number }[];
}

/** Values of other facets that campaigns of a value also have: counts of campaigns, largest first. */
export function companionsOf(
	archive: Archive,
	facet: Facet,
	key: string,
	language: Language,
	others: readonly Facet[]
): Companions[] {
	const { keys } = recordIndex(archive);
	const campaigns = campaignsOf(archive, facet, key);
	return others.flatMap((other) => {
		const counts = new Map<string, number>();
		for (const campaign of campaigns)
			for (const one of keys.get(campaign)?.[other] ?? [])
				if (other !== facet || one !== key) counts.set(one, (counts.get(one) ?? 0) + 1);
		const terms = termMap(archive, other, language);
		const shown = [...counts]
			// What one of many campaigns has does not often go with the value.
			.filter(([, count]) => count > 1 || campaigns.length < 4)
			.sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
			.slice(0, MOST.companions)
			.map(([one, count]) => ({
				key: one,
				label: terms.get(one)?.label ?? one,
				url: facetAddress(other, language, one),
				count
			}));
		return shown.length > 0 ? [{ facet: other, terms: shown }] : [];
	});
}

export interface DeciderShown {
	id: string;
	name: string;
	office?: Told;
	role: Told;
	/** Left out on the page of the campaign itself. */
	campaign?: CampaignShown;
	sources: SourceShown[];
}

/** Who of this kind decided, in which office, and what. */
export const decidersOf = (archive: Archive, key: string, language: Language): Some<DeciderShown> =>
	some(
		campaignsOf(archive, 'decision-makers', key).flatMap((campaign) =>
			campaign.record.decision_makers
				.filter(({ kind }) => kind === key)
				.map((item, place) => ({ campaign, item, place }))
		),
		MOST.deciders,
		({ campaign, item, place }) => ({
			id: `${campaign.slug}--${place}`,
			name: item.name,
			...(item.office && { office: told(item.office, language) }),
			role: told(item.role, language),
			campaign: campaignShown(campaign, archive, language),
			sources: sourcesOf(campaign, item.sources, language)
		})
	);

export interface Standing {
	id: string;
	campaign: CampaignShown;
	line: Told;
	force: string;
	forceKey: string;
	asOf: string;
	sources: SourceShown[];
}

/** How each campaign of an outcome stands, in the words of its record. */
export const standingsOf = (archive: Archive, key: string, language: Language): Some<Standing> =>
	some(campaignsOf(archive, 'outcomes', key), MOST.standings, (campaign) => {
		const { outcome } = campaign.record;
		const force = archive.vocabulary['in-force'][outcome.in_force]?.label;
		return {
			id: campaign.slug,
			campaign: campaignShown(campaign, archive, language),
			line: told(outcome.line, language),
			force: force ? say(force, language) : outcome.in_force,
			forceKey: outcome.in_force,
			asOf: formatDate(outcome.date, language, 'short'),
			sources: sourcesOf(campaign, outcome.sources, language)
		};
	});

/** How many campaigns of an outcome have a result in force, overridden and so on; most frequent first. */
export function forceSplit(archive: Archive, status: string, language: Language) {
	const campaigns = campaignsOf(archive, 'outcomes', status);
	const counts = new Map<string, number>();
	for (const { record } of campaigns)
		counts.set(record.outcome.in_force, (counts.get(record.outcome.in_force) ?? 0) + 1);
	return [...counts]
		.sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
		.map(([key, count]) => {
			const term = archive.vocabulary['in-force'][key];
			return {
				key,
				count,
				label: term ? say(term.label, language) : key,
				url: chosenAddress(
					[
						['outcomes', status],
						['force', key]
					],
					language
				),
				...(term?.about && { about: say(term.about, language) })
			};
		});
}

/** Names of the choices in the fragment of the archive's page; a year there is the year of beginning. */
const CHOICES: Partial<Record<Facet, string>> = {
	themes: 'theme',
	tactics: 'tactic',
	places: 'place',
	'decision-makers': 'decider',
	outcomes: 'outcome'
};

/**
 * Address of the archive's page with these values chosen; of the whole archive where a facet has no
 * choice there.
 */
export function chosenAddress(
	choices: readonly (readonly [Facet | 'force', string])[],
	language: Language
): string {
	const parts = choices.flatMap(([facet, key]) => {
		const name = facet === 'force' ? facet : CHOICES[facet];
		return name ? [`${name}=${key}`] : [];
	});
	return inLanguage(`/archive/${parts.length > 0 ? `#${parts.join('&')}` : ''}`, language);
}
