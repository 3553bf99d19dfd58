// Measures how long the archive page takes for a choice, with a file of any size in place of its own.
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import type { Shelf } from '../../src/lib/archive/browse/shelf';
import type { BrowseFile } from '../../src/lib/archive/browse/types';

/** How much slower the processor is made. */
const SLOWDOWN = 4;
/** How often each choice is made: the quickest counts, since nothing else disturbed it. */
const TRIES = 3;

/** Milliseconds: of all choices the middle one and the longest. */
export interface Times {
	middle: number;
	longest: number;
}

export interface ChoiceTimes {
	/** To filter and to count alone. */
	filter: Times;
	/** From the click to rows and counts in the page. */
	choice: Times;
}

declare global {
	interface Window {
		shelf: { Shelf: typeof Shelf };
	}
}

/**
 * Opens the archive page, gives it a file, and makes choices as a reader would.
 * @param address of the built site
 * @param files what its data file and that of the sentences hold
 * @throws Error where the page does not answer
 */
export async function measureChoices(
	browser: Browser,
	address: string,
	{ file, lines }: { file: string; lines: string }
): Promise<ChoiceTimes> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		const page = await context.newPage();
		for (const [name, body] of [
			['campaigns.en', file],
			['lines.en', lines]
		] as const)
			await page.route(`**/archive-data/${name}.json`, (route) =>
				route.fulfill({ body, contentType: 'application/json' })
			);
		// Made campaigns have no posters; the page waits for none.
		await page.route('**/media/*/cover.svg', (route) => route.fulfill({ status: 204 }));
		await page.goto(`${address}archive/#sort=place`);
		await page.locator('.archive-status.unseen').waitFor({ state: 'attached' });
		await page.evaluate(await shelfScript());
		const processor = await context.newCDPSession(page);
		await processor.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
		const filter = await page.evaluate(askShelf, { file: JSON.parse(file), tries: TRIES });
		const choice = await page.evaluate(makeChoices, TRIES);
		return { filter: timesOf(filter), choice: timesOf(choice) };
	} finally {
		await context.close();
	}
}

/** The part of the page that filters and counts, as a script that stands alone. */
async function shelfScript(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2020',
			lib: { entry: 'src/lib/archive/browse/shelf.ts', formats: ['iife'], name: 'shelf' }
		}
	});
	const [{ output }] = built as { output: { code: string }[] }[] as [
		{ output: [{ code: string }] }
	];
	return `${output[0].code}\nwindow.shelf = shelf;`;
}

function timesOf(times: number[]): Times {
	const sorted = [...times].sort((a, b) => a - b);
	const round = (value = 0) => Math.round(value * 10) / 10;
	return {
		middle: round(sorted[Math.floor(sorted.length / 2)]),
		longest: round(sorted[sorted.length - 1])
	};
}

/** Runs in the page: asks with ever more choices, one or two of each facet. */
function askShelf({ file, tries }: { file: BrowseFile; tries: number }): number[] {
	const shelf = new window.shelf.Shelf(file);
	const chosen: Record<string, string[]> = {};
	const times: number[] = [];
	for (const [facet, values] of Object.entries(file.facets))
		for (const [key] of values.slice(0, 2)) {
			chosen[facet] = [...(chosen[facet] ?? []), key];
			let quickest = Infinity;
			for (let turn = 0; turn < tries; turn++) {
				const start = performance.now();
				shelf.ask({ ...chosen }, 'longest');
				quickest = Math.min(quickest, performance.now() - start);
			}
			times.push(quickest);
		}
	return times;
}

/** Runs in the page: clicks two values of each facet, and each of them off again. */
async function makeChoices(tries: number): Promise<number[]> {
	const task = () =>
		new Promise((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = resolve;
			port2.postMessage(0);
		});
	const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
	const times: number[] = [];
	for (const group of document.querySelectorAll('.archive-group'))
		for (const nth of [0, 1]) {
			let quickest = Infinity;
			for (let turn = 0; turn < tries * 2; turn++) {
				const value = group.querySelectorAll<HTMLElement>('button.archive-value')[nth];
				if (!value) throw new Error('There is nothing to choose.');
				const start = performance.now();
				value.click();
				// The page changes in a microtask after the click; one task later it has.
				await task();
				quickest = Math.min(quickest, performance.now() - start);
				await frame();
			}
			times.push(quickest);
		}
	return times;
}
