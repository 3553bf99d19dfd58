// What the bytes of a picture's file tell that its reader does not hand out: comments of JPEG, a second
// EXIF, copies with their own EXIF behind the picture, the directory of a TIFF. Pure.
// Sources: ITU-T T.81 annex B (JPEG segments); CIPA DC-008 (EXIF), which is a TIFF within.
import type { FileKind } from '../kinds';
import { hasPlace, type Traces } from './traces';

const EXIF = Buffer.from('Exif\0\0', 'latin1');

/** Traces in the bytes of a whole file. */
export function toldByBytes(kind: FileKind | undefined, bytes: Buffer): Traces {
	const inExif = exifsIn(bytes).some((exif) => hasPlace(exif));
	const inWords = /GPS(Latitude|Longitude)\b/.test(bytes.toString('latin1'));
	const inTiff = kind === 'tif' && hasPlace(bytes);
	return {
		place: inExif || inWords || inTiff,
		other: kind === 'jpg' && hasComment(bytes) ? ['a comment'] : []
	};
}

function exifsIn(bytes: Buffer): Buffer[] {
	const found: Buffer[] = [];
	for (let at = bytes.indexOf(EXIF); at >= 0; at = bytes.indexOf(EXIF, at + 1))
		found.push(bytes.subarray(at));
	return found;
}

/** Whether a COM segment stands before the first scan. */
function hasComment(bytes: Buffer): boolean {
	for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
		const marker = bytes[at + 1];
		if (marker === 0xfe) return true;
		if (marker === 0xda) return false;
		at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
	}
	return false;
}
