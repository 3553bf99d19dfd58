// MP3 byte by byte: the frames that sound, and the tags around them.
import { joined, lettersAt, numberAt } from './bytes';

const BITRATES = {
	one: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
	two: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
};
const RATES = [44_100, 48_000, 32_000];

interface Frame {
	at: number;
	length: number;
	/** How long it sounds, in seconds. */
	seconds: number;
	/** What must be the same in every frame of a recording. */
	sort: number;
	mono: boolean;
	/** Where the table of an Xing frame would stand. */
	table: number;
}

/** The frame that begins at a byte; undefined where none does (ISO/IEC 11172-3, 13818-3, layer III). */
function frameAt(bytes: Uint8Array, at: number): Frame | undefined {
	const head = numberAt(bytes, at, 4);
	const version = (head >>> 19) & 3;
	const layer = (head >>> 17) & 3;
	const rateAt = (head >>> 10) & 3;
	if (head >>> 21 !== 0x7ff || version === 1 || layer !== 1 || rateAt === 3) return undefined;
	const first = version === 3;
	const kilobits = (first ? BITRATES.one : BITRATES.two)[(head >>> 12) & 15];
	if (!kilobits) return undefined;
	const rate = (RATES[rateAt] ?? 0) / (first ? 1 : version === 2 ? 2 : 4);
	const samples = first ? 1152 : 576;
	const length = Math.floor((samples * 125 * kilobits) / rate) + ((head >>> 9) & 1);
	const mono = ((head >>> 6) & 3) === 3;
	const side = first ? (mono ? 17 : 32) : mono ? 9 : 17;
	return {
		at,
		length,
		seconds: samples / rate,
		sort: head & 0xfffe0c00,
		mono,
		table: at + 4 + side
	};
}

/** Four steps of seven bits, as ID3 writes lengths. */
const sevens = (bytes: Uint8Array, at: number) =>
	[0, 1, 2, 3].reduce((sum, i) => sum * 128 + ((bytes[at + i] ?? 0) & 127), 0);

const ID3_NAMES: Record<string, string> = {
	TIT2: 'title',
	TT2: 'title',
	TPE1: 'artist',
	TP1: 'artist',
	TALB: 'album',
	TAL: 'album',
	COMM: 'comment',
	COM: 'comment',
	APIC: 'picture',
	PIC: 'picture',
	TYER: 'date',
	TYE: 'date',
	TDAT: 'date',
	TDRC: 'date',
	TCOM: 'composer',
	TCOP: 'copyright',
	TENC: 'person or program that encoded it',
	TEN: 'person or program that encoded it',
	TSSE: 'program that made it',
	TSS: 'program that made it',
	TXXX: 'text of its own kind',
	TXX: 'text of its own kind',
	WXXX: 'address',
	USLT: 'words',
	GEOB: 'enclosed file',
	PRIV: 'private data',
	CHAP: 'chapter'
};

/** Length of the ID3v2 tag at a byte, with its head and foot; 0 where none begins there. */
function id3Length(bytes: Uint8Array, at: number): number {
	if (lettersAt(bytes, at, 3) !== 'ID3') return 0;
	return sevens(bytes, at + 6) + ((bytes[at + 5] ?? 0) & 16 ? 20 : 10);
}

/** What an ID3v2 tag holds, in plain words. */
function id3Traces(tag: Uint8Array): string[] {
	const version = tag[3] ?? 0;
	const short = version === 2;
	const found: string[] = [];
	let at = 10;
	while (at + (short ? 6 : 10) <= tag.length) {
		const name = lettersAt(tag, at, short ? 3 : 4);
		if (!/^[A-Z0-9]{3,4}$/.test(name)) break;
		found.push(`${ID3_NAMES[name] ?? `field ${name}`} (ID3 tag)`);
		at += short
			? 6 + numberAt(tag, at + 3, 3)
			: 10 + (version === 4 ? sevens(tag, at + 4) : numberAt(tag, at + 4, 4));
	}
	return found.length > 0 ? found : ['empty or unreadable ID3 tag'];
}

/** What an APE tag holds, in plain words; `mark` is where its head or, without one, its foot begins. */
function apeTraces(bytes: Uint8Array, mark: number): string[] {
	if (mark < 0) return [];
	const little = (at: number) =>
		numberAt(Uint8Array.from(bytes.subarray(at, at + 4)).reverse(), 0, 4);
	const isHead = ((bytes[mark + 23] ?? 0) & 0x20) !== 0;
	const found: string[] = [];
	let at = isHead ? mark + 32 : mark + 32 - little(mark + 12);
	for (let left = little(mark + 16); left > 0 && at >= 0 && at + 9 < bytes.length; left--) {
		const end = bytes.indexOf(0, at + 8);
		if (end < 0) break;
		found.push(`${lettersAt(bytes, at + 8, Math.min(60, end - at - 8)).toLowerCase()} (APE tag)`);
		at = end + 1 + little(at);
	}
	return found.length > 0 ? found : ['empty or unreadable APE tag'];
}

/** What stands between or around the frames. */
function tracesOf(piece: Uint8Array): string[] {
	if (piece.every((byte) => byte === 0)) return [];
	const letters = Array.from(piece, (byte) => String.fromCharCode(byte)).join('');
	const found: string[] = [];
	let at = 0;
	for (let length = id3Length(piece, 0); length > 0; length = id3Length(piece, at)) {
		found.push(...id3Traces(piece.subarray(at, at + length)));
		at += length;
	}
	const rest = letters.slice(at);
	found.push(...apeTraces(piece.subarray(at), rest.indexOf('APETAGEX')));
	if (rest.includes('LYRICSBEGIN')) found.push('words (Lyrics3 tag)');
	if (rest.length >= 128 && rest.at(-128) === 'T' && rest.slice(-128, -125) === 'TAG')
		for (const [name, from, to] of [
			['title', 3, 33],
			['artist', 33, 63],
			['album', 63, 93],
			['date', 93, 97],
			['comment', 97, 127]
		] as const)
			if (/[^\0 ]/.test(rest.slice(-128).slice(from, to))) found.push(`${name} (ID3v1 tag)`);
	return found.length > 0 || /^\0*$/.test(rest) ? found : ['unknown data around the sound'];
}

export interface Mp3 {
	/** The frames alone, one after the other, with the Xing frame if there is one. */
	frames: Uint8Array;
	channels: 1 | 2;
	/** How long it plays, without the frame that holds only the Xing table. */
	seconds: number;
	traces: string[];
	/** True where the last frame, or frames that the Xing table counts, are missing. */
	cut: boolean;
}

/**
 * Parts an MP3 into its frames and what stands around them.
 * @returns undefined where the bytes are no MP3: three frames of one sort in a row are not found
 */
export function readMp3(bytes: Uint8Array): Mp3 | undefined {
	const frames: Frame[] = [];
	const around: Uint8Array[] = [];
	let at = 0;
	let from = 0;
	let cut = false;
	for (let length = id3Length(bytes, 0); length > 0; length = id3Length(bytes, at)) at += length;
	while (at < bytes.length) {
		const frame = frameAt(bytes, at);
		if (!frame || !belongs(bytes, frame, frames)) {
			at++;
			continue;
		}
		if (at > from) around.push(bytes.subarray(from, at));
		if (at + frame.length > bytes.length) {
			cut = true;
			from = bytes.length;
			break;
		}
		frames.push(frame);
		at += frame.length;
		from = at;
	}
	if (from < bytes.length) around.push(bytes.subarray(from));
	const [first] = frames;
	if (!first || (frames.length < 3 && !cut)) return undefined;
	const xing = /^(Xing|Info)$/.test(lettersAt(bytes, first.table, 4));
	const counted =
		xing && (bytes[first.table + 7] ?? 0) & 1 ? numberAt(bytes, first.table + 8, 4) : 0;
	return {
		frames: joined(frames.map((one) => bytes.subarray(one.at, one.at + one.length))),
		channels: first.mono ? 1 : 2,
		seconds: (frames.length - (xing ? 1 : 0)) * first.seconds,
		traces: [...new Set(around.flatMap(tracesOf))],
		cut: cut || frames.length - 1 < counted
	};
}

/** A frame counts when it is of the sort of those before, or when two more of its sort follow. */
function belongs(bytes: Uint8Array, frame: Frame, before: Frame[]): boolean {
	const first = before[0];
	if (first) return frame.sort === first.sort;
	const second = frameAt(bytes, frame.at + frame.length);
	const third = second && frameAt(bytes, second.at + second.length);
	return second?.sort === frame.sort && third?.sort === frame.sort;
}
