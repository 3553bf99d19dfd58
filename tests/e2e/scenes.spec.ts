// Every scene in a real browser, on the page that shows them all.
import { expect, test } from '@playwright/test';
import { read, shownFor } from './reading';

const PAGE = '/scenes/';

test.beforeEach(async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(PAGE);
});

test('each scene stands there with the words to type and its options', async ({ page }) => {
	const names = await page.locator('.catalogue-scene > h2').allTextContents();
	expect(names).toContain('Voice');
	expect(names.length).toBeGreaterThan(20);
	for (const name of names) {
		const scene = page.locator('.catalogue-scene', {
			has: page.locator(`#scene-${name.toLowerCase()}`)
		});
		await expect(scene.locator('pre').first()).toContainText(`<${name}`);
	}
	const map = page.locator('.catalogue-scene', { has: page.locator('#scene-map') });
	await map.locator('summary').first().click();
	await expect(map.locator('table').first()).toContainText('zoom');
});

test('a close-up fills the stage with the part, and a step without one shows the whole', async ({
	page
}) => {
	const scale = () =>
		page
			.locator('#ex-close .is-shown img')
			.evaluate((image) => new DOMMatrix(getComputedStyle(image).transform).a);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.reload();
	await read(page, 'ex-close-whole');
	expect(await scale()).toBe(1);
	await read(page, 'ex-close-door');
	await expect.poll(scale).toBeGreaterThan(2);
	await read(page, 'ex-close-whole');
	await expect.poll(scale).toBe(1);
});

test('words pass over a wide picture and leave its subject free', async ({ page }) => {
	await read(page, 'ex-over-room');
	const [card, stage] = await Promise.all([
		page.locator('#ex-over-room .step-words').boundingBox(),
		page.locator('#ex-over .stage').boundingBox()
	]);
	expect(stage?.width).toBeGreaterThan(1400);
	// The point of focus lies at 66 percent of the picture.
	expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThan(1440 * 0.6);
	await expect(page.locator('#ex-over .stage-picture.is-shown')).toBeInViewport({ ratio: 0.8 });
});

test('a reveal brings one wide picture over the other', async ({ page }) => {
	await read(page, 'ex-reveal-empty');
	expect((await shownFor(page, 'ex-reveal-empty')).picture).toBe('ex-reveal-empty');
	await read(page, 'ex-reveal-people');
	const shown = page.locator('#ex-reveal .stage-picture.is-shown img');
	await expect(shown).toHaveAttribute('src', /road-people/);
});

test('a document marks the words that its step speaks of, and says that it is typeset', async ({
	page
}) => {
	await read(page, 'ex-law-fine');
	await expect(page.locator('#ex-law mark.is-on')).toHaveText('a fine not exceeding $75.00');
	await read(page, 'ex-law-jail');
	await expect(page.locator('#ex-law mark.is-on')).toContainText('imprisonment');
	await expect(page.locator('#ex-law figcaption')).toContainText('Not a scan');
	await read(page, 'ex-page-boxes');
	await expect(page.locator('#ex-page .is-on text')).toHaveText('2');
	await expect(page.locator('#ex-page-boxes .reads')).toContainText('four boxes');
});

for (const form of [
	'chart',
	'chart-bars',
	'chart-line',
	'chart-stacked',
	'chart-dots',
	'chart-multiples'
])
	test(`a chart changes with its steps and has its numbers: ${form}`, async ({ page }) => {
		const drawings: string[] = [];
		for (const step of [`ex-${form}-1`, `ex-${form}-2`]) {
			await read(page, step);
			const shown = page.locator(`#ex-${form} .stage-picture.is-shown`);
			await expect(shown.locator('.chart-wide')).toBeVisible();
			await expect(page.locator(`#${step} .still [role=img]`)).toHaveAttribute(
				'aria-label',
				/\w{3}/
			);
			drawings.push(await shown.innerHTML());
		}
		expect(drawings[0]).not.toBe(drawings[1]);
		const scene = page.locator(`#ex-${form}`);
		await scene.locator('summary').click();
		await expect(scene.locator('table')).toBeVisible();
	});

test('a map marks places, comes near, and names what it shows', async ({ page }) => {
	await read(page, 'ex-map-state');
	const shown = page.locator('#ex-map .stage-picture.is-shown');
	await expect(shown).toContainText('Fulton');
	await expect(shown).toContainText('Irwin');
	await read(page, 'ex-map-zoom');
	await expect(shown).toContainText('Fulton');
	await expect(shown).not.toContainText('Irwin');
	await expect(page.locator('#ex-states [role=img]')).toBeVisible();
});

test('a timeline shows the kinds that the reader chooses, at least one', async ({ page }) => {
	const events = page.locator('#ex-timeline li:visible');
	await expect(events).toHaveCount(5);
	await page.locator('#ex-timeline').getByRole('button', { name: 'Setbacks' }).click();
	await expect(events).toHaveCount(3);
	await page.locator('#ex-timeline').getByRole('button', { name: 'Gains' }).click();
	await expect(events).toHaveCount(3);
	await expect(page.locator('#ex-timeline [aria-live]')).toHaveText('3 events shown');
});

test('a timeline of several campaigns leads to the other story for each of its events', async ({
	page
}) => {
	const links = page.locator('#ex-several li a[href*="/stories/cook-county-detainer-ordinance/"]');
	expect(await links.count()).toBeGreaterThan(1);
	const dates = await page
		.locator('#ex-several time')
		.evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
	expect(dates).toEqual([...dates].sort());
	await expect(page.locator('#ex-several li.setback')).toHaveCount(0);
});

test('a phrase is heard when it is touched, and is marked while it is heard', async ({ page }) => {
	const voice = page.locator('#ex-voice');
	const second = voice.getByRole('button', { name: 'It shows how the player works.' });
	await second.click();
	await expect(second).toHaveAttribute('aria-current', 'true');
	await expect(voice.getByRole('button', { name: 'Muestra cómo funciona' })).toHaveAttribute(
		'aria-current',
		'true'
	);
	await voice.getByRole('button', { name: 'Pause' }).click();
	await expect(voice.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
	await second.focus();
	await page.keyboard.press('ArrowDown');
	await expect(voice.getByRole('button', { name: 'Each phrase is marked' })).toBeFocused();
	await voice.getByLabel('Speed').selectOption('1.5');
	expect(
		await voice.locator('audio').evaluate((audio: HTMLAudioElement) => audio.playbackRate)
	).toBe(1.5);
});

test('a film waits for the reader and has its captions in her language', async ({ page }) => {
	const video = page.locator('#ex-film video');
	expect(await video.evaluate((film: HTMLVideoElement) => film.autoplay || !film.paused)).toBe(
		false
	);
	await expect(video.locator('track').first()).toHaveAttribute('srclang', 'en');
	await video.scrollIntoViewIfNeeded();
	await expect(video).toHaveAttribute('poster', /full/);
	await video.evaluate((film: HTMLVideoElement) => film.play());
	await expect
		.poll(() => video.evaluate((film: HTMLVideoElement) => film.textTracks[0]?.mode))
		.toBe('showing');
	await page.locator('#ex-film summary').click();
	await expect(page.locator('#ex-film .phrases')).toContainText('Twenty-nine are red');
	await page.goto(`/es${PAGE}`);
	await expect(page.locator('#ex-film track').first()).toHaveAttribute('srclang', 'es');
});

test('a silent loop stops for its button, and never moves for who wants stillness', async ({
	page
}) => {
	const paused = () =>
		page.locator('#ex-loop video').evaluate((film: HTMLVideoElement) => film.paused);
	await page.locator('#ex-loop').scrollIntoViewIfNeeded();
	await page.locator('#ex-loop video').evaluate((film) => film.scrollIntoView({ block: 'center' }));
	await expect.poll(paused).toBe(false);
	expect(
		await page.locator('#ex-loop video').evaluate((film: HTMLVideoElement) => film.muted)
	).toBe(true);
	await page.locator('#ex-loop button').click();
	await expect.poll(paused).toBe(true);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.reload();
	await page.locator('#ex-loop video').evaluate((film) => film.scrollIntoView({ block: 'center' }));
	await expect(page.locator('#ex-loop button')).toHaveText('Move the picture');
	expect(await paused()).toBe(true);
});

test('two pictures are compared by hand, by keys and by buttons', async ({ page }) => {
	const compare = page.locator('#ex-compare');
	const range = compare.locator('input');
	await expect(range).toHaveValue('50');
	await range.focus();
	await page.keyboard.press('ArrowRight');
	await expect(range).toHaveValue('55');
	await compare.getByRole('button', { name: 'Before' }).click();
	await expect(range).toHaveValue('100');
	await compare.locator('img').first().scrollIntoViewIfNeeded();
	const box = await compare.locator('.compare-pictures').boundingBox();
	await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 4, (box?.y ?? 0) + 100);
	await expect(range).toHaveValue('25');
});

test('a gallery opens pictures large, keeps the focus, and gives it back', async ({ page }) => {
	const links = page.locator('#ex-gallery [data-large]');
	await links.nth(1).click();
	const dialog = page.locator('#ex-gallery dialog');
	await expect(dialog).toBeVisible();
	await expect(dialog.locator('.large-count')).toHaveText('2 / 4');
	await page.keyboard.press('ArrowRight');
	await expect(dialog.locator('.large-count')).toHaveText('3 / 4');
	await expect(dialog.locator('img')).toHaveAttribute('src', /road-people/);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(links.nth(2)).toBeFocused();
});

test('a strip can be moved by keys', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const row = page.locator('#ex-strip .strip-row');
	await row.focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => row.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
});

test('a warning leads past the passage, and notes for the room are not on the page', async ({
	page
}) => {
	await page.getByRole('link', { name: 'Skip this passage' }).click();
	await expect(page.locator('#ex-after')).toBeInViewport();
	// The words to type are shown; the notes themselves are rendered nowhere.
	expect(await page.getByText('Ask the room before you go on.').count()).toBe(1);
	await expect(page.locator('.presenter-notes')).toHaveCount(0);
});

test('notes for the room are in no page of a story', async ({ request }) => {
	for (const [path, words] of [
		['/stories/atlanta-communities-over-cages/', 'nobody can say which reform emptied'],
		['/stories/atlanta-communities-over-cages/', 'presenter-notes']
	] as const)
		expect(await (await request.get(path)).text()).not.toContain(words);
	const index = await (await request.get('/search/')).text();
	expect(index).not.toContain('nobody can say which reform emptied');
});

test('a scene can be skipped', async ({ page }) => {
	const skip = page.locator('#ex-side .skip-scene a');
	await skip.click();
	const end = await page
		.locator('#ex-side')
		.evaluate((scene) => scene.getBoundingClientRect().bottom);
	expect(end).toBeLessThan(300);
});
