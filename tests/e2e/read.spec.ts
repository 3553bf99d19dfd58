import { expect, test, type Page } from '@playwright/test';

const STORY = '/stories/atlanta-communities-over-cages/';

/** Scrolls until an element stands in the middle of the window, as a reader does. */
const readTo = (page: Page, id: string) =>
	page.evaluate((name) => document.getElementById(name)?.scrollIntoView({ block: 'center' }), id);

const stepsOf = (page: Page) =>
	page.$$eval('[data-step]', (steps) =>
		steps.map((step) => ({ id: step.id, scene: step.closest('[data-scene]')?.id ?? '' }))
	);

test.describe('reading Atlanta on a laptop', () => {
	test.use({ viewport: { width: 1440, height: 900 } });

	test('each step becomes the one being read, and the picture is the one of that step', async ({
		page
	}) => {
		await page.goto(STORY);
		await expect(page.locator('html')).toHaveClass(/staged/);
		const steps = await stepsOf(page);
		expect(steps.length).toBeGreaterThan(6);
		for (const { id, scene } of steps) {
			await readTo(page, id);
			await expect(page.locator(`#${id}`)).toHaveAttribute('aria-current', 'step');
			await expect(page.locator(`[id="${scene}"] .stage-picture.is-shown`)).toHaveAttribute(
				'data-of',
				id
			);
		}
		await readTo(page, 'notes-title');
		await expect(page.locator('#notes-title')).toBeInViewport();
	});

	test('the picture stays in view while the words pass by', async ({ page }) => {
		await page.goto(STORY);
		const [first, second] = await stepsOf(page);
		for (const step of [first, second]) {
			await readTo(page, step?.id ?? '');
			await expect(page.locator(`[id="${step?.scene}"] .stage-picture.is-shown`)).toBeInViewport({
				ratio: 0.9
			});
		}
	});

	test('a link to a step opens the page at that step', async ({ page }) => {
		await page.goto(STORY);
		const steps = await stepsOf(page);
		const target = steps[2]?.id ?? '';
		await page.goto('about:blank');
		await page.goto(`${STORY}#${target}`);
		await expect(page.locator(`#${target}`)).toBeInViewport();
		await expect(page.locator(`#${target}`)).toHaveAttribute('aria-current', 'step');
	});

	test('a note leads to its source and back', async ({ page }) => {
		await page.goto(STORY);
		await page.locator('#ref-1').click();
		await expect(page.locator('#note-1')).toBeInViewport();
		await page.locator('#note-1 .back').click();
		await expect(page.locator('#ref-1')).toBeInViewport();
	});

	test('with reduced motion pictures change at once', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(STORY);
		const [first] = await stepsOf(page);
		await readTo(page, first?.id ?? '');
		const duration = await page
			.locator('.stage-picture')
			.first()
			.evaluate((picture) => getComputedStyle(picture).transitionDuration);
		expect(duration).toBe('0s');
	});
});

test.describe('reading Atlanta on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('each step has its own picture above its words', async ({ page }) => {
		await page.goto(STORY);
		for (const { id } of await stepsOf(page)) {
			await readTo(page, id);
			const step = page.locator(`#${id}`);
			await expect(step.locator('.still')).toBeVisible();
			const [picture, words] = await Promise.all([
				step.locator('.still').boundingBox(),
				step.locator('.step-words').boundingBox()
			]);
			expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual((words?.y ?? 0) + 1);
		}
	});

	for (const path of [
		'/',
		'/archive/',
		STORY,
		`/es${STORY}`,
		'/themes/detainers/',
		'/search/',
		'/teach/'
	])
		test(`nothing is wider than a small phone: ${path}`, async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto(path);
			const [inner, wide] = await page.evaluate(() => [
				document.documentElement.clientWidth,
				document.documentElement.scrollWidth
			]);
			expect(wide).toBeLessThanOrEqual(inner ?? 0);
		});
});

test.describe('reading without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const viewport of [
		{ width: 1440, height: 900 },
		{ width: 390, height: 844 }
	])
		test(`every step shows its picture and its words at ${viewport.width} px`, async ({ page }) => {
			await page.setViewportSize(viewport);
			await page.goto(STORY);
			const steps = page.locator('.step');
			const count = await steps.count();
			expect(count).toBeGreaterThan(6);
			for (let i = 0; i < count; i++) {
				await expect(
					steps.nth(i).locator('.still img:visible, .still svg:visible').first()
				).toBeVisible();
				await expect(steps.nth(i).locator('.step-words p').first()).toBeVisible();
			}
		});

	test('the archive can be walked by plain links', async ({ page }) => {
		await page.goto('/');
		await page.locator('.doors a').nth(1).click();
		await expect(page).toHaveURL('/archive/');
		await page.getByRole('link', { name: 'Detainers', exact: true }).first().click();
		await expect(page.locator('h1')).toHaveText('Detainers');
		await page.locator('.row-title a').first().click();
		await expect(page.locator('.cover h1')).toBeVisible();
		await page.locator('.filed a').first().click();
		await expect(page.locator('.crumbs')).toBeVisible();
	});
});

test('the whole story can be read by keyboard alone', async ({ page }) => {
	await page.goto(STORY);
	await page.keyboard.press('Tab');
	await expect(page.locator('.skip')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#content$/);
	const seen = new Set<string>();
	for (let i = 0; i < 400; i++) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(() => {
			const at = document.activeElement;
			if (!at || at === document.body) return '';
			const box = at.getBoundingClientRect();
			const hidden = getComputedStyle(at).visibility === 'hidden' || box.width < 2;
			return hidden
				? 'HIDDEN'
				: (at.closest('.foot, .site, .step, section')?.className ?? at.tagName);
		});
		if (name === '') break;
		expect(name, 'focus must never rest on what cannot be seen').not.toBe('HIDDEN');
		seen.add(name);
		if (/foot/.test(name)) break;
	}
	expect([...seen].some((name) => /step/.test(name))).toBe(true);
	expect([...seen].some((name) => /foot/.test(name))).toBe(true);
});

test('focus on the header moves nothing', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(STORY);
	const [, second] = await stepsOf(page);
	await readTo(page, second?.id ?? '');
	const before = await page.evaluate(() => scrollY);
	await page.locator('.tools .lang').focus();
	expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('on paper every step has its own picture', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(STORY);
	await page.emulateMedia({ media: 'print' });
	const steps = page.locator('.step');
	for (let i = 0; i < (await steps.count()); i++) {
		const box = await steps.nth(i).locator('.still').boundingBox();
		expect(box?.width ?? 0).toBeGreaterThan(100);
		expect(box?.height ?? 0).toBeGreaterThan(60);
	}
});
