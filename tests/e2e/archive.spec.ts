import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const rows = (page: Page) => page.locator('.archive-main .row');
/** Opens the page and waits until it answers: before, its choices are plain links. */
async function open(page: Page, path: string) {
	await page.goto(path);
	await page.locator('.archive-sorts').first().waitFor({ state: 'attached' });
}
const value = (page: Page, name: string) =>
	page.locator('.archive-filters').getByRole('button', { name: new RegExp(`^${name}`) });
const counted = async (page: Page, name: string) =>
	Number(await value(page, name).locator('.archive-n').textContent());

test.describe('on a laptop', () => {
	test.use({ viewport: { width: 1440, height: 900 } });

	test('the first view asks for no list, a choice does, and no server learns the choice', async ({
		page
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto('/archive/', { waitUntil: 'networkidle' });
		expect(asked.filter((url) => url.includes('archive-data'))).toEqual([]);
		const said = await counted(page, 'Detainers');
		await value(page, 'Detainers').click();
		await expect(page).toHaveURL('/archive/#theme=detainers');
		await expect(rows(page)).toHaveCount(said);
		expect(asked.filter((url) => url.endsWith('/archive-data/campaigns.en.json'))).toHaveLength(1);
		expect(asked.filter((url) => url.includes('theme='))).toEqual([]);
	});

	test('counts say what a choice shows, and Back takes the last choice away', async ({ page }) => {
		await open(page, '/archive/');
		await value(page, 'Detainers').click();
		await expect(page.locator('.archive-chip')).toHaveCount(1);
		await expect(page.locator('[role="status"].unseen')).toHaveText(/of 30 campaigns/);
		const before = await rows(page).count();
		const said = await counted(page, 'Sheriff');
		await value(page, 'Sheriff').click();
		await expect(rows(page)).toHaveCount(said);
		await expect(page.locator('h1 + .dek')).toHaveText('about detainers, decided by sheriff.');
		await page.goBack();
		await expect(rows(page)).toHaveCount(before);
		await page.goForward();
		await expect(rows(page)).toHaveCount(said);
		await page.reload();
		await expect(rows(page)).toHaveCount(said);
		await expect(value(page, 'Sheriff')).toHaveAttribute('aria-pressed', 'true');
		await page.locator('.lang').click();
		await expect(page).toHaveURL('/es/archive/#theme=detainers&decided=sheriff');
		await expect(rows(page)).toHaveCount(said);
		await expect(page.locator('.archive-chip').first()).toHaveText(/Órdenes de retención/);
	});

	test('a choice taken away leaves the keyboard where it was', async ({ page }) => {
		await open(page, '/archive/#theme=detainers&outcome=won');
		await page.getByRole('button', { name: 'Take away: Detainers' }).press('Enter');
		await expect(page.getByRole('button', { name: 'Take away: Won' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.locator('.archive-chip')).toHaveCount(0);
		await expect(page.locator('h1')).toBeFocused();
		await expect(page.locator('h1')).toHaveText('30 campaigns');
	});

	test('an address with nonsense shows all campaigns', async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await open(page, '/archive/#theme=nothing,%00&place=zz/zz&sort=chairs&__proto__=x');
		await expect(page.locator('.archive-status.unseen')).toHaveText('All 30 campaigns');
		await expect(rows(page)).toHaveCount(30);
		expect(errors).toEqual([]);
	});

	test('headings of the table sort it', async ({ page }) => {
		await open(page, '/archive/');
		await page.getByRole('button', { name: 'Table' }).click();
		await page
			.locator('th')
			.getByRole('button', { name: /^Years/ })
			.click();
		await expect(page).toHaveURL('/archive/#sort=oldest&view=table');
		await expect(page.locator('th[aria-sort]')).toHaveText(/Years/);
		const years = await page.locator('.archive-span').allTextContents();
		const begins = years.map((text) => Number(text.slice(0, 4)));
		expect(begins).toEqual([...begins].sort((a, b) => a - b));
	});

	test('where the list does not come, the page says so, and another try works', async ({
		page
	}) => {
		await page.route('**/archive-data/*', (route) => route.abort());
		await open(page, '/archive/');
		await value(page, 'Detainers').click();
		await expect(page.locator('.archive-status')).toHaveText(/did not come/);
		await expect(rows(page)).toHaveCount(30);
		await page.unroute('**/archive-data/*');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.locator('h1 + .dek')).toHaveText('about detainers.');
	});
});

test('on a phone the filters cover the page, and Escape brings it back', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '/archive/');
	const opener = page.getByRole('button', { name: 'Filter and sort' });
	await opener.click();
	const sheet = page.getByRole('dialog');
	await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused();
	await expect(page.locator('.leave')).toBeHidden();
	await value(page, 'Detainers').click();
	await expect(sheet.getByRole('button', { name: /^Show \d+ campaigns/ })).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(opener).toBeFocused();
	await expect(page.locator('.archive-chip')).toBeVisible();
});

test('axe finds nothing with choices made, as a table, with the table wider than the window', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '/es/archive/#place=ga&view=table');
	await expect(page.locator('.archive-chip')).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(390);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('every kind of choice is a link to a page that lists just as many', async ({ page }) => {
		for (const group of [0, 3, 5, 6, 7, 8]) {
			await page.goto('/archive/');
			const line = page.locator('.archive-group').nth(group).locator('.archive-value').first();
			const said = Number(await line.locator('.archive-n').textContent());
			await line.locator('a').click();
			await expect(page.locator('.row')).toHaveCount(said);
		}
		await page.goto('/archive/');
		await page.getByRole('link', { name: 'Table' }).click();
		await expect(page.locator('tbody tr')).toHaveCount(30);
	});
});
