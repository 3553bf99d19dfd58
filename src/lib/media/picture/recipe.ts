// Which sizes and formats are made of a picture. Pure.
import type { Medium } from '../../content/media-schema';

/** Widths in px: a phone's column, a tablet's, a phone's window at three dots a px, a laptop's, print. */
export const WIDTHS = [480, 800, 1200, 1600, 2400];
/** The one size for browsers that know neither AVIF nor WebP. */
const FALLBACK = 1200;
/** From this length of the long side on, a picture can be looked at more closely, tile by tile. */
export const DEEP = 2200;
export const TILE = 512;

/** A part of a picture in px. */
export interface Part {
	left: number;
	top: number;
	width: number;
	height: number;
}

export type Format = 'avif' | 'webp' | 'jpg' | 'png';

export interface Output {
	/** Part of the whole; all of it where left out. */
	part?: Part;
	width: number;
	height: number;
	format: Format;
}

/** Quality by eye on drawings, faces and scans; chroma is kept whole where text would fringe. */
export const QUALITY = { avif: 52, webp: 76, jpg: 80 } as const;

/** Widths to make: those below the picture's own, and its own up to the widest. Never larger than it is. */
export function widthsOf(width: number, most = Infinity): number[] {
	const widest = Math.min(width, most, WIDTHS[WIDTHS.length - 1] ?? width);
	return [...WIDTHS.filter((one) => one < widest * 0.95), widest];
}

/** All that is made of one view of a picture: AVIF and WebP at each width, and one fallback. */
export function outputsOf(view: Part, hasAlpha: boolean, part?: Part): Output[] {
	const at = (width: number, format: Format): Output => ({
		...(part && { part }),
		width,
		height: Math.max(1, Math.round((width * view.height) / view.width)),
		format
	});
	return [
		...widthsOf(view.width).flatMap((width) => [at(width, 'avif'), at(width, 'webp')]),
		at(Math.min(view.width, FALLBACK), hasAlpha ? 'png' : 'jpg')
	];
}

/**
 * The crop of a wide picture for phones held upright: four to five, as high as the picture, with the
 * point of focus as near to its middle as the edges allow.
 * @param focus across and down, in percent
 * @returns undefined where the picture is not wide
 */
export function tallPart(
	width: number,
	height: number,
	focus: readonly [number, number] = [50, 50]
): Part | undefined {
	if (width / height < 1.3) return undefined;
	const part = Math.round(height * 0.8);
	const left = Math.round((focus[0] / 100) * width - part / 2);
	return { left: Math.min(Math.max(0, left), width - part), top: 0, width: part, height };
}

/** A part given in percent of the picture, in whole px inside it. */
export function partOf(
	[left, top, width, height]: readonly [number, number, number, number],
	size: { width: number; height: number }
): Part {
	const x = Math.min(Math.round((left / 100) * size.width), size.width - 1);
	const y = Math.min(Math.round((top / 100) * size.height), size.height - 1);
	return {
		left: x,
		top: y,
		width: Math.max(1, Math.min(Math.round((width / 100) * size.width), size.width - x)),
		height: Math.max(1, Math.min(Math.round((height / 100) * size.height), size.height - y))
	};
}

type Cover = NonNullable<Medium['redact']>[number];

/** The ink of a cover: the site's own, and solid, so that nothing of what is below can be won back. */
export const COVER = '#1d1a17';

/** Covers of a picture as an SVG of its size, to be printed over it. Edges are rounded outwards:
 * a round edge by one px, or it would leave half of the pixels that it runs through. */
export function coversOf(
	covers: readonly Cover[],
	size: { width: number; height: number }
): string {
	const shapes = covers.map(({ shape, x, y, w, h }) => {
		const left = Math.floor((x / 100) * size.width);
		const top = Math.floor((y / 100) * size.height);
		const right = Math.ceil(((x + w) / 100) * size.width);
		const bottom = Math.ceil(((y + h) / 100) * size.height);
		return shape === 'box'
			? `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}"/>`
			: `<ellipse cx="${(left + right) / 2}" cy="${(top + bottom) / 2}" rx="${(right - left) / 2 + 1}" ry="${(bottom - top) / 2 + 1}"/>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" shape-rendering="crispEdges" fill="${COVER}">${shapes.join('')}</svg>`;
}
