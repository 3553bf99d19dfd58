import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { browseFile, browseLines } from '../src/lib/archive/browse/file';
import { firstView } from '../src/lib/archive/browse/views';
import { toArchive } from '../src/lib/archive/model';
import { readContent } from '../src/lib/content/read';
import { withhold } from '../src/lib/content/withhold';
import { LANGUAGES } from '../src/lib/language';
import { archiveOf } from './bench/archives';
import { BUDGETS, kB } from './bench/budgets';
import { measureChoices } from './bench/choices';
import { findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const SIZES = [30, 300, 3000];

/**
 * npm run bench:archive [-- size …]: archives of 30, 300 and 3,000 campaigns; what the file of the archive page
 * weighs, and how long the built page takes for a choice when the processor is slowed to a quarter.
 */
export default async function benchArchive(args: string[]): Promise<number> {
	const sizes = args.length > 0 ? args.map(Number) : SIZES;
	const folder = 'build';
	if (!existsSync(join(folder, 'archive', 'index.html'))) {
		console.error('There is no site in build/ yet. Build it first: npm run build');
		return 1;
	}
	const path = findBrowser();
	if (!path) {
		console.error('There is no browser to measure with. Set BROWSER_PATH to one.');
		return 1;
	}
	const real = toArchive(withhold(readContent(process.cwd())));
	const limits = BUDGETS.archive;
	const over: string[] = [];
	const rows = [];
	const server = await serve(folder, 0);
	const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
	try {
		for (const size of sizes) {
			console.error(`Making ${size} campaigns …`);
			const archive = archiveOf(size, real);
			const begun = performance.now();
			const files = LANGUAGES.map((language) => JSON.stringify(browseFile(archive, language)));
			const made = performance.now() - begun;
			const [english = ''] = files;
			const brotli = files.map((file) => kB(brotliCompressSync(file).length));
			const first = JSON.stringify(firstView(archive, 'en', { file: '', lines: '' }));
			const lines = JSON.stringify(browseLines(archive, 'en'));
			const times = await measureChoices(browser, server.address, { file: english, lines });
			rows.push({
				campaigns: size,
				'file, kB': kB(Buffer.byteLength(english)),
				'brotli, en': brotli[0],
				'brotli, es': brotli[1],
				'sentences, en': kB(brotliCompressSync(lines).length),
				'in the first page, kB gzip': kB(gzipSync(first).length),
				'made in, ms': Math.round(made),
				'filter, ms': times.filter.middle,
				'at most': times.filter.longest,
				'choice, ms': times.choice.middle,
				'at most ': times.choice.longest
			});
			if (Math.max(...brotli) > limits.file)
				over.push(`the file of ${size} campaigns, ${Math.max(...brotli)} kB (${limits.file})`);
			if (times.filter.longest > limits.filter)
				over.push(`filtering ${size} campaigns, ${times.filter.longest} ms (${limits.filter})`);
			if (times.choice.middle > limits.choice)
				over.push(`a choice among ${size} campaigns, ${times.choice.middle} ms (${limits.choice})`);
		}
	} finally {
		await browser.close();
		server.close();
	}
	console.table(rows);
	const html = readFileSync(join(folder, 'archive', 'index.html'));
	console.log(
		`The built page /archive/: ${kB(html.length)} kB, ${kB(gzipSync(html).length)} kB gzip.`
	);
	console.log(
		'The processor is slowed to a quarter. Filter: to filter and count. Choice: from a click to rows and counts in the page.'
	);
	console.log(over.length === 0 ? 'Every budget is held.' : `Over the budget: ${over.join('; ')}.`);
	return 0;
}
