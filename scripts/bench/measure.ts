// Measures one exhibit in one kind of window: what it loads, and how calmly it is read to its end.
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { measureChanges, type Changes } from './changes';
import { listen, readByTouch, settle, startClock, type Shift } from './page';

export const DEVICES = {
	phone: {
		viewport: { width: 390, height: 844 },
		isMobile: true,
		hasTouch: true,
		deviceScaleFactor: 2
	},
	laptop: { viewport: { width: 1440, height: 900 } }
} as const;
export type Device = keyof typeof DEVICES;

const KINDS = {
	document: 'html',
	stylesheet: 'css',
	script: 'script',
	font: 'fonts',
	image: 'pictures'
} as const;
type Kind = (typeof KINDS)[keyof typeof KINDS];
/** Bytes of each kind: the bodies after gzip, whatever the server sends. */
export type Bytes = Record<Kind, number>;

export interface Measures {
	/** Before the reader scrolls, and when she has read to the end. */
	bytes: { before: Bytes; after: Bytes };
	/** Files asked for before scrolling, by the end, and from other origins. */
	requests: { before: number; after: number; elsewhere: number };
	/** Largest session window of layout shifts over loading and reading. */
	cls: number;
	/** Longest task over 50 ms while reading at a quarter of the speed; 0 where none was. */
	longestTask: number;
	longTasks: number;
	longestFrame: number;
	/** Steps of the exhibit, and how many of them were shown as the one being read. */
	steps: { all: number; read: number };
	/** What a change of the window does to the line being read; empty where there are no steps. */
	changes: Changes;
}

/** How much slower the processor is made while the page is read. */
const SLOWDOWN = 4;

/** Opens an exhibit at an address as one device does, reads it to its end and measures. */
export async function measure(
	browser: Browser,
	address: string,
	device: Device
): Promise<Measures> {
	const context = await browser.newContext(DEVICES[device]);
	try {
		const page = await context.newPage();
		const read = await measureReading(context, page, address, device);
		return { ...read, changes: await measureChanges(page, device) };
	} finally {
		await context.close();
	}
}

async function measureReading(
	context: BrowserContext,
	page: Page,
	address: string,
	device: Device
): Promise<Omit<Measures, 'changes'>> {
	const seen = new Map<string, { kind: Kind | undefined; bytes: Promise<number> }>();
	page.on('response', (response) => {
		const url = response.url();
		// A picture that is shown again comes from memory; it is counted once.
		if (seen.has(url) || url.startsWith('data:')) return;
		const kind = KINDS[response.request().resourceType() as keyof typeof KINDS];
		const bytes = response.body().then((body) => gzipSync(body).length);
		bytes.catch(() => undefined); // said where it is awaited, below
		seen.set(url, { kind, bytes });
	});
	const elsewhere = new Set<string>();
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== new URL(address).origin)
			elsewhere.add(url.href);
	});
	const sum = async () => {
		const bytes: Bytes = { html: 0, css: 0, script: 0, fonts: 0, pictures: 0 };
		for (const one of [...seen.values()]) if (one.kind) bytes[one.kind] += await one.bytes;
		return bytes;
	};

	await page.addInitScript(listen);
	const response = await page.goto(address, { waitUntil: 'networkidle' });
	if (!response?.ok()) throw new Error(`${address} cannot be opened.`);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await page.evaluate(settle);
	const before = { bytes: await sum(), requests: seen.size };

	const processor = await context.newCDPSession(page);
	await processor.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await page.evaluate(startClock);
	if (device === 'phone') await page.evaluate(readByTouch);
	else await readByWheel(page);
	await page.evaluate(settle);
	const found = await page.evaluate(() => window.bench);
	await processor.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await page.waitForLoadState('networkidle');

	return {
		bytes: { before: before.bytes, after: await sum() },
		requests: { before: before.requests, after: seen.size, elsewhere: elsewhere.size },
		cls: Math.round(largestSession(found.shifts) * 10_000) / 10_000,
		longestTask: Math.round(Math.max(0, ...found.tasks)),
		longTasks: found.tasks.length,
		longestFrame: Math.round(found.frame),
		steps: {
			all: await page.locator('[data-step]').count(),
			read: Object.keys(found.read).length
		}
	};
}

/** Reads to the end with a wheel: 60 to 120 px a turn, until the page moves no further. */
async function readByWheel(page: Page): Promise<void> {
	await page.mouse.move(720, 450);
	// The page is asked seldom where it is: on a slow processor each question is work of its own.
	for (let place = -1, now = 0; now !== place;) {
		place = now;
		for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, 60 + (turn % 4) * 20);
		now = await page.evaluate(() => scrollY);
	}
}

/**
 * Cumulative layout shift as web-vitals defines it: the largest sum of shifts that follow each
 * other within a second, counted over five seconds at most.
 */
export function largestSession(shifts: Shift[]): number {
	let largest = 0;
	let session = { sum: 0, first: -Infinity, last: -Infinity };
	for (const { value, at } of shifts) {
		const goesOn = at - session.last < 1000 && at - session.first < 5000;
		session = goesOn
			? { ...session, sum: session.sum + value, last: at }
			: { sum: value, first: at, last: at };
		largest = Math.max(largest, session.sum);
	}
	return largest;
}
