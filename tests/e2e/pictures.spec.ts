import { expect, test, type Page } from '@playwright/test';

const PHONE = { width: 390, height: 844 };
const CATALOGUE = '/scenes/';
const ATLANTA = '/stories/atlanta-communities-over-cages/';

const photo = (page: Page) => page.locator('#ex-photo-all .still img');

test.describe('a picture of pixels', () => {
	test('comes small on a phone, in a format of today, and leaves its room free before', async ({
		page
	}) => {
		await page.setViewportSize(PHONE);
		await page.goto(CATALOGUE);
		const image = page.locator('#ex-photo img').first();
		await image.scrollIntoViewIfNeeded();
		await expect
			.poll(() => image.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth))
			.toBeTruthy();
		const { source, width, height } = await image.evaluate((one: HTMLImageElement) => ({
			source: one.currentSrc,
			width: one.getAttribute('width'),
			height: one.getAttribute('height')
		}));
		expect(source).toMatch(/-w480\.avif$/);
		expect([width, height]).toEqual(['2400', '2500']);
	});

	test('is lazy, has a fallback, and its close-up is cut out of it', async ({ request }) => {
		const html = await (await request.get(CATALOGUE)).text();
		const scene = /id="ex-photo"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
		expect(scene).toMatch(/<source type="image\/avif" srcset="[^"]+ 480w, [^"]+2400w"/);
		expect(scene).toMatch(/<source type="image\/webp"/);
		expect(scene).toMatch(
			/<img[^>]+src="\/media\/files\/[0-9a-f]{20}-w1200\.jpg"[^>]+loading="lazy"/
		);
		expect(scene).toMatch(/[0-9a-f]{20}-\d+-\d+-\d+-\d+-w\d+\.avif/);
		// Nothing in the names of files tells whose they are.
		for (const [, name] of html.matchAll(/\/media\/files\/([^" ]+)/g))
			expect(name).toMatch(/^[0-9a-f]{20}[-\w./]*$/);
	});

	test('holds no metadata in any format', async ({ request }) => {
		const html = await (await request.get(CATALOGUE)).text();
		const files = new Set(
			[...html.matchAll(/\/media\/files\/[^" ]+\.(?:avif|webp|jpg|png)/g)].map(([one]) => one)
		);
		expect(files.size).toBeGreaterThan(10);
		for (const file of files) {
			const bytes = (await (await request.get(file)).body()).toString('latin1');
			expect(bytes, file).not.toMatch(/Exif\0\0|http:\/\/ns\.adobe\.com|Photoshop 3\.0|EXIF|XMP /);
		}
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('pictures, pages, films and sounds are there', async ({ page }) => {
		await page.goto(CATALOGUE);
		await photo(page).scrollIntoViewIfNeeded();
		await expect(photo(page)).toBeVisible();
		await expect(page.locator('#ex-pdf .page-scan img')).toBeVisible();
		await expect(page.locator('#ex-tones audio')).toBeVisible();
		await expect(page.locator('#ex-photo .look-closer')).toHaveAttribute(
			'href',
			/^\/media\/files\/[0-9a-f]{20}-w2400\.webp$/
		);
	});
});

test.describe('looking closely', () => {
	test('opens the picture in tiles of this site, and gives the focus back', async ({ page }) => {
		await page.setViewportSize(PHONE);
		const tiles: string[] = [];
		page.on('request', (request) => {
			if (/-deep\//.test(request.url())) tiles.push(request.url());
		});
		await page.goto(CATALOGUE);
		const link = page.locator('#ex-photo .look-closer');
		await link.focus();
		await page.keyboard.press('Enter');
		const dialog = page.locator('dialog[open]');
		await expect(dialog).toBeVisible();
		await expect.poll(() => tiles.length).toBeGreaterThan(0);
		const levels = () => tiles.map((url) => Number(/-deep\/(\d+)\//.exec(url)?.[1]));
		const first = Math.max(...levels());
		for (let i = 0; i < 4; i++) await page.keyboard.press('+');
		await expect.poll(() => Math.max(...levels())).toBeGreaterThan(first);
		expect(tiles.every((url) => new URL(url).origin === new URL(page.url()).origin)).toBe(true);
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
		await expect(link).toBeFocused();
	});
});

test.describe('sound and film', () => {
	test('the numbers can be heard, tone by tone, and read', async ({ page }) => {
		await page.goto(ATLANTA);
		const tones = page.locator('#held-heard');
		await tones.scrollIntoViewIfNeeded();
		await expect(tones.locator('.phrase').first()).toContainText('Each tone is one');
		await expect(tones.locator('.phrase').last()).toContainText('May 2022');
		await tones.getByRole('button', { name: /Play/ }).click();
		await expect(tones.locator('.is-heard')).toHaveCount(1);
		const heard = await tones
			.locator('audio')
			.evaluate((one: HTMLAudioElement) => ({ seconds: one.duration, paused: one.paused }));
		expect(heard.seconds).toBeGreaterThan(5);
		expect(heard.paused).toBe(false);
	});

	test('a film loads and plays only when it is asked to, with captions in both languages', async ({
		page
	}) => {
		const films: string[] = [];
		page.on('request', (request) => {
			if (request.url().endsWith('.mp4')) films.push(request.url());
		});
		await page.goto(ATLANTA);
		const film = page.locator('#windows-film video');
		await film.scrollIntoViewIfNeeded();
		await expect(film).toBeVisible();
		expect(films).toEqual([]);
		expect(await film.evaluate((one: HTMLVideoElement) => [one.paused, one.autoplay])).toEqual([
			true,
			false
		]);
		expect(
			await film
				.locator('track')
				.evaluateAll((all) => all.map((one) => one.getAttribute('srclang')))
		).toEqual(['en', 'es']);
		await film.evaluate((one: HTMLVideoElement) => one.play());
		await expect
			.poll(() => film.evaluate((one: HTMLVideoElement) => one.currentTime))
			.toBeGreaterThan(0);
		const length = await film.evaluate((one: HTMLVideoElement) => one.duration);
		expect(length).toBeGreaterThanOrEqual(20);
		expect(length).toBeLessThanOrEqual(40);
	});
});

test('the page of a document gives its text, and the file can be had without traces', async ({
	page,
	request
}) => {
	await page.goto(CATALOGUE);
	const scene = page.locator('#ex-pdf');
	await scene.locator('.page-text summary').click();
	await expect(scene.locator('.page-text')).toContainText('not a real form');
	const address = await scene.locator('a[download]').getAttribute('href');
	const pdf = (await (await request.get(address ?? '')).body()).toString('latin1');
	expect(pdf.slice(0, 5)).toBe('%PDF-');
	expect(pdf).not.toMatch(/\/(Author|Producer|Creator|CreationDate|Metadata)\b/);
});
