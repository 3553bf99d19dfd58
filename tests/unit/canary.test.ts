// The canary: stories with nonsense words and pictures of colours that nothing else has are built by
// the real build, withdrawn, and built again into the same folders with warm caches. Then every byte
// of the output and of the caches is searched.
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CONSENT = 'c-7q2m9x';
/** Words that stand nowhere else; their stems in the search begin the same way. */
const WORDS = { whole: 'zquorvan', medium: 'blixwomp', consent: 'drafnulk' };
/** Colours of the pictures, told apart from everything that the press prints. */
const COLOURS = {
	whole: [19, 247, 169],
	medium: [247, 19, 231],
	consent: [41, 91, 255]
} as const;
type Canary = keyof typeof WORDS;
const CANARIES = Object.keys(WORDS) as Canary[];

let root = '';
const stories = (...path: string[]) => join(root, 'stories', ...path);
const edit = (file: string, change: (text: string) => string) =>
	writeFileSync(file, change(readFileSync(file, 'utf8')));

const build = () => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'build'], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, ARCHIVE_CACHE: '.cache/media' }
	});
	if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
	return stdout;
};

/** A story like the sound one of the fixtures, under another name and with media of its own. */
function copyStory(slug: string, word: string): void {
	cpSync(resolve('tests/fixtures/good/elm-county'), stories(slug), { recursive: true });
	edit(stories(slug, 'media.yml'), (text) =>
		text
			.replace('drawing: cover', 'drawing: sample-cover')
			.replace('drawing: tower', 'drawing: sample-scene')
			.replace('{ held: 12 }', '{ marks: 12 }')
	);
	if (word)
		edit(stories(slug, 'campaign.yml'), (text) =>
			text.replace('A made-up campaign', `A ${word} made-up campaign`)
		);
}

async function addPicture(slug: string, canary: Canary, fields: string): Promise<void> {
	mkdirSync(stories(slug, 'media'), { recursive: true });
	const [r, g, b] = COLOURS[canary];
	await sharp({ create: { width: 2400, height: 1500, channels: 3, background: { r, g, b } } })
		.withExif({ IFD0: { Artist: WORDS[canary] } })
		.jpeg()
		.toFile(stories(slug, 'media', `${canary}.jpg`));
	edit(
		stories(slug, 'media.yml'),
		(text) =>
			`${text.trimEnd()}\npicture:\n  file: ${canary}.jpg\n  alt: { en: The ${WORDS[canary]} picture., es: La imagen ${WORDS[canary]}. }\n  credit: { en: ${WORDS[canary]}, es: ${WORDS[canary]} }\n  rights: cc0\n  ${fields}\n`
	);
	for (const language of ['en', 'es'])
		edit(
			stories(slug, `${language}.svx`),
			(text) =>
				`${text.trimEnd()}\n\n<Scene id="shown" label="${WORDS[canary]} caption" media="picture">\n\n<Step id="shown-one" alt="${WORDS[canary]} again">\n\nWords that stay.\n\n</Step>\n\n</Scene>\n`
		);
}

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'withdrawal-'));
	for (const name of [
		'scripts',
		'src',
		'static',
		'tsconfig.json',
		'svelte.config.js',
		'vite.config.ts',
		'package.json',
		'package-lock.json',
		'.svelte-kit/tsconfig.json'
	])
		cpSync(name, join(root, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	mkdirSync(stories());
	cpSync('stories/vocabulary', stories('vocabulary'), { recursive: true });
	cpSync('tests/fixtures/good/organizations.yml', stories('organizations.yml'));
	copyStory('elm-county', '');
	// Withdrawn whole.
	copyStory('oak-county', WORDS.whole);
	await addPicture('oak-county', 'whole', 'people: none');
	for (const language of ['en', 'es'])
		edit(stories('oak-county', `${language}.svx`), (text) =>
			text
				.replace(/title: .*/, `title: The ${WORDS.whole} county`)
				.replace(/(## .*)/, `$1 ${WORDS.whole}`)
		);
	// One medium withdrawn.
	copyStory('ash-county', '');
	await addPicture('ash-county', 'medium', 'people: public');
	// One consent withdrawn.
	copyStory('fir-county', '');
	await addPicture('fir-county', 'consent', `consent: [${CONSENT}]`);
	writeFileSync(
		stories('consent.yml'),
		`${CONSENT}:\n  shown_as: { en: ${WORDS.consent}, es: ${WORDS.consent} }\n  identity: alias\n  allows: [text, quote, image, translation]\n  findable: true\n  given: 2026-01-05\n  review_by: '2999'\n  minor: false\n`
	);
	edit(stories('fir-county', 'campaign.yml'), (text) =>
		text.replace(
			'quotes:\n',
			`quotes:\n  - id: q2\n    text: They said ${WORDS.consent} to me.\n    lang: en\n    consent: ${CONSENT}\n    sources: [elm-post-2020]\n`
		)
	);
	for (const language of ['en', 'es'])
		edit(
			stories('fir-county', `${language}.svx`),
			(text) =>
				`${text.trimEnd()}\n\n<Quote of="q2" />\n\n<Account of="${CONSENT}" id="told">\n\nI ${WORDS.consent} remember that day.[^told]\n\n</Account>\n\nSaid by <Person of="${CONSENT}" /> that year. It is [told above](#told).\n\n<Reveal id="wide" label="${WORDS.consent} wide">\n\n<Step id="wide-one" media="picture">\n\nWords that stay.\n\n</Step>\n\n</Reveal>\n`
		);
	edit(
		stories('fir-county', 'campaign.yml'),
		(text) =>
			`${text.trimEnd()}\n  told:\n    publisher: ${WORDS.consent}\n    url: https://example.org/told\n`
	);
	// Links to a step and to an account that will be gone must not stop the build.
	for (const language of ['en', 'es'])
		edit(
			stories('elm-county', `${language}.svx`),
			(text) =>
				`${text.trimEnd()}\n\nSee [a step](/stories/oak-county/#twelve) and [an account](/stories/fir-county/#told).\n`
		);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every file below a folder. */
const filesIn = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true })
				.map((name) => join(folder, String(name)))
				.filter((path) => statSync(path).isFile())
		: [];
const output = () => [...filesIn(join(root, 'build')), ...filesIn(join(root, '.cache'))];
const folders = () => readdirSync(root).filter((name) => /^build|^\.cache/.test(name));

/** The bytes of a file, and what they unpack to. */
function readings(path: string): string[] {
	const bytes = readFileSync(path);
	const texts = [bytes.toString('latin1'), bytes.toString('utf16le')];
	if (path.endsWith('.gz')) texts.push(gunzipSync(bytes).toString('latin1'));
	if (path.endsWith('.br')) texts.push(brotliDecompressSync(bytes).toString('latin1'));
	return texts;
}

const filesWithWord = (word: string) =>
	output().filter(
		(path) =>
			path.toLowerCase().includes(word) ||
			readings(path).some((text) => text.toLowerCase().includes(word))
	);

/** Files that are pictures with any pixel near a colour. */
async function filesWithColour(colour: readonly number[]): Promise<string[]> {
	const found: string[] = [];
	for (const path of output().filter((name) => /\.(avif|webp|jpg|png)$/.test(name))) {
		const { data, info } = await sharp(path)
			.removeAlpha()
			.resize(64, 64, { fit: 'inside', kernel: 'nearest', withoutEnlargement: true })
			.raw()
			.toBuffer({ resolveWithObject: true });
		for (let at = 0; at < data.length; at += info.channels)
			if (colour.every((value, i) => Math.abs((data[at + i] ?? 0) - value) < 14)) {
				found.push(path);
				break;
			}
	}
	return found;
}

describe('what was withdrawn', () => {
	it('was there before, is nowhere after, and the second build makes nothing anew', async () => {
		build();
		for (const canary of CANARIES) {
			expect(filesWithWord(WORDS[canary]).length, WORDS[canary]).toBeGreaterThan(2);
			expect((await filesWithColour(COLOURS[canary])).length, canary).toBeGreaterThan(5);
		}
		expect(build()).toContain('Media: nothing to make');

		edit(stories('oak-county', 'campaign.yml'), (text) => `withdrawn: 2026-11-24\n${text}`);
		edit(
			stories('ash-county', 'media.yml'),
			(text) => `${text.trimEnd()}\n  withdrawn: 2026-11-24\n`
		);
		edit(stories('consent.yml'), (text) => `${text.trimEnd()}\n  withdrawn: 2026-11-24\n`);
		build();

		for (const canary of CANARIES) {
			expect(filesWithWord(WORDS[canary].slice(0, 6)), WORDS[canary]).toEqual([]);
			expect(await filesWithColour(COLOURS[canary]), canary).toEqual([]);
		}
		expect(folders()).toEqual(['.cache', 'build']);
		// The address stays, and says so in both languages without a reason or a name.
		for (const [file, says] of [
			['build/stories/oak-county/index.html', 'This story was withdrawn'],
			['build/es/stories/oak-county/index.html', 'Esta historia fue retirada']
		] as const) {
			const page = readFileSync(join(root, file), 'utf8');
			expect(page).toContain(says);
			expect(page).toContain('noindex');
			expect(page).not.toMatch(/Elm/);
		}
		// What did not belong to it stays.
		const fir = readFileSync(join(root, 'build/stories/fir-county/index.html'), 'utf8');
		expect(fir).toContain('We asked, and they answered.');
		expect(fir).toContain('Said by <span>someone</span> that year.');
		const list = readFileSync(join(root, 'build/archive/index.html'), 'utf8');
		expect(list).toContain('/stories/elm-county/');
		expect(list).not.toContain('/stories/oak-county/');
	}, 600_000);
});
