import { expect, test, type Page } from '@playwright/test';

async function ask(page: Page, question: string, path = '/search/') {
	await page.goto(path);
	await page.locator('form[data-ready]').waitFor();
	const field = page.getByRole('searchbox');
	await field.fill(question);
	await field.press('Enter');
}
const results = (page: Page) => page.locator('.search-hit');

test('287(g) is found, and the result lands on its step', async ({ page }) => {
	await ask(page, '287(g)');
	await expect(results(page).first()).toBeVisible();
	await expect(page.locator('.search-hit mark').first()).toBeVisible();
	await page.getByRole('button', { name: /^Story steps/ }).click();
	const step = page.locator('.search-hit a[href*="#"]').first();
	const address = (await step.getAttribute('href')) ?? '';
	await step.click();
	await expect(page).toHaveURL(address);
	await expect(page.locator(`[id="${address.split('#')[1]}"]`)).toBeInViewport();
});

for (const [question, path] of [
	['SB 4', '/search/'],
	['HB 318', '/search/'],
	['detención', '/es/search/'],
	['detencion', '/es/search/'],
	['policia', '/es/search/'],
	['sheriff', '/search/']
] as const)
	test(`“${question}” finds something in ${path}`, async ({ page }) => {
		await ask(page, question, path);
		await expect(results(page).first()).toBeVisible();
	});

test('odd questions get results or a plain sentence, never an error', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await ask(page, 'jail');
	await expect(results(page).first()).toBeVisible();
	const field = page.getByRole('searchbox');
	for (const question of [
		'foo:bar',
		'~',
		'+',
		'*',
		'-',
		'"',
		'',
		'<script>',
		'x'.repeat(10_000),
		'Ángeles'
	]) {
		await field.fill(question);
		await field.press('Enter');
		await expect(page.locator('main')).toBeVisible();
	}
	await field.fill('jail');
	await field.press('Enter');
	await expect(results(page).first()).toBeVisible();
	expect(errors).toEqual([]);
});

test('no server learns the question: it stays behind the #', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await ask(page, 'marijuana');
	await expect(results(page).first()).toBeVisible();
	await expect(page).toHaveURL(/\/search\/#.*marijuana/);
	expect(asked.filter((url) => url.split('#')[0]?.includes('marijuana'))).toEqual([]);
});

test('without scripts the lists are there to walk', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/search/');
	await expect(page.getByRole('link', { name: 'Detainers' })).toBeVisible();
	await context.close();
});
