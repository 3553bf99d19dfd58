/** The state of the binder: its items, whether they are kept on the device, and what they print. */
import { moved } from '../../archive/compare';
import {
	itemKey,
	MOST_ITEMS,
	packetKey,
	readBinder,
	readFragment,
	STORED_AS,
	tidy,
	withoutNotes,
	writeBinder,
	writeItems,
	type Item,
	type Packet,
	type PacketPart
} from '../../archive/binder';
import { dataFile } from '../../archive/tool-addresses';
import type { Language } from '../../language';
import { fetchFile } from '../data-file';

/**
 * loose: on this page and in its address only; kept: on the device, since the reader asked for it;
 * shared: from a link, while another binder is kept.
 */
export type Mode = 'loose' | 'kept' | 'shared';

/** What just happened, for the page to say. */
export type Event =
	| { what: 'added' | 'already' | 'removed'; key: string }
	| { what: 'moved'; place: number; all: number }
	| { what: 'file'; count: number }
	| { what: 'erased' | 'keepFailed' | 'fileBroken' | 'linkBroken' | 'full' };

/** Where the binder is kept; a browser may refuse each of these. */
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export class BinderState {
	items = $state.raw<Item[]>([]);
	mode = $state<Mode>('loose');
	/** Something is stored under our name that cannot be read. */
	broken = $state(false);
	/** The reader's notes go into the link and the file. */
	withNotes = $state(false);
	event = $state.raw<Event>();
	/** What is printed of each item, by its key. */
	parts = $state.raw<Record<string, PacketPart | 'gone' | 'failed'>>({});

	#language: Language;
	#shelf: () => Shelf;
	#keep: (fragment: string) => void;

	/**
	 * @param shelf where the binder is kept; the function may throw
	 * @param keep writes what stands behind the #
	 */
	constructor(language: Language, shelf: () => Shelf, keep: (fragment: string) => void) {
		this.#language = language;
		this.#shelf = shelf;
		this.#keep = keep;
	}

	/** Takes the binder from the device, and what stands behind the #. */
	restore(hash: string): void {
		const stored = this.#stored();
		const fragment = readFragment(hash);
		if (fragment && 'add' in fragment) {
			const before = stored ?? (this.mode === 'loose' ? this.items : []);
			this.mode = stored ? 'kept' : 'loose';
			this.#add(before, fragment.add);
		} else if (fragment && fragment.items.length > 0) {
			this.mode = stored ? 'shared' : 'loose';
			this.items = fragment.items;
		} else {
			if (fragment) this.event = { what: 'linkBroken' };
			this.mode = stored ? 'kept' : 'loose';
			this.items = stored ?? [];
		}
		void this.load();
	}

	#add(before: Item[], item: Item): void {
		const key = itemKey(item);
		const has = before.some((one) => itemKey(one) === key);
		const full = !has && before.length >= MOST_ITEMS;
		this.event = full ? { what: 'full' } : { what: has ? 'already' : 'added', key };
		this.#commit(has || full ? before : [...before, item]);
	}

	/** What is kept on the device; undefined where nothing is, or nothing that can be read. */
	#stored(): Item[] | undefined {
		try {
			const text = this.#shelf().getItem(STORED_AS);
			const items = text === null ? undefined : readBinder(text);
			this.broken = text !== null && items === undefined;
			return items;
		} catch {
			// A browser that stores nothing has nothing to give back.
			return undefined;
		}
	}

	#store(): boolean {
		try {
			this.#shelf().setItem(STORED_AS, writeBinder(this.items));
			this.broken = false;
			return true;
		} catch {
			this.event = { what: 'keepFailed' };
			return false;
		}
	}

	/** The items as a link or a file takes them along. */
	get #taken(): Item[] {
		return this.withNotes ? this.items : withoutNotes(this.items);
	}
	/** What a link to this binder has behind its #. */
	get fragment(): string {
		return writeItems(this.#taken);
	}
	get file(): string {
		return writeBinder(this.#taken);
	}

	#commit(items: Item[]): void {
		this.items = items;
		if (this.mode === 'kept') {
			this.#store();
			this.#keep('');
		} else this.#keep(this.fragment);
		void this.load();
	}

	/** The reader asks for it: from now on the binder stands on the device. */
	keepHere(): void {
		const own = this.mode === 'shared' ? (this.#stored() ?? []) : [];
		this.items = tidy([...own, ...this.items]);
		if (!this.#store()) return;
		this.mode = 'kept';
		this.#keep('');
		void this.load();
	}

	/** Takes all that is kept off the device, and off this page. */
	erase(): void {
		try {
			this.#shelf().removeItem(STORED_AS);
		} catch {
			// A browser that stores nothing has nothing to erase.
		}
		this.items = [];
		this.mode = 'loose';
		this.broken = false;
		this.#keep('');
		this.event = { what: 'erased' };
	}

	/** From a link back to the binder on the device. */
	backToOwn(): void {
		this.#keep('');
		this.restore('');
	}

	remove(key: string): void {
		this.event = { what: 'removed', key };
		this.#commit(this.items.filter((item) => itemKey(item) !== key));
	}

	move(key: string, by: number): void {
		const at = this.items.findIndex((item) => itemKey(item) === key);
		this.#commit(moved(this.items, at, by));
		const place = this.items.findIndex((item) => itemKey(item) === key) + 1;
		this.event = { what: 'moved', place, all: this.items.length };
	}

	/** Writes a note as it is typed; the address is written by noted(), since browsers limit how often. */
	note(key: string, note: string): void {
		this.items = this.items.map((item) => (itemKey(item) === key ? { ...item, note } : item));
		if (this.mode === 'kept') this.#store();
	}
	noted(): void {
		if (this.mode !== 'kept') this.#keep(this.fragment);
	}

	/** Adds the items of a file's text. */
	openFile(text: string): void {
		const items = readBinder(text);
		if (!items) {
			this.event = { what: 'fileBroken' };
			return;
		}
		this.#commit(tidy([...this.items, ...items]));
		this.event = { what: 'file', count: items.length };
	}

	/** Fetches what is printed of the items that are not here yet. */
	async load(): Promise<void> {
		await Promise.all(
			this.items.map(async (item) => {
				const key = itemKey(item);
				if (typeof this.parts[key] === 'object') return;
				const address = item.slug
					? dataFile.packet(item.slug, this.#language)
					: dataFile.resource(item.id, this.#language);
				const got = await fetchFile<Packet>(address);
				const name = packetKey(item);
				const part =
					typeof got === 'string'
						? got
						: Object.prototype.hasOwnProperty.call(got.value, name)
							? (got.value[name] ?? 'gone')
							: 'gone';
				this.parts = { ...this.parts, [key]: part };
			})
		);
	}
}
