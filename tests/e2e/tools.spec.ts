// The organizer's tools: compare, campaigns like mine, binder.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const BERKS = 'berks-shut-down-berks';
const COOK = 'cook-county-detainer-ordinance';
const YUBA = 'yuba-county-jail-california';
const BOTH = `s:${BERKS},l:.:three-levels,c:${COOK}:sec-46-37:a`;

async function open(page: Page, path: string) {
	// Pages that differ only behind the # are the same to a browser: begin elsewhere.
	await page.goto('about:blank');
	await page.goto(path);
	await page.locator('[data-ready]').waitFor();
}
const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage));
const columns = (page: Page) => page.locator('.comparison .column-title').allTextContents();
const faults = async (page: Page) =>
	(await new AxeBuilder({ page }).analyze()).violations.map(
		({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`
	);

test('campaigns are chosen, moved and removed by keyboard, and the address carries the choice', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await open(page, '/compare/');
	for (const place of ['Berks', 'Yuba']) {
		await page.getByRole('searchbox').fill(place);
		const button = page.locator('.picker-list button').first();
		await button.focus();
		await page.keyboard.press('Enter');
	}
	await expect(page.locator('.comparison thead th')).toHaveCount(3);
	expect(page.url()).toContain(`/compare/#${BERKS},${YUBA}`);
	await page.locator('[data-later]').first().press('Enter');
	await expect(page).toHaveURL(`/compare/#${YUBA},${BERKS}`);
	await expect(page.locator('.chosen-tools button:focus')).toHaveCount(1);
	const [first] = await columns(page);
	expect(first).toContain('Yuba');
	// The address alone gives the same view, and no server was told.
	const address = page.url();
	await open(page, address);
	await expect(page.locator('.comparison thead th')).toHaveCount(3);
	expect((await columns(page))[0]).toBe(first);
	expect(asked.filter((url) => url.includes('?'))).toEqual([]);
	expect(asked.filter((url) => !url.startsWith('http://localhost'))).toEqual([]);
	await page.locator('[data-remove]').first().press('Enter');
	await expect(page).toHaveURL(`/compare/#${BERKS}`);
	expect(await stored(page)).toEqual([]);
});

test('what campaigns share is marked in words', async ({ page }) => {
	await open(page, `/es/compare/#${BERKS},${YUBA}`);
	const theme = page.locator('.compared-themes td').first().locator('li').first();
	await expect(theme).toContainText('Contratos de detención');
	await expect(theme).toContainText('en las dos');
});

test('a campaign that is not in the archive is named as gone', async ({ page }) => {
	await open(page, `/compare/#${BERKS},no-such-campaign,${COOK}`);
	await expect(page.locator('.chosen .gone')).toHaveText('No longer in the archive');
	await expect(page.locator('.comparison thead th')).toHaveCount(3);
});

test('on paper two stand side by side, four one below the other, without the tools', async ({
	page
}) => {
	await open(page, `/compare/#${BERKS},${COOK}`);
	await expect(page.locator('.comparison')).toBeVisible();
	await page.setViewportSize({ width: 720, height: 980 });
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.chooser')).toBeHidden();
	const boxOf = (n: number) => page.locator('.compared-place td').nth(n).boundingBox();
	expect((await boxOf(0))?.y).toBe((await boxOf(1))?.y);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const [, width, height] =
		/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? [];
	expect(Number(width)).toBeGreaterThan(Number(height));
	await page.emulateMedia({ media: 'screen' });
	await open(page, `/compare/#${BERKS},${COOK},${YUBA},irwin-county-georgia`);
	await expect(page.locator('.comparison thead th')).toHaveCount(5);
	await page.emulateMedia({ media: 'print' });
	expect((await boxOf(1))?.y).toBeGreaterThan((await boxOf(0))?.y ?? Infinity);
	await expect(page.locator('.cell-name').first()).toBeVisible();
});

test('three answers lead to near campaigns with their reasons, and to a comparison', async ({
	page
}) => {
	await open(page, '/like-mine/');
	await page.getByRole('radio', { name: 'Leave a 287(g) agreement' }).check();
	await page.getByRole('radio', { name: 'Sheriff' }).check();
	await page.getByRole('radio', { name: 'A county' }).check();
	await expect(page).toHaveURL('/like-mine/#wish=leave-287g&who=sheriff&place=county');
	const near = page.locator('.near').first();
	await expect(near).toContainText('Same goal: 287(g) agreements');
	await expect(near).toContainText('same decision-maker: sheriff');
	await expect(near).toContainText('also a county');
	await expect(near.locator('dt').first()).toBeVisible();
	const titles = await page.locator('.near h3').allTextContents();
	await open(page, page.url());
	await expect(page.locator('.near h3')).toHaveText(titles);
	await page.getByRole('link', { name: 'Compare the first ones' }).click();
	await expect(page.locator('.comparison .column-title')).toHaveText(
		titles.slice(0, 3).map((title) => title.trim())
	);
});

test('without scripts ready comparisons and goals are plain pages', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/compare/');
	await expect(page.locator('.chooser')).toBeHidden();
	await page.locator('.pairs a').first().click();
	await expect(page.locator('.comparison thead th')).toHaveCount(3);
	await page.goto('/es/like-mine/');
	await page.getByRole('link', { name: 'Salir de un acuerdo 287(g)' }).click();
	await expect(page.getByRole('heading', { name: 'Alguacil' })).toBeVisible();
	await page.goto('/binder/');
	await expect(page.locator('noscript .tool-lead')).toBeVisible();
	await context.close();
});

test('nothing is stored before the reader asks, and nothing is left after she erases', async ({
	page
}) => {
	await open(page, `/binder/#add=story:${BERKS}`);
	await expect(page.locator('.binder-item h2')).toHaveCount(1);
	await expect(page).toHaveURL(`/binder/#b=s:${BERKS}`);
	await page.getByLabel('Your note').fill('For the meeting');
	await page.getByLabel('Your note').blur();
	expect(await stored(page)).toEqual([]);
	expect(page.url()).not.toContain('meeting');
	await page.getByRole('button', { name: 'Keep a binder on this device' }).click();
	expect(await stored(page)).toEqual(['binder']);
	await expect(page).toHaveURL('/binder/');
	await open(page, `/binder/#add=clause:${COOK}:sec-46-37:a`);
	await expect(page.locator('.binder-item h2')).toHaveCount(2);
	await expect(page.getByLabel('Your note').first()).toHaveValue('For the meeting');
	await page.getByRole('button', { name: 'Erase the binder' }).click();
	await expect(page.locator('.binder-says')).toContainText('Erased');
	expect(await stored(page)).toEqual([]);
	await open(page, '/binder/');
	await expect(page.locator('.binder-item')).toHaveCount(0);
});

test('“Leave quickly” takes the binder along', async ({ page }) => {
	await page.route('https://**', (route) => route.abort());
	await open(page, `/binder/#b=${BOTH}`);
	await page.getByRole('button', { name: 'Keep a binder on this device' }).click();
	await page.locator('a.leave').click();
	await page.goto('/binder/');
	expect(await stored(page)).toEqual([]);
});

test('a link shows its binder in order, and a file brings it back with the notes asked for', async ({
	page
}) => {
	await open(page, `/binder/#b=${BOTH}`);
	const titles = page.locator('.binder-item h2');
	await expect(titles).toHaveCount(3);
	await expect(page.locator('.legal-text')).toContainText('shall decline ICE detainer');
	await page.locator('[data-later]').first().press('Enter');
	await expect(page).toHaveURL(new RegExp(`#b=l:${BERKS}:three-levels,s:\\.,c:`));
	await page.getByLabel('Your note').last().fill('Bring copies');
	await page.getByLabel('Your note').last().blur();
	await page.getByRole('checkbox').check();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as a file' }).click()
	]);
	const file = await download.path();
	await open(page, '/binder/');
	await page.locator('input[type=file]').setInputFiles(file);
	await expect(titles).toHaveCount(3);
	await expect(page.getByLabel('Your note').last()).toHaveValue('Bring copies');
	expect(await stored(page)).toEqual([]);
});

test('damaged and foreign binders break nothing', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto('/about/');
	await page.evaluate(() => localStorage.setItem('binder', '{"format":1,"items":[[]'));
	await open(page, '/binder/#b=s:%E0%A4%A,x:y,r::never-was,s:no-such-story');
	await expect(page.locator('.binder-item .gone')).toHaveCount(2);
	await page.locator('input[type=file]').setInputFiles({
		name: 'x.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"items":"<img onerror=alert(1)>"}')
	});
	await expect(page.locator('.binder-says')).toContainText('no binder');
	await page.getByRole('button', { name: 'Erase the binder' }).click();
	expect(await stored(page)).toEqual([]);
	expect(errors).toEqual([]);
});

test('the packet prints each item in full, with the notes and without the buttons', async ({
	page
}) => {
	await open(page, `/binder/#b=${BOTH}=Ask%20again`);
	await expect(page.locator('.binder-item h2 a')).toHaveCount(3);
	await page.emulateMedia({ media: 'print' });
	for (const hidden of ['.binder-top', '.binder-tools', '.note-field', '.site'])
		await expect(page.locator(hidden).first()).toBeHidden();
	await expect(page.locator('.binder-note')).toHaveText('Ask again');
	await expect(page.locator('.legal-text')).toBeVisible();
	await expect(page.locator('.binder-item .on-paper').first()).toContainText(`/stories/${BERKS}/`);
});

test('filled tools have no fault that axe sees, and fit the narrowest phone', async ({ page }) => {
	for (const [path, wait] of [
		[`/compare/#${BERKS},${COOK},${YUBA}`, '.comparison'],
		['/es/like-mine/#wish=stop-detainers&who=sheriff', '.near dl'],
		[`/binder/#b=${BOTH},r::never-was=Nota`, '.legal-text']
	] as const)
		for (const [width, scheme] of [
			[1280, 'light'],
			[320, 'dark']
		] as const) {
			await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 800 });
			await open(page, path);
			await page.locator(wait).first().waitFor();
			expect(await faults(page), `${path}, ${width}`).toEqual([]);
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth),
				`${path} has no sideways scroll at ${width}`
			).toBeLessThanOrEqual(width);
		}
});
