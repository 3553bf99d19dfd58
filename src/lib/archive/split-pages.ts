// A list that is too long for one page, cut along a path of its own: by year and month, by kind and
// state. Pure, so that addresses can be reckoned from the archive alone.

export interface ListPage<T> {
	/** Path below the list's address, without slashes at its ends; empty for the list itself. */
	path: string;
	/** What stands on this page. */
	items: T[];
	/** The pages below it, in the order in which their first items come. */
	below: { path: string; key: string; count: number }[];
}

/**
 * The pages of a list. While all of it fits it is one page; otherwise each page that is too long
 * hands its items down to pages of the next part of their path, and keeps those whose path ends there.
 * @param pathOf parts of an item's path, from the largest to the smallest
 * @param most how many items one page holds before it is cut
 */
export function splitPages<T>(
	items: readonly T[],
	pathOf: (item: T) => readonly string[],
	most: number
): ListPage<T>[] {
	const pages: ListPage<T>[] = [];
	const cut = (path: string[], own: readonly T[]) => {
		const page: ListPage<T> = { path: path.join('/'), items: [], below: [] };
		pages.push(page);
		const parts = new Map<string, T[]>();
		for (const item of own) {
			const key = own.length > most ? pathOf(item)[path.length] : undefined;
			const list = key === undefined ? page.items : (parts.get(key) ?? []);
			list.push(item);
			if (key !== undefined) parts.set(key, list);
		}
		for (const [key, list] of parts) {
			page.below.push({ path: [...path, key].join('/'), key, count: list.length });
			cut([...path, key], list);
		}
	};
	cut([], items);
	return pages;
}

/** For each item the path of its page. */
export const pageOfEach = <T>(pages: readonly ListPage<T>[]): Map<T, string> =>
	new Map(pages.flatMap(({ path, items }) => items.map((item) => [item, path] as const)));
