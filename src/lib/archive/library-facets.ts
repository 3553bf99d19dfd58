// What a reader can choose in a list of resources. Pure.
import { compareIn, type Language } from '../language';
import { libraryWords } from '../language/library';
import type { LibraryItem } from './library';

export const LIBRARY_FACETS = ['type', 'theme', 'place', 'publisher', 'year'] as const;
export type LibraryFacet = (typeof LIBRARY_FACETS)[number];

type Values = { key: string; label: string }[];

/** A name as a key: its letters and digits, in lower case, joined by hyphens. */
export const keyOfName = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** Items by year, in their order; one group without a name where they are few. */
export function yearsOf(items: LibraryItem[], language: Language, few = 12) {
	if (items.length <= few) return [{ label: '', items }];
	const years: { label: string; items: LibraryItem[] }[] = [];
	for (const item of items) {
		const label = item.date?.slice(0, 4) ?? libraryWords[language].undated;
		const last = years.at(-1);
		if (last?.label === label) last.items.push(item);
		else years.push({ label, items: [item] });
	}
	return years;
}

/** What an item has of each facet. */
export function facetsOfItem(item: LibraryItem, language: Language): Record<LibraryFacet, Values> {
	const organizations = item.publisher.flatMap(({ organization }) => organization ?? []);
	const line = item.publisher.map(({ text }) => text).join('');
	const year = item.date?.slice(0, 4);
	return {
		type: [{ key: item.type, label: item.typeLabel }],
		theme: item.themes,
		place: item.places,
		// One key for an organization under all its names.
		publisher: organizations.length
			? organizations.map(({ id, name }) => ({ key: id, label: name }))
			: [{ key: keyOfName(line), label: line }],
		year: [
			year ? { key: year, label: year } : { key: 'none', label: libraryWords[language].undated }
		]
	};
}

/** The keys of an item alone, as its row carries them. */
export const keysOfItem = (item: LibraryItem, language: Language): Record<LibraryFacet, string[]> =>
	Object.fromEntries(
		Object.entries(facetsOfItem(item, language)).map(([name, values]) => [
			name,
			values.map(({ key }) => key)
		])
	) as Record<LibraryFacet, string[]>;

/**
 * The choices of a list: for each facet the values its items have, most frequent first, years newest first.
 * @param without facets that would not divide the list: the type, on the page of one type
 */
export function libraryFacets(
	items: LibraryItem[],
	language: Language,
	without: LibraryFacet[] = []
) {
	const compare = compareIn(language);
	const found = new Map<LibraryFacet, Map<string, Values[number] & { count: number }>>();
	for (const item of items) {
		const values = facetsOfItem(item, language);
		for (const name of LIBRARY_FACETS) {
			const counts = found.get(name) ?? new Map();
			found.set(name, counts);
			// An item counts once for a value, however often it has it.
			for (const [key, { label }] of new Map(values[name].map((one) => [one.key, one]))) {
				const value = counts.get(key) ?? { key, label, count: 0 };
				counts.set(key, value);
				value.count += 1;
			}
		}
	}
	return LIBRARY_FACETS.filter((name) => !without.includes(name)).map((name) => ({
		name,
		label: libraryWords[language].facets[name],
		values: [...(found.get(name)?.values() ?? [])].sort((a, b) =>
			name === 'year'
				? Number(a.key === 'none') - Number(b.key === 'none') || b.key.localeCompare(a.key)
				: b.count - a.count || compare(a.label, b.label)
		)
	}));
}
