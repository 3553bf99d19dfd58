import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeOddStories } from '../tests/odd/write';

const OUT = 'build-odd';
/** Inside the site, where its server does not look: names that begin with a dot are not served. */
const STAMP = join(OUT, '.stamp');

const CONFIGURATION = [
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/**
 * node scripts/run.mjs odd-site: builds the odd stories of tests/odd into build-odd/, in a copy of
 * the project outside the working tree, by the project's own build. Does nothing where nothing
 * has changed since.
 */
export default function oddSite(): number {
	const stamp = stampOf([
		...CONFIGURATION,
		'src',
		'static',
		'stories/consent.yml',
		'stories/examples',
		'stories/organizations.yml',
		'stories/vocabulary',
		'tests/odd',
		'scripts/build.ts',
		'scripts/verify.ts',
		'scripts/odd-site.ts'
	]);
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) {
		console.log(`Nothing has changed: ${OUT}/ stays as it is.`);
		return 0;
	}
	const root = mkdtempSync(join(tmpdir(), 'odd-site-'));
	try {
		for (const name of ['src', 'static', 'scripts', ...CONFIGURATION])
			cpSync(name, join(root, name), { recursive: true });
		symlinkSync(realpathSync('node_modules'), join(root, 'node_modules'), 'junction');
		writeOddStories(join(root, 'stories'));
		// The compiler's settings extend a file that Kit writes for each copy of the project.
		const kit = realpathSync('node_modules/@sveltejs/kit/svelte-kit.js');
		const run = (...args: string[]) =>
			spawnSync(process.execPath, args, {
				cwd: root,
				stdio: 'inherit',
				// The examples are on both sites: what is made of them is made once. Only the real site's
				// build takes out of the store what it does not need.
				env: { ...process.env, ARCHIVE_CACHE: resolve('.cache/media'), ARCHIVE_SWEEP: 'no' }
			}).status === 0;
		if (!run(kit, 'sync') || !run('scripts/run.mjs', 'build')) {
			console.error(`The odd stories could not be built. ${OUT}/ stays as it was.`);
			return 1;
		}
		rmSync(OUT, { recursive: true, force: true });
		// The folder for temporary files may lie on another disk, where a folder cannot be renamed to.
		cpSync(join(root, 'build'), OUT, { recursive: true });
		writeFileSync(STAMP, stamp);
		console.log(`The odd stories are in ${OUT}/.`);
		return 0;
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

/** Changes whenever one of these files, or one below these folders, does. */
function stampOf(paths: string[]): string {
	const hash = createHash('sha256');
	const add = (path: string): void => {
		if (statSync(path).isDirectory())
			for (const name of readdirSync(path).sort()) add(join(path, name));
		else hash.update(path).update('\0').update(readFileSync(path)).update('\0');
	};
	paths.forEach(add);
	return hash.digest('hex');
}
