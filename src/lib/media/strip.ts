// Takes out of a media file what it tells beside what it shows. Bytes in, bytes out.
import { cleanPdf, tracesInPdf } from './document/clean-pdf';
import { cleanJpeg, tracesInJpeg } from './document/jpeg';
import { kindOfBytes, type FileKind } from './kinds';
import {
	cutGif,
	cutPng,
	cutSvg,
	cutWebp,
	hasOddBoxes,
	PLACE,
	SMALL_COPIES,
	tracesInTiff
} from './picture/cut';
import { decode, look, redactFile } from './picture/raster';
import { tracesOf } from './picture/traces';
import { probe, strip } from './sound/recording';

export interface Stripped {
	/** The very bytes that came in where there was nothing to take out. */
	bytes: Uint8Array;
	/** What was taken out, in plain words. */
	gone: string[];
	/** Whether the picture was turned upright and saved anew, because what said so was taken out. */
	turned: boolean;
}

/**
 * Takes all metadata out of a picture, document, sound or film. What is shown and heard stays as it is,
 * to the bit, but for a picture that had to be turned, and for TIFF and AVIF, which are saved anew.
 * @returns undefined where the bytes are of no kind that can be published
 * @throws Error where the file is damaged, or cannot be stripped without a change of what it shows
 */
export async function stripFile(bytes: Buffer): Promise<Stripped | undefined> {
	const kind = kindOfBytes(bytes);
	if (kind === undefined || kind === 'heic') return undefined;
	if (kind === 'pdf') {
		const gone = await tracesInPdf(bytes);
		return { bytes: gone.length > 0 ? await cleanPdf(bytes) : bytes, gone, turned: false };
	}
	if (kind === 'mp3' || kind === 'm4a' || kind === 'mp4' || kind === 'webm') {
		const gone = (await probe(bytes)).traces;
		return { bytes: gone.length > 0 ? await strip(bytes) : bytes, gone, turned: false };
	}
	return stripPicture(kind, bytes);
}

async function stripPicture(kind: FileKind, bytes: Buffer): Promise<Stripped> {
	const told = kind === 'svg' ? undefined : await look(bytes);
	const { bytes: cut, gone } = cutPicture(kind, bytes, tracesOf(told ?? {}).other);
	if (gone.length === 0) return { bytes, gone, turned: false };
	if (told && tracesOf(told).place && !gone.some((one) => /GPS/.test(one))) gone.unshift(PLACE);
	const turned = (told?.orientation ?? 1) > 1;
	const { pages = 1 } = told ?? {};
	if ((turned || !cut) && pages > 1 && !gone.includes(SMALL_COPIES))
		throw new Error(
			`It holds ${pages} pictures, and only the first could be kept; save them one by one.`
		);
	if (turned || !cut) return { bytes: await redactFile(bytes, []), gone, turned };
	const [before, after] = [await decode(bytes), await decode(cut)];
	if (!before.data.equals(after.data))
		throw new Error('What it tells cannot be cut out without changing the picture; save it anew.');
	return { bytes: cut, gone, turned };
}

/** What can be cut out without touching the picture; no bytes where it must be saved anew instead. */
function cutPicture(
	kind: FileKind,
	bytes: Buffer,
	told: string[]
): { bytes?: Buffer; gone: string[] } {
	switch (kind) {
		case 'jpg':
			return { bytes: Buffer.from(cleanJpeg(bytes)), gone: tracesInJpeg(bytes) };
		case 'png':
			return cutPng(bytes);
		case 'webp':
			return cutWebp(bytes);
		case 'gif':
			return cutGif(bytes);
		case 'svg':
			return cutSvg(bytes);
		case 'tif':
			return { gone: tracesInTiff(bytes) };
		default:
			return { gone: [...told, ...(hasOddBoxes(bytes) ? ['a hidden description'] : [])] };
	}
}
