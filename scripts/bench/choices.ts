// Measures how long the archive page takes for a choice, with a file of any size in place of its own.
import type { Browser } from '@playwright/test';

/** How much slower the processor is made. */
const SLOWDOWN = 4;
/** Choices that are made, one after the other. */
const CHOICES = 24;

export interface ChoiceTimes {
	/** From the click to rows and counts in the page, ms: the middle one and the longest. */
	middle: number;
	longest: number;
	/** From the click to the next picture on the screen, the middle one. */
	painted: number;
}

/**
 * Opens the archive page, gives it a file, and makes choices as a reader would.
 * @param address of the built site
 * @param file what its data file holds
 * @throws Error where the page does not answer
 */
export async function measureChoices(
	browser: Browser,
	address: string,
	file: string
): Promise<ChoiceTimes> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		const page = await context.newPage();
		await page.route('**/archive-data/en.json', (route) =>
			route.fulfill({ body: file, contentType: 'application/json' })
		);
		// Made campaigns have no posters; the page waits for none.
		await page.route('**/media/*/cover.svg', (route) => route.fulfill({ status: 204 }));
		await page.goto(`${address}archive/#sort=place`, { waitUntil: 'networkidle' });
		await page.locator('.archive-status.unseen').waitFor({ state: 'attached' });
		const processor = await context.newCDPSession(page);
		await processor.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
		const times = await page.evaluate(makeChoices, CHOICES);
		const sorted = times.map(({ done }) => done).sort((a, b) => a - b);
		const painted = times.map((time) => time.painted).sort((a, b) => a - b);
		return {
			middle: round(sorted[Math.floor(sorted.length / 2)]),
			longest: round(sorted.at(-1)),
			painted: round(painted[Math.floor(painted.length / 2)])
		};
	} finally {
		await context.close();
	}
}

const round = (value = 0) => Math.round(value * 10) / 10;

/** Runs in the page: clicks values of all facets in turn and measures each. */
async function makeChoices(count: number): Promise<{ done: number; painted: number }[]> {
	const times = [];
	for (let turn = 0; turn < count; turn++) {
		const groups = [...document.querySelectorAll('.archive-group')];
		const values =
			groups[turn % groups.length]?.querySelectorAll<HTMLElement>('.archive-values button');
		const value = values?.[turn % (values.length || 1)];
		if (!value) throw new Error('There is nothing to choose.');
		const start = performance.now();
		value.click();
		// The page changes in a microtask after the click; one task later it has.
		await new Promise((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = resolve;
			port2.postMessage(0);
		});
		const done = performance.now() - start;
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		times.push({ done, painted: performance.now() - start });
		// A reader chooses a few values at a time.
		if (turn % 4 === 3)
			document.querySelector<HTMLElement>('.archive-chosen .archive-link')?.click();
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return times;
}
