/** Lists under "Or look it up". */

/** One list: its heading, its first entries, and where all of them are. */
export interface BrowseList {
	heading: string;
	all: { label: string; url: string };
	items: { label: string; count: number; url: string }[];
}
