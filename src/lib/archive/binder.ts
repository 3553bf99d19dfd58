// The binder: what a reader gathers, as it is written into a link, a file or the device, and read
// back from them. Whatever comes back may be damaged or made by someone else: only what is an item
// is taken. Pure, and small: it runs in the browser.
import type { Source } from '../content/schema';
import type { Told } from './compare';

export const KINDS = ['story', 'policy', 'clause', 'lesson', 'resource'] as const;
export type ItemKind = (typeof KINDS)[number];

export interface Item {
	kind: ItemKind;
	/** The campaign; empty for a resource of no single campaign. */
	slug: string;
	/** Empty for a story; `policy:clause` for a clause. */
	id: string;
	/** The reader's own words. */
	note?: string;
}

/** The most items a binder holds, and the longest note, in characters. */
export const MOST_ITEMS = 200;
export const LONGEST_NOTE = 1000;
/** The longest text that is looked at at all. */
const LONGEST_TEXT = 400_000;

/** Under which name the binder stands on the device. */
export const STORED_AS = 'binder';
const FORMAT = 'collective-freedom-binder';

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isName = (text: string) => text.length <= 120 && NAME.test(text);

/** One name for an item: the same item has the same, whatever its note. */
export const itemKey = ({ kind, slug, id }: Item): string =>
	kind === 'story' ? `${kind}:${slug}` : `${kind}:${slug}:${id}`;

/** An item by its name (`clause:slug:policy:clause`), or undefined where it is none. */
export function itemOf(key: string): Item | undefined {
	const [kind, slug = '', ...ids] = key.split(':');
	const known = KINDS.find((one) => one === kind);
	if (!known || !ids.every(isName)) return undefined;
	if (!(isName(slug) || (slug === '' && known === 'resource'))) return undefined;
	const wanted = { story: 0, policy: 1, lesson: 1, resource: 1, clause: 2 }[known];
	return ids.length === wanted ? { kind: known, slug, id: ids.join(':') } : undefined;
}

/** Each item once (the first one stays), and no more than a binder holds. */
export function tidy(items: Item[]): Item[] {
	const seen = new Set<string>();
	return items
		.filter((item) => !seen.has(itemKey(item)) && seen.add(itemKey(item)))
		.slice(0, MOST_ITEMS);
}

const withNote = (item: Item, note: unknown): Item =>
	typeof note === 'string' && note.trim() ? { ...item, note: note.slice(0, LONGEST_NOTE) } : item;

/** A list without the reader's notes. */
export const withoutNotes = (items: Item[]): Item[] =>
	items.map(({ kind, slug, id }) => ({ kind, slug, id }));

const LETTER: Record<ItemKind, string> = {
	story: 's',
	policy: 'p',
	clause: 'c',
	lesson: 'l',
	resource: 'r'
};
/** Stands for the campaign of the item before. No ~: browsers cut a fragment off at :~: */
const SAME = '.';

/**
 * The items as they stand behind the #, with their notes if they have any: `#b=s:slug,l:.:id`.
 * A letter for the kind, a dot for the campaign of the item before; a note follows a =.
 */
export function writeItems(items: Item[]): string {
	let last: string | undefined;
	const parts = items.map(({ kind, slug, id, note }) => {
		const where = slug !== '' && slug === last ? SAME : slug;
		last = slug;
		const name = [LETTER[kind], where, ...(id ? [id] : [])].join(':');
		return note ? `${name}=${encodeURIComponent(note)}` : name;
	});
	return parts.length > 0 ? `#b=${parts.join(',')}` : '';
}

/** What stands behind the #: items to show, one to add, or neither. */
export type Fragment = { items: Item[] } | { add: Item } | undefined;

/** Reads what stands behind the #; parts that are no items are dropped. */
export function readFragment(hash: string): Fragment {
	const text = hash.replace(/^#/, '').slice(0, LONGEST_TEXT);
	if (text.startsWith('add=')) {
		const add = itemOf(decoded(text.slice(4)));
		return add ? { add } : { items: [] };
	}
	if (!text.startsWith('b=')) return undefined;
	let last = '';
	const items = text
		.slice(2)
		.split(',')
		.flatMap((part): Item[] => {
			const [name = '', note = ''] = part.split('=', 2);
			const [letter, where = '', ...ids] = decoded(name).split(':');
			const kind = KINDS.find((one) => LETTER[one] === letter);
			const slug = where === SAME ? last : where;
			const item = kind && itemOf([kind, slug, ...ids].join(':'));
			if (!item) return [];
			last = slug;
			return [withNote(item, decoded(note))];
		});
	return { items: tidy(items) };
}

/** Text of an address; as it stands where its signs are damaged. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** The binder as text, for the device or for a file. */
export const writeBinder = (items: Item[]): string =>
	JSON.stringify({
		format: FORMAT,
		version: 1,
		items: items.map((item) => ({ item: itemKey(item), ...(item.note && { note: item.note }) }))
	});

/**
 * The items of a text that writeBinder made; what is no item is dropped.
 * @returns undefined where the text is no binder at all
 */
export function readBinder(text: string): Item[] | undefined {
	if (text.length > LONGEST_TEXT) return undefined;
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return undefined;
	}
	if (typeof value !== 'object' || value === null) return undefined;
	const { format, items } = value as { format?: unknown; items?: unknown };
	if (format !== FORMAT || !Array.isArray(items)) return undefined;
	return tidy(
		items.flatMap((one: unknown): Item[] => {
			if (typeof one !== 'object' || one === null) return [];
			const { item, note } = one as { item?: unknown; note?: unknown };
			const found = typeof item === 'string' ? itemOf(item) : undefined;
			return found ? [withNote(found, note)] : [];
		})
	);
}

/** Legal text of a clause with its meaning. */
export interface LegalText {
	heading?: string;
	text: string;
	plain: Told;
}

/** What the packet prints of an item. */
export interface PacketPart {
	title: Told;
	/** Its place on this site. */
	url: string;
	/** Lines about it: where, when, who, how it stands. */
	meta: Told[];
	/** Paragraphs. */
	text: Told[];
	legal?: LegalText[];
	citation?: string;
	/** Outside address of a resource. */
	out?: string;
	sources: Source[];
	status?: { key: string; label: string; asOf: string };
}

/** All that can be put into a binder from one campaign: by kind and id, `story`, `lesson:plan`. */
export type Packet = Record<string, PacketPart>;

/** The name of an item within the packet of its campaign. */
export const packetKey = ({ kind, id }: Item): string => (id ? `${kind}:${id}` : kind);
