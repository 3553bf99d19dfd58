// The whole check of the stories, as the build, the command and the tests use it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../language';
import { inspectMedia } from '../media/inspection';
import { drawingsOf } from '../media/press';
import { openStore } from '../media/store';
import { checkContent } from './check';
import { compileBody } from './compile';
import { error, inOrder, type Problem } from './problems';
import { readContent, type Content } from './read';

/**
 * Reads and checks all stories, and tries the compiler on each that passed the gate.
 * @param root the project's folder
 * @param under the folder of the stories, relative to root
 */
export async function checkStories(
	root: string,
	under = 'stories'
): Promise<{ problems: Problem[]; stories: number; content: Content }> {
	const content = readContent(root, under);
	const problems = [
		...content.problems,
		...checkContent(content, drawingsOf),
		...(await inspectMedia(content, root, openStore(root)))
	];
	for (const story of content.stories)
		for (const language of LANGUAGES) {
			const text = story.texts[language];
			if (!text || text.gated.problems.length > 0) continue;
			try {
				await compileBody(text.gated.safe, text.file);
			} catch (fault) {
				const line = lineOf(readFileSync(join(root, text.file), 'utf8'), fault) ?? text.bodyLine;
				problems.push(
					error(
						{ file: text.file, line, column: 1 },
						'compile',
						`The story could not be turned into a page: ${firstLine(fault)}`,
						'Look at the tags near this line.'
					)
				);
			}
		}
	return { problems: inOrder(problems), stories: content.stories.length, content };
}

const firstLine = (fault: unknown) =>
	fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault);

/** The compiler counts lines of its own text; a word in its message may be found in the author's. */
function lineOf(source: string, fault: unknown): number | undefined {
	const word = /[“`<]([^”`>]{3,})[”`>]/.exec(firstLine(fault))?.[1];
	const at = word ? source.indexOf(word) : -1;
	return at < 0 ? undefined : source.slice(0, at).split('\n').length;
}
