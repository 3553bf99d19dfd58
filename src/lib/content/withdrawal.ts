// Withdraws what someone does not want shown any more: a consent, a medium or a whole story. Marks it
// in the author's own file, tells everything that follows from it, and erases its sources if asked.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkStories } from './check-stories';
import { formatProblems } from './problems';
import { readContent } from './read';
import { replaceFile } from './replace-file';
import { madeOf } from './withdrawal-made';
import { findTarget, planOf, type Plan, type Target } from './withdrawal-plan';
import { sayWithdrawal } from './withdrawal-report';
import { setField } from './yaml-edit';

export interface Withdrawal {
	/** A consent (c-…), a story’s slug, or slug/medium. */
	id: string;
	/** YYYY-MM-DD. */
	today: string;
	/** Whether the source files are deleted from the work tree too. */
	erase?: boolean;
}

/**
 * Marks something as withdrawn, prints what follows from it, and checks the result.
 * What was withdrawn before stays as it is, but may still be erased.
 * @param root folder of the project
 * @param print is given one line at a time
 * @returns exit code: 0; 1 where there is nothing of that name, it could not be marked, or the stories
 * have errors, without whose mending the withdrawal cannot be published
 */
export async function withdraw(
	root: string,
	{ id, today, erase = false }: Withdrawal,
	print: (line: string) => void
): Promise<number> {
	const content = readContent(root);
	const target = findTarget(content, id, root);
	if (typeof target === 'string') {
		print(target);
		return 1;
	}
	if (target.since && !erase) {
		print(`${id} was withdrawn on ${target.since} already. Nothing was changed.`);
		return 0;
	}
	const plan = planOf(content, target, root);
	const made = await madeOf(content, plan.media, root);
	let marked: string[];
	try {
		marked = mark(root, plan, today);
	} catch (reason) {
		print(reason instanceof Error ? reason.message : String(reason));
		return 1;
	}
	const erased = erase ? eraseFiles(root, target, plan) : [];
	for (const line of sayWithdrawal({ target, plan, made, marked, erased, today })) print(line);
	const { problems } = await checkStories(root);
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length === 0) return 0;
	print('');
	print(formatProblems(errors));
	print('Mend this first: until then nothing can be published, and the old site stays as it is.');
	return 1;
}

/** Writes every mark, all texts made before the first is written. Returns what was written where. */
function mark(root: string, { marks }: Plan, today: string): string[] {
	const texts = new Map<string, string>();
	for (const { file, path } of marks) {
		const text = texts.get(file) ?? readFileSync(join(root, file), 'utf8');
		try {
			texts.set(file, setField(text, [...path, 'withdrawn'], today));
		} catch (reason) {
			// A record that is broken can still be withdrawn: a line at its top is all that is read.
			if (path.length > 0)
				throw new Error(`${file}: ${reason instanceof Error ? reason.message : reason}`, {
					cause: reason
				});
			texts.set(file, `withdrawn: ${today}\n${text.replace(/^\uFEFF/, '')}`);
		}
	}
	for (const [file, text] of texts) replaceFile(join(root, file), text);
	return marks.map(({ file, path }) => `${file}: ${[...path, 'withdrawn'].join('.')}: ${today}`);
}

/** Deletes the source files, and reduces the record of a story to its mark and its addresses. */
function eraseFiles(root: string, target: Target, { files }: Plan): string[] {
	for (const file of files) rmSync(join(root, file), { recursive: true, force: true });
	if (target.kind !== 'story') return files;
	const record = `stories/${target.slug}/campaign.yml`;
	if (!existsSync(join(root, record))) return files;
	const since = /^withdrawn:.*$/m.exec(readFileSync(join(root, record), 'utf8'))?.[0];
	const aliases = target.aliases.map((alias) => `  - ${alias}\n`).join('');
	replaceFile(join(root, record), `${since}\n${aliases && `aliases:\n${aliases}`}`);
	return [...files, `${record} (all but withdrawn and aliases)`];
}
