import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { BUDGETS, kB } from './bench/budgets';

/** npm run bench: prints what the pages of the built site weigh, in kB gzip, beside the budget. */
export default async function bench(): Promise<number> {
	const folder = 'build';
	if (!existsSync(join(folder, 'index.html'))) {
		console.error('There is no site in build/ yet. Build it first: npm run build');
		return 1;
	}
	const read = (address: string) => readFileSync(join(folder, address));
	const rows = readdirSync(join(folder, 'stories'))
		.sort()
		.filter((slug) => existsSync(join(folder, 'stories', slug, 'index.html')))
		.map((slug) => `stories/${slug}/`)
		.concat('', 'archive/', 'themes/detainers/', 'search/')
		.map((page) => {
			const html = read(`${page}index.html`).toString();
			const sum = (addresses: Iterable<string>) =>
				kB([...new Set(addresses)].reduce((total, one) => total + gzipSync(read(one)).length, 0));
			const hrefs = (pattern: RegExp) => [...html.matchAll(pattern)].map((found) => found[1] ?? '');
			return {
				page: `/${page}`,
				html: kB(gzipSync(html).length),
				css: sum(hrefs(/href="([^"]+\.css)"/g)),
				script: sum([...hrefs(/(?:src|href)="([^"]+\.js)"/g), ...importsOf(html, read)]),
				'script budget': page.startsWith('stories/')
					? BUDGETS.exhibit.script
					: ['search/', 'archive/'].includes(page)
						? BUDGETS.scriptHydrated
						: BUDGETS.script
			};
		});
	console.table(rows);
	const { html, css, fonts: type } = BUDGETS.exhibit;
	console.log(`Budget for an exhibit: html ${html}, css ${css}, fonts ${type} kB.`);
	const fonts = readdirSync(join(folder, '_app'), { recursive: true })
		.map(String)
		.filter((name) => name.endsWith('.woff2'))
		.map((name) => readFileSync(join(folder, '_app', name)).length);
	console.log(`Fonts: ${kB(fonts.reduce((a, b) => a + b, 0))} kB in ${fonts.length} files.`);
	for (const name of readdirSync(join(folder, 'search-data'))) {
		const data = read(`search-data/${name}`);
		console.log(
			`Search ${name}: ${kB(data.length)} kB, ${kB(brotliCompressSync(data).length)} kB brotli.`
		);
	}
	return 0;
}

/** Scripts that a hydrated page's start script imports, and what those import in turn. */
function importsOf(html: string, read: (address: string) => Buffer): Set<string> {
	const found = new Set<string>();
	const add = (address: string) => {
		if (found.has(address)) return;
		found.add(address);
		for (const [, next] of read(address)
			.toString()
			.matchAll(/(?:from|import)\s*\(?"(\.[^"]+\.js)"/g))
			if (next) add(new URL(next, `http://site${address}`).pathname);
	};
	for (const [, address] of html.matchAll(/import\("([^"]+\.js)"\)/g)) if (address) add(address);
	return found;
}
