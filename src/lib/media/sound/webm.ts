// WebM and Matroska element by element (RFC 9559): what they tell beside picture and sound.
import { lettersAt, numberAt, quoted } from './bytes';

interface Element {
	id: number;
	/** Where its contents begin and end. */
	from: number;
	to: number;
	/** False where the length is not written, as in a recording that was made live. */
	sized: boolean;
}

const ID = {
	head: 0x1a45dfa3,
	docType: 0x4282,
	segment: 0x18538067,
	cluster: 0x1f43b675,
	info: 0x1549a966,
	tracks: 0x1654ae6b,
	entry: 0xae
};
const HOLDERS = new Set(Object.values(ID).filter((id) => id !== ID.docType && id !== ID.cluster));

const NAMES: Record<number, string> = {
	0x7ba9: 'title',
	0x4461: 'creation date',
	0x7384: 'name of the file',
	0x3c83ab: 'name of another file',
	0x3e83bb: 'name of another file',
	0x73a4: 'number that marks this one file',
	0x1254c367: 'tags',
	0x1941a469: 'enclosed files',
	0x1043a770: 'chapters'
};
const TRACK_NAME = 0x536e;
const PROGRAMS = new Set([0x4d80, 0x5741]);

/** The elements between two bytes; the contents of one without a length follow as its neighbours. */
function* elementsIn(bytes: Uint8Array, from: number, to: number): Generator<Element> {
	let at = from;
	while (at < to) {
		const idWidth = Math.clz32(bytes[at] ?? 0) - 23;
		const sizeWidth = Math.clz32(bytes[at + idWidth] ?? 0) - 23;
		if (idWidth > 4 || sizeWidth > 8) return;
		const id = numberAt(bytes, at, idWidth);
		// The first bits of a length only say how wide it is; all bits set means that it is not written.
		const first = (bytes[at + idWidth] ?? 0) & (0xff >> sizeWidth);
		const rest = numberAt(bytes, at + idWidth + 1, sizeWidth - 1);
		const size = first * 256 ** (sizeWidth - 1) + rest;
		const begin = at + idWidth + sizeWidth;
		const sized = size < 2 ** (7 * sizeWidth) - 1;
		yield { id, from: begin, to: sized ? begin + size : to, sized };
		at = sized ? begin + size : begin;
	}
}

/** The kind that the file says it is, webm or matroska; undefined where it is neither. */
export function docTypeOf(bytes: Uint8Array): string | undefined {
	for (const head of elementsIn(bytes, 0, bytes.length)) {
		if (head.id !== ID.head) return undefined;
		for (const one of elementsIn(bytes, head.from, head.to))
			if (one.id === ID.docType)
				return lettersAt(bytes, one.from, one.to - one.from).replace(/\0.*$/s, '');
	}
	return undefined;
}

/** True where an element is longer than the file. */
export function isCut(bytes: Uint8Array): boolean {
	let end = 0;
	for (const one of elementsIn(bytes, 0, bytes.length)) {
		end = one.sized ? one.to : one.from;
		if (one.id === ID.segment && !one.sized) continue;
		if (one.to > bytes.length) return true;
	}
	return end < bytes.length;
}

/** What may stand in a segment and in a cluster; the reader of packets can lose its way on others. */
const IN_SEGMENT = new Set([
	0x114d9b74, 0x1549a966, 0x1654ae6b, 0x1f43b675, 0x1c53bb6b, 0x1941a469, 0x1043a770, 0x1254c367,
	0xec, 0xbf
]);
const IN_CLUSTER = new Set([0xe7, 0xa3, 0xa0, 0xab, 0xa7, 0x5854, 0xec, 0xbf]);

/** True where segments and clusters hold only what they may, and each part fits into its whole. */
export function isWhole(bytes: Uint8Array): boolean {
	for (const top of elementsIn(bytes, 0, bytes.length)) {
		if (top.id !== ID.segment || !top.sized) continue;
		let end = top.from;
		for (const one of elementsIn(bytes, top.from, top.to)) {
			if (!IN_SEGMENT.has(one.id)) return false;
			end = one.to;
			if (one.id !== ID.cluster || !one.sized) continue;
			let inner = one.from;
			for (const part of elementsIn(bytes, one.from, one.to)) {
				if (!IN_CLUSTER.has(part.id)) return false;
				inner = part.to;
			}
			if (inner !== one.to) return false;
		}
		if (end !== top.to) return false;
	}
	return true;
}

/** Names every trace between two bytes in plain words. */
export function webmTraces(bytes: Uint8Array, from = 0, to = bytes.length): string[] {
	const found: string[] = [];
	for (const one of elementsIn(bytes, from, Math.min(to, bytes.length))) {
		const name = NAMES[one.id];
		const text = () => lettersAt(bytes, one.from, Math.min(80, one.to - one.from));
		if (name) found.push(name);
		else if (one.id === TRACK_NAME) found.push(`name of a track ${quoted(text())}`);
		else if (PROGRAMS.has(one.id) && !text().startsWith('Mediabunny'))
			found.push('program that made it');
		else if (HOLDERS.has(one.id) && one.sized) found.push(...webmTraces(bytes, one.from, one.to));
	}
	return [...new Set(found)];
}
