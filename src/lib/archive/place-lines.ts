// Places as lists show them: linked names with what lies below them.
import { compareIn, type Language } from '../language';
import { facetAddress } from './facets';
import { recordIndex, termMap } from './record-index';
import type { Archive } from './types';

export interface Link {
	label: string;
	url: string;
}

/** A place with the campaigns that name it, and the places below it. */
export interface PlaceLine extends Link {
	key: string;
	count: number;
	below: PlaceLine[];
}

/** The name of a place as a link to its page. */
export const placeLink = (archive: Archive, key: string, language: Language): Link => ({
	label: termMap(archive, 'places', language).get(key)?.label ?? key,
	url: facetAddress('places', language, key)
});

/** Places below a place, by the alphabet of the language, each with those below it. */
export function belowOf(archive: Archive, key: string, language: Language): PlaceLine[] {
	const { places } = recordIndex(archive);
	const terms = termMap(archive, 'places', language);
	const compare = compareIn(language);
	return (places.get(key)?.below ?? [])
		.map((one) => ({
			...placeLink(archive, one, language),
			key: one,
			count: terms.get(one)?.campaigns.length ?? 0,
			below: belowOf(archive, one, language)
		}))
		.sort((a, b) => compare(a.label, b.label));
}
