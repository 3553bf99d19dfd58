// Parts of records as lists show them: plain strings with their addresses, their source and their
// campaign. Texts that exist in the other language only say so.
import { formatDate, formatDayOfYear, pick, say, type Both, type Language } from '../language';
import { doesAddress, policyAddress, storyAddress } from './addresses';
import { addressOfEvent } from './all-events';
import { placeLine } from './facets';
import { addressOfLesson } from './lessons';
import { addressOfResource } from './library';
import { headOf } from './model';
import type { EventRecord, Held, LessonRecord } from './record-index';
import type { Archive, Campaign } from './types';
import type { Policy } from '../content/schema';

/** A text, with its language where that is not the page's. */
export interface Told {
	text: string;
	lang?: Language;
}

/** One source: publisher and date, and where it was read. */
export interface SourceShown {
	text: string;
	url?: string;
	note?: string;
}

export interface CampaignShown {
	title: Told;
	url: string;
	place: string;
}

/** The text in a language, with its own language where it is the other one. */
export function told(both: Both, language: Language): Told {
	const { text, language: real } = pick(both, language);
	return real === language ? { text } : { text, lang: real };
}

/** The sources behind these keys of a record, in their order. */
export const sourcesOf = (
	{ record }: Campaign,
	keys: readonly string[],
	language: Language
): SourceShown[] =>
	[...new Set(keys)].flatMap((key) => {
		const source = record.sources[key];
		if (!source) return [];
		const date = source.date && formatDate(source.date, language, 'short');
		return [
			{
				text: date ? `${source.publisher}, ${date}` : source.publisher,
				...(source.url && { url: source.url }),
				...(source.note && { note: say(source.note, language) })
			}
		];
	});

/** A campaign by its title and place. */
export function campaignShown(
	campaign: Campaign,
	archive: Archive,
	language: Language
): CampaignShown {
	const head = headOf(campaign, language);
	return {
		title:
			head.language === language ? { text: head.title } : { text: head.title, lang: head.language },
		url: storyAddress(campaign.slug, language),
		place: placeLine(campaign, archive, language)
	};
}

export interface EventShown {
	id: string;
	year: string;
	/** Month and day, as exact as the record has them. */
	day: string;
	date: string;
	kind: EventRecord['kind'];
	title: Told;
	text: Told;
	url: string;
	/** Left out on the page of the campaign itself. */
	campaign?: CampaignShown;
	sources: SourceShown[];
}

export const eventShown = (
	{ campaign, item }: Held<EventRecord>,
	archive: Archive,
	language: Language
): EventShown => ({
	id: `${campaign.slug}--${item.id}`,
	year: item.date.slice(0, 4),
	day: formatDayOfYear(item.date, language),
	date: item.date,
	kind: item.kind,
	title: told(item.title, language),
	text: told(item.text, language),
	url: addressOfEvent(archive, campaign.slug, item.id, language),
	campaign: campaignShown(campaign, archive, language),
	sources: sourcesOf(campaign, item.sources, language)
});

export interface LessonShown {
	id: string;
	says: LessonRecord['says'];
	heading?: Told;
	text: Told;
	url: string;
	/** Left out on the page of the campaign itself. */
	campaign?: CampaignShown;
	sources: SourceShown[];
}

export const lessonShown = (
	{ campaign, item }: Held<LessonRecord>,
	archive: Archive,
	language: Language
): LessonShown => ({
	id: `${campaign.slug}--${item.id}`,
	says: item.says,
	...(item.heading && { heading: told(item.heading, language) }),
	text: told(item.text, language),
	url: addressOfLesson(archive, campaign.slug, item.id, language),
	campaign: campaignShown(campaign, archive, language),
	sources: sourcesOf(campaign, item.sources, language)
});

export interface PolicyShown {
	id: string;
	title: Told;
	number?: string;
	/** Who adopted it, when, by what count. */
	meta: string[];
	url: string;
	force: { key: string; label: string; asOf?: string };
	clauses: { id: string; url: string; plain: Told; does: { label: string; url: string }[] }[];
	/** How many clauses there are beside those shown. */
	moreClauses: number;
	/** Left out on the page of the campaign itself. */
	campaign?: CampaignShown;
	sources: SourceShown[];
}

/** Most clauses of one policy that a list shows; its own page has all. */
const CLAUSES = 3;

export function policyShown(
	{ campaign, item }: Held<Policy>,
	archive: Archive,
	language: Language
): PolicyShown {
	const { vocabulary } = archive;
	const place = campaign.record.places.find(({ id }) => id === item.place);
	const label = vocabulary['in-force'][item.in_force]?.label;
	return {
		id: `${campaign.slug}--${item.id}`,
		title: told(item.title, language),
		...(item.number && { number: item.number }),
		meta: [
			say(item.body, language),
			place && say(place.name, language),
			item.date && formatDate(item.date, language, 'short'),
			item.vote && `${item.vote.yes}–${item.vote.no}`
		].flatMap((text) => text || []),
		url: policyAddress(campaign.slug, item.id, language),
		force: {
			key: item.in_force,
			label: label ? say(label, language) : item.in_force,
			...(item.as_of && { asOf: formatDate(item.as_of, language, 'short') })
		},
		clauses: item.clauses.slice(0, CLAUSES).map((clause) => ({
			id: clause.id,
			url: policyAddress(campaign.slug, item.id, language, clause.id),
			plain: told(clause.plain, language),
			does: clause.does.map((key) => {
				const term = vocabulary.clauses[key];
				return { label: term ? say(term.label, language) : key, url: doesAddress(key, language) };
			})
		})),
		moreClauses: Math.max(0, item.clauses.length - CLAUSES),
		campaign: campaignShown(campaign, archive, language),
		sources: sourcesOf(campaign, item.sources, language)
	};
}

export interface ResourceShown {
	id: string;
	type: string;
	title: string;
	publisher: string;
	date?: string;
	dateIs?: Told;
	about: Told;
	url: string;
}

/** A resource of a campaign, or one of the archive’s own where `campaign` is missing. */
export interface ResourceHeld {
	id: string;
	slug?: string;
	item: Archive['resources'][string] | Campaign['record']['resources'][number];
}

export function resourceShown(
	{ id, slug, item }: ResourceHeld,
	archive: Archive,
	language: Language
): ResourceShown {
	const type = archive.vocabulary['resource-types'][item.type];
	return {
		id: slug ? `${slug}--${id}` : id,
		type: type ? say(type.label, language) : item.type,
		title: item.title,
		publisher: item.publisher,
		...(item.date && { date: formatDate(item.date, language) }),
		...(item.date_is && { dateIs: told(item.date_is, language) }),
		about: told(item.about, language),
		url: addressOfResource(archive, slug, id, language)
	};
}
