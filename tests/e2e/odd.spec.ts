// Exhibits that are hard on the page, on a site of their own (tests/odd).
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { read, readTo, stepsOf } from './reading';

test.use({ baseURL: 'http://localhost:4274' });

const ODD = ['no-steps', 'one-step', 'long-step', 'odd-words', 'all-scenes', 'five-hundred-steps'];
const WINDOWS = {
	'a small phone': { width: 320, height: 640 },
	// 1280 by 1024 at 400 percent.
	'a page at 400 percent': { width: 320, height: 256 },
	'a phone on its side': { width: 740, height: 360 }
};

for (const slug of ODD)
	for (const [name, viewport] of Object.entries(WINDOWS))
		test(`${slug} fits ${name}, and its words can be read`, async ({ page }) => {
			const faults: string[] = [];
			page.on('pageerror', (fault) => faults.push(fault.message));
			await page.setViewportSize(viewport);
			await page.goto(`/stories/${slug}/`);
			const [inner, wide] = await page.evaluate(() => [
				document.documentElement.clientWidth,
				document.documentElement.scrollWidth
			]);
			expect(wide).toBeLessThanOrEqual(inner ?? 0);
			const steps = await stepsOf(page);
			for (const step of [steps[0], steps[Math.floor(steps.length / 2)], steps.at(-1)]) {
				if (!step) continue;
				await readTo(page, step.id);
				const words = page.locator(`#${step.id} .step-words p`).first();
				await expect(words).toBeInViewport();
				// Nothing that stays in place covers the line that is read.
				const isFree = await words.evaluate((one) => {
					const range = document.createRange();
					range.selectNodeContents(one);
					const line = range.getClientRects()[0];
					if (!line) return false;
					window.scrollBy(0, line.top - innerHeight * 0.6);
					const box = range.getClientRects()[0];
					const hit = box && document.elementFromPoint(box.left + 4, box.top + box.height / 2);
					return Boolean(hit && one.contains(hit));
				});
				expect(isFree).toBe(true);
			}
			expect(faults).toEqual([]);
		});

test('a story without steps has no bar of steps to count, and its parts can be reached', async ({
	page
}) => {
	await page.goto('/stories/no-steps/');
	await expect(page.locator('.story p').first()).toBeVisible();
	await expect(page.locator('.wayfinder [data-count]')).toHaveText('');
});

test('of five hundred steps each can be reached, with its picture, and few pictures are held', async ({
	page
}) => {
	test.slow();
	const observers = () =>
		page.evaluate(() => (window as unknown as { observers: { now: number } }).observers.now);
	await page.addInitScript(() => {
		const counted = { now: 0 };
		Object.assign(window, { observers: counted });
		const Own = window.IntersectionObserver;
		window.IntersectionObserver = class extends Own {
			constructor(...all: ConstructorParameters<typeof Own>) {
				super(...all);
				counted.now++;
			}
			override disconnect() {
				super.disconnect();
				counted.now--;
			}
		};
	});
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/stories/five-hundred-steps/');
	const steps = await stepsOf(page);
	expect(steps).toHaveLength(500);
	for (const number of [1, 2, 30, 250, 251, 249, 500]) {
		await read(page, `step-${number}`);
		await expect(page.locator('.stage-picture.is-shown')).toHaveAttribute(
			'data-of',
			`marks-${number}`
		);
	}
	// Scrollama makes one observer a step: it is given the steps around the reader only.
	expect(await observers()).toBeLessThan(60);
	expect(await page.locator('.stage-picture').count()).toBeLessThan(20);
});

test('a step of two thousand words keeps its picture while it is read', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/stories/long-step/');
	await read(page, 'long');
	const height = await page.locator('#long').evaluate((step) => step.clientHeight);
	for (const part of [0.25, 0.5, 0.9]) {
		await page.evaluate(
			([name, down]) => {
				const step = document.getElementById(String(name));
				scrollBy(0, (step?.getBoundingClientRect().top ?? 0) + Number(down) - innerHeight / 2);
			},
			['long', height * part] as const
		);
		await expect(page.locator('.stage-picture.is-shown')).toBeInViewport();
		await expect(page.locator('#long')).toHaveAttribute('aria-current', 'step');
	}
});

test('names that run from right to left stand in their own direction', async ({ page }) => {
	await page.goto('/stories/odd-words/');
	const text = (await page.locator('.story').textContent()) ?? '';
	expect(text).toContain('اسم');
	expect(text).toContain('שם');
	expect(text).toMatch(/\p{Extended_Pictographic}/u);
});

for (const slug of ['odd-words', 'long-step', 'all-scenes'])
	test(`axe finds nothing in ${slug}, nor with forced colours`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(`/stories/${slug}/`);
		expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
		await page.emulateMedia({ forcedColors: 'active' });
		const [step] = await stepsOf(page);
		await read(page, step?.id ?? '');
		// The step being read is told apart by more than colour.
		const style = await page
			.locator(`#${step?.id} .step-words`)
			.evaluate((words) => getComputedStyle(words).borderLeftStyle);
		expect(style).toBe('double');
	});

test('each scene of an exhibit with all of them has its picture beside its words without script', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('http://localhost:4274/stories/all-scenes/');
	for (const step of await page.locator('.step').all()) {
		await expect(step.locator('.still :is(img, svg, .paper):visible').first()).toBeVisible();
		await expect(step.locator('.step-words p').first()).toBeVisible();
	}
	await expect(page.locator('#ex-voice audio')).toBeVisible();
	await expect(page.locator('#ex-voice .phrases').first()).toBeVisible();
	await expect(page.locator('#ex-compare img')).toHaveCount(2);
	expect(await page.content()).not.toContain('Ask the room before you go on');
	await context.close();
});
