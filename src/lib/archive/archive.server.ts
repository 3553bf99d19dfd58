// The archive and its media, read once for a build and anew in development when a file has changed.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dev } from '$app/environment';
import { readContent } from '../content/read';
import { withhold } from '../content/withhold';
import type { Language } from '../language';
import { fillShelf, type Made } from '../media/shelf';
import { openStore, type Store } from '../media/store';
import { keepTiles } from '../media/works';
import { toArchive } from './model';
import { cardKey, shareWorks } from './share-works';
import type { Archive } from './types';

interface Known extends Made {
	archive: Archive;
	store: Store;
	cards: ReturnType<typeof shareWorks>;
}

let known: { stamp: string; value: Promise<Known> } | undefined;

/** The archive of the stories in this project. Faults were reported before the build began. */
export const getArchive = async (): Promise<Archive> => (await getKnown()).archive;

function getKnown(): Promise<Known> {
	const stamp = dev || !known ? stampOf(join(process.cwd(), 'stories')) : known.stamp;
	if (known?.stamp !== stamp) known = { stamp, value: readAll(process.cwd()) };
	return known.value;
}

async function readAll(root: string): Promise<Known> {
	const content = withhold(readContent(root));
	const store = openStore(root);
	const made = await fillShelf(content, root, store);
	const archive = toArchive(content, made);
	return { ...made, archive, store, cards: shareWorks(archive, made.drawings, store) };
}

/** All drawings as SVG, by slug and id. */
export const getDrawings = async (): Promise<Made['drawings']> => (await getKnown()).drawings;

/** The share card of a story, or of the archive; undefined where there is none. */
export async function readCard(language: Language, slug?: string): Promise<Buffer | undefined> {
	const { cards, store } = await getKnown();
	const name = cards.names.get(cardKey(language, slug));
	if (name === undefined) return undefined;
	if (!store.has(name)) await cards.works.find(({ outputs }) => outputs[0] === name)?.make();
	return store.get(name);
}

/** Names of all made files: derivatives, tiles, documents, recordings. */
export async function madeFiles(): Promise<string[]> {
	const { works, store } = await getKnown();
	return works.flatMap(({ outputs }) =>
		outputs.flatMap((name) => (name.endsWith('-deep.json') ? keepTiles(name, store) : [name]))
	);
}

/**
 * A made file. The build has made all of them before; the development server makes what is asked for.
 * @returns undefined where no medium that may be shown has such a file
 */
export async function readMade(name: string): Promise<Buffer | undefined> {
	const { works, store } = await getKnown();
	const deep = /^([a-z0-9-]+-deep)\//.exec(name)?.[1];
	const output = deep ? `${deep}.json` : name;
	const work = works.find(({ outputs }) => outputs.includes(output));
	if (!work) return undefined;
	if (!store.has(output)) await work.make();
	return store.get(name);
}

/** Changes whenever a file below the folder is written, added or taken away. */
function stampOf(folder: string): string {
	return readdirSync(folder, { recursive: true })
		.map((name) => `${String(name)}:${statSync(join(folder, String(name))).mtimeMs}`)
		.sort()
		.join('|');
}
