// From the archive to the file of its page: each campaign once, each value numbered.
import { compareIn, formatDate, LANGUAGES, say, type Language } from '../../language';
import { archiveWords } from '../../language/archive';
import { mainPlace, placeKey, placeLine, stateName, termsOf, termsOfCampaign } from '../facets';
import { byNewestChange, headOf, lastChange } from '../model';
import type { Archive, Campaign } from '../types';
import { PAGES_OF } from './addresses';
import { BROWSE_FACETS, HAS, type BrowseFacet, type BrowseFile, type Has } from './types';

const known = new WeakMap<Archive, Partial<Record<Language, BrowseFile>>>();

/** The file of an archive in a language; made once for an archive. */
export function browseFile(archive: Archive, language: Language): BrowseFile {
	const files = known.get(archive) ?? {};
	known.set(archive, files);
	return (files[language] ??= makeFile(archive, language));
}

/** The sentences for lists, in the order of the file. */
export const browseLines = (archive: Archive, language: Language): string[] =>
	[...archive.campaigns].sort(byNewestChange).map((campaign) => headOf(campaign, language).card);

function makeFile(archive: Archive, language: Language): BrowseFile {
	const campaigns = [...archive.campaigns].sort(byNewestChange);
	const facets = Object.fromEntries(
		BROWSE_FACETS.map((facet) => [facet, valuesOf(facet, campaigns, archive, language)])
	) as BrowseFile['facets'];
	const numbers = new Map<string, number>();
	for (const facet of BROWSE_FACETS)
		for (const [key] of facets[facet]) numbers.set(`${facet} ${key}`, numbers.size);
	const placesAt = new Map(facets.place.map(([key], at) => [key, at]));
	const heads = campaigns.map((campaign) => headOf(campaign, language));
	const nameOf = (place: NonNullable<ReturnType<typeof mainPlace>>) =>
		place.kind === 'state' ? stateName(archive, place.state, language) : say(place.name, language);
	const printed = dates(language);
	return {
		version: 1,
		language,
		facets,
		slugs: campaigns.map(({ slug }) => slug),
		titles: heads.map(({ title }) => title),
		places: campaigns.map((campaign) => {
			const place = mainPlace(campaign);
			const at = place && placesAt.get(placeKey(place));
			const isSame = place && at !== undefined && facets.place[at]?.[1] === nameOf(place);
			return isSame ? at : placeLine(campaign, archive, language);
		}),
		from: campaigns.map(beginOf),
		to: campaigns.map(({ record: { span } }) => (span.end === 'ongoing' ? 0 : yearOf(span.end))),
		years: campaigns.map(yearsOf),
		asOf: campaigns.map(({ record }) => printed(record.outcome.date)),
		changed: campaigns.map((campaign) => printed(lastChange(campaign))),
		values: campaigns.map((campaign) =>
			BROWSE_FACETS.flatMap((facet) =>
				keysOf(campaign, facet, archive, language).flatMap(
					(key) => numbers.get(`${facet} ${key}`) ?? []
				)
			)
		),
		other: heads.flatMap((head, index) => (head.language === language ? [] : [index])),
		byPlace: inOrderOfPlace(campaigns, archive, language)
	};
}

/** Dates as printed; each is formatted once, since formatting is slow. */
function dates(language: Language): (date: string) => string {
	const known = new Map<string, string>();
	return (date) => {
		const text = known.get(date) ?? formatDate(date, language, 'short');
		known.set(date, text);
		return text;
	};
}

const yearOf = (date: string) => Number(date.slice(0, 4));
const beginOf = ({ record: { span } }: Campaign) => yearOf(span.start);

/** Years from its beginning to its end, or to the last check of a record that goes on. */
export const yearsOf = ({ record: { span, reviewed } }: Campaign): number =>
	yearOf(span.end === 'ongoing' ? reviewed : span.end) - yearOf(span.start);

const decadeOf = (campaign: Campaign) => `${Math.floor(beginOf(campaign) / 10)}0s`;

const hasOf = ({ shows }: Campaign): Has[] =>
	(Object.keys(HAS) as Has[]).filter((has) => HAS[has].some((scene) => shows.includes(scene)));

/** Keys that a campaign has of a facet, in the order of its record. */
function keysOf(
	campaign: Campaign,
	facet: BrowseFacet,
	archive: Archive,
	language: Language
): string[] {
	const pages = PAGES_OF[facet];
	if (pages) return termsOfCampaign(campaign, pages, archive, language).map(({ key }) => key);
	switch (facet) {
		case 'force':
			return [campaign.record.outcome.in_force];
		case 'began':
			return [decadeOf(campaign)];
		case 'has':
			return hasOf(campaign);
		default:
			return LANGUAGES.filter((one) => campaign.heads[one]);
	}
}

/**
 * The values of a facet: of short closed lists all, also those that no campaign has; of the others
 * those in use, most used first, states before the localities in them.
 */
function valuesOf(
	facet: BrowseFacet,
	campaigns: Campaign[],
	archive: Archive,
	language: Language
): [string, string][] {
	const words = archiveWords[language];
	const used = (key: string) =>
		campaigns.some(({ record }) => record.outcome.in_force === key) ? [key] : [];
	const { outcomes, 'in-force': force } = archive.vocabulary;
	switch (facet) {
		case 'outcome':
			return Object.entries(outcomes).map(([key, { label }]) => [key, say(label, language)]);
		case 'force':
			return Object.keys(force)
				.flatMap(used)
				.map((key) => [key, say(force[key]?.label ?? { en: key }, language)]);
		case 'began':
			return [...new Set(campaigns.map(decadeOf))].sort().map((key) => [key, words.decade(key)]);
		case 'has':
			return (Object.keys(HAS) as Has[]).map((key) => [key, words.hasIn[key]]);
		case 'language':
			return LANGUAGES.map((key) => [key, words.languageIn[key]]);
		default: {
			const terms = termsOf(archive, PAGES_OF[facet] ?? 'themes', language);
			const isState = (key: string) => !key.includes('/');
			return [
				...terms.filter(({ key }) => isState(key)),
				...terms.filter(({ key }) => !isState(key))
			].map(({ key, label }) => [key, label]);
		}
	}
}

/** By the name of the state, then of the locality; a state before what lies in it. */
function inOrderOfPlace(campaigns: Campaign[], archive: Archive, language: Language): number[] {
	const compare = compareIn(language);
	const names = campaigns.map((campaign) => {
		const place = mainPlace(campaign);
		const state = place ? stateName(archive, place.state, language) : '';
		return { state, local: !place || place.kind === 'state' ? '' : say(place.name, language) };
	});
	const of = (index: number) => names[index] ?? { state: '', local: '' };
	return campaigns
		.map((_, index) => index)
		.sort(
			(a, b) => compare(of(a).state, of(b).state) || compare(of(a).local, of(b).local) || a - b
		);
}
