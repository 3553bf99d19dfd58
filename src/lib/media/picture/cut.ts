// Cuts out of a picture's file what does not draw it; what draws it keeps its bytes. Not a list of what
// is private (there is always one more) but of what draws.
// Sources: PNG chunks, W3C PNG 3rd edition; WebP, RFC 9649; GIF, GIF89a; TIFF tags, TIFF 6.0.

/** What is left of a file, and what was cut, in plain words; nothing was cut: the bytes as they were. */
export interface Cut {
	bytes: Buffer;
	gone: string[];
}

/** One wording for a place in every kind of picture. */
export const PLACE = 'the place where it was taken (GPS)';
export const SMALL_COPIES = 'small copies of the picture';
const HIDDEN = 'a hidden description';
const BEHIND = 'data behind the end of the picture';

const cut = (bytes: Buffer, parts: Buffer[], gone: Set<string>): Cut =>
	gone.size === 0 ? { bytes, gone: [] } : { bytes: Buffer.concat(parts), gone: [...gone] };

const PNG_DRAWS = new Set(
	'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(
		' '
	)
);
const PNG_SAYS: Record<string, string> = {
	tEXt: 'a comment',
	zTXt: 'a comment',
	iTXt: 'a comment or a description by an editing program (XMP)',
	eXIf: 'data of the camera (EXIF)',
	tIME: 'the time when it was changed'
};

/** A PNG without chunks that do not draw, and without what follows its end. */
export function cutPng(bytes: Buffer): Cut {
	const parts = [bytes.subarray(0, 8)];
	const gone = new Set<string>();
	let at = 8;
	while (at + 12 <= bytes.length) {
		const next = at + 12 + bytes.readUInt32BE(at);
		const type = bytes.toString('latin1', at + 4, at + 8);
		if (PNG_DRAWS.has(type)) parts.push(bytes.subarray(at, next));
		else gone.add(PNG_SAYS[type] ?? HIDDEN);
		at = next;
		if (type === 'IEND') break;
	}
	if (at < bytes.length) gone.add(BEHIND);
	return cut(bytes, parts, gone);
}

const WEBP_DRAWS = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const WEBP_SAYS: Record<string, string> = {
	EXIF: 'data of the camera (EXIF)',
	'XMP ': 'a description by an editing program (XMP)'
};
/** Bits of VP8X that announce EXIF and XMP. */
const WEBP_TOLD = 0x08 | 0x04;

/** A WebP without chunks that do not draw, and without what follows its end. */
export function cutWebp(bytes: Buffer): Cut {
	const gone = new Set<string>();
	const parts: Buffer[] = [];
	const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
	for (let at = 12; at + 8 <= end;) {
		const length = bytes.readUInt32LE(at + 4);
		const next = at + 8 + length + (length % 2);
		const type = bytes.toString('latin1', at, at + 4);
		if (WEBP_DRAWS.has(type)) {
			const chunk = Buffer.from(bytes.subarray(at, next));
			if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~WEBP_TOLD;
			parts.push(chunk);
		} else gone.add(WEBP_SAYS[type] ?? HIDDEN);
		at = next;
	}
	if (bytes.length > end + (end % 2)) gone.add(BEHIND);
	const head = Buffer.from(bytes.subarray(0, 12));
	head.writeUInt32LE(4 + parts.reduce((sum, part) => sum + part.length, 0), 4);
	return cut(bytes, [head, ...parts], gone);
}

/** Extensions of GIF that draw: how long a picture stands, how often it is played, its colours. */
const GIF_DRAWS = /^(NETSCAPE2\.0|ANIMEXTS1\.0|ICCRGBG1012)/;

/** A GIF without comments, words and descriptions, and without what follows its end. */
export function cutGif(bytes: Buffer): Cut {
	const gone = new Set<string>();
	const table = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
	const behindBlocks = (from: number) => {
		let at = from;
		while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
		return at + 1;
	};
	let at = 13 + table(bytes[10] ?? 0);
	const parts = [bytes.subarray(0, at)];
	while (at < bytes.length) {
		const from = at;
		if (bytes[at] === 0x21) {
			const kind = bytes[at + 1];
			at = behindBlocks(at + 2);
			const name = bytes.toString('latin1', from + 3, from + 14);
			if (kind === 0xf9 || (kind === 0xff && GIF_DRAWS.test(name)))
				parts.push(bytes.subarray(from, at));
			else gone.add(kind === 0xfe ? 'a comment' : HIDDEN);
		} else if (bytes[at] === 0x2c) {
			at = behindBlocks(at + 11 + table(bytes[at + 9] ?? 0));
			parts.push(bytes.subarray(from, at));
		} else break;
	}
	// The end has its own sign; where it is missing, what follows is not understood and stays.
	const end = bytes[at] === 0x3b ? at + 1 : bytes.length;
	parts.push(bytes.subarray(at, end));
	if (end < bytes.length) gone.add(BEHIND);
	return cut(bytes, parts, gone);
}

const TIFF_DRAWS = new Set([
	...[254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281],
	...[282, 283, 284, 286, 287, 290, 291, 292, 293, 296, 297, 301, 317, 318, 319, 320, 321, 322],
	...[323, 324, 325, 332, 334, 336, 338, 339, 340, 341, 342, 347, 512, 513, 514, 515, 517, 518],
	...[519, 520, 521, 529, 530, 531, 532, 32995, 32996, 32997, 34675]
]);
const TIFF_SAYS: Record<number, string> = {
	270: 'a description',
	271: 'the camera',
	272: 'the camera',
	305: 'the program that wrote it',
	306: 'the date',
	315: 'the author',
	330: SMALL_COPIES,
	700: 'a description by an editing program (XMP)',
	33432: 'a note of copyright',
	33723: 'a caption of the press (IPTC)',
	34377: 'data of an editing program',
	34665: 'data of the camera (EXIF)',
	34853: PLACE,
	...Object.fromEntries([33550, 33922, 34264, 34735, 34736, 34737].map((tag) => [tag, PLACE]))
};

/** Names what a TIFF tells beside its pictures. It is not cut: its parts are found by their position. */
export function tracesInTiff(bytes: Buffer): string[] {
	const gone = new Set<string>();
	const isLittle = bytes.toString('latin1', 0, 2) === 'II';
	const short = (at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
	const long = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
	const seen = new Set<number>();
	try {
		for (let directory = long(4); directory > 0 && !seen.has(directory);) {
			seen.add(directory);
			const count = short(directory);
			for (let entry = directory + 2; entry < directory + 2 + count * 12; entry += 12) {
				const tag = short(entry);
				if (!TIFF_DRAWS.has(tag)) gone.add(TIFF_SAYS[tag] ?? HIDDEN);
				// Tag 254, first bit: a smaller copy of another picture of the file.
				if (tag === 254 && long(entry + 8) & 1) gone.add(SMALL_COPIES);
			}
			directory = long(directory + 2 + count * 12);
		}
	} catch {
		// A directory that breaks off: what was found so far is told; decoding says the rest.
	}
	return [...gone];
}

/** Names what an AVIF holds beside its picture as boxes of their own (ISO/IEC 14496-12). */
export function hasOddBoxes(bytes: Buffer): boolean {
	for (let at = 0; at + 8 <= bytes.length;) {
		const name = bytes.toString('latin1', at + 4, at + 8);
		const short = bytes.readUInt32BE(at);
		if (!['ftyp', 'meta', 'mdat', 'moov', 'free', 'skip'].includes(name)) return true;
		if (short === 0) return false;
		const length =
			short === 1 && at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : short;
		if (length < 8) return true;
		at += length;
	}
	return false;
}

/** A drawing in SVG without comments, descriptions for machines, and what editors note for themselves. */
export function cutSvg(bytes: Buffer): Cut {
	const gone = new Set<string>();
	let text = bytes.toString('utf8');
	const take = (pattern: RegExp, says: string) => {
		const next = text.replace(pattern, '');
		if (next !== text) gone.add(says);
		text = next;
	};
	take(/<!--[\s\S]*?-->/g, 'a comment');
	take(/<metadata\b[^>]*\/>|<metadata\b[\s\S]*?<\/metadata\s*>/g, HIDDEN);
	const notes = 'notes of a drawing program, such as the names of files';
	take(
		/<((?:inkscape|sodipodi|i):[\w-]+)\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>[\s\S]*?<\/\1\s*>)/g,
		notes
	);
	take(/\s(?:inkscape|sodipodi|i):[\w-]+\s*=\s*(?:"[^"]*"|'[^']*')/g, notes);
	return cut(bytes, [Buffer.from(text)], gone);
}
