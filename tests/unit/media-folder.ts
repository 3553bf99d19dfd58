// A project folder with the sound story, to which a test adds media.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { readContent, type Content } from '../../src/lib/content/read';
import { withhold } from '../../src/lib/content/withhold';
import { inspectMedia } from '../../src/lib/media/inspection';
import { fillShelf, type Made } from '../../src/lib/media/shelf';
import { Store } from '../../src/lib/media/store';
import { makeAll, type Account } from '../../src/lib/media/works';

const folders: string[] = [];

/** Takes all folders away that were made; called after the tests of a file. */
export const tidy = () =>
	folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));

export function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'media-'));
	folders.push(folder);
	return folder;
}

export class Project {
	readonly root = newFolder();
	readonly story = join(this.root, 'stories/elm-county');

	constructor() {
		mkdirSync(join(this.root, 'stories'));
		cpSync('stories/vocabulary', join(this.root, 'stories/vocabulary'), { recursive: true });
		cpSync('tests/fixtures/good', join(this.root, 'stories'), { recursive: true });
		mkdirSync(join(this.story, 'media'));
		// The drawings of the sound story are none of the press: one picture takes their place.
		writeFileSync(join(this.story, 'media.yml'), '');
	}

	edit(file: string, change: (text: string) => string): this {
		const path = join(this.root, 'stories', file);
		writeFileSync(path, change(readFileSync(path, 'utf8')));
		return this;
	}

	write(file: string, text: string): this {
		writeFileSync(join(this.root, 'stories', file), text);
		return this;
	}

	/** Puts a file into media/ and an entry into media.yml; `fields` are lines of that entry. */
	add(file: string, bytes: Uint8Array, fields = ['people: none']): this {
		writeFileSync(join(this.story, 'media', file), bytes);
		return this.list(file.replace(/\.[a-z0-9]+$/, ''), [`file: ${file}`, ...fields]);
	}

	list(id: string, fields: string[]): this {
		const words = ['alt: { en: A test, es: Una prueba }', 'credit: { en: Test, es: Prueba }'];
		const lines = [...fields, ...words, 'rights: cc0'].map((line) => `  ${line}\n`).join('');
		return this.edit('elm-county/media.yml', (text) => `${text}${id}:\n${lines}`);
	}

	content(): Content {
		return readContent(this.root);
	}

	/** Problems of the files, as lines. */
	async look(): Promise<string[]> {
		const content = this.content();
		if (content.problems.length > 0) throw new Error(JSON.stringify(content.problems));
		const problems = await inspectMedia(content, this.root, new Store(newFolder()));
		return problems.map(
			({ severity, rule, file, line, what }) => `${severity} ${rule} ${file}:${line} ${what}`
		);
	}

	/** Everything that is made of the media. */
	async make(
		folder = newFolder()
	): Promise<Made & { folder: string; store: Store; account: Account }> {
		const store = new Store(folder);
		const content = this.content();
		if (content.problems.some(({ severity }) => severity === 'error'))
			throw new Error(JSON.stringify(content.problems));
		const made = await fillShelf(withhold(content), this.root, store);
		return { ...made, folder, store, account: await makeAll(made.works, store) };
	}
}

/** A picture of one colour. */
export const plain = (width: number, height: number, background = '#c03020') =>
	sharp({ create: { width, height, channels: 3, background } });

/** A picture with grain, which no format packs to nothing. */
export const grain = (width: number, height: number) =>
	sharp({
		create: {
			width,
			height,
			channels: 3,
			background: '#808080',
			noise: { type: 'gaussian', mean: 128, sigma: 20 }
		}
	});
