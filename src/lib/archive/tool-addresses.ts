// Addresses of the organizer's tools and of their data files. What a reader chose stands behind the
// #, so that no server learns it; a = or a comma there tells it from the name of a place on a page.
import { inLanguage, type Language } from '../language';

/** One to four campaigns, to be put side by side. A single one keeps a comma: it is a choice, no place. */
export const compareAddress = (slugs: string[], language: Language) =>
	inLanguage(
		`/compare/${slugs.length > 0 ? `#${slugs.join(',')}` : ''}${slugs.length === 1 ? ',' : ''}`,
		language
	);

/** Key of a ready-made pair: the same for both orders. */
export const pairKey = (one: string, other: string) => [one, other].sort().join('--');

/** Plain page of a pair that a record names (related). */
export const pairAddress = (one: string, other: string, language: Language) =>
	inLanguage(`/compare/${pairKey(one, other)}/`, language);

/** Plain page of a goal: all campaigns that have it. */
export const wishAddress = (wish: string, language: Language) =>
	inLanguage(`/like-mine/${wish}/`, language);

/**
 * Opens the binder with one more item.
 * @param slug the campaign; undefined for a resource of no single campaign
 * @param id of the policy, lesson or resource; `policy:clause` for a clause; left out for a story
 */
export const binderAddress = (
	kind: 'story' | 'policy' | 'clause' | 'lesson' | 'resource',
	slug: string | undefined,
	id: string | undefined,
	language: Language
) =>
	inLanguage(
		`/binder/#add=${[kind, slug ?? '', id].filter((part) => part !== undefined).join(':')}`,
		language
	);

/** Data files of the tools, fetched when they are needed. */
export const dataFile = {
	titles: (language: Language) => `/archive-data/titles.${language}.json`,
	likeMine: (language: Language) => `/archive-data/like-mine.${language}.json`,
	compare: (slug: string, language: Language) => `/archive-data/compare/${slug}.${language}.json`,
	packet: (slug: string, language: Language) => `/archive-data/packet/${slug}.${language}.json`,
	resource: (id: string, language: Language) => `/archive-data/resource/${id}.${language}.json`
};
