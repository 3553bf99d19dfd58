import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobName, historyOfChanged } from '../src/lib/content/history';
import { kindOf, type Medium } from '../src/lib/content/media-schema';
import { formatProblems } from '../src/lib/content/problems';
import { readContent, readMediaFile, type StoryFolder } from '../src/lib/content/read';
import { replaceFile } from '../src/lib/content/replace-file';
import { setField } from '../src/lib/content/yaml-edit';
import { redactPdf } from '../src/lib/media/document/redact-pdf';
import { isSvg, redactFile } from '../src/lib/media/picture/raster';

/**
 * Burns the covers of every medium into its file, in place, and writes `source: removed`.
 * @param root folder of the project
 * @param print is given one line at a time
 * @returns exit code: 0; 1 where a list or a file could not be worked on, which is said
 */
export async function redactMedia(root: string, print: (line: string) => void): Promise<number> {
	const content = readContent(root);
	const { stories, examples } = content;
	const all = examples ? [...stories, examples] : stories;
	const old = new Map<string, Buffer>();
	let failed = 0;
	let done = 0;
	// A list that cannot be read may hold covers: passing over it in silence would leave them undone.
	const unread = content.problems.filter(
		({ file, severity }) => file.endsWith('/media.yml') && severity === 'error'
	);
	if (unread.length > 0) {
		print(formatProblems(unread));
		failed++;
	}
	for (const story of all)
		for (const [id, medium] of Object.entries(story.media.value ?? {})) {
			if (!medium.redact || medium.source === 'removed' || medium.withdrawn) continue;
			const file = `${story.folder}/media/${medium.file}`;
			try {
				const bytes = readMediaFile(root, story.folder, medium.file ?? '');
				if (!bytes) throw new Error('It is not there.');
				const list = join(root, story.folder, 'media.yml');
				// The list first: where it cannot be written, the file stays as it is too.
				const marked = setField(readFileSync(list, 'utf8'), [id, 'source'], 'removed');
				const covered = await cover(medium, bytes);
				replaceFile(join(root, file), covered);
				replaceFile(list, marked);
				old.set(blobName(bytes), bytes);
				done++;
				print(`${file}: ${count(medium.redact.length)} burned in; source: removed is written.`);
			} catch (reason) {
				failed++;
				print(`${file}: left as it is. ${reason instanceof Error ? reason.message : reason}`);
			}
		}
	for (const copy of copiesOf([...old.values()], all, root))
		print(`${copy}: the same file, without covers. Give it the same redact, or take it out.`);
	print(
		done === 0 ? 'No file was changed.' : `${done} files changed. Look at each before you commit.`
	);
	if (done > 0) for (const line of ['', ...historyOfChanged([...old.keys()])]) print(line);
	return failed > 0 ? 1 : 0;
}

const count = (covers: number) => (covers === 1 ? 'one cover' : `${covers} covers`);

async function cover(medium: Medium, bytes: Buffer): Promise<Uint8Array> {
	const covers = medium.redact ?? [];
	const kind = kindOf(medium);
	if (kind === 'document') return redactPdf(bytes, covers);
	if (kind !== 'picture')
		throw new Error('Covers are for pictures and documents; edit a sound or film by other means.');
	if (isSvg(bytes))
		throw new Error('Covers would lie on top of a drawing in SVG: save it as PNG first.');
	return redactFile(bytes, covers);
}

/** Other files that hold the same bytes as those that were covered. */
function copiesOf(old: Buffer[], stories: StoryFolder[], root: string): string[] {
	return stories.flatMap(({ folder, files }) =>
		files.flatMap((name) => {
			const bytes = readMediaFile(root, folder, name);
			return bytes && old.some((one) => one.equals(bytes)) ? [`${folder}/media/${name}`] : [];
		})
	);
}

/** npm run media:redact. */
export default (): Promise<number> => redactMedia(process.cwd(), console.log);
