// A picture of an author: what is known of it, and everything that is made of it.
import { cropOf, type Frame } from '../../content/frames';
import type { Medium } from '../../content/media-schema';
import { parseFocus } from '../../content/frames';
import type { Added, Order, Work } from '../shelf';
import { FILES, type Picture, type Raster } from '../shown';
import { keyOf, type Store } from '../store';
import { decode, derive, tilesOf, toneOf, TOOLS, type Pixels } from './raster';
import { DEEP, outputsOf, tallPart, TILE, type Output, type Part } from './recipe';

const TYPES = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg', png: 'image/png' };

/** What must be known of pixels before anything is made of them. */
export interface Facts {
	width: number;
	height: number;
	hasAlpha: boolean;
	/** Colour until it has come. */
	tone: string;
}

export const factsOf = async (pixels: Pixels): Promise<Facts> => ({
	width: pixels.width,
	height: pixels.height,
	hasAlpha: pixels.channels === 4,
	tone: await toneOf(pixels)
});

/**
 * The picture as pages know it, and the work of making its files.
 * @param key says what the pixels are: source, covers, page
 * @param pixels decodes them when they are needed
 */
export function planPicture(
	key: string,
	facts: Facts,
	medium: Medium,
	frames: Frame[],
	label: string,
	store: Store,
	pixels: () => Promise<Pixels>
): { picture: Picture; work: Work } {
	const files = new Map<string, Output>();
	const raster = (part?: Part): Raster => {
		const view = part ?? { left: 0, top: 0, width: facts.width, height: facts.height };
		const raster: Raster = { width: view.width, height: view.height, sources: [], fallback: '' };
		for (const output of outputsOf(view, facts.hasAlpha, part)) {
			const crop = part ? `-${part.left}-${part.top}-${part.width}-${part.height}` : '';
			const name = `${key}${crop}-w${output.width}.${output.format}`;
			files.set(name, output);
			const address = `${FILES}/${name}`;
			if (output.format === 'jpg' || output.format === 'png') raster.fallback = address;
			else {
				const type = TYPES[output.format];
				const known = raster.sources.find((one) => one.type === type);
				const file = { address, width: output.width };
				if (known) known.files.push(file);
				else raster.sources.push({ type, files: [file] });
			}
		}
		return raster;
	};
	const focus =
		typeof medium.focus === 'string' ? parseFocus(medium.focus, medium.regions) : undefined;
	const tall = tallPart(
		facts.width,
		facts.height,
		focus ? [focus.x, focus.y] : Array.isArray(medium.focus) ? medium.focus : undefined
	);
	const isDeep = Math.max(facts.width, facts.height) >= DEEP;
	const picture: Picture = {
		...raster(),
		...(!facts.hasAlpha && { tone: facts.tone }),
		...(tall && { tall: raster(tall) }),
		crops: Object.fromEntries(
			frames.map((frame) => {
				const [left, top, width, height] = cropOf(frame, facts).map(Math.round) as Four;
				const part = { left, top, width, height };
				return [`${left},${top},${width},${height}`, raster(part)];
			})
		),
		...(isDeep && { deep: { base: `${FILES}/${key}-deep`, tile: TILE } })
	};
	// Written last: where it stands, all tiles are there, and it says which.
	const list = `${key}-deep.json`;
	const outputs = [...files.keys(), ...(isDeep ? [list] : [])];
	const make = async () => {
		const decoded = await pixels();
		for (const [name, output] of files)
			if (!store.has(name)) store.put(name, await derive(decoded, output));
		if (!isDeep || store.has(list)) return;
		const tiles = await tilesOf(decoded);
		for (const [name, bytes] of tiles) store.put(`${key}-deep/${name}`, bytes);
		store.put(list, JSON.stringify(tiles.map(([name]) => `${key}-deep/${name}`).sort()));
	};
	return { picture, work: { outputs, label, make } };
}

type Four = [number, number, number, number];

/** A picture file: decoded once, covered, and made into all its sizes. */
export async function pictureWork({
	slug,
	id,
	medium,
	bytes,
	frames,
	store
}: Order): Promise<Added> {
	const covers = medium.source === 'removed' ? undefined : medium.redact;
	const key = keyOf(TOOLS, bytes, JSON.stringify(covers ?? []));
	const facts = await store.remember(`${key}.json`, async () =>
		factsOf(await decode(bytes, covers))
	);
	const { picture, work } = planPicture(
		key,
		facts,
		medium,
		frames[1] ?? [],
		`${slug}: ${id}`,
		store,
		() => decode(bytes, covers)
	);
	return {
		shown: { picture, size: [picture.width, picture.height] },
		works: [work]
	};
}
