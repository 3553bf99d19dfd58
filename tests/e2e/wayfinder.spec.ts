import { expect, test } from '@playwright/test';
import { read, stepsOf, STORY } from './reading';

test.use({ viewport: { width: 390, height: 844 } });

test('without script the parts of the story are links with their minutes', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(STORY);
	await page.locator('.wayfinder summary').click();
	const links = page.locator('.wayfinder ol a');
	expect(await links.count()).toBeGreaterThan(3);
	await expect(page.locator('.wayfinder ol')).toContainText('minute');
	await expect(page.locator('.switches')).toBeHidden();
	await links.nth(1).click();
	await expect(page.locator('#part-2')).toBeInViewport();
	await context.close();
});

test('the bar says where one is, and moves by step', async ({ page }) => {
	await page.goto(STORY);
	const steps = await stepsOf(page);
	await read(page, steps[0]?.id ?? '');
	const bar = page.locator('.wayfinder');
	await expect(bar.locator('[data-count]')).toHaveText(`Step 1 of ${steps.length}`);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await bar.getByRole('button', { name: 'Next step' }).click();
	await expect(page.locator(`#${steps[1]?.id}`)).toHaveAttribute('aria-current', 'step');
	await expect(page.locator(`#${steps[1]?.id}`)).toBeFocused();
	await bar.getByRole('button', { name: 'Previous step' }).click();
	await expect(page.locator(`#${steps[0]?.id}`)).toHaveAttribute('aria-current', 'step');
	await expect(bar.locator('[data-count]')).toHaveText(`Step 1 of ${steps.length}`);
});

test('next and previous reach every part and step of the story, in order', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(STORY);
	const wanted = await page.$$eval(
		'.story .chapter, .story [data-step], .story > section[id]:not([data-scene])',
		(stops) => stops.length
	);
	const seen = new Set<string>();
	for (let i = 0; i < wanted; i++) {
		await page.keyboard.press('j');
		const name = await page.evaluate(
			() => document.activeElement?.id || document.activeElement?.textContent?.slice(0, 30) || ''
		);
		seen.add(name);
	}
	expect(seen.size).toBeGreaterThanOrEqual(wanted - 1);
});

test('the keys can be switched off, and stay off', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(STORY);
	const first = (await stepsOf(page))[0]?.id ?? '';
	await read(page, first);
	await page.locator('.wayfinder summary').click();
	await page.getByRole('switch', { name: 'Keys j and k' }).click();
	await page.reload();
	await read(page, first);
	const before = await page.evaluate(() => scrollY);
	await page.keyboard.press('j');
	expect(await page.evaluate(() => scrollY)).toBe(before);
	await page.keyboard.press('Escape');
});

test('nothing is kept on the device unless the reader asks; leaving quickly erases it', async ({
	page
}) => {
	await page.goto(STORY);
	const id = (await stepsOf(page))[5]?.id ?? '';
	await read(page, id);
	await page.reload();
	const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
	expect(await stored()).toBe('{}');
	await page.locator('.wayfinder summary').click();
	await page.getByRole('switch', { name: 'Keep my place' }).click();
	await read(page, id);
	await page.goto('/about/');
	expect(await stored()).toContain(id);
	await page.goto(STORY);
	await read(page, 'part-1').catch(() => undefined);
	await page.locator('.wayfinder summary').click();
	await page.getByRole('link', { name: 'Continue where you left off' }).click();
	await expect(page.locator(`#${id}`)).toHaveAttribute('aria-current', 'step');
	// The switch that kept it erases it.
	await page.locator('.wayfinder summary').click();
	await page.getByRole('switch', { name: 'Keep my place' }).click();
	expect(await stored()).toBe('{}');
	await page.getByRole('switch', { name: 'Keep my place' }).click();
	await page.route('https://www.weather.gov/**', (route) => route.abort());
	await page.evaluate(() =>
		document
			.querySelector('[data-leave]')
			?.addEventListener('click', (event) => event.preventDefault())
	);
	await page.keyboard.press('Escape');
	await page.locator('[data-leave]').click();
	expect(await stored()).toBe('{}');
});

test('a link to a step is copied, and its address opens the step', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(STORY);
	const id = (await stepsOf(page))[2]?.id ?? '';
	await read(page, id);
	await page.locator(`#${id} [data-link]`).click();
	await expect(page.locator(`#${id} [data-link]`)).toHaveText('Copied');
	const address = await page.evaluate(() => navigator.clipboard.readText());
	expect(address).toMatch(new RegExp(`${STORY}#${id}$`));
	await page.goto('about:blank');
	await page.goto(address);
	await expect(page.locator(`#${id}`)).toHaveAttribute('aria-current', 'step');
});
