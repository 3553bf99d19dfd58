import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { KINDS } from './pages';

// Every rule of axe, none switched off.
for (const scheme of ['light', 'dark'] as const)
	for (const [name, path] of Object.entries(KINDS))
		for (const prefix of ['', '/es'])
			test(`axe finds nothing: ${name}, ${prefix ? 'Spanish' : 'English'}, ${scheme}`, async ({
				page
			}) => {
				// Hundreds of rows on one page: axe looks at each.
				test.slow(['timeline', 'lessons'].includes(name));
				await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
				await page.setViewportSize({ width: 1280, height: 800 });
				await page.goto(prefix + path);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(
					violations.map(
						({ id, nodes }) =>
							`${id}: ${nodes
								.map((node) => node.target.join(' '))
								.slice(0, 3)
								.join('; ')}`
					)
				).toEqual([]);
			});

test('axe finds nothing on a phone, in the middle of a scene, with results of a search', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(KINDS.exhibit);
	expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
	await page.goto('/search/#q=detainer');
	await expect(page.locator('.search-hit').first()).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});
