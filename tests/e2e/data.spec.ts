import { expect, test } from '@playwright/test';

const STORY = '/stories/atlanta-communities-over-cages/';

test('a story says how to cite it, and the copy is the citation', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(STORY);
	const cite = page.getByRole('region', { name: 'Cite this story' });
	const apa = cite.locator('div', { hasText: 'APA' }).last();
	await apa.getByRole('button', { name: 'Copy: APA' }).click();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(
		/^Collective Freedom Project\. \(2026, November 24\)\. Atlanta empties a jail\./
	);
	await expect(apa).toContainText(copied);
});

test('reference managers find the story’s data, and its files can be had', async ({ page }) => {
	const faults: string[] = [];
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	await page.goto(`/es${STORY}`);
	const ld = await page.locator('script[type="application/ld+json"]').textContent();
	expect(JSON.parse(ld ?? '')).toMatchObject({ '@type': 'Article', inLanguage: 'es' });
	await expect(page.locator('meta[name="citation_language"]')).toHaveAttribute('content', 'es');
	for (const kind of ['bib', 'ris', 'json']) {
		const link = page.locator(`main a[href$="cite.${kind}"]`);
		const response = await page.request.get((await link.getAttribute('href')) ?? '');
		expect(response.status()).toBe(200);
		expect(await response.text()).toContain('Collective Freedom Project');
	}
	expect(faults).toEqual([]);
});

test('a record that nobody checked for a year says so, by the reader’s clock', async ({ page }) => {
	await page.clock.setFixedTime('2027-11-30T12:00:00Z');
	await page.goto(STORY);
	const notice = page.getByText('more than a year ago');
	await expect(notice).toBeHidden();
	await page.clock.setFixedTime('2027-12-01T12:00:00Z');
	await page.reload();
	await expect(notice).toBeVisible();
});

test('every file of the data page is there', async ({ page }) => {
	await page.goto('/data/');
	const hrefs = await page
		.locator('main a[href^="/data/"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(hrefs.length).toBeGreaterThan(40);
	for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200);
});
