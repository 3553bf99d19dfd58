// The store of what was made: each file under a name that says what it was made from, how, and by
// which version of the tools, so that nothing is made twice and nothing old is taken for new.
import { createHash, randomUUID } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Name of what is made from these bytes by this recipe: 20 signs of their SHA-256. */
export function keyOf(...parts: (Uint8Array | string)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(`${part.length}:`).update(part);
	return hash.digest('hex').slice(0, 20);
}

/** A folder of made files. What a run has not asked for can be swept out at its end. */
export class Store {
	#used = new Set<string>();

	constructor(private readonly folder: string) {}

	has(name: string): boolean {
		this.#used.add(name);
		return existsSync(join(this.folder, name));
	}

	get(name: string): Buffer | undefined {
		return this.has(name) ? readFileSync(join(this.folder, name)) : undefined;
	}

	/** Writes beside and renames, so that a run that is stopped leaves no half file. */
	put(name: string, bytes: Uint8Array | string): void {
		this.#used.add(name);
		const path = join(this.folder, name);
		mkdirSync(dirname(path), { recursive: true });
		const half = `${path}.${randomUUID()}.half`;
		try {
			writeFileSync(half, bytes);
			renameSync(half, path);
		} catch (reason) {
			rmSync(half, { force: true });
			throw reason;
		}
	}

	/** Takes a file out, so that it is made anew. */
	drop(name: string): void {
		rmSync(join(this.folder, name), { force: true });
	}

	/** What a work said of itself when it was first looked at; made where it is not known. */
	async remember<T>(name: string, find: () => Promise<T>): Promise<T> {
		const known = this.get(name);
		if (known) return JSON.parse(known.toString('utf8')) as T;
		const found = await find();
		this.put(name, JSON.stringify(found));
		return found;
	}

	/**
	 * Takes out every file that was not asked for since the store was opened: nothing that was
	 * withdrawn stays in a cache.
	 * @returns how many were taken out
	 */
	sweep(): number {
		if (!existsSync(this.folder)) return 0;
		let gone = 0;
		for (const entry of readdirSync(this.folder, { withFileTypes: true, recursive: true })) {
			if (!entry.isFile()) continue;
			const path = join(entry.parentPath, entry.name);
			const name = path.slice(this.folder.length + 1).replace(/\\/g, '/');
			// Only what the store itself has named, whatever folder it was told to be in.
			if (this.#used.has(name) || !/^[0-9a-f]{20}[-./]/.test(name)) continue;
			rmSync(path);
			gone++;
		}
		return gone;
	}
}

/** The store of a project, in a folder that is not kept in git. */
export const openStore = (root: string): Store =>
	new Store(resolve(root, process.env['ARCHIVE_CACHE'] || '.cache/media'));
