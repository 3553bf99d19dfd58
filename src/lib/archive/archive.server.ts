// The archive, read once for a build and anew in development when a file has changed.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dev } from '$app/environment';
import { readContent } from '../content/read';
import { toArchive } from './model';
import type { Archive } from './types';

let known: { stamp: string; archive: Archive } | undefined;

/** The archive of the stories in this project. Faults were reported before the build began. */
export function getArchive(): Archive {
	const stamp = dev || !known ? stampOf(join(process.cwd(), 'stories')) : known.stamp;
	if (known?.stamp !== stamp) known = { stamp, archive: toArchive(readContent(process.cwd())) };
	return known.archive;
}

/** Changes whenever a file below the folder is written, added or taken away. */
function stampOf(folder: string): string {
	return readdirSync(folder, { recursive: true })
		.map((name) => `${String(name)}:${statSync(join(folder, String(name))).mtimeMs}`)
		.sort()
		.join('|');
}
