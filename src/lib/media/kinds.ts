// What a file really is, by its first bytes, whatever its name says.

export type FileKind =
	| 'jpg'
	| 'png'
	| 'gif'
	| 'webp'
	| 'avif'
	| 'heic'
	| 'tif'
	| 'svg'
	| 'pdf'
	| 'mp3'
	| 'm4a'
	| 'mp4'
	| 'webm';

/** Endings that mean the same. */
const SAME: Record<string, FileKind> = { jpeg: 'jpg', tiff: 'tif' };

/** The kind that the end of a file's name promises. */
export function promisedKind(name: string): string {
	const end = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	return SAME[end] ?? end;
}

/** The kind of a file by its bytes; undefined where it is none of those we know. */
export function kindOfBytes(bytes: Uint8Array): FileKind | undefined {
	const head = Buffer.from(bytes.subarray(0, 4096));
	const text = (from: number, to: number) => head.subarray(from, to).toString('latin1');
	if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpg';
	if (text(1, 4) === 'PNG') return 'png';
	if (text(0, 4) === 'GIF8') return 'gif';
	if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
	if (text(0, 4) === 'II*\0' || text(0, 4) === 'MM\0*') return 'tif';
	if (text(0, 5) === '%PDF-') return 'pdf';
	if (text(4, 8) === 'ftyp') {
		const brand = text(8, 12);
		// Some AVIF names only the general brand first, and its own among those it is compatible with.
		const brands = text(8, Math.min(head.length, head.readUInt32BE(0)));
		if (/^avi[fs]/.test(brand) || (/^m[is]f1/.test(brand) && /avi[fs]/.test(brands))) return 'avif';
		if (/^(hei[cxms]|hev[cxms]|m[is]f1)/.test(brand)) return 'heic';
		return brand === 'M4A ' ? 'm4a' : 'mp4';
	}
	if (head[0] === 0x1a && head[1] === 0x45 && head[2] === 0xdf && head[3] === 0xa3) return 'webm';
	// Sync and layer III; the sign at the head of UTF-16 text (FF FE) is layer I.
	if (text(0, 3) === 'ID3' || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2)) return 'mp3';
	return /^\s*(<\?xml|<!--|<!doctype svg|<svg)/i.test(head.toString('utf8')) &&
		/<svg[\s>]/i.test(head.toString('utf8'))
		? 'svg'
		: undefined;
}

/** Whether a file's bytes are what its name promises; sound alone in MP4 may be called either. */
export const isAsNamed = (name: string, kind: FileKind): boolean =>
	promisedKind(name) === kind ||
	(kind === 'mp4' && promisedKind(name) === 'm4a') ||
	(kind === 'm4a' && promisedKind(name) === 'mp4');
