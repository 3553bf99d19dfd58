// Puts a new file in the place of an author's own.
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes beside and renames, so that a run that is stopped leaves no half file. */
export function replaceFile(path: string, bytes: Uint8Array | string): void {
	const half = `${path}.half`;
	try {
		writeFileSync(half, bytes);
		renameSync(half, path);
	} finally {
		rmSync(half, { force: true });
	}
}
