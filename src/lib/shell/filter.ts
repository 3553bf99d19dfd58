// Choosing in a list: any of the values within a facet, all of the facets together. Pure; the script
// of filtered lists (filter-list.ts) does with it what the reader sees.

/** Values chosen in each facet; a facet without a choice is not a key. */
export type Choice = Map<string, Set<string>>;

/** One row of a list: rows of the same thing carry the same id and are counted once. */
export interface FilterRow {
	id: string;
	/** Its values in each facet. */
	facets: Map<string, string[]>;
}

export interface Tally {
	/** For each row, in order: whether it is shown. */
	shown: boolean[];
	/** How many things the rows shown stand for. */
	count: number;
	/** For each “facet:value”: how many things choosing it would find, beside the other facets. */
	counts: Map<string, number>;
}

/** The facets of a row, as its data-facets writes them: “level:county does:no-287g”. */
export function parseFacets(text: string): Map<string, string[]> {
	const facets = new Map<string, string[]>();
	for (const word of text.split(/\s+/)) {
		const at = word.indexOf(':');
		if (at < 1) continue;
		const name = word.slice(0, at);
		facets.set(name, [...(facets.get(name) ?? []), word.slice(at + 1)]);
	}
	return facets;
}

/** “#level=county,city&state=il” as a choice; what the list does not offer is left out. */
export function readChoice(fragment: string, offers: (facet: string, value: string) => boolean) {
	const choice: Choice = new Map();
	for (const [name, values] of new URLSearchParams(fragment.replace(/^#/, ''))) {
		const known = values.split(',').filter((value) => offers(name, value));
		if (known.length > 0) choice.set(name, new Set(known));
	}
	return choice;
}

/** A choice as the fragment that brings it back; empty where nothing is chosen. */
export const writeChoice = (choice: Choice): string =>
	[...choice]
		.filter(([, values]) => values.size > 0)
		.map(([name, values]) => `${name}=${[...values].map(encodeURIComponent).join(',')}`)
		.join('&');

/** Which rows a choice shows, and what each value would find: one pass over the rows. */
export function tally(rows: FilterRow[], choice: Choice): Tally {
	const asked = [...choice].filter(([, values]) => values.size > 0);
	const seen = new Set<string>();
	const found = new Map<string, Set<string>>();
	const shown = rows.map((row) => {
		const missed = asked.filter(
			([name, values]) => !row.facets.get(name)?.some((value) => values.has(value))
		);
		if (missed.length === 0) seen.add(row.id);
		// Where one facet alone says no, the row still counts for the values of that facet.
		if (missed.length < 2)
			for (const [name, values] of row.facets)
				if (missed.length === 0 || missed[0]?.[0] === name)
					for (const value of values) {
						const key = `${name}:${value}`;
						let ids = found.get(key);
						if (!ids) found.set(key, (ids = new Set()));
						ids.add(row.id);
					}
		return missed.length === 0;
	});
	return {
		shown,
		count: seen.size,
		counts: new Map([...found].map(([key, ids]) => [key, ids.size]))
	};
}
