// What photographs inside a document carry besides the picture, and the picture without it.

/** ISO/IEC 10918-1, table B.1: markers that stand alone, without a length. */
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
const EOI = 0xd9;
const SOS = 0xda;
const COMMENT = 0xfe;

interface Segment {
	marker: number;
	/** First and last byte in the file, the marker’s included. */
	from: number;
	to: number;
}

/** The segments from the start of the image to its end; what follows the end belongs to no segment. */
function segmentsOf(bytes: Uint8Array): Segment[] {
	const segments: Segment[] = [];
	let at = 0;
	while (at + 1 < bytes.length && bytes[at] === 0xff) {
		const marker = bytes[at + 1] as number;
		const from = at;
		if (marker === 0xff) {
			at++;
			continue;
		}
		if (marker === EOI || standsAlone(marker)) at += 2;
		else at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
		// The pixels follow, up to the next marker that is neither a stuffed zero nor a restart.
		if (marker === SOS)
			while (at < bytes.length) {
				const next = bytes[at + 1];
				if (bytes[at] === 0xff && next !== 0 && !(next && next >= 0xd0 && next <= 0xd7)) break;
				at++;
			}
		at = Math.min(at, bytes.length);
		segments.push({ marker, from, to: at });
		if (marker === EOI) break;
	}
	return segments;
}

const isJpeg = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xd8;

const starts = (bytes: Uint8Array, { from }: Segment, text: string) =>
	[...text].every((sign, index) => bytes[from + 4 + index] === sign.charCodeAt(0));

/** What the drawing needs: tables, pixels, the size of a dot, Adobe’s kind of colour, a colour profile. */
const isNeeded = (bytes: Uint8Array, segment: Segment) => {
	const { marker } = segment;
	if (marker === COMMENT) return false;
	if (marker < 0xe0 || marker > 0xef) return true;
	if (marker === 0xe0) return starts(bytes, segment, 'JFIF\0') && segment.to - segment.from === 18;
	if (marker === 0xe2) return starts(bytes, segment, 'ICC_PROFILE\0');
	return marker === 0xee && starts(bytes, segment, 'Adobe');
};

/** Whether the first directory of an EXIF segment points to a place (tag 0x8825, TIFF order). */
function hasPlace(bytes: Uint8Array, { from, to }: Segment): boolean {
	const tiff = from + 10;
	const view = new DataView(bytes.buffer, bytes.byteOffset + tiff, Math.max(0, to - tiff));
	try {
		const isLittle = view.getUint16(0) === 0x4949;
		const directory = view.getUint32(4, isLittle);
		const count = view.getUint16(directory, isLittle);
		for (let index = 0; index < count; index++)
			if (view.getUint16(directory + 2 + index * 12, isLittle) === 0x8825) return true;
	} catch {
		// A broken directory names no place.
	}
	return false;
}

/** Names in plain words what a JPEG carries besides the picture; nothing if the bytes are no JPEG. */
export function tracesInJpeg(bytes: Uint8Array): string[] {
	if (!isJpeg(bytes)) return [];
	const traces = new Set<string>();
	const segments = segmentsOf(bytes);
	for (const segment of segments) {
		if (isNeeded(bytes, segment)) continue;
		const isExif = segment.marker === 0xe1 && starts(bytes, segment, 'Exif\0');
		traces.add(
			isExif ? 'camera data in a photograph (EXIF)' : 'a hidden description in a photograph'
		);
		if (isExif && hasPlace(bytes, segment))
			traces.add('the place where a photograph was taken (GPS)');
	}
	if ((segments.at(-1)?.to ?? 0) < bytes.length) traces.add('data behind the end of a photograph');
	return [...traces];
}

/** The same JPEG with what draws it alone; the pixels are not touched. Other bytes come back as they are. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array {
	if (!isJpeg(bytes)) return bytes;
	return joined(
		segmentsOf(bytes)
			.filter((segment) => isNeeded(bytes, segment))
			.map(({ from, to }) => bytes.subarray(from, to))
	);
}

const PRIVATE_BOXES = ['xml ', 'uuid', 'uinf'];

/** The boxes of a JPEG 2000 file (ISO/IEC 15444-1, annex I): name, first and last byte. */
function boxesOf(bytes: Uint8Array): { name: string; from: number; to: number }[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const boxes: { name: string; from: number; to: number }[] = [];
	// A bare codestream (FF 4F) has no boxes.
	for (let at = 0; bytes[0] === 0 && at + 16 <= bytes.length;) {
		const short = view.getUint32(at);
		const length =
			short === 0 ? bytes.length - at : short === 1 ? Number(view.getBigUint64(at + 8)) : short;
		if (length < 8) break;
		const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		boxes.push({ name, from: at, to: Math.min(bytes.length, at + length) });
		at += length;
	}
	return boxes;
}

/** As for JPEG, for JPEG 2000. */
export const tracesInJpeg2000 = (bytes: Uint8Array): string[] =>
	boxesOf(bytes).some(({ name }) => PRIVATE_BOXES.includes(name))
		? ['a hidden description in a photograph']
		: [];

/** The same JPEG 2000 without descriptions; bytes without boxes come back as they are. */
export function cleanJpeg2000(bytes: Uint8Array): Uint8Array {
	const kept = boxesOf(bytes).filter(({ name }) => !PRIVATE_BOXES.includes(name));
	return kept.length === 0 ? bytes : joined(kept.map(({ from, to }) => bytes.subarray(from, to)));
}

function joined(parts: Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
