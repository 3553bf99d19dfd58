// Makes what is missing, as many works side by side as the machine has cores: each decodes one
// picture, so the memory in use is bounded by the cores and by the largest picture allowed.
import { availableParallelism } from 'node:os';
import type { Work } from './shelf';
import type { Store } from './store';

export interface Account {
	/** Works that had to be done, and those that the store had. */
	made: number;
	kept: number;
	files: number;
	seconds: number;
}

/**
 * Does all works that the store does not have.
 * @param say prints a line of progress; called at most every two seconds
 * @throws Error that names the medium, when the first work fails; what was made until then stays
 */
export async function makeAll(
	works: Work[],
	store: Store,
	say: (line: string) => void = () => {}
): Promise<Account> {
	const begun = Date.now();
	// Every name is asked for, so that the sweep knows what is in use.
	const missing = works.filter(({ outputs }) =>
		outputs.map((name) => store.has(name) && hasTiles(name, store)).includes(false)
	);
	let done = 0;
	let told = begun;
	const queue = [...missing];
	let failed: Error | undefined;
	const worker = async () => {
		for (let work = queue.shift(); work; work = queue.shift()) {
			try {
				await work.make();
			} catch (reason) {
				// The others finish what they hold, so that nothing is written after the report.
				queue.length = 0;
				const why = reason instanceof Error ? reason.message : String(reason);
				failed ??= new Error(`${work.label} could not be made: ${why}`, { cause: reason });
				return;
			}
			done++;
			if (Date.now() - told < 2000) continue;
			told = Date.now();
			say(`Media: ${done} of ${missing.length} made, last ${work.label}`);
		}
	};
	await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, worker));
	if (failed) throw failed;
	return {
		made: missing.length,
		kept: works.length - missing.length,
		files: works.reduce((sum, { outputs }) => sum + outputs.length, 0),
		seconds: (Date.now() - begun) / 1000
	};
}

/** Whether all tiles of a list are there; a list that lacks one is taken out, to be made anew. */
function hasTiles(name: string, store: Store): boolean {
	const isWhole = !keepTiles(name, store)
		.map((tile) => store.has(tile))
		.includes(false);
	if (!isWhole) store.drop(name);
	return isWhole;
}

/** Tiles are named by their list; they stay in the store as long as it does. */
export function keepTiles(name: string, store: Store): string[] {
	if (!name.endsWith('-deep.json')) return [];
	const list = store.get(name);
	const tiles = list ? (JSON.parse(list.toString('utf8')) as string[]) : [];
	tiles.forEach((tile) => store.has(tile));
	return tiles;
}

/** What a build says of its media. */
export const sayAccount = ({ made, kept, files, seconds }: Account): string =>
	made === 0
		? `Media: nothing to make; ${kept} works with ${files} files came from the cache.`
		: `Media: ${made} works made in ${seconds.toFixed(1)} s, ${kept} came from the cache; ${files} files in all.`;
