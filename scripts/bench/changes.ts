// Measures what happens to the line being read when the window changes its height or is turned.
import type { Page } from '@playwright/test';
import type { Device } from './measure';
import { bring, markWord, readWord, settle, type Line } from './page';

export interface Change {
	/** Most px by which the line moved; null where its old place lies outside the new window. */
	moved: number | null;
	/** Whether the line can still be read whole. */
	inView: boolean;
	samePicture: boolean;
	/** The step at which it went worst. */
	step: string;
}

type ChangeName = 'addressBar' | 'rotation' | 'splitScreen';
export type Changes = Partial<Record<ChangeName, Change>>;

/** Sizes of the window, from the first to the last. */
const PATHS: Record<Device, Partial<Record<ChangeName, [number, number][]>>> = {
	phone: {
		addressBar: [
			[390, 844],
			[390, 744],
			[390, 844]
		],
		rotation: [
			[390, 844],
			[844, 390]
		]
	},
	laptop: {
		splitScreen: [
			[1440, 900],
			[1440, 600]
		]
	}
};

/** Makes every change at the middle step of each scene and keeps the worst of each. */
export async function measureChanges(page: Page, device: Device): Promise<Changes> {
	const steps = await page.$$eval('[data-scene]', (scenes) =>
		scenes.flatMap((scene) => {
			const own = scene.querySelectorAll('[data-step]');
			return own[Math.floor(own.length / 2)]?.id ?? [];
		})
	);
	const changes: Changes = {};
	for (const [name, path] of Object.entries(PATHS[device]))
		for (const step of steps) {
			const change = { ...(await changeAt(page, step, path)), step };
			const worst = changes[name as ChangeName];
			if (!worst || badness(change) > badness(worst)) changes[name as ChangeName] = change;
		}
	return changes;
}

const badness = ({ moved, inView, samePicture }: Omit<Change, 'step'>) =>
	(moved ?? 0) + (inView ? 0 : 10_000) + (samePicture ? 0 : 100_000);

async function changeAt(
	page: Page,
	step: string,
	[first, ...next]: [number, number][]
): Promise<Omit<Change, 'step'>> {
	const resize = async ([width, height]: [number, number]) => {
		await page.setViewportSize({ width, height });
		await page.evaluate(settle);
	};
	if (first) await resize(first);
	await readStep(page, step);
	const before: Line = await page.evaluate(readWord);
	let moved: number | null = 0;
	let [inView, samePicture] = [true, true];
	for (const size of next) {
		await resize(size);
		const now = await page.evaluate(readWord);
		const away = Math.round(Math.abs(now.top - before.top));
		moved = moved === null || before.top >= now.window ? null : Math.max(moved, away);
		inView &&= now.inView;
		samePicture &&= now.picture === before.picture;
	}
	return { moved, inView, samePicture };
}

/**
 * Reads on to a step: to the middle of the window, or lower where a picture stands above the words.
 * Where it never is shown as the one being read, its line is watched all the same.
 */
async function readStep(page: Page, id: string): Promise<void> {
	for (const part of [0.5, 0.6, 0.7, 0.8]) {
		await page.evaluate(bring, { id, part });
		await page.evaluate(settle);
		if (await page.evaluate(markWord, id)) return;
	}
}
