import { FACETS, type Facet } from '$lib/archive/facets';

/** A facet of the archive that has pages. */
export const match = (text: string): text is Facet => (FACETS as readonly string[]).includes(text);
