import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BUDGETS } from './bench/budgets';
import { DEVICES, measure, type Device, type Measures } from './bench/measure';
import { overBudget, rowsOf } from './bench/report';
import { findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const KEPT = 'src/lib/shell/measured.json';

/**
 * npm run bench:exhibit [-- slug … --site folder --write]: opens exhibits of the built site as a
 * phone and as a laptop, reads them to the end and prints what was measured beside the budget.
 * With --write the numbers are kept for the page about quality.
 */
export default async function benchExhibit(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { write: { type: 'boolean' }, site: { type: 'string', default: 'build' } }
	});
	const slugs = positionals.length > 0 ? positionals : ['atlanta-communities-over-cages'];
	const missing = slugs.filter((slug) => !existsSync(join(values.site, 'stories', slug)));
	if (missing.length > 0) {
		console.error(`There is no exhibit ${missing.join(', ')} in ${values.site}/.`);
		console.error('Build the site first (npm run build), or look at the spelling.');
		return 1;
	}
	const path = findBrowser();
	if (!path) {
		console.error('There is no browser to measure with. Set BROWSER_PATH to one.');
		return 1;
	}
	const stories: Record<string, Record<Device, Measures>> = {};
	const over: string[] = [];
	const server = await serve(values.site, 0);
	const browser = await chromium.launch({
		executablePath: path,
		args: ['--no-sandbox', '--disable-gpu']
	});
	try {
		for (const slug of slugs) {
			const address = `${server.address}stories/${slug}/`;
			const as = (device: Device) => {
				// A long page is read for minutes.
				console.error(`Reading ${slug} as on a ${device} …`);
				return measure(browser, address, device);
			};
			const story = { phone: await as('phone'), laptop: await as('laptop') };
			stories[slug] = story;
			const { phone, laptop } = DEVICES;
			const size = ({ viewport }: { viewport: { width: number; height: number } }) =>
				`${viewport.width} × ${viewport.height}`;
			console.log(`\n${slug}: phone ${size(phone)}, laptop ${size(laptop)}`);
			console.table(rowsOf(story));
			over.push(...overBudget(story).map((what) => `${slug} on a ${what}`));
		}
	} catch (fault) {
		console.error(
			`The measuring failed: ${fault instanceof Error ? fault.message : String(fault)}`
		);
		return 1;
	} finally {
		await browser.close();
		server.close();
	}
	console.log('Bytes are the bodies after gzip. The processor is slowed to a quarter for reading.');
	if (values.write) {
		const date = new Date().toISOString().slice(0, 10);
		// Exhibits of several sites are measured one after the other.
		const before: unknown = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};
		const known = (before as { stories?: typeof stories }).stories ?? {};
		const kept = { date, budget: BUDGETS.exhibit, stories: { ...known, ...stories } };
		writeFileSync(KEPT, `${JSON.stringify(kept, null, '\t')}\n`);
		console.log(`The numbers are kept in ${KEPT}.`);
	}
	console.log(over.length === 0 ? 'Every budget is held.' : `Over the budget: ${over.join('; ')}.`);
	return 0;
}
