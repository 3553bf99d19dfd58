import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const port = 4273;
const oddPort = 4274;

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
	webServer: [
		// The built site, as a static host serves it: npm run build comes first.
		{
			command: `node scripts/serve.mjs build --port ${port}`,
			port,
			reuseExistingServer: false
		},
		// A second site of odd exhibits, built where something has changed since.
		{
			command: `node scripts/run.mjs odd-site && node scripts/serve.mjs build-odd --port ${oddPort}`,
			port: oddPort,
			reuseExistingServer: false,
			timeout: 300_000
		}
	]
});
