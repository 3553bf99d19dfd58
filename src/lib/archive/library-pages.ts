// The pages of the library. Pure.
import { inLanguage, type Language } from '../language';
import { libraryWords } from '../language/library';
import { libraryFacets } from './library-facets';
import { DOORS, itemOf, resourcesOf, shelvesOf, SHELF, typeLabel, typesOf } from './library';
import type { Archive } from './types';

/** Address of the page of a type, or of one of its parts. */
export const typeAddress = (type: string, language: Language, part = '') =>
	inLanguage(`/library/${type}/${part ? `${part}/` : ''}`, language);

/** Name of a type where all of it is meant: “Reports”. */
export const typeName = (archive: Archive, type: string, language: Language) =>
	libraryWords[language].many[type] ?? typeLabel(archive, type, language);

const namedTypes = (archive: Archive, language: Language) =>
	typesOf(archive, language).map(({ key, count }) => ({
		key,
		count,
		label: typeName(archive, key, language)
	}));

/** Types that the archive has of the first four doors, with their counts. */
export function doorsOf(archive: Archive, language: Language) {
	const types = namedTypes(archive, language);
	return DOORS.map((door, at) => ({
		key: door.join('-'),
		label: libraryWords[language].doors[at] ?? '',
		types: types.filter(({ key }) => door.includes(key))
	})).filter((door) => door.types.length > 0);
}

/** Counts by type, the doors first. */
export function typesDoorsFirst(archive: Archive, language: Language) {
	const first = DOORS.flat();
	const types = namedTypes(archive, language);
	return [
		...first.flatMap((key) => types.find((one) => one.key === key) ?? []),
		...types.filter(({ key }) => !first.includes(key))
	];
}

/** The whole library, or the newest of it where it is too large for a page. */
export function libraryIndex(archive: Archive, language: Language) {
	const all = resourcesOf(archive);
	const items = all.slice(0, SHELF).map((one) => itemOf(one, archive, language));
	return {
		all: all.length,
		items,
		facets: libraryFacets(items, language),
		doors: doorsOf(archive, language),
		types: namedTypes(archive, language)
	};
}

/**
 * One page of a type.
 * @param part a year, or a year and a number, where the type is divided; '' is its first page, the newest
 * @returns undefined where there is no such page
 */
export function typePage(type: string, part: string, archive: Archive, language: Language) {
	const shelves = shelvesOf(archive, type);
	const shelf = part ? shelves.find((one) => one.part === part) : shelves[0];
	if (!shelf) return undefined;
	const items = shelf.resources.map((one) => itemOf(one, archive, language));
	return {
		type,
		part,
		partLabel: partName(part, language),
		title: typeName(archive, type, language),
		/** False where these items have their place on the page of a part: the newest, shown in front. */
		isTheirPlace: shelf.part === part,
		all: shelves.reduce((sum, one) => sum + one.resources.length, 0),
		items,
		facets: libraryFacets(items, language, ['type']),
		parts: shelves
			.filter((one) => one.part)
			.map((one) => ({
				key: one.part,
				label: partName(one.part, language),
				count: one.resources.length
			})),
		types: namedTypes(archive, language).filter(({ key }) => key !== type)
	};
}

export type TypePage = NonNullable<ReturnType<typeof typePage>>;

/** “2019”, “2019, 2”, “without a date”. */
const partName = (part: string, language: Language) =>
	part.replace('undated', libraryWords[language].undated).replace('-', ', ');

/** Every part of every type that is divided, for the list of pages to build. */
export const typePages = (archive: Archive) =>
	typesOf(archive, 'en').flatMap(({ key: type }) =>
		shelvesOf(archive, type).flatMap(({ part }) => (part ? [{ type, part }] : []))
	);
