import { expect, test } from '@playwright/test';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { SLUGS } from './pages';

type Node = DefaultTreeAdapterMap['node'];

test('the timeline narrows to what is chosen, and the address brings the choice back', async ({
	page
}) => {
	await page.goto('/timeline/');
	const shown = page.locator('.fact:visible');
	const all = await shown.count();
	await page.getByRole('checkbox', { name: /^Setbacks/ }).check({ force: true });
	const some = await shown.count();
	expect(some).toBeGreaterThan(0);
	expect(some).toBeLessThan(all);
	await expect(page.locator('.fact.gain:visible')).toHaveCount(0);
	expect(new URL(page.url()).hash).toBe('#kind=setback');
	await expect(page.getByRole('status')).toHaveText(`${some} events`);
	await page.reload();
	await expect(shown).toHaveCount(some);
});

test('a link to an event shows it, even where a choice had hidden it', async ({ page }) => {
	await page.goto('/timeline/#kind=setback');
	const gain = page.locator('.fact.gain').last();
	await expect(gain).toBeHidden();
	const id = (await gain.getAttribute('id')) ?? '';
	await page.evaluate((hash) => (location.hash = hash), id);
	await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
	await page.goto(`/es/timeline/#${id}`);
	await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('a bar of the strip leads to its year', async ({ page }) => {
	await page.goto('/timeline/');
	await page.getByRole('link', { name: /^2019:/ }).click();
	await expect(page.locator('#y-2019')).toBeInViewport();
});

test('lessons narrow by theme and keep their groups', async ({ page }) => {
	await page.goto('/lessons/#says=watch');
	await expect(page.locator('.lessons:visible')).toHaveCount(1);
	await expect(page.locator('.lesson:visible').first()).toBeVisible();
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });
	test('timeline, lessons and glossary are complete', async ({ page }) => {
		await page.goto('/timeline/');
		expect(await page.locator('.fact:visible').count()).toBeGreaterThan(400);
		await expect(page.getByRole('checkbox')).toHaveCount(0);
		await page.goto('/es/lessons/');
		await expect(page.locator('.lessons:visible')).toHaveCount(3);
		await page.goto('/glossary/#detainer-ice-hold');
		await expect(page.locator('#detainer')).toBeInViewport();
	});
});

test('stories lead to the glossary at the first mention of a term, in running text only', async ({
	request
}) => {
	for (const prefix of ['', '/es']) {
		const glossary = await (await request.get(`${prefix}/glossary/`)).text();
		for (const slug of SLUGS) {
			const html = await (await request.get(`${prefix}/stories/${slug}/`)).text();
			const links: string[] = [];
			const walk = (node: Node, above: string[]): void => {
				const own: string[] = [];
				if ('tagName' in node) {
					const get = (name: string) => node.attrs.find((one) => one.name === name)?.value ?? '';
					own.push(node.tagName, ...get('class').split(/\s+/));
					if (own.includes('term')) {
						links.push(get('href'));
						const wrong =
							/^(a|h[1-6]|blockquote|figure|figcaption|table|svg|button|q|clause|quote|timeline|number)$/;
						expect(
							above.filter((name) => wrong.test(name)),
							`${slug}: ${get('href')}`
						).toEqual([]);
					}
				}
				if ('childNodes' in node)
					for (const child of node.childNodes) walk(child, [...above, ...own]);
			};
			walk(parse(html), []);
			expect(links.length, slug).toBeGreaterThan(0);
			expect(links.length, slug).toBeLessThanOrEqual(8);
			expect(new Set(links).size, slug).toBe(links.length);
			for (const link of links) {
				expect(link).toMatch(new RegExp(`^${prefix}/glossary/#`));
				expect(glossary).toContain(`id="${link.split('#')[1]}"`);
			}
		}
	}
});

test('the glossary lists the stories that lead to a term', async ({ page }) => {
	await page.goto('/glossary/#consent-decree');
	const entry = page.locator('#consent-decree');
	await expect(entry.locator('.entry-used a').first()).toHaveAttribute(
		'href',
		'/stories/yuba-county-jail-california/'
	);
	await page.goto('/stories/yuba-county-jail-california/');
	await page.locator('a.term[href$="#consent-decree"]').click();
	await expect(page.locator('#consent-decree')).toBeInViewport();
});
