// What the tools load: titles to choose from, lines for the three questions, ready-made pairs, goals.
import { formatDate, say, type Language } from '../language';
import { wordsOf } from '../language/words';
import type { TitleLine, Told } from './compare';
import { facetAddress, mainPlace, placeLine, stateName, termsOf, termsOfCampaign } from './facets';
import { formatLength, lengthOf } from './length';
import { PLACES, WISHES, WISH_KEYS, type LikeLine, type Wish } from './like-mine';
import { byNewestChange, headOf, lastChange } from './model';
import { told } from './sheets';
import { pairAddress, pairKey } from './tool-addresses';
import type { Archive, Campaign } from './types';

const slugs = new WeakMap<Archive, Map<string, Campaign>>();

/** A campaign by its slug. */
export function campaignOf(archive: Archive, slug: string): Campaign | undefined {
	const known =
		slugs.get(archive) ?? new Map(archive.campaigns.map((campaign) => [campaign.slug, campaign]));
	slugs.set(archive, known);
	return known.get(slug);
}

const newestFirst = (archive: Archive) => [...archive.campaigns].sort(byNewestChange);

/** All campaigns to choose from, newest change first. */
export const titleLines = (archive: Archive, language: Language): TitleLine[] =>
	newestFirst(archive).map((campaign) => {
		const { title, language: real } = headOf(campaign, language);
		const place = placeLine(campaign, archive, language);
		return real === language ? [campaign.slug, title, place] : [campaign.slug, title, place, real];
	});

/** What the three questions must know of a campaign. */
export function likeLine(campaign: Campaign, archive: Archive, language: Language): LikeLine {
	const { record, slug } = campaign;
	const { title, language: real } = headOf(campaign, language);
	const outcome = archive.vocabulary.outcomes[record.outcome.status];
	const places = record.places.filter(({ kind }) => kind !== 'facility');
	return {
		slug,
		title,
		...(real !== language && { lang: real }),
		meta: `${placeLine(campaign, archive, language)} · ${formatLength(lengthOf(campaign), language)}`,
		themes: record.themes,
		kinds: [...new Set(record.decision_makers.map(({ kind }) => kind))],
		places: PLACES.filter((kind) => places.some((place) => place.kind === kind)),
		states: [...new Set(places.map(({ state }) => state))],
		status: record.outcome.status,
		outcome: outcome ? say(outcome.label, language) : record.outcome.status,
		asOf: wordsOf(language).asOf(formatDate(record.outcome.date, language, 'short'))
	};
}

/** The lines of all campaigns, newest change first. */
export const likeLines = (archive: Archive, language: Language): LikeLine[] =>
	newestFirst(archive).map((campaign) => likeLine(campaign, archive, language));

export interface Pair {
	key: string;
	url: string;
	campaigns: [Campaign, Campaign];
	/** The sentences of the records that say why, one or two. */
	why: Told[];
}

const pairs = new WeakMap<Archive, Map<string, [Campaign, Campaign]>>();

/** All pairs that a record names, either way; each once, in the order of the campaigns. */
function pairsOf(archive: Archive): Map<string, [Campaign, Campaign]> {
	const known = pairs.get(archive);
	if (known) return known;
	const found = new Map<string, [Campaign, Campaign]>();
	for (const one of archive.campaigns)
		for (const { slug } of one.record.related) {
			const other = campaignOf(archive, slug);
			const key = pairKey(one.slug, slug);
			if (other && other !== one && !found.has(key))
				found.set(key, one.slug < slug ? [one, other] : [other, one]);
		}
	pairs.set(archive, found);
	return found;
}

/** Keys of all ready-made pairs, for the entries of their route. */
export const pairKeys = (archive: Archive): string[] => [...pairsOf(archive).keys()].sort();

/** A ready-made pair by its key. */
export function pairOf(key: string, archive: Archive, language: Language): Pair | undefined {
	const campaigns = pairsOf(archive).get(key);
	if (!campaigns) return undefined;
	const [a, b] = campaigns;
	const why = [
		...a.record.related.filter(({ slug }) => slug === b.slug),
		...b.record.related.filter(({ slug }) => slug === a.slug)
	].map((one) => told(one.why, language));
	return {
		key,
		url: pairAddress(a.slug, b.slug, language),
		campaigns,
		why: why.filter((one, at) => why.findIndex(({ text }) => text === one.text) === at)
	};
}

/** Pairs, those first in which something changed last. */
export const newestPairs = (archive: Archive, language: Language): Pair[] => {
	const last = (pair: Pair) => pair.campaigns.map(lastChange).reduce((a, b) => (a > b ? a : b));
	return pairKeys(archive)
		.flatMap((key) => pairOf(key, archive, language) ?? [])
		.sort((a, b) => last(b).localeCompare(last(a)) || a.key.localeCompare(b.key));
};

/** Short name of a campaign in a pair: its place, else its title where both have the same place. */
export function pairNames({ campaigns: [a, b] }: Pair, language: Language): [string, string] {
	const name = (campaign: Campaign) => {
		const place = mainPlace(campaign);
		return place ? say(place.name, language) : headOf(campaign, language).title;
	};
	if (name(a) !== name(b)) return [name(a), name(b)];
	return [headOf(a, language).title, headOf(b, language).title];
}

/** Campaigns with a goal, newest change first. */
export const withWish = (archive: Archive, wish: Wish): Campaign[] => {
	const themes: readonly string[] = WISHES[wish];
	return newestFirst(archive).filter(({ record }) =>
		record.themes.some((theme) => themes.includes(theme))
	);
};

/** The values that the second and third question offer, each in use, with their labels. */
export function questionChoices(archive: Archive, language: Language) {
	const used = (kind: string) =>
		archive.campaigns.some(({ record }) => record.places.some((place) => place.kind === kind));
	const postal = [
		...new Set(
			archive.campaigns.flatMap(({ record }) =>
				record.places.filter(({ kind }) => kind !== 'facility').map(({ state }) => state)
			)
		)
	];
	return {
		kinds: termsOf(archive, 'decision-makers', language).map(({ key, label }) => ({ key, label })),
		places: PLACES.filter(used),
		states: postal
			.map((key) => ({ key, label: stateName(archive, key, language) }))
			.sort((a, b) => a.label.localeCompare(b.label, language)),
		themes: Object.fromEntries(
			termsOf(archive, 'themes', language).map(({ key, label }) => [key, label])
		)
	};
}

/** Campaigns of one kind of decision-maker on the page of a goal. */
export interface WishGroup {
	key: string;
	label: string;
	url: string;
	lines: LikeLine[];
	/** Campaigns beyond the lines shown. */
	rest: number;
}

/** On the page of a goal, the most lines under one kind; the page of the kind has them all. */
const MOST_LINES = 30;

/** The campaigns with a goal by who decided, the kind with most campaigns first. */
export function wishGroups(archive: Archive, wish: Wish, language: Language): WishGroup[] {
	const groups = new Map<string, { label: string; campaigns: Campaign[] }>();
	for (const campaign of withWish(archive, wish))
		for (const { key, label } of termsOfCampaign(campaign, 'decision-makers', archive, language)) {
			const group = groups.get(key) ?? { label, campaigns: [] };
			group.campaigns.push(campaign);
			groups.set(key, group);
		}
	return [...groups]
		.sort(
			([a, one], [b, other]) => other.campaigns.length - one.campaigns.length || a.localeCompare(b)
		)
		.map(([key, { label, campaigns }]) => ({
			key,
			label,
			url: facetAddress('decision-makers', language, key),
			lines: campaigns
				.slice(0, MOST_LINES)
				.map((campaign) => likeLine(campaign, archive, language)),
			rest: Math.max(0, campaigns.length - MOST_LINES)
		}));
}

/** The most pairs that the page of comparisons lists; the others are linked from their stories. */
const MOST_PAIRS = 100;

/** The ready-made pairs as lines of a list, and how many older ones are left out. */
export function pairLines(archive: Archive, language: Language) {
	const all = newestPairs(archive, language);
	return {
		pairs: all.slice(0, MOST_PAIRS).map((pair) => {
			const [one, other] = pairNames(pair, language);
			return { key: pair.key, url: pair.url, one, other, why: pair.why[0] };
		}),
		rest: Math.max(0, all.length - MOST_PAIRS)
	};
}

/** Goals that at least one campaign has, with how many, in the order of the question. */
export const wishCounts = (archive: Archive): { key: Wish; count: number }[] =>
	WISH_KEYS.map((key) => ({ key, count: withWish(archive, key).length })).filter(
		({ count }) => count > 0
	);

/** All that the plain page of a goal shows; undefined where no campaign has it. */
export function wishPage(archive: Archive, key: string, language: Language) {
	const wish = wishCounts(archive).find((one) => one.key === key);
	if (!wish) return undefined;
	return {
		...wish,
		groups: wishGroups(archive, wish.key, language),
		themes: WISHES[wish.key].flatMap((theme) => {
			const label = archive.vocabulary.themes[theme]?.label;
			const used = archive.campaigns.some(({ record }) => record.themes.includes(theme));
			return label && used
				? [{ label: say(label, language), url: facetAddress('themes', language, theme) }]
				: [];
		})
	};
}
