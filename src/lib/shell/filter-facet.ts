// What a filtered list offers to choose from. Pure.

/** One facet: its name in the fragment and in data-facets, its label, its values with their counts. */
export interface FilterFacet {
	name: string;
	label: string;
	values: { key: string; label: string; count: number }[];
}

/** The number of a list's rows in words; {n} stands for the number. */
export interface FilterCount {
	one: string;
	other: string;
	none: string;
}

/** The attribute data-facets of a row. Keys hold no spaces. */
export const facetsAttribute = (facets: Record<string, (string | undefined)[]>): string =>
	Object.entries(facets)
		.flatMap(([name, values]) =>
			values.flatMap((value) => (value === undefined ? [] : [`${name}:${value}`]))
		)
		.join(' ');
