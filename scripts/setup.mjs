// All set-up, before every start and test: the right Node, the packages of the lockfile, the cut
// fonts, and with --browser a browser to test with. Plain Node, so that it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const stop = (sentence) => {
	console.error(sentence);
	process.exit(1);
};
const run = (command, args, quiet = false) =>
	spawnSync(command, args, {
		stdio: quiet ? 'ignore' : 'inherit',
		shell: process.platform === 'win32'
	}).status === 0;

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
	stop(
		`This needs Node 20.19 or later; you have ${process.versions.node}. Get it from your system’s packages or from nodejs.org.`
	);

/** Runs a piece of work again only when what it depends on has changed. */
function once(name, files, work) {
	const stamp = createHash('sha256');
	for (const file of files) stamp.update(readFileSync(file));
	const mark = `node_modules/.archive-${name}`;
	const now = stamp.digest('hex');
	if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return;
	work();
	mkdirSync('node_modules', { recursive: true });
	writeFileSync(mark, now);
}

once('packages', ['package-lock.json', 'package.json'], () => {
	console.log('Installing packages …');
	if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
		stop('The packages could not be installed. Check the network and try again.');
});
if (!existsSync('src/lib/design/fonts')) rmSync('node_modules/.archive-fonts', { force: true });
once('fonts', ['scripts/fonts.mjs', 'package-lock.json'], () => {
	if (!run('node', ['scripts/fonts.mjs'])) stop('The fonts could not be prepared.');
});
if (!existsSync('.svelte-kit/tsconfig.json') && !run('npx', ['svelte-kit', 'sync'], true))
	stop('SvelteKit could not prepare its types.');

if (process.argv.includes('--browser')) {
	const { findBrowser } = await import('./browser.mjs');
	if (!findBrowser()) {
		const linuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
		if (linuxRoot && run('which', ['apt-get'], true)) {
			console.log('Installing Chromium from the system’s packages …');
			run('apt-get', ['update', '-qq']);
			run('apt-get', [
				'install',
				'-y',
				'-qq',
				'--no-install-recommends',
				'chromium',
				'fonts-liberation'
			]);
		}
	}
	if (!findBrowser()) {
		console.log('Asking Playwright for a browser …');
		run('npx', ['playwright', 'install', 'chromium']);
	}
	if (!findBrowser())
		stop(
			'There is no browser to test with. Install Chrome, Chromium or Edge, or set BROWSER_PATH to one.'
		);
}
