import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toArchive } from '../src/lib/archive/model';
import { shareWorks } from '../src/lib/archive/share-works';
import { checkStories } from '../src/lib/content/check-stories';
import { formatProblems } from '../src/lib/content/problems';
import { withhold } from '../src/lib/content/withhold';
import { fillShelf } from '../src/lib/media/shelf';
import { openStore } from '../src/lib/media/store';
import { makeAll, sayAccount } from '../src/lib/media/works';
import { siteAddress } from '../src/lib/shell/address';
import { writeRedirects } from './site/redirects';
import { writeSitemap } from './site/sitemap';
import { verifySite } from './verify';

/**
 * npm run build: checks the stories, builds into a fresh folder, verifies it, then puts it in the
 * place of the old one. Whatever fails on the way, build/ stays as it was.
 */
export default async function build(): Promise<number> {
	const { problems, content } = await checkStories(process.cwd());
	if (problems.length > 0) console.log(formatProblems(problems));
	if (problems.some((problem) => problem.severity === 'error')) {
		console.error('Nothing was built. The last good site is still in build/.');
		return 1;
	}
	let address: string;
	try {
		address = siteAddress(process.env['ARCHIVE_ADDRESS']);
	} catch (fault) {
		console.error(fault instanceof Error ? fault.message : fault);
		return 1;
	}
	const store = openStore(process.cwd());
	const shown = withhold(content);
	const made = await fillShelf(shown, process.cwd(), store);
	const cards = shareWorks(toArchive(shown, made), made.drawings, store);
	const works = [...made.works, ...cards.works];
	console.log(sayAccount(await makeAll(works, store, console.log)));
	const next = 'build-next';
	rmSync(next, { recursive: true, force: true });
	const version = versionOf(['stories', 'src', 'static', 'package-lock.json']);
	const built = await run('npx', ['vite', 'build', '--logLevel', 'warn'], {
		// Running TypeScript through Vite has set this to development.
		NODE_ENV: 'production',
		ARCHIVE_OUT: next,
		ARCHIVE_VERSION: version
	});
	if (!built) {
		console.error('The build failed. The last good site is still in build/.');
		return 1;
	}
	removeUnread(next);
	writeRedirects(next, content);
	writeSitemap(next, address);
	const faults = await verifySite(next, address);
	if (faults.length > 0) {
		console.error(faults.join('\n'));
		console.error('The new site was not published. The last good site is still in build/.');
		return 1;
	}
	rmSync('build-old', { recursive: true, force: true });
	if (existsSync('build')) renameSync('build', 'build-old');
	renameSync(next, 'build');
	rmSync('build-old', { recursive: true, force: true });
	// What no page needs any more, above all what was withdrawn, does not stay in the cache.
	if (process.env['ARCHIVE_SWEEP'] !== 'no') store.sweep();
	console.log(`${content.stories.length} stories built into build/.`);
	return 0;
}

function run(command: string, args: string[], env: Record<string, string>): Promise<boolean> {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			stdio: 'inherit',
			env: { ...process.env, ...env },
			shell: process.platform === 'win32'
		});
		child.on('close', (code) => resolve(code === 0));
	});
}

/** A name that is the same for the same input, so that two builds are byte-identical. */
function versionOf(paths: string[]): string {
	const hash = createHash('sha256');
	const add = (path: string) => {
		if (statSync(path).isDirectory())
			for (const name of readdirSync(path).sort()) add(join(path, name));
		else hash.update(path).update(readFileSync(path));
	};
	paths.forEach(add);
	return hash.digest('hex').slice(0, 12);
}

/** Kit writes a data file for each page, for navigation without a reload; our links reload. */
function removeUnread(folder: string): void {
	for (const name of readdirSync(folder, { recursive: true })) {
		const path = join(folder, String(name));
		if (path.endsWith('__data.json')) rmSync(path);
	}
}
