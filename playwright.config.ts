import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const port = 4273;

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	reporter: [['list']],
	timeout: 60_000,
	use: {
		baseURL: `http://localhost:${port}`,
		launchOptions: {
			executablePath: findBrowser(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run'
			]
		}
	},
	// The built site, as a static host serves it: npm run build comes first.
	webServer: {
		command: `node scripts/serve.mjs build --port ${port}`,
		port,
		reuseExistingServer: false
	}
});
