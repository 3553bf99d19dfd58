// Whether a picture really carries a cover. Pure.
import type { Medium } from '../../content/media-schema';
import type { Pixels } from './raster';

type Cover = NonNullable<Medium['redact']>[number];

/** A channel at most, of 255: the ink of the site (29, 26, 23) or black, and what JPEG adds to it. */
const DARKEST = 64;
/** A file with loss bleeds as far as its blocks reach, in px. */
const BLEED = 8;

/**
 * Whether every pixel of a part is as dark as a cover, but for its edge. A part of one colour that is
 * not dark is no cover: a wall, a sky, a shirt are of one colour too.
 */
export function isCovered(
	{ data, width, height, channels }: Pixels,
	{ shape, x, y, w, h }: Cover
): boolean {
	const [left, top] = [(x / 100) * width, (y / 100) * height];
	const [wide, high] = [(w / 100) * width, (h / 100) * height];
	const edge = Math.min(BLEED, wide / 4, high / 4);
	const [middle, centre] = [left + wide / 2, top + high / 2];
	const [a, b] = [wide / 2 - edge, high / 2 - edge];
	const from = Math.max(0, Math.floor(left));
	const to = Math.min(width, Math.ceil(left + wide));
	let looked = 0;
	for (let row = Math.max(0, Math.floor(top)); row < Math.min(height, top + high); row++)
		for (let column = from; column < to; column++) {
			const [dx, dy] = [(column + 0.5 - middle) / a, (row + 0.5 - centre) / b];
			if (shape === 'box' ? Math.max(Math.abs(dx), Math.abs(dy)) > 1 : dx * dx + dy * dy > 1)
				continue;
			looked++;
			const at = (row * width + column) * channels;
			if (channels === 4 && (data[at + 3] ?? 0) < 255) return false;
			for (let channel = 0; channel < 3; channel++)
				if ((data[at + channel] ?? 255) > DARKEST) return false;
		}
	return looked > 0;
}
