import { expect, test } from '@playwright/test';
import { KINDS } from './pages';

const STORY = '/stories/cook-county-detainer-ordinance/';

test('a clause is copied with its citation, how it stands, its address and the caution', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(KINDS.policy);
	const button = page.locator('#c-a [data-copy]');
	await button.click();
	await expect(button).toHaveText('Copied');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toContain('shall decline ICE detainer requests');
	expect(text).toContain('Cook County Code');
	expect(text).toContain('In force');
	expect(text).toContain('Not legal advice.');
	expect(text).toContain(`${new URL(page.url()).origin}${KINDS.policy}#c-a`);
});

test('a story leads to the page of a law, and the page back to the scene', async ({ page }) => {
	await page.goto(STORY);
	await page.locator('#decline .paper-head a').click();
	await expect(page).toHaveURL(`${KINDS.policy}#c-a`);
	await page.locator('#c-a').getByRole('link', { name: 'See it in the story' }).click();
	await expect(page).toHaveURL(`${STORY}#decline`);
	await expect(page.locator('#decline')).toBeInViewport();
});

test('the list narrows, counts again, and its address brings the view back', async ({ page }) => {
	await page.goto(KINDS.policies);
	const all = page.locator('.policy-line:visible');
	const before = await all.count();
	const value = (name: string) => page.getByRole('checkbox', { name });
	await value('Sheriff').check();
	await value('Texas').check();
	await expect(page).toHaveURL(/#decider=sheriff&state=tx$/);
	const status = page.locator('.filtered [role="status"]');
	await expect(status).toHaveText(/^\d+ laws? (and|or) polic/);
	const shown = await all.count();
	expect(shown).toBeLessThan(before);
	for (const facets of await all.evaluateAll((lines) =>
		lines.map((line) => line.getAttribute('data-facets') ?? '')
	))
		expect(facets).toMatch(/decider:sheriff.* state:tx/);
	await page.reload();
	await expect(value('Sheriff')).toBeChecked();
	await expect(all).toHaveCount(shown);
	const link = page.locator('[data-filter-link]');
	expect(await link.getAttribute('data-copy')).toBe(page.url());
	await page.getByRole('button', { name: 'Clear all choices' }).click();
	await expect(all).toHaveCount(before);
	expect(new URL(page.url()).hash).toBe('');
});

test('on a phone clauses stand one below the other, and nothing is wider than the screen', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of [KINDS.policy, KINDS.does, KINDS.policies, `/es${KINDS.policyUnquoted}`]) {
		await page.goto(path);
		const [inner = 0, wide] = await page.evaluate(() => [
			document.documentElement.clientWidth,
			document.documentElement.scrollWidth
		]);
		expect(wide, path).toBeLessThanOrEqual(inner);
	}
	await page.goto(KINDS.does);
	const boxes = await page
		.locator('.clause-table tbody th')
		.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
	expect(new Set(boxes).size).toBe(1);
});

test('on a laptop the same lines of clauses stand side by side, still a table', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(KINDS.policy);
	const table = page.locator('.policy-band .clause-table');
	const tops = await table
		.locator('tbody td:nth-child(3)')
		.evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));
	expect(tops.length).toBeGreaterThan(2);
	expect(new Set(tops).size).toBe(1);
	await expect(table.getByRole('row')).toHaveCount(tops.length + 1);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the list is whole, and leads by plain links to clauses side by side', async ({ page }) => {
		await page.goto(KINDS.policies);
		await expect(page.locator('.facets')).toBeHidden();
		expect(await page.locator('.policy-line:visible').count()).toBeGreaterThan(100);
		await page.locator('.filtered-plain').getByRole('link', { name: 'No detainer holds' }).click();
		await expect(page).toHaveURL(KINDS.does);
		await page.locator('.clause-table tbody th a').first().click();
		await expect(page.locator('.paper-text').first()).toBeVisible();
	});
});
