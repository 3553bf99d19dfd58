import { expect, test } from '@playwright/test';
import { read, STORY } from './reading';

test('the switch keeps the page', async ({ page }) => {
	await page.goto('/themes/detainers/');
	await page.locator('.lang').click();
	await expect(page).toHaveURL('/es/themes/detainers/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	await expect(page.locator('h1')).toHaveText('Órdenes de retención');
});

test('the switch keeps the step', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(STORY);
	const id = await page.locator('[data-step]').nth(1).getAttribute('id');
	await read(page, id ?? '');
	await page.locator('.tools .lang').click();
	await expect(page).toHaveURL(`/es${STORY}#${id}`);
	await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('every page names its language and its twin', async ({ page }) => {
	for (const [path, lang] of [
		['/', 'en'],
		['/es/', 'es'],
		[STORY, 'en'],
		[`/es${STORY}`, 'es'],
		['/es/search/', 'es']
	] as const) {
		await page.goto(path);
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		await expect(page.locator('link[hreflang="es"]')).toHaveCount(1);
		await expect(page.locator('link[hreflang="en"]')).toHaveCount(1);
	}
});

test('dates and plurals read as in Spanish', async ({ page }) => {
	await page.goto(`/es${STORY}`);
	await expect(page.locator('.timeline time').nth(1)).toContainText(/ de .*2|\d{4}/);
	await page.goto('/es/archive/');
	await expect(page.locator('h1')).toHaveText(/campañas/);
});

test('a page that is not there says so in both languages', async ({ page }) => {
	const response = await page.goto('/nowhere/');
	expect(response?.status()).toBe(404);
	await expect(page.locator('h1')).toHaveText('This page is not here');
	await expect(page.locator('h2')).toHaveText('Esta página no está aquí');
});
