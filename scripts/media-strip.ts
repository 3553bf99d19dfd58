import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobName, historyOfChanged } from '../src/lib/content/history';
import { replaceFile } from '../src/lib/content/replace-file';
import { stripFile } from '../src/lib/media/strip';

/**
 * Takes all metadata out of every file in stories/<slug>/media, in place.
 * @param root folder of the project
 * @param print is given one line at a time
 * @returns exit code: 0; 1 where a file could not be worked on, which is said
 */
export async function stripMedia(root: string, print: (line: string) => void): Promise<number> {
	const old: string[] = [];
	let looked = 0;
	let failed = 0;
	// The folders themselves, not what is read of them: what was withdrawn may still lie there too.
	for (const folder of readdirSync(join(root, 'stories')).sort()) {
		const media = `stories/${folder}/media`;
		if (!existsSync(join(root, media))) continue;
		for (const name of readdirSync(join(root, media)).sort()) {
			const file = `${media}/${name}`;
			// A link would lead the writing elsewhere; the check refuses it.
			if (/^\.|\.vtt$/.test(name) || !lstatSync(join(root, file)).isFile()) continue;
			looked++;
			try {
				const bytes = readFileSync(join(root, file));
				const stripped = await stripFile(bytes);
				if (!stripped)
					throw new Error('It is no picture, document, sound or film of a known kind.');
				if (stripped.gone.length === 0) continue;
				replaceFile(join(root, file), stripped.bytes);
				old.push(blobName(bytes));
				print(`${file}: took out ${stripped.gone.join(', ')}.`);
				if (stripped.turned)
					print(
						'  The picture was turned upright and saved anew: what said how to turn it is gone.'
					);
			} catch (reason) {
				failed++;
				print(`${file}: left as it is. ${reason instanceof Error ? reason.message : reason}`);
			}
		}
	}
	const left = failed > 0 ? `, ${failed} could not be worked on` : '';
	print(`${looked} files looked at, ${old.length} changed${left}.`);
	if (old.length > 0) for (const line of ['', ...historyOfChanged(old)]) print(line);
	return failed > 0 ? 1 : 0;
}

/** npm run media:strip. */
export default (): Promise<number> => stripMedia(process.cwd(), console.log);
