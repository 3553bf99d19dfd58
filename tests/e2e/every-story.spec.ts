// What holds for each story of the archive: it reads whole on a phone, by screen reader, without
// script and on paper, in both languages.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { EVERY, SLUGS } from './pages';

/** Ids of steps whose picture or words cannot be seen, and whether the page is wider than its window. */
const faultsOf = (page: Page) =>
	page.evaluate(() => {
		const seen = (one: Element | null) => {
			if (!one) return false;
			const box = one.getBoundingClientRect();
			const style = getComputedStyle(one);
			return (
				box.width > 2 && box.height > 2 && style.visibility !== 'hidden' && style.opacity !== '0'
			);
		};
		const steps = [...document.querySelectorAll('.step')];
		const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
		return [
			...steps.filter(
				(step) => ![...step.querySelectorAll('.still :is(img, svg, .paper)')].some(seen)
			),
			...steps.filter((step) => !seen(step.querySelector('.step-words p')))
		]
			.map(({ id }) => id)
			.concat(wide > 0 ? [`${wide} px too wide`] : []);
	});

for (const [at, slug] of SLUGS.entries())
	test.describe(slug, () => {
		for (const [nth, [language, prefix]] of (
			[
				['en', ''],
				['es', '/es']
			] as const
		).entries()) {
			// One language here, the other in the next story: the scenes are the same in both.
			if (!EVERY && at % 2 !== nth) continue;
			const path = `${prefix}/stories/${slug}/`;

			test(`reads whole without script, on a phone and on paper: ${language}`, async ({
				browser
			}) => {
				const context = await browser.newContext({
					javaScriptEnabled: false,
					viewport: { width: 390, height: 844 }
				});
				const page = await context.newPage();
				await page.goto(path);
				await expect(page.locator('html')).toHaveAttribute('lang', language);
				await expect(page.locator('.cover h1')).toBeVisible();
				expect(await faultsOf(page)).toEqual([]);
				// Each note in the text leads to a source below it, and every part of the end is there.
				const lost = await page.$$eval('a[href^="#note-"]', (links) =>
					links
						.map((link) => link.getAttribute('href') ?? '')
						.filter((href) => !document.querySelector(href))
				);
				expect(lost).toEqual([]);
				await page.setViewportSize({ width: 720, height: 980 });
				await page.emulateMedia({ media: 'print' });
				expect(await faultsOf(page)).toEqual([]);
				await context.close();
			});
		}

		// The languages share their markup and the stories their scenes: every third story is tried in
		// one language and one scheme; all of them by npm run test:every.
		const inSpanish = at % 2 === 1;
		if (!EVERY && at % 3 !== 1) return;
		test(`axe finds nothing: ${inSpanish ? 'Spanish, dark' : 'English, light'}`, async ({
			page
		}) => {
			await page.emulateMedia({
				colorScheme: inSpanish ? 'dark' : 'light',
				reducedMotion: 'reduce'
			});
			await page.setViewportSize({ width: 390, height: 844 });
			await page.goto(`${inSpanish ? '/es' : ''}/stories/${slug}/`);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)
			).toEqual([]);
		});
	});
