// What to do about the history of the repository, in the words that several commands print.
import { createHash } from 'node:crypto';

/** The name under which git keeps the bytes of a file: SHA-1 of “blob”, their number, and them. */
export const blobName = (bytes: Uint8Array): string =>
	createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** A path as one word of a command line. */
export const quoted = (path: string): string =>
	/^[\w./-]+$/.test(path) ? path : `'${path.replace(/'/g, `'\\''`)}'`;

/**
 * Says how the old bytes of files that stay are taken out of the history. Commit the new ones first.
 * @param old names of the old bytes, as git keeps them
 */
export const historyOfChanged = (old: readonly string[]): string[] => [
	'The history of the repository still holds the old files, and so does every copy of it. If they',
	'were ever committed: commit the new files, then take the old ones out of the history with',
	'git filter-repo (https://github.com/newren/git-filter-repo), in a fresh clone:',
	`  printf '${old.map((name) => `${name}\\n`).join('')}' > old-files.txt`,
	'  git filter-repo --strip-blobs-with-ids old-files.txt',
	'  git push --force --all && git push --force --tags',
	'Earlier versions of the same files have other names: git log --all --raw --no-abbrev -- <file>',
	'lists them. Forks and clones keep what they have: ask those who made them, and the host of the',
	'repository, to delete it.'
];

/**
 * Says how files that are gone are taken out of the history.
 * @param paths from the project's folder
 */
export const historyOfDeleted = (paths: readonly string[]): string[] => [
	'In a fresh clone, after the deletion is committed, with git filter-repo',
	'(https://github.com/newren/git-filter-repo):',
	`  git filter-repo --invert-paths ${paths.map((path) => `--path ${quoted(path)}`).join(' ')}`,
	'  git push --force --all && git push --force --tags'
];
