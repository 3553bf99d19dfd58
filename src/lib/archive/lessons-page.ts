// What one page of the lessons shows. Pure.
import { say, type Language } from '../language';
import { timelineWords } from '../language/timeline';
import { LESSON_KINDS } from '../content/schema';
import { lessonsAddress } from './addresses';
import { counted, facetAddress, termsOf } from './facets';
import { groupLessons, lessonItem, lessonsOf, type LessonItem } from './lessons';
import { lessonFacets } from './list-facets';
import type { Archive } from './types';

/**
 * One page of the lessons.
 * @param path empty for the first page; worked or worked/ga where they are cut
 * @returns undefined where there is no such page
 */
export function lessonsPage(archive: Archive, path: string, language: Language) {
	const { lessons, pages } = lessonsOf(archive);
	const page = pages.find((one) => one.path === path);
	if (!page) return undefined;
	const items = page.items.map((one) => lessonItem(one, archive, language));
	const facets = lessonFacets(items, archive, language);
	return {
		path,
		/** What the page holds, in words; undefined for the whole. */
		part: path ? labelOf(path, archive, language) : undefined,
		total: items.length,
		all: lessons.length,
		campaigns: new Set(lessons.map(({ campaign }) => campaign)).size,
		groups: groupLessons(items),
		facets,
		below: page.below.map(({ path: below, count }) => ({
			label: labelOf(below, archive, language),
			url: lessonsAddress(language, below),
			count
		})),
		/** Pages of the values in use, for readers without scripts. */
		plain: (['themes', 'tactics'] as const).map((facet) => ({
			facet,
			terms: counted(termsOf(archive, facet, language), 100).map(({ key, label }) => ({
				label,
				url: facetAddress(facet, language, key)
			}))
		}))
	};
}

/** “What worked · Georgia” for worked/ga. */
function labelOf(path: string, archive: Archive, language: Language): string {
	const [says, state] = path.split('/');
	const kind = LESSON_KINDS.find((one) => one === says) satisfies LessonItem['says'] | undefined;
	const place = state && archive.vocabulary.states[state.toUpperCase()];
	return [kind && timelineWords[language].says[kind], place && say(place.label, language)]
		.filter(Boolean)
		.join(' · ');
}
