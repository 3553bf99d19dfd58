import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { toArchive } from '../src/lib/archive/model';
import { shareWorks } from '../src/lib/archive/share-works';
import { readContent } from '../src/lib/content/read';
import { withhold } from '../src/lib/content/withhold';
import { fillShelf } from '../src/lib/media/shelf';
import { Store } from '../src/lib/media/store';
import { makeAll } from '../src/lib/media/works';
import { kB } from './bench/budgets';

/**
 * npm run bench:media: makes all media of the stories into an empty store, then once more, and prints
 * time, memory and hits of the cache; then what the media of the built site weigh, by format.
 */
export default async function benchMedia(): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-media-'));
	try {
		for (const pass of ['empty cache', 'warm cache']) {
			const store = new Store(folder);
			const begun = Date.now();
			const content = withhold(readContent(process.cwd()));
			const made = await fillShelf(content, process.cwd(), store);
			const cards = shareWorks(toArchive(content, made), made.drawings, store);
			const looked = (Date.now() - begun) / 1000;
			const account = await makeAll([...made.works, ...cards.works], store);
			console.log(
				`${pass}: ${looked.toFixed(1)} s to look at the files, ${account.seconds.toFixed(1)} s to make ${account.made} works, ${account.kept} from the cache; memory ${Math.round(process.memoryUsage.rss() / 1e6)} MB.`
			);
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	const site = 'build/media';
	if (!existsSync(site)) {
		console.log('There is no site in build/ yet: npm run build.');
		return 0;
	}
	const formats = new Map<string, { files: number; bytes: number }>();
	for (const name of readdirSync(site, { recursive: true }).map(String)) {
		const path = join(site, name);
		if (!statSync(path).isFile()) continue;
		const tile = /-deep[/\\]/.test(name) ? ' (tiles)' : '';
		const format = `${extname(name).slice(1)}${tile}`;
		const sum = formats.get(format) ?? { files: 0, bytes: 0 };
		formats.set(format, { files: sum.files + 1, bytes: sum.bytes + statSync(path).size });
	}
	console.table(
		[...formats]
			.sort(([, one], [, two]) => two.bytes - one.bytes)
			.map(([format, { files, bytes }]) => ({ format, files, kB: kB(bytes) }))
	);
	return 0;
}
