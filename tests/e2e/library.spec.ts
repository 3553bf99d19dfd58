import { expect, test } from '@playwright/test';
import { KINDS } from './pages';

test('the library narrows by type and state, and the view can be shared', async ({ page }) => {
	await page.goto(KINDS.library);
	const items = page.locator('.resource:visible');
	const all = await items.count();
	await page.getByRole('checkbox', { name: /^Report/ }).check();
	const reports = await items.count();
	expect(reports).toBeGreaterThan(0);
	expect(reports).toBeLessThan(all);
	await expect(page.locator('.resource:visible .resource-type').first()).toHaveText('Report');
	await page.getByRole('checkbox', { name: /^California/ }).check();
	const both = await items.count();
	expect(both).toBeLessThan(reports);
	// A copied address brings the same view to someone else.
	const address = page.url();
	expect(address).toContain('#');
	await page.goto('/');
	await page.goto(address);
	await expect(items).toHaveCount(both);
	await expect(page.getByRole('status')).toHaveText(`${both} resources`);
});

test('an item of the home page leads to its place in the library', async ({ page }) => {
	await page.goto(KINDS.home);
	const latest = page.getByRole('region', { name: 'Latest items' });
	await expect(latest.locator('.latest-items > li')).toHaveCount(6);
	const titles = await latest.locator('.latest-items h3').allInnerTexts();
	const title = titles[0] ?? '';
	await latest.getByRole('link', { name: title }).click();
	await expect(page.locator('.resource:target')).toContainText(title);
	await page.goto(KINDS.library);
	expect((await page.locator('.resource-title').allInnerTexts()).slice(0, 6)).toEqual(titles);
});

test('a publisher leads to the organization, which shows what it did and published', async ({
	page
}) => {
	await page.goto(KINDS.libraryType);
	await page
		.locator('.resource-facts')
		.getByRole('link', { name: 'ILRC', exact: true })
		.first()
		.click();
	await expect(page).toHaveURL(/\/organizations\/immigrant-legal-resource-center\/$/);
	await expect(page.getByRole('heading', { name: 'What it did' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'What it published' })).toBeVisible();
	await page.getByRole('link', { name: 'Immigrant Justice Network' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Immigrant Justice Network');
	await expect(page.getByRole('link', { name: 'Just Futures Law' })).toBeVisible();
});

test('the feeds that pages name can be read as what they say they are', async ({ page }) => {
	for (const path of ['/library/', '/es/']) {
		await page.goto(path);
		const feeds = await page
			.locator('link[rel=alternate][type="application/atom+xml"]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(feeds.length).toBeGreaterThan(0);
		for (const feed of feeds) {
			const read = await page.evaluate(async (address) => {
				const text = await (await fetch(address)).text();
				const xml = new DOMParser().parseFromString(text, 'application/xml');
				return {
					fault: xml.querySelector('parsererror')?.textContent,
					root: xml.documentElement.nodeName,
					ids: [...xml.querySelectorAll('entry > id')].map((id) => id.textContent),
					whole: [...xml.querySelectorAll('entry')].every((entry) =>
						['title', 'updated', 'author > name', 'link[rel=alternate]', 'summary'].every((part) =>
							entry.querySelector(part)
						)
					)
				};
			}, feed);
			expect(read.fault).toBeUndefined();
			expect(read.root).toBe('feed');
			expect(read.whole).toBe(true);
			expect(new Set(read.ids).size).toBe(read.ids.length);
		}
	}
});

test('without scripts the library is complete and leads to each type', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(KINDS.library);
	expect(await page.locator('.resource:visible').count()).toBeGreaterThan(100);
	await page.getByRole('link', { name: 'Fact sheets' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fact sheets');
	await context.close();
});
