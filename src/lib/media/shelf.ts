// The shelf: from media lists to what pages may show, and the works that must be made for it. Looks
// at each file once; the same picture in ten stories is one work.
import { kindOf, type Medium } from '../content/media-schema';
import { readMediaFile, type Content, type StoryFolder } from '../content/read';
import { vectorAddress, wordsOfMedium } from './listing';
import type { Cue } from '../content/captions';
import { aboutOf, draw } from './press';
import { POSTER } from './press/press';
import { framesOf, type Frames } from './frames';
import { pictureWork } from './picture/work';
import { documentWork } from './document/work';
import { rasterize, TOOLS } from './picture/raster';
import { recordingWork, tonesWork } from './sound/work';
import { FILES, type Shelf, type Shown } from './shown';
import { keyOf, type Store } from './store';

/** Something to be made: all its files at once, or none where the store has them. */
export interface Work {
	/** Names of its files in the store; for tiles, the last one, which is written when all are there. */
	outputs: string[];
	/** Whose it is, for the progress that is printed. */
	label: string;
	make(): Promise<void>;
}

/** What one medium adds to the shelf. */
export interface Added {
	shown: Partial<Shown>;
	works: Work[];
	/** A drawing as SVG. */
	svg?: string;
	/** Captions that were made with it, by file name. */
	captions?: Record<string, Cue[]>;
}

export interface Made {
	shelf: Shelf;
	works: Work[];
	/** Drawings as SVG, by slug and id. */
	drawings: Record<string, Record<string, string>>;
	/** Captions of sounds that were made from series, by slug. */
	captions: Record<string, Record<string, Cue[]>>;
}

/** What a maker is told of the medium. */
export interface Order {
	slug: string;
	id: string;
	medium: Medium;
	bytes: Buffer;
	frames: Frames;
	store: Store;
}

/**
 * Puts everything on the shelf that may be shown.
 * @param content what has passed the consent gate
 * @param root folder of the project
 * @throws Error with a plain sentence where a file cannot be used; the check has said so before
 */
export async function fillShelf(content: Content, root: string, store: Store): Promise<Made> {
	const made: Made = { shelf: {}, works: [], drawings: {}, captions: {} };
	const stories = content.examples ? [...content.stories, content.examples] : content.stories;
	const seen = new Set<string>();
	for (const story of stories) {
		const shelf: Record<string, Shown> = {};
		const frames = framesOf(story);
		for (const [id, medium] of Object.entries(story.media.value ?? {})) {
			const added = await addMedium(story, id, medium, frames[id] ?? {}, root, store);
			shelf[id] = { ...wordsOfMedium(medium), ...added.shown };
			if (added.svg) (made.drawings[story.slug] ??= {})[id] = added.svg;
			if (added.captions)
				made.captions[story.slug] = { ...made.captions[story.slug], ...added.captions };
			for (const work of added.works) {
				const name = work.outputs.join();
				if (!seen.has(name)) made.works.push(work);
				seen.add(name);
			}
		}
		made.shelf[story.slug] = shelf;
	}
	return made;
}

async function addMedium(
	story: StoryFolder,
	id: string,
	medium: Medium,
	frames: Frames,
	root: string,
	store: Store
): Promise<Added> {
	const kind = kindOf(medium);
	if (kind === 'drawing') return drawingWork(story, id, medium, store);
	if (medium.tones !== undefined) {
		const series = story.record.value?.series.find((one) => one.id === medium.tones);
		return series ? tonesWork(story.slug, id, series, store) : { shown: {}, works: [] };
	}
	const bytes = readMediaFile(root, story.folder, medium.file ?? '');
	if (!bytes)
		throw new Error(
			`${story.folder}/media/${medium.file} is not there. Run npm run check:stories.`
		);
	const order: Order = { slug: story.slug, id, medium, bytes, frames, store };
	if (kind === 'picture') return pictureWork(order);
	return kind === 'document' ? documentWork(order) : recordingWork(order);
}

/** A drawing of the press, which is drawn when it is asked for; a poster is also printed as PNG. */
function drawingWork(story: StoryFolder, id: string, medium: Medium, store: Store): Added {
	const { slug } = story;
	const about = story.record.value && aboutOf(story.record.value);
	const { svg, width, height } = draw(slug, medium.drawing ?? '', medium.with, about);
	const vector = vectorAddress(slug, id);
	if (width !== POSTER.width || height !== POSTER.height)
		return { svg, shown: { drawing: { vector } }, works: [] };
	const name = `${keyOf(TOOLS, svg)}-w${width}.png`;
	return {
		svg,
		shown: { drawing: { vector, png: `${FILES}/${name}` } },
		works: [
			{
				outputs: [name],
				label: `${slug}: ${id}`,
				make: async () => store.put(name, await rasterize(svg, width))
			}
		]
	};
}
