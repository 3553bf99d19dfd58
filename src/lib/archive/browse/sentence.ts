// The choice as words: the heading counts, and the rest of its sentence says what was chosen.
import { localeOf, type Language } from '../../language';
import { archiveWords } from '../../language/archive';
import { BROWSE_FACETS, type BrowseFacet } from './types';
import type { Chosen } from './choice';

/** One chosen value with its name. */
export interface Pick {
	facet: BrowseFacet;
	key: string;
	label: string;
}

/** All that is chosen, in the order of the facets. */
export const picksOf = (
	chosen: Chosen,
	labelOf: (facet: BrowseFacet, key: string) => string
): Pick[] =>
	BROWSE_FACETS.flatMap((facet) =>
		(chosen[facet] ?? []).map((key) => ({ facet, key, label: labelOf(facet, key) }))
	);

/** Within a sentence, a label begins small, but names and abbreviations stay as they are. */
const within = (facet: BrowseFacet, label: string, language: Language): string =>
	facet === 'place' || (facet === 'language' && language === 'en') || !/^\p{Lu}\p{Ll}/u.test(label)
		? label
		: label.charAt(0).toLocaleLowerCase(localeOf(language)) + label.slice(1);

/** “about detainers, decided by sheriff or county board.” Empty where nothing is chosen. */
export function sentenceOf(picks: Pick[], language: Language): string {
	const words = archiveWords[language];
	const either = new Intl.ListFormat(localeOf(language), { type: 'disjunction' });
	const parts = BROWSE_FACETS.flatMap((facet) => {
		const labels = picks
			.filter((pick) => pick.facet === facet)
			.map(({ label }) => within(facet, label, language));
		return labels.length > 0 ? [words.choiceIn[facet](either.format(labels))] : [];
	});
	return parts.length > 0 ? `${parts.join(', ')}.` : '';
}
