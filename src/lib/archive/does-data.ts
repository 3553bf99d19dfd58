// What the pages of clauses that do the same load: the first and those after it. Pure.
import { say, type Language } from '../language';
import { doesPage, doings } from './clauses';
import { labelOf } from './policies';
import type { Archive } from './types';

/** Everything a page of one thing that clauses do shows; undefined where there is no such page. */
export function doesData(archive: Archive, key: string, language: Language, number = 1) {
	const page = doesPage(archive, key, language, number);
	if (!page) return undefined;
	const about = archive.vocabulary.clauses[key]?.about;
	return {
		key,
		label: labelOf(archive, 'clauses', key, language),
		about: about ? say(about, language) : '',
		page,
		others: doings(archive, language).filter((one) => one.key !== key)
	};
}

export type DoesData = NonNullable<ReturnType<typeof doesData>>;
