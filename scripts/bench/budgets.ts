/** What the pages may weigh and do: kB are 1,000 bytes after gzip, times are milliseconds. */
export const BUDGETS = {
	exhibit: {
		html: 40,
		css: 15,
		script: 15,
		fonts: 110,
		/** Pictures before the reader scrolls, on a phone. */
		pictures: 150,
		/** Requests before the reader scrolls, and requests to other origins at any time. */
		requests: 12,
		elsewhere: 0,
		cls: 0.02,
		longestTask: 50,
		/** The line being read stays where it is when the window changes; a pixel is rounding. */
		moved: 1
	},
	/** Script of the other reading pages, and of search, filter and workshop beside their index. */
	script: 3,
	scriptHydrated: 60,
	/** The archive page with three thousand campaigns. */
	archive: {
		/** Its file, kB after brotli. */
		file: 150,
		/** To filter and count, at a quarter of the speed. */
		filter: 50,
		/** From a click to its rows and counts in the page, at a quarter of the speed. */
		choice: 100
	}
} as const;

/** Bytes as kB with one decimal. */
export const kB = (bytes: number): number => Math.round(bytes / 100) / 10;
