// MP4 and QuickTime box by box (ISO/IEC 14496-12): what they tell beside picture and sound.
import { lettersAt, numberAt, quoted } from './bytes';

interface Box {
	type: string;
	/** Where its contents begin and end. */
	from: number;
	to: number;
}

/** Boxes that hold boxes, on the way to those that tell something. */
const HOLDERS = new Set(['moov', 'trak', 'mdia', 'minf', 'moof', 'traf', 'edts', 'dinf']);

/** The boxes between two bytes. */
function* boxesIn(bytes: Uint8Array, from: number, to: number): Generator<Box> {
	let at = from;
	while (at + 8 <= to) {
		const small = numberAt(bytes, at, 4);
		const head = small === 1 ? 16 : 8;
		const size = small === 1 ? numberAt(bytes, at + 8, 8) : small === 0 ? to - at : small;
		if (size < head) return;
		yield { type: lettersAt(bytes, at + 4, 4), from: at + head, to: at + size };
		at += size;
	}
}

/** True where the last box is longer than the file. */
export function isCut(bytes: Uint8Array): boolean {
	let end = 0;
	for (const box of boxesIn(bytes, 0, bytes.length)) end = box.to;
	return end !== bytes.length;
}

/** Where the two dates of a box stand, and how many bytes they take. */
function datesOf(bytes: Uint8Array, box: Box): [from: number, to: number] | undefined {
	if (!/^(mvhd|tkhd|mdhd)$/.test(box.type)) return undefined;
	const width = bytes[box.from] === 1 ? 16 : 8;
	return [box.from + 4, box.from + 4 + width];
}

const ITEM_NAMES: Record<string, string> = {
	'©nam': 'title',
	'©ART': 'artist',
	'©art': 'artist',
	aART: 'artist',
	'©aut': 'author',
	'©cmt': 'comment',
	'©day': 'date',
	'©xyz': 'place where it was made',
	loci: 'place where it was made',
	'©too': 'program that made it',
	'©swr': 'program that made it',
	'©mak': 'maker of the device',
	'©mod': 'model of the device',
	'©alb': 'album',
	covr: 'picture',
	chpl: 'chapters',
	cprt: 'copyright',
	desc: 'description'
};

const nameOf = (type: string) => ITEM_NAMES[type] ?? `field ${quoted(type)}`;

/** What a udta or meta box holds: its items, or the names in its list of keys. */
function told(bytes: Uint8Array, box: Box): string[] {
	if (box.type === 'meta') {
		// In MP4 a version stands before the boxes, in QuickTime none does.
		const plain = lettersAt(bytes, box.from + 4, 4) === 'hdlr';
		const inner = [...boxesIn(bytes, plain ? box.from : box.from + 4, box.to)];
		const list = inner.find(({ type }) => type === 'ilst');
		const keys = inner.find(({ type }) => type === 'keys');
		const named = keys
			? [...boxesIn(bytes, keys.from + 8, keys.to)].map((key) =>
					quoted(lettersAt(bytes, key.from, key.to - key.from).slice(0, 60))
				)
			: [...(list ? boxesIn(bytes, list.from, list.to) : [])].map(({ type }) => nameOf(type));
		return named.length > 0 ? named : ['description of its own kind'];
	}
	const inner = [...boxesIn(bytes, box.from, box.to)];
	return inner.flatMap((one) => (one.type === 'meta' ? told(bytes, one) : [nameOf(one.type)]));
}

/** Names of tracks that programs give of themselves. */
const PLAIN_HANDLER =
	/^(|(Video|Sound|Subtitle|Text|Data)Handler|(MediabunnyVideo|MediabunnySound|MediabunnyText)Handler|Core Media (Video|Audio|Data Handler|Time Code)|ISO Media file produced by .*)$/;

/** The name in a hdlr box; a QuickTime name begins with its length. */
function handlerOf(bytes: Uint8Array, box: Box): { kind: string; name: string } {
	const name = lettersAt(bytes, box.from + 24, Math.max(0, box.to - box.from - 24));
	return {
		kind: lettersAt(bytes, box.from + 8, 4),
		name: name.charCodeAt(0) === name.length - 1 ? name.slice(1) : name.replace(/\0.*$/s, '')
	};
}

const OTHER_TRACKS: Record<string, string> = {
	text: 'track of text or chapters',
	sbtl: 'track of subtitles',
	subt: 'track of subtitles',
	meta: 'track of data, such as places',
	mdta: 'track of data, such as places',
	tmcd: 'track of time codes'
};

/** Names every trace between two bytes in plain words. */
export function mp4Traces(bytes: Uint8Array, from = 0, to = bytes.length): string[] {
	const found: string[] = [];
	for (const box of boxesIn(bytes, from, to)) {
		const dates = datesOf(bytes, box);
		if (dates && bytes.subarray(...dates).some((byte) => byte !== 0)) found.push('creation date');
		else if (HOLDERS.has(box.type)) found.push(...mp4Traces(bytes, box.from, box.to));
		else if (box.type === 'udta' || box.type === 'meta') found.push(...told(bytes, box));
		else if (box.type === 'uuid') found.push('data of its own kind (uuid)');
		else if (/^(free|skip|wide)$/.test(box.type)) {
			const filled = bytes.subarray(box.from, box.to).some((byte) => byte !== 0);
			if (filled) found.push('data in room that should be empty');
		} else if (box.type === 'hdlr') {
			const { kind, name } = handlerOf(bytes, box);
			const other = OTHER_TRACKS[kind];
			if (other) found.push(other);
			else if (/^(vide|soun)$/.test(kind) && !PLAIN_HANDLER.test(name))
				found.push(`name of a track ${quoted(name)}`);
		}
	}
	return [...new Set(found)];
}

/** Sets every creation and modification date to zero, in these bytes. */
export function clearDates(bytes: Uint8Array, from = 0, to = bytes.length): void {
	for (const box of boxesIn(bytes, from, to)) {
		const dates = datesOf(bytes, box);
		if (dates) bytes.fill(0, ...dates);
		else if (HOLDERS.has(box.type)) clearDates(bytes, box.from, box.to);
	}
}
