// What the tests of commands work on: a folder with a sound story, and a picture.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll } from 'vitest';
import { checkStories } from '../../src/lib/content/check-stories';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder with the sound story and the real vocabulary, and ways to look at it. */
export function folderWith(files: Record<string, string | Uint8Array> = {}) {
	const root = mkdtempSync(join(tmpdir(), 'commands-'));
	folders.push(root);
	mkdirSync(join(root, 'stories'));
	cpSync('stories/vocabulary', join(root, 'stories/vocabulary'), { recursive: true });
	cpSync('tests/fixtures/good', join(root, 'stories'), { recursive: true });
	mkdirSync(join(root, 'stories/elm-county/media'));
	const at = (file: string) => join(root, 'stories', file);
	for (const [file, bytes] of Object.entries(files)) writeFileSync(at(file), bytes);
	// Drawings that every story has.
	const list = readFileSync(at('elm-county/media.yml'), 'utf8')
		.replace('drawing: cover', 'drawing: sample-cover')
		.replace('drawing: tower\n  with: { held: 12 }', 'drawing: sample-scene');
	writeFileSync(at('elm-county/media.yml'), list);
	const said: string[] = [];
	return {
		root,
		at,
		read: (file: string) => readFileSync(at(file)),
		text: (file: string) => readFileSync(at(file), 'utf8'),
		add: (file: string, more: string) =>
			writeFileSync(at(file), `${readFileSync(at(file), 'utf8')}${more}`),
		print: (line: string) => void said.push(line),
		said: () => said.join('\n')
	};
}

/** Errors of the whole check of the stories in a folder. */
export const errorsIn = async (root: string) =>
	(await checkStories(root)).problems.filter(({ severity }) => severity === 'error');

/** A picture in which every pixel has a neighbour of another colour, wider than high. */
export const WIDTH = 90;
export const HEIGHT = 60;
export const motley = () => {
	const data = Buffer.alloc(WIDTH * HEIGHT * 3);
	for (let y = 0; y < HEIGHT; y++)
		for (let x = 0; x < WIDTH; x++)
			data.set(
				[(x * 5) % 256, (y * 4) % 256, ((x >> 3) + (y >> 3)) % 2 ? 220 : 30],
				(y * WIDTH + x) * 3
			);
	return sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
};
