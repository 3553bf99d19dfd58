// Everything that the page of one value shows, as plain data: a theme, a tactic, a place, a kind of
// decision-maker, an outcome, a year.
import { inLanguage, type Language } from '../language';
import { termWords } from '../language/terms';
import { wordsOf } from '../language/words';
import { cardOf, type CampaignCard } from './cards';
import { facetAddress, type Facet, type Term } from './facets';
import { campaignShown, eventShown, type CampaignShown, type EventShown } from './parts';
import { belowOf, placeLink, type Link, type PlaceLine } from './place-lines';
import { stateKey } from './places';
import { playbookOf, type Playbook } from './playbook';
import { recordIndex, termMap } from './record-index';
import { rolesOf, type RoleShown } from './roles';
import { noteFor } from './term-notes';
import {
	campaignsOf,
	chosenAddress,
	companionsOf,
	decidersOf,
	forceSplit,
	lessonsOf,
	policiesOf,
	resourcesOf,
	some,
	standingsOf,
	type Companions,
	type DeciderShown,
	type LessonsShown,
	type Some,
	type Standing
} from './term-parts';
import type { PolicyShown, ResourceShown } from './parts';
import type { Archive, Campaign } from './types';

export interface YearPage {
	before?: Link;
	after?: Link;
	events: Some<EventShown>;
	began: Some<CampaignShown>;
	ended: Some<CampaignShown>;
}

export interface TermPage {
	facet: Facet;
	key: string;
	label: string;
	about?: string;
	/** Other words people use for it. */
	also: string[];
	/** The pages above this one. */
	trail: Link[];
	/** For a city: the counties it lies in. */
	counties: Link[];
	below: PlaceLine[];
	count: number;
	cards: CampaignCard[];
	/** The archive's page with this value chosen. */
	archive: string;
	policies: Some<PolicyShown>;
	lessons: LessonsShown;
	resources: Some<ResourceShown>;
	companions: Companions[];
	playbook?: Playbook;
	roles?: Some<RoleShown>;
	deciders?: Some<DeciderShown>;
	standings?: Some<Standing>;
	force?: ReturnType<typeof forceSplit>;
	year?: YearPage;
}

/** Most rows of campaigns; the archive's page has the others. */
export const MOST_ROWS = 60;
const MOST_EVENTS = 40;
const MOST_SPANS = 20;

const COMPANIONS: Record<Facet, Facet[]> = {
	themes: ['tactics', 'decision-makers', 'themes'],
	tactics: ['tactics', 'themes'],
	places: ['themes', 'tactics', 'decision-makers'],
	'decision-makers': ['tactics', 'themes', 'decision-makers'],
	outcomes: ['tactics', 'decision-makers', 'themes'],
	organizations: ['themes', 'tactics', 'decision-makers', 'places'],
	years: ['themes', 'tactics', 'places']
};

/**
 * The page of a value.
 * @returns undefined where no campaign has it
 */
export function termPage(
	archive: Archive,
	facet: Facet,
	key: string,
	language: Language
): TermPage | undefined {
	const term = termMap(archive, facet, language).get(key);
	if (!term) return undefined;
	const campaigns = campaignsOf(archive, facet, key);
	return {
		facet,
		key,
		label: term.label,
		...aboutOf(archive, term, language),
		also: alsoOf(archive, facet, key, language),
		trail: trailOf(archive, facet, key, language),
		counties: countiesOf(archive, facet, key, language),
		below: facet === 'places' ? belowOf(archive, key, language) : [],
		count: campaigns.length,
		cards: campaigns.slice(0, MOST_ROWS).map((campaign) =>
			cardOf(
				campaign,
				archive,
				language,
				// The page of a year lists its events, and that of a kind its names, in full.
				facet === 'years' || facet === 'decision-makers'
					? undefined
					: noteFor(campaign, facet, key, language)
			)
		),
		archive: chosenAddress([[facet, key]], language),
		policies: policiesOf(archive, facet, key, language),
		lessons: lessonsOf(archive, facet, key, language),
		resources: resourcesOf(archive, facet, key, language),
		companions: companionsOf(archive, facet, key, language, COMPANIONS[facet]),
		...(facet === 'tactics' && {
			playbook: playbookOf(archive, key, language),
			roles: rolesOf(campaigns, archive, language)
		}),
		...(facet === 'places' && { roles: rolesOf(campaigns, archive, language) }),
		...(facet === 'decision-makers' && { deciders: decidersOf(archive, key, language) }),
		...(facet === 'outcomes' && {
			standings: standingsOf(archive, key, language),
			force: forceSplit(archive, key, language)
		}),
		...(facet === 'years' && { year: yearPage(archive, key, language) })
	};
}

/** What the value means; of a city or county, in which state it lies. */
function aboutOf(archive: Archive, { facet, key, about, within }: Term, language: Language) {
	const kind = facet === 'places' ? recordIndex(archive).places.get(key)?.kind : undefined;
	if (within && (kind === 'city' || kind === 'county'))
		return { about: termWords[language].placeIn[kind](within) };
	return about ? { about } : {};
}

function alsoOf(archive: Archive, facet: Facet, key: string, language: Language): string[] {
	if (facet !== 'themes' && facet !== 'tactics') return [];
	return archive.vocabulary[facet][key]?.also?.[language] ?? [];
}

const countiesOf = (archive: Archive, facet: Facet, key: string, language: Language): Link[] =>
	facet === 'places'
		? (recordIndex(archive).places.get(key)?.within ?? []).map((one) =>
				placeLink(archive, one, language)
			)
		: [];

/** Archive › Places › Georgia › Fulton County: the county where a city lies in one of the archive only. */
function trailOf(archive: Archive, facet: Facet, key: string, language: Language): Link[] {
	const words = wordsOf(language);
	const trail: Link[] = [
		{ label: words.archive, url: inLanguage('/archive/', language) },
		{ label: words.filedIn[facet], url: facetAddress(facet, language) }
	];
	if (facet === 'places' && key.includes('/')) {
		trail.push(placeLink(archive, stateKey(key), language));
		const counties = countiesOf(archive, facet, key, language);
		if (counties.length === 1) trail.push(...counties);
	}
	return trail;
}

function yearPage(archive: Archive, key: string, language: Language): YearPage {
	const { events, campaigns, having } = recordIndex(archive);
	const years = [...having.years.keys()].sort();
	const place = years.indexOf(key);
	const link = (year: string | undefined) =>
		year && { label: year, url: facetAddress('years', language, year) };
	const [before, after] = [link(years[place - 1]), link(years[place + 1])];
	const held = [...(events.years.get(key) ?? [])].sort((a, b) =>
		a.item.date.localeCompare(b.item.date)
	);
	const spans = (isIn: (span: Campaign['record']['span']) => boolean) =>
		some(
			campaigns.filter(({ record }) => isIn(record.span)),
			MOST_SPANS,
			(one) => campaignShown(one, archive, language)
		);
	return {
		...(before && { before }),
		...(after && { after }),
		events: some(held, MOST_EVENTS, (one) => eventShown(one, archive, language)),
		began: spans(({ start }) => start.startsWith(key)),
		ended: spans(({ end }) => end !== 'ongoing' && end.startsWith(key))
	};
}
