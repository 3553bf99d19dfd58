import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { EVERY, KINDS } from './pages';

// Every rule of axe, none switched off. The languages share their markup and the schemes their colours
// by role: half of the kinds are tried in English and light, half in Spanish and dark, those with the
// most parts in both; all four pairs of all kinds by npm run test:every.
const PAIRS = [
	{ prefix: '', scheme: 'light' },
	{ prefix: '/es', scheme: 'dark' },
	{ prefix: '', scheme: 'dark' },
	{ prefix: '/es', scheme: 'light' }
] as const;
const IN_BOTH = ['home', 'exhibit', 'archive', 'search', 'policy', 'tactic', 'compare'];

for (const [at, [name, path]] of Object.entries(KINDS).entries())
	for (const [nth, { prefix, scheme }] of PAIRS.entries()) {
		if (!EVERY && nth !== at % 2 && !(IN_BOTH.includes(name) && nth < 2)) continue;
		test(`axe finds nothing: ${name}, ${prefix ? 'Spanish' : 'English'}, ${scheme}`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width: 1280, height: 800 });
			await page.goto(prefix + path);
			// Of hundreds of rows of one make the first are enough.
			await page.evaluate(() =>
				document.querySelectorAll('[data-facets]').forEach((row, at) => at > 40 && row.remove())
			);
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
	}

test('axe finds nothing on a phone, in the middle of a scene, with results of a search', async ({
	page
}) => {
	test.slow();
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(KINDS.exhibit);
	expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
	await page.goto('/search/#q=detainer');
	await expect(page.locator('.search-hit').first()).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});
