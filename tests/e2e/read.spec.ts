import { expect, test } from '@playwright/test';
import { readTo, stepsOf, STORY } from './reading';

test('a note leads to its source and back', async ({ page }) => {
	await page.goto(STORY);
	await page.locator('#ref-1').click();
	await expect(page.locator('#note-1')).toBeInViewport();
	await page.locator('#note-1 .back').click();
	await expect(page.locator('#ref-1')).toBeInViewport();
});

test.describe('on a small phone', () => {
	for (const path of [
		'/',
		'/archive/',
		STORY,
		`/es${STORY}`,
		'/scenes/',
		'/es/scenes/',
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
					steps.nth(i).locator('.still :is(img, svg, .paper):visible').first()
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
