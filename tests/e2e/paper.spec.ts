// On paper: pictures are counted in the PDF that Chromium makes, against the steps of the page.
import { expect, test, type Page } from '@playwright/test';
import { readTo, stepsOf, STORY } from './reading';

/** Texts of a PDF's strings: (plain, with escapes) or <FEFF…> in hexadecimal. */
function decode(raw: string): string {
	if (raw.startsWith('<')) {
		const bytes = Buffer.from(raw.slice(1, -1), 'hex');
		return bytes.subarray(2).swap16().toString('utf16le');
	}
	return raw
		.slice(1, -1)
		.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8)))
		.replace(/\\(.)/g, '$1');
}

/** Descriptions of the figures in a tagged PDF. */
function figuresOf(pdf: Buffer): string[] {
	const found = pdf
		.toString('latin1')
		.matchAll(/\/S \/Figure\s+\/Alt (\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f]+>)/g);
	return [...found].map(([, raw]) => decode(raw ?? ''));
}

const pdfOf = (page: Page, format: string) =>
	page.pdf({ format, tagged: true, printBackground: true });
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const path of [STORY, `/es${STORY}`])
	for (const format of ['Letter', 'A4'])
		test(`every step has its picture in the PDF: ${path}, ${format}`, async ({ page }) => {
			test.slow();
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.goto(path);
			const steps = await stepsOf(page);
			// In the middle of a scene, as a reader may.
			await readTo(page, steps[3]?.id ?? '');
			const wanted = await page.$$eval('.step', (all) =>
				all.flatMap((step) => {
					const picture = step.querySelector('.still :is([role=img], img:not([alt=""]))');
					return picture
						? [picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? '']
						: [];
				})
			);
			const figures = figuresOf(await pdfOf(page, format)).map(tidy);
			for (const alt of new Set(wanted.map(tidy)))
				expect(
					figures.filter((figure) => figure === alt).length,
					`${alt} stands beside each of its steps`
				).toBe(wanted.filter((one) => tidy(one) === alt).length);
			// The other steps quote the law: their picture is text.
			const quoting = await page.locator('.step .still .paper').count();
			expect(wanted.length + quoting).toBe(steps.length);
		});

test('on paper a step is never cut from its picture, and addresses are printed', async ({
	page
}) => {
	await page.setViewportSize({ width: 720, height: 980 });
	await page.goto(STORY);
	await page.emulateMedia({ media: 'print' });
	for (const step of await page.locator('.step').all()) {
		const [whole, still, words] = await Promise.all([
			step.boundingBox(),
			step.locator('.still').boundingBox(),
			step.locator('.step-words').boundingBox()
		]);
		expect(await step.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid');
		expect(whole?.height).toBeLessThan(900);
		expect(still?.width).toBeGreaterThan(200);
		expect(still?.height).toBeGreaterThan(60);
		// Side by side.
		expect(words?.x ?? 0).toBeGreaterThan((still?.x ?? 0) + (still?.width ?? 0) - 1);
	}
	for (const hidden of ['.wayfinder', '.site', '.skip-scene', '.step-link'])
		await expect(page.locator(hidden).first()).toBeHidden();
	const note = await page
		.locator('.note-url')
		.first()
		.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(note).toContain('http');
});

test('every scene has a face on paper', async ({ page }) => {
	await page.setViewportSize({ width: 720, height: 980 });
	await page.goto('/scenes/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('#ex-voice .phrases').first()).toBeVisible();
	await expect(page.locator('#ex-compare img')).toHaveCount(2);
	for (const side of ['before', 'after'])
		await expect(page.locator(`#ex-compare .${side} img`)).toBeVisible();
	await expect(page.locator('#ex-page .page-scan img')).toBeVisible();
	await expect(page.locator('#ex-gallery img').first()).toBeVisible();
	await expect(page.locator('#ex-film .film-poster')).toBeVisible();
	await expect(page.locator('#ex-voice .player')).toBeHidden();
});
