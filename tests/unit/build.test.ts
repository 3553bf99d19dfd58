import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verifySite } from '../../scripts/verify';

const folders: string[] = [];
const folder = () => {
	const made = mkdtempSync(join(tmpdir(), 'site-'));
	folders.push(made);
	return made;
};
afterAll(() => folders.forEach((one) => rmSync(one, { recursive: true, force: true })));

describe('a build of stories with a fault', () => {
	it('says so, publishes nothing and leaves the last good site as it was', () => {
		const root = folder();
		for (const name of [
			'scripts',
			'src',
			'stories',
			'tsconfig.json',
			'svelte.config.js',
			'package.json',
			'.svelte-kit'
		])
			cpSync(name, join(root, name), { recursive: true });
		symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
		mkdirSync(join(root, 'build'));
		writeFileSync(join(root, 'build/index.html'), 'the last good site');
		const story = join(root, 'stories/cook-county-detainer-ordinance/en.svx');
		writeFileSync(story, `${readFileSync(story, 'utf8')}\n<script>steal()</script>\n`);
		const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'build'], {
			cwd: root,
			encoding: 'utf8'
		});
		expect(status).toBe(1);
		expect(stdout).toMatch(
			/stories\/cook-county-detainer-ordinance\/en\.svx:\d+:1 {2}error {2}<script> is HTML/
		);
		expect(stderr).toContain('The last good site is still in build/.');
		expect(stderr).not.toMatch(/\n\s+at /);
		expect(readFileSync(join(root, 'build/index.html'), 'utf8')).toBe('the last good site');
	});
});

describe('before a site is published', () => {
	const siteOf = (pages: Record<string, string>) => {
		const root = folder();
		for (const [path, body] of Object.entries(pages)) {
			mkdirSync(join(root, path), { recursive: true });
			writeFileSync(
				join(root, path, 'index.html'),
				`<!doctype html><html><body>${body}</body></html>`
			);
		}
		return verifySite(root);
	};
	it('a sound site has no fault', async () => {
		expect(
			await siteOf({ '.': '<a href="/a/#x">a</a>', a: '<p id="x">x</p><a href="../">home</a>' })
		).toEqual([]);
	});
	it('heads may name the address of the site itself, and lead somewhere', async () => {
		const root = folder();
		const head = (path: string) =>
			`<link rel="canonical" href="https://a.example/"><meta property="og:image" content="https://a.example${path}">`;
		writeFileSync(join(root, 'x.png'), '');
		writeFileSync(join(root, 'index.html'), `<!doctype html><html>${head('/x.png')}</html>`);
		expect(await verifySite(root, 'https://a.example')).toEqual([]);
		writeFileSync(join(root, 'index.html'), `<!doctype html><html>${head('/y.png')}</html>`);
		expect(await verifySite(root, 'https://a.example')).toEqual([
			'/: a link leads nowhere: /y.png'
		]);
	});
	it.each([
		['a broken link', '<a href="/nowhere/">x</a>', /leads nowhere/],
		['a missing anchor', '<a href="#nowhere">x</a>', /no place #nowhere/],
		['an id used twice', '<p id="a">x</p><p id="a">y</p>', /stands twice/],
		['a program in an attribute', '<p onclick="x()">x</p>', /has a program/],
		['a style attribute', '<p style="color: red">x</p>', /style attribute/],
		['an address that could run', '<a href="javascript:x()">x</a>', /could run/],
		[
			'a picture from elsewhere',
			'<img src="https://example.org/x.png" alt="">',
			/loads from elsewhere/
		],
		[
			'a link that tells where the reader came from',
			'<a href="https://example.org/">x</a>',
			/tells where/
		],
		[
			'a share card that is not there',
			'<meta property="og:image" content="/media/share.en.png">',
			/leads nowhere: \/media\/share\.en\.png/
		],
		[
			'a share card on another site',
			'<meta property="og:image" content="https://example.org/x.png">',
			/loads from elsewhere/
		]
	])('%s is found', async (_, body, said) => {
		expect((await siteOf({ '.': body })).join('\n')).toMatch(said);
	});
});
