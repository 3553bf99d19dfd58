import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

// Data goes one way. A folder may import from the folders of its own row or of a row above.
const ROWS = [
	['language'],
	['content', 'media', 'design', 'charts'],
	['archive'],
	['exhibit', 'search', 'shell'],
	['routes', 'params', 'hooks.server.ts', 'app.d.ts']
];
// The check asks the press which drawings exist, and the charts whether they can be drawn; scenes and
// cards share the shell's small parts.
const rowOf = (folder: string) => ROWS.findIndex((row) => row.includes(folder));

const files = readdirSync('src', { recursive: true })
	.map(String)
	.filter((name) => /\.(ts|svelte)$/.test(name));

const folderOf = (path: string) => {
	const parts = path.split(/[/\\]/);
	return (parts[0] === 'lib' ? parts[1] : parts[0]) ?? '';
};

function importsOf(file: string): string[] {
	const text = readFileSync(join('src', file), 'utf8');
	return [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].flatMap(([, target]) => {
		if (target?.includes('${')) return []; // written into a story, not imported here
		if (target?.startsWith('$lib/')) return [`lib/${target.slice(5)}`];
		return target?.startsWith('.') ? [normalize(join(dirname(file), target))] : [];
	});
}

describe('the house', () => {
	it('has a row for every folder', () => {
		expect(files.filter((file) => rowOf(folderOf(file)) < 0)).toEqual([]);
	});
	it('lets data go one way: nothing imports upward', () => {
		const upward = files.flatMap((file) =>
			importsOf(file)
				.filter((target) => rowOf(folderOf(target)) > rowOf(folderOf(file)))
				.map((target) => `${file} imports ${target}`)
		);
		expect(upward).toEqual([]);
	});
	it('uses Lunr only in the search, scrollama only in the exhibit, and sharp only in one file', () => {
		const users = (name: string) =>
			files
				.filter((file) => readFileSync(join('src', file), 'utf8').includes(`from '${name}`))
				.map(folderOf);
		expect(new Set(users('lunr'))).toEqual(new Set(['search']));
		expect(new Set(users('scrollama'))).toEqual(new Set(['exhibit']));
		const drawers = files.filter((file) =>
			readFileSync(join('src', file), 'utf8').includes("from 'sharp'")
		);
		expect(drawers.map((file) => file.replace(/\\/g, '/'))).toEqual([
			'lib/media/picture/raster.ts'
		]);
	});
	it('reads files only where content is read, and where what was made is kept', () => {
		const readers = files.filter((file) =>
			/from 'node:fs(?:\/promises)?'/.test(readFileSync(join('src', file), 'utf8'))
		);
		// The letters of share cards come from the font packages, which are no content: one file reads them.
		expect(
			readers.filter(
				// The store keeps what was made; tiles come out of sharp as files.
				(file) =>
					!/^lib\/(content|archive\/archive\.server|media\/(store|picture\/raster|card\/faces)\.)/.test(
						file.replace(/\\/g, '/')
					)
			)
		).toEqual([]);
	});
});
