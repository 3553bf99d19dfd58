import { expect, test, type Page } from '@playwright/test';
import { lineOf, read, readTo, shownFor, stepsOf, STORY } from './reading';

const LAPTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

for (const [device, viewport] of [
	['a laptop', LAPTOP],
	['a phone', PHONE]
] as const)
	test.describe(`on ${device}`, () => {
		test.use({ viewport });

		test('each step becomes the one being read, with its own picture in sight', async ({
			page
		}) => {
			await page.goto(STORY);
			const steps = await stepsOf(page);
			expect(steps.length).toBeGreaterThan(6);
			for (const { id, scene } of steps) {
				await read(page, id);
				const { picture, wanted } = await shownFor(page, id);
				expect(picture).toBe(wanted);
				await expect(page.locator(`[id="${scene}"] .stage-picture.is-shown`)).toBeInViewport();
				const [stage, words] = await Promise.all([
					page.locator(`[id="${scene}"] .stage`).boundingBox(),
					page.locator(`#${id} .step-words`).boundingBox()
				]);
				// The words never lie under the picture that they tell of.
				if (viewport === PHONE)
					expect(words?.y ?? 0).toBeGreaterThanOrEqual((stage?.y ?? 0) + (stage?.height ?? 0) - 1);
				else expect(words?.x ?? 0).toBeGreaterThan((stage?.x ?? 0) + (stage?.width ?? 0));
			}
		});

		test('a picture that is not near is not loaded', async ({ page }) => {
			const pictures = new Set<string>();
			page.on('request', (request) => {
				if (/\/media\//.test(request.url())) pictures.add(new URL(request.url()).pathname);
			});
			await page.goto(STORY);
			await page.waitForLoadState('networkidle');
			const all = new Set(
				await page.$$eval('.story img', (images) =>
					images.map((image) => new URL((image as HTMLImageElement).src).pathname)
				)
			);
			expect(all.size).toBeGreaterThan(5);
			expect(pictures.size).toBeLessThan(all.size / 2);
		});

		test('a link to a step opens the page at that step', async ({ page }) => {
			await page.goto(STORY);
			for (const { id } of (await stepsOf(page)).filter((_, index) => index % 4 === 2)) {
				await page.goto('about:blank');
				await page.goto(`${STORY}#${id}`);
				await expect(page.locator(`#${id} .step-words`)).toBeInViewport();
				await expect(page.locator(`#${id}`)).toHaveAttribute('aria-current', 'step');
				const { picture, wanted } = await shownFor(page, id);
				expect(picture).toBe(wanted);
			}
		});

		test('going back and loading anew open the page where it was left', async ({ page }) => {
			await page.goto(STORY);
			const id = (await stepsOf(page))[7]?.id ?? '';
			await read(page, id);
			const before = await lineOf(page, id);
			for (const leave of [
				async () => {
					await page.goto('/about/');
					await page.goBack();
				},
				async () => void (await page.reload())
			]) {
				await leave();
				await expect(page.locator(`#${id}`)).toHaveAttribute('aria-current', 'step');
				const after = await lineOf(page, id);
				expect(Math.abs(after.y - before.y)).toBeLessThanOrEqual(4);
			}
		});

		test('the Tab key brings its step, and never rests under the stage', async ({ page }) => {
			await page.goto(STORY);
			const ids = (await stepsOf(page)).map((step) => step.id).slice(0, 4);
			await page.locator(`#${ids[0]} a`).first().focus();
			await page.keyboard.press('Tab');
			for (let i = 0; i < 10; i++) {
				const at = () =>
					page.evaluate(() => {
						const step = document.activeElement?.closest('[data-step]');
						if (!step) return 'elsewhere';
						const box = document.activeElement?.getBoundingClientRect();
						const hit =
							box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
						const isSeen = hit && document.activeElement?.contains(hit);
						return `${step.getAttribute('aria-current')}, ${isSeen ? 'seen' : 'hidden'}`;
					});
				await expect.poll(at).toMatch(/^(elsewhere|step, seen)$/);
				await page.keyboard.press('Tab');
			}
		});

		test('words found in the page bring their picture', async ({ page }) => {
			await page.goto(STORY);
			const id = (await stepsOf(page))[9]?.id ?? '';
			const words = await page.evaluate(
				(name) => document.querySelector(`#${name} .step-words p`)?.firstChild?.textContent ?? '',
				id
			);
			// The browser's own search selects the words and scrolls to them.
			expect(
				await page.evaluate(
					(text) => (window as unknown as { find: (text: string) => boolean }).find(text),
					words.slice(0, 40)
				)
			).toBe(true);
			await page.evaluate(
				(name) => document.getElementById(name)?.scrollIntoView({ block: 'center' }),
				id
			);
			await expect(page.locator(`#${id} .step-words`)).toBeInViewport();
		});

		test('larger text, a late picture above, a changed window: the line stays, and its picture', async ({
			page
		}) => {
			await page.goto(STORY);
			const id = (await stepsOf(page))[3]?.id ?? '';
			await read(page, id);
			const before = await lineOf(page, id);
			const { picture } = await shownFor(page, id);
			const stays = async (what: string) => {
				await expect
					.poll(async () => Math.abs((await lineOf(page, id)).y - before.y), { message: what })
					.toBeLessThanOrEqual(4);
				expect((await lineOf(page, id)).active, what).toBe('step');
				expect((await shownFor(page, id)).picture, what).toBe(picture);
			};
			await page.setViewportSize({ ...viewport, height: viewport.height - 100 });
			await stays('the address bar comes');
			await page.setViewportSize(viewport);
			await stays('the address bar goes');
			await page.evaluate(() => {
				const late = document.createElement('div');
				late.style.height = '300px';
				document.querySelector('.cover')?.append(late);
			});
			await stays('a picture comes late');
			await page.evaluate(() => (document.documentElement.style.fontSize = '112%'));
			await stays('the text grows');
			await page.evaluate(() => (document.documentElement.style.fontSize = ''));
			await stays('the text shrinks');
		});
	});

// A real phone scrolls by itself when it is turned; a window that is only made broad does not.
for (const isMobile of [true, false])
	test.describe(isMobile ? 'on a phone that is turned' : 'in a window of its shape', () => {
		test.use({ viewport: PHONE, isMobile, hasTouch: isMobile });

		test('the line stays in sight, and comes back when it is turned back', async ({ page }) => {
			await page.goto(STORY);
			for (const { id } of (await stepsOf(page)).filter((_, index) => index % 5 === 1)) {
				await read(page, id);
				const before = await lineOf(page, id);
				await page.setViewportSize({ width: PHONE.height, height: PHONE.width });
				await expect.poll(() => page.evaluate(() => innerWidth)).toBe(PHONE.height);
				await expect
					.poll(async () => {
						const { y } = await lineOf(page, id);
						return y > 40 && y < PHONE.width - 48;
					})
					.toBe(true);
				expect((await lineOf(page, id)).active).toBe('step');
				await page.setViewportSize(PHONE);
				await expect
					.poll(async () => Math.abs((await lineOf(page, id)).y - before.y))
					.toBeLessThanOrEqual(4);
				expect((await lineOf(page, id)).active).toBe('step');
			}
		});
	});

test('a window split in two keeps the line', async ({ page }) => {
	await page.setViewportSize(LAPTOP);
	await page.goto(STORY);
	const id = (await stepsOf(page))[4]?.id ?? '';
	await read(page, id);
	const before = await lineOf(page, id);
	await page.setViewportSize({ width: 1440, height: 600 });
	await expect
		.poll(async () => Math.abs((await lineOf(page, id)).y - before.y))
		.toBeLessThanOrEqual(4);
	await page.setViewportSize({ width: 720, height: 900 });
	await expect.poll(async () => (await lineOf(page, id)).y).toBeLessThan(840);
	expect((await lineOf(page, id)).active).toBe('step');
});

test('pictures change at once for who wants stillness: by the system, and by the switch', async ({
	page
}) => {
	const duration = (of: Page) =>
		of
			.locator('.stage-picture.is-shown')
			.first()
			.evaluate((picture) => getComputedStyle(picture).transitionDuration);
	await page.setViewportSize(LAPTOP);
	await page.goto(STORY);
	const [first] = await stepsOf(page);
	await read(page, first?.id ?? '');
	expect(await duration(page)).not.toBe('0s');
	await page.locator('.wayfinder summary').click();
	await page.locator('[data-switch="motion"]').click();
	expect(await duration(page)).toBe('0s');
	await page.reload();
	await read(page, first?.id ?? '');
	expect(await duration(page), 'the switch is remembered').toBe('0s');
	await page.evaluate(() => localStorage.clear());
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.reload();
	await readTo(page, first?.id ?? '');
	expect(await duration(page)).toBe('0s');
});
