import { expect, test } from '@playwright/test';

test('a tactic is a playbook: each use has its date, its story and who says so', async ({
	page
}) => {
	await page.goto('/tactics/litigation/');
	await expect(page.locator('#took')).toContainText(/\d+ years/);
	const uses = page.locator('#used .ledger > li');
	expect(await uses.count()).toBeGreaterThan(3);
	for (const use of (await uses.all()).slice(0, 4)) {
		await expect(use.locator('time')).toHaveText(/\d{4}/);
		await expect(use.locator('.term-meta a')).toHaveAttribute('href', /^\/stories\//);
		await expect(use.locator('.term-sources')).toContainText(/Source/);
	}
	const outside = page.locator('.term-page a[href^="http"]');
	for (const link of (await outside.all()).slice(0, 10))
		await expect(link).toHaveAttribute('rel', 'noreferrer');
});

test('what a story says of a theme leads to the very place', async ({ page }) => {
	await page.goto('/themes/detainers/');
	const said = page.locator('#stories li').first();
	await expect(said.locator('mark').first()).toHaveText(/detainer|hold/i);
	const address = (await said.locator('a').getAttribute('href')) ?? '';
	await said.locator('a').click();
	await expect(page).toHaveURL(address);
	if (address.includes('#'))
		await expect(page.locator(address.slice(address.indexOf('#')))).toBeInViewport();
});

test('from a city the way goes up to its county and its state', async ({ page }) => {
	await page.goto('/es/places/il/chicago/');
	await expect(page.locator('.list-head')).toContainText('Ciudad en Illinois');
	await page.locator('.crumbs a').last().click();
	await expect(page).toHaveURL('/es/places/il/cook-county/');
	await expect(page.locator('#below')).toContainText('Chicago');
	await page.locator('.crumbs a').last().click();
	await expect(page).toHaveURL('/es/places/il/');
});

test('long pages say what is on them, and fit the narrowest phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of ['/tactics/litigation/', '/es/years/2018/', '/outcomes/won/', '/es/places/']) {
		await page.goto(path);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
		).toBeLessThanOrEqual(0);
	}
	await page.goto('/tactics/litigation/');
	await page.locator('.this-page a[href="#campaigns"]').click();
	await expect(page.locator('#campaigns h2')).toBeInViewport();
});
