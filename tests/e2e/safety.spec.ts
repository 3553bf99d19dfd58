import { expect, test } from '@playwright/test';
import { verifySite } from '../../scripts/verify';
import { siteAddress } from '../../src/lib/shell/address';
import { EVERY, KINDS } from './pages';

// One language for each kind, the other for the next: scripts and addresses are the same in both.
for (const [at, [name, path]] of Object.entries(KINDS).entries())
	for (const [nth, prefix] of ['', '/es'].entries()) {
		if (!EVERY && nth !== at % 2) continue;
		test(`${prefix || '/en'} ${name}: no other origin, no error, no trace`, async ({
			page,
			context,
			baseURL
		}) => {
			const elsewhere: string[] = [];
			const errors: string[] = [];
			page.on('request', (request) => {
				if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
			});
			page.on('console', (message) => {
				if (['error', 'warning'].includes(message.type())) errors.push(message.text());
			});
			page.on('pageerror', (error) => errors.push(error.message));
			await page.goto(prefix + path);
			await page.mouse.wheel(0, 4000);
			await page.waitForLoadState('networkidle');
			expect(elsewhere).toEqual([]);
			expect(errors).toEqual([]);
			expect(await context.cookies()).toEqual([]);
			expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
			const policy = await page
				.locator('meta[http-equiv="content-security-policy"]')
				.getAttribute('content');
			expect(policy).toContain("default-src 'none'");
			expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
		});
	}

test('the policy stops a program that someone slips into a page', async ({ page }) => {
	await page.goto('/');
	const ran = await page.evaluate(async () => {
		const script = document.createElement('script');
		script.textContent = 'window.slipped = true';
		document.head.append(script);
		return 'slipped' in window;
	});
	expect(ran).toBe(false);
});

test('colors are kept on the device only after the reader has chosen them', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/');
	await page.locator('[data-theme-switch]').click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.goto('/archive/');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the way out is an ordinary link on every kind of page', async ({ page }) => {
	for (const path of Object.values(KINDS)) {
		await page.goto(path);
		const leave = page.locator('a.leave');
		await expect(leave).toHaveAttribute('href', /^https:\/\//);
		await expect(leave).toHaveAttribute('rel', /noreferrer/);
	}
});

test('no link and no anchor of any page leads nowhere, and nothing could run or load from elsewhere', async () => {
	expect(await verifySite('build', siteAddress(process.env['ARCHIVE_ADDRESS']))).toEqual([]);
});
