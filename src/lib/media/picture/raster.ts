// The engine of pictures. The only user of sharp.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Medium } from '../../content/media-schema';
import { kindOfBytes } from '../kinds';
import { coversOf, QUALITY, TILE, type Output } from './recipe';
import { rasterizeVector } from './vector';

// Works side by side are ours to count (works.ts); what was decoded is not kept in memory.
sharp.concurrency(1);
sharp.cache(false);

/** Pixels of a picture at most: more is a mistake, or meant to use up a machine's memory. */
export const MOST_PIXELS = 50_000_000;

/** What the pixels depend on beside the file and its recipe. */
export const TOOLS = `sharp ${sharp.versions.sharp} vips ${sharp.versions.vips} recipe 2`;

/** Pixels of a whole picture, upright, in sRGB, 8 bits, covered where it must be. */
export interface Pixels {
	data: Buffer;
	width: number;
	height: number;
	channels: 3 | 4;
}

/** By how the file begins: a photograph whose description holds “<svg” is none. */
export const isSvg = (bytes: Uint8Array): boolean => kindOfBytes(bytes) === 'svg';

/** Opens an author's file; a drawing in SVG is made of pixels first. */
async function open(bytes: Uint8Array): Promise<Sharp> {
	const options = { limitInputPixels: MOST_PIXELS, failOn: 'error' } as const;
	return sharp(isSvg(bytes) ? await rasterizeVector(bytes, MOST_PIXELS) : bytes, options);
}

/** What a file says of itself, before its pixels are looked at. */
export const look = async (bytes: Uint8Array) =>
	sharp(bytes, { limitInputPixels: false }).metadata();

/**
 * Decodes a picture whole: turned upright, colours to sRGB, the first of several pictures, and the
 * covers burned in before anything is made of it.
 * @throws what sharp says, where the file is broken or too large
 */
export async function decode(bytes: Uint8Array, covers?: Medium['redact']): Promise<Pixels> {
	const { data, info } = await (
		await open(bytes)
	)
		.autoOrient()
		.toColourspace('srgb')
		.ensureAlpha()
		.raw({ depth: 'uchar' })
		.toBuffer({ resolveWithObject: true });
	return coverPixels({ data, width: info.width, height: info.height, channels: 4 }, covers);
}

/** Burns covers into pixels, and leaves out an alpha channel that says nothing. */
export async function coverPixels(pixels: Pixels, covers: Medium['redact'] = []): Promise<Pixels> {
	const { isOpaque } = await sharpOf(pixels).stats();
	let picture = sharpOf(pixels);
	if (covers.length > 0)
		picture = picture.composite([{ input: Buffer.from(coversOf(covers, pixels)) }]);
	const { data, info } = await (isOpaque ? picture.removeAlpha() : picture)
		.raw()
		.toBuffer({ resolveWithObject: true });
	// What was erased in a drawing program often keeps its colours, and only cannot be seen.
	if (info.channels === 4)
		for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 0) data.fill(0, at, at + 3);
	return { ...pixels, data, channels: info.channels === 4 ? 4 : 3 };
}

const sharpOf = ({ data, width, height, channels }: Pixels) =>
	sharp(data, { raw: { width, height, channels }, limitInputPixels: MOST_PIXELS });

/** One derivative. No metadata of any kind is written: sharp drops all unless told otherwise. */
export async function derive(pixels: Pixels, output: Output): Promise<Buffer> {
	let picture = sharpOf(pixels);
	if (output.part) picture = picture.extract(output.part);
	picture = picture.resize(output.width, output.height, { fit: 'fill', kernel: 'lanczos3' });
	switch (output.format) {
		case 'avif':
			return picture.avif({ quality: QUALITY.avif, effort: 4 }).toBuffer();
		case 'webp':
			return picture.webp({ quality: QUALITY.webp, effort: 4 }).toBuffer();
		case 'png':
			return picture.png({ compressionLevel: 9 }).toBuffer();
		case 'jpg':
			return picture
				.flatten({ background: '#ffffff' })
				.jpeg({ quality: QUALITY.jpg, mozjpeg: true })
				.toBuffer();
	}
}

/**
 * The one colour that stands until a picture has come: its mean, each channel to one of four levels,
 * “312” for red, green, blue. The style sheet has a rule for each: no inline style is needed.
 */
export async function toneOf(pixels: Pixels): Promise<string> {
	const mean = await sharpOf(pixels)
		.flatten({ background: '#f7f0e1' })
		.resize(1, 1, { fit: 'fill' })
		.raw()
		.toBuffer();
	return [...mean.subarray(0, 3)].map((value) => Math.round(value / 85)).join('');
}

/** The tiles of a picture at all its sizes: names level/column_row.webp, with their bytes. */
export async function tilesOf(pixels: Pixels): Promise<[name: string, bytes: Buffer][]> {
	const folder = mkdtempSync(join(tmpdir(), 'tiles-'));
	try {
		await sharpOf(pixels)
			.webp({ quality: QUALITY.webp })
			.tile({ size: TILE, overlap: 0, layout: 'dz', depth: 'onepixel' })
			.toFile(join(folder, 'deep.dz'));
		const tiles = join(folder, 'deep_files');
		return readdirSync(tiles, { withFileTypes: true })
			.filter((level) => level.isDirectory())
			.flatMap(({ name: level }) =>
				readdirSync(join(tiles, level)).map((name): [string, Buffer] => [
					`${level}/${name}`,
					readFileSync(join(tiles, level, name))
				])
			);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * A drawing of our own as PNG, without metadata: two inks, paper, and where they meet.
 * @param width in px; the height follows from the drawing
 */
export const rasterize = (svg: string, width: number): Promise<Buffer> =>
	sharp(Buffer.from(svg))
		.resize({ width })
		.flatten({ background: '#f7f0e1' })
		// No dither: flat ink stays flat, and the file small.
		.png({ palette: true, colours: 128, dither: 0, effort: 7, compressionLevel: 9 })
		.toBuffer();

/** Drawings of one size side by side on one sheet of paper, as WebP. */
export async function sheetOf(
	drawings: string[],
	columns: number,
	width: number,
	height: number
): Promise<Buffer> {
	const prints = await Promise.all(
		drawings.map((svg) => sharp(Buffer.from(svg)).resize(width, height).png().toBuffer())
	);
	return sharp({
		create: {
			width: columns * width,
			height: Math.ceil(drawings.length / columns) * height,
			channels: 3,
			background: '#f7f0e1'
		}
	})
		.composite(
			prints.map((input, i) => ({
				input,
				left: (i % columns) * width,
				top: Math.floor(i / columns) * height
			}))
		)
		.webp({ quality: 72, effort: 5 })
		.toBuffer();
}

/**
 * The file of an author with its covers burned in, upright, in the format that it has, without metadata.
 * Without covers: the same picture, turned as its orientation said. Of a file with several pictures the
 * first is kept, which is the one that the site shows.
 * @param bytes JPEG, PNG, WebP, AVIF, GIF or TIFF
 */
export async function redactFile(
	bytes: Uint8Array,
	covers: NonNullable<Medium['redact']>
): Promise<Buffer> {
	const { format } = await look(bytes);
	const picture = sharpOf(await decode(bytes, covers));
	switch (format) {
		case 'jpeg':
			return picture.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer();
		case 'webp':
			return picture.webp({ quality: 95, smartSubsample: true }).toBuffer();
		case 'heif':
			return picture.avif({ quality: 85, chromaSubsampling: '4:4:4' }).toBuffer();
		case 'tiff':
			return picture.tiff({ compression: 'deflate' }).toBuffer();
		case 'gif':
			return picture.gif().toBuffer();
		default:
			return picture.png().toBuffer();
	}
}

/** A page of a document as PNG or, where that is smaller, as a scan is, as JPEG. */
export async function encodePage(
	pixels: Pixels
): Promise<{ bytes: Buffer; format: 'png' | 'jpg' }> {
	const flat = () => sharpOf(pixels).flatten({ background: '#ffffff' });
	const png = await flat().png({ compressionLevel: 9 }).toBuffer();
	const jpg = await flat().jpeg({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer();
	return png.length <= jpg.length ? { bytes: png, format: 'png' } : { bytes: jpg, format: 'jpg' };
}
