// The lessons of all campaigns, by what they say: what worked, what did not, what to watch for. Pure.
import { formatDate, pick, say, type Language } from '../language';
import { wordsOf } from '../language/words';
import { LESSON_KINDS, type CampaignRecord } from '../content/schema';
import { anchorOf, lessonAddress, storyAddress } from './addresses';
import { facetAddress, mainPlace, placeLine, termsOfCampaign } from './facets';
import { byNewestChange, headOf } from './model';
import { shortSources, type ShortSource } from './short-source';
import { pageOfEach, splitPages, type ListPage } from './split-pages';
import type { Archive, Campaign } from './types';

type RecordLesson = CampaignRecord['lessons'][number];

/** Lessons on one page before they are cut by what they say, and that by state. */
export const MOST_LESSONS = 600;

export interface ToldLesson {
	campaign: Campaign;
	lesson: RecordLesson;
}

interface Lessons {
	lessons: ToldLesson[];
	pages: ListPage<ToldLesson>[];
	/** Page of each lesson, by its anchor. */
	pageOf: Map<string, string>;
}

const known = new WeakMap<Archive, Lessons>();

/** All lessons, by what they say, campaigns with the newest change first; reckoned once for an archive. */
export function lessonsOf(archive: Archive): Lessons {
	const before = known.get(archive);
	if (before) return before;
	const told = [...archive.campaigns]
		.sort(byNewestChange)
		.flatMap((campaign) => campaign.record.lessons.map((lesson) => ({ campaign, lesson })));
	const lessons = LESSON_KINDS.flatMap((says) => told.filter(({ lesson }) => lesson.says === says));
	const stateOf = (campaign: Campaign) => mainPlace(campaign)?.state.toLowerCase() ?? '';
	const pages = splitPages(
		lessons,
		({ campaign, lesson }) => [lesson.says, stateOf(campaign)],
		MOST_LESSONS
	);
	const pageOf = new Map(
		[...pageOfEach(pages)].map(([{ campaign, lesson }, path]) => [
			anchorOf(campaign.slug, lesson.id),
			path
		])
	);
	const all = { lessons, pages, pageOf };
	known.set(archive, all);
	return all;
}

/** Where a lesson stands among all, whether or not they are cut into pages. */
export const addressOfLesson = (archive: Archive, slug: string, id: string, language: Language) =>
	lessonAddress(slug, id, language, lessonsOf(archive).pageOf.get(anchorOf(slug, id)));

/** A lesson as a list shows it: plain strings. */
export interface LessonItem {
	anchor: string;
	says: RecordLesson['says'];
	heading?: { text: string; language: Language };
	text: { text: string; language: Language };
	story: { title: string; language: Language; url: string };
	place: string;
	outcome: { status: string; label: string; asOf: string };
	themes: { label: string; url: string }[];
	tactics: { label: string; url: string }[];
	sources: ShortSource[];
	facets: Record<string, string[]>;
}

/** A lesson as a list shows it, in a language. */
export function lessonItem(
	{ campaign, lesson }: ToldLesson,
	archive: Archive,
	language: Language
): LessonItem {
	const head = headOf(campaign, language);
	const { record, slug } = campaign;
	const { status, date } = record.outcome;
	const outcome = archive.vocabulary.outcomes[status];
	const named = (facet: 'themes' | 'tactics') =>
		lesson[facet].map((key) => {
			const term = archive.vocabulary[facet][key];
			return {
				label: term ? say(term.label, language) : key,
				url: facetAddress(facet, language, key)
			};
		});
	return {
		anchor: anchorOf(slug, lesson.id),
		says: lesson.says,
		...(lesson.heading && { heading: pick(lesson.heading, language) }),
		text: pick(lesson.text, language),
		story: { title: head.title, language: head.language, url: storyAddress(slug, language) },
		place: placeLine(campaign, archive, language),
		outcome: {
			status,
			label: outcome ? say(outcome.label, language) : status,
			asOf: wordsOf(language).asOf(formatDate(date, language, 'short'))
		},
		themes: named('themes'),
		tactics: named('tactics'),
		sources: shortSources(record, lesson.sources, language),
		facets: {
			says: [lesson.says],
			theme: lesson.themes,
			tactic: lesson.tactics,
			state: termsOfCampaign(campaign, 'places', archive, language)
				.map(({ key }) => key)
				.filter((key) => !key.includes('/')),
			outcome: [status]
		}
	};
}

/** Lessons in the groups of what they say; a group without a lesson is left out. */
export const groupLessons = (items: readonly LessonItem[]) =>
	LESSON_KINDS.map((says) => ({ says, items: items.filter((one) => one.says === says) })).filter(
		(group) => group.items.length > 0
	);
