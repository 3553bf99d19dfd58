// What a picture's file says about people beside the picture: read, named in plain words, and cut out.
// Sources: JPEG segments, ITU-T T.81 annex B; PNG chunks, W3C PNG 3rd edition; EXIF, CIPA DC-008.

/** What was found; place is the one that must never stay. */
export interface Traces {
	place: boolean;
	/** Camera, date, author, text, small copy of the picture, in plain words. */
	other: string[];
}

interface Told {
	exif?: Buffer | undefined;
	xmp?: Buffer | undefined;
	iptc?: Buffer | undefined;
	comments?: { keyword: string; text: string }[] | undefined;
}

/** Names the traces in what sharp reads from a file. */
export function tracesOf({ exif, xmp, iptc, comments }: Told): Traces {
	const words = xmp?.toString('utf8') ?? '';
	const other = [
		exif && 'data of the camera (EXIF)',
		xmp && 'a description by an editing program (XMP)',
		iptc && 'a caption of the press (IPTC)',
		comments && comments.length > 0 && 'a comment'
	].filter((one): one is string => typeof one === 'string');
	return { place: hasPlace(exif) || /GPS(Latitude|Longitude)/.test(words), other };
}

/** Whether EXIF holds a GPS directory with anything in it (tag 0x8825 of the first directory). */
export function hasPlace(exif: Buffer | undefined): boolean {
	if (!exif) return false;
	const start = exif.subarray(0, 6).toString('latin1') === 'Exif\0\0' ? 6 : 0;
	const tiff = exif.subarray(start);
	if (tiff.length < 8) return false;
	const little = tiff.subarray(0, 2).toString('latin1') === 'II';
	const short = (at: number) =>
		at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
	const long = (at: number) =>
		at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
	const first = long(4);
	for (let i = 0; i < short(first); i++) {
		const entry = first + 2 + i * 12;
		if (short(entry) === 0x8825) return short(long(entry + 8)) > 0;
	}
	return false;
}

/** JPEG segments that hold no picture: EXIF and XMP, IPTC, comments, and small copies of the picture. */
const isTold = (marker: number, segment: Buffer) =>
	marker === 0xfe ||
	(marker >= 0xe1 &&
		marker <= 0xef &&
		// What the colours mean stays: the profile (APP2) and Adobe's transform (APP14).
		!(marker === 0xe2 && segment.subarray(4, 15).toString('latin1') === 'ICC_PROFILE') &&
		!(marker === 0xee && segment.subarray(4, 9).toString('latin1') === 'Adobe'));

/**
 * A JPEG without any of that; the picture's own bytes stay as they are.
 * What follows the end of the picture, where phones hide films and depth maps, is cut too.
 */
export function stripJpeg(bytes: Buffer): Buffer {
	const parts = [bytes.subarray(0, 2)];
	let at = 2;
	while (at + 4 <= bytes.length && bytes[at] === 0xff) {
		const marker = bytes[at + 1] ?? 0;
		if (marker === 0xff) {
			at++;
			continue;
		}
		if (marker === 0xda) {
			const end = endOfJpeg(bytes, at);
			parts.push(bytes.subarray(at, end));
			return Buffer.concat(parts);
		}
		const next = at + 2 + bytes.readUInt16BE(at + 2);
		const segment = bytes.subarray(at, next);
		if (!isTold(marker, segment)) parts.push(segment);
		at = next;
	}
	parts.push(bytes.subarray(at));
	return Buffer.concat(parts);
}

/** Where the picture's own end mark is: the first one that is followed by no further scan. */
function endOfJpeg(bytes: Buffer, from: number): number {
	for (let at = from + 2; at + 1 < bytes.length; at++)
		if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
	return bytes.length;
}

/** PNG chunks that hold words, times or EXIF. */
const PNG_TOLD = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

/** A PNG without them, and without what follows its end. */
export function stripPng(bytes: Buffer): Buffer {
	const parts = [bytes.subarray(0, 8)];
	let at = 8;
	while (at + 12 <= bytes.length) {
		const next = at + 12 + bytes.readUInt32BE(at);
		const type = bytes.subarray(at + 4, at + 8).toString('latin1');
		if (!PNG_TOLD.has(type)) parts.push(bytes.subarray(at, next));
		if (type === 'IEND') break;
		at = next;
	}
	return Buffer.concat(parts);
}
