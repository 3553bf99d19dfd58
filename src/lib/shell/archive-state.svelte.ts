// The state of the archive page: what is chosen, the file once it is here, and what it leaves.
import { tick } from 'svelte';
import {
	isChosen,
	NOTHING,
	readFragment,
	toggle,
	writeFragment,
	type Choice
} from '../archive/browse/choice';
import { picksOf } from '../archive/browse/sentence';
import { Shelf } from '../archive/browse/shelf';
import {
	PAGE,
	type BrowseFacet,
	type BrowseFile,
	type BrowseGroup,
	type BrowseRow,
	type BrowseValue,
	type Sort,
	type View
} from '../archive/browse/types';

/** Where the file is on its way. */
export type Stage = 'idle' | 'loading' | 'ready' | 'failed';

/** What the page holds before the file is here. */
export interface Given {
	/** The first campaigns, newest change first. */
	rows: BrowseRow[];
	groups: BrowseGroup[];
	total: number;
	/** Addresses of the file, and of the sentences for lists. */
	file: string;
	lines: string;
}

/** @throws where the file does not come, or not whole */
async function getJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status}`);
	return (await response.json()) as T;
}

/** What a reader of the archive page chooses, and the campaigns that this leaves. */
export class ArchiveState {
	choice = $state.raw<Choice>(NOTHING);
	stage = $state<Stage>('idle');
	#shelf = $state.raw<Shelf>();
	#shown = $state(PAGE);
	/** Whether the sentences are here. */
	#isTold = $state(false);
	#loading: Promise<void> = Promise.resolve();
	readonly #given: Given;
	readonly #keep: (fragment: string) => void;

	/** Raw: an answer is never changed, only replaced. */
	#answer = $derived.by(() => this.#shelf?.ask(this.choice.chosen, this.choice.sort));
	/** How many campaigns the choice leaves; all of them until the file is here. */
	found = $derived.by(() => this.#answer?.found.length ?? this.#given.total);
	/** The campaigns on the page. */
	rows = $derived.by(() => {
		const shelf = this.#shelf;
		if (!shelf || !this.#answer) return this.#given.rows;
		// Rows are printed anew when their sentences come.
		void this.#isTold;
		return this.#answer.found.slice(0, this.#shown).map((index) => shelf.row(index));
	});
	/** What is chosen, with its names. */
	picks = $derived.by(() => picksOf(this.choice.chosen, (facet, key) => this.#label(facet, key)));
	/** The facets with their counts. */
	groups = $derived.by((): BrowseGroup[] => {
		const shelf = this.#shelf;
		const counts = this.#answer?.counts;
		if (!shelf || !counts) return this.#given.groups;
		return this.#given.groups.map(({ facet }) => ({ facet, values: shelf.values(facet, counts) }));
	});

	/**
	 * @param given what the page holds
	 * @param keep writes the page's fragment
	 */
	constructor(given: Given, keep: (fragment: string) => void) {
		this.#given = given;
		this.#keep = keep;
	}

	get total() {
		return this.#given.total;
	}

	/** Fetches the file, once; a failure can be tried again. Done when the file is here, or has failed. */
	load(): Promise<void> {
		if (this.stage === 'idle' || this.stage === 'failed') this.#loading = this.#fetch();
		return this.#loading;
	}

	async #fetch(): Promise<void> {
		this.stage = 'loading';
		const lines = getJson<string[]>(this.#given.lines).catch(() => undefined);
		try {
			const shelf = new Shelf(await getJson<BrowseFile>(this.#given.file));
			this.#shelf = shelf;
			this.choice = { ...this.choice, chosen: shelf.existing(this.choice.chosen) };
			this.stage = 'ready';
			void lines.then((all) => {
				// Without them a row still says which campaign, where, when and how it stands.
				if (all) shelf.tell(all);
				this.#isTold = true;
			});
		} catch {
			// No connection, or a file cut off on the way: the page says so and offers another try.
			this.stage = 'failed';
		}
	}

	/** Takes the choice from a fragment. */
	restore(hash: string): void {
		const choice = readFragment(hash);
		// The fragment of a link within the page ("Skip to content") chooses nothing and ends nothing.
		if (!choice || writeFragment(choice) === writeFragment(this.choice)) return;
		this.#take(choice);
	}

	/** Chooses a value, or lets go of it when it was chosen. */
	toggle(facet: BrowseFacet, key: string): void {
		this.#change({ ...this.choice, chosen: toggle(this.choice.chosen, facet, key) });
	}

	clear(): void {
		this.#change({ ...this.choice, chosen: {} });
	}

	sortBy(sort: Sort): void {
		this.#change({ ...this.choice, sort });
	}

	viewAs(view: View): void {
		this.#change({ ...this.choice, view });
	}

	/** Shows more campaigns; returns the place of the first new one, once it is on the page. */
	async more(): Promise<number> {
		await this.load();
		const first = this.#shown;
		if (this.stage === 'ready') this.#shown += PAGE;
		await tick();
		return first;
	}

	isChosen(facet: BrowseFacet, key: string): boolean {
		return this.choice.chosen[facet]?.includes(key) ?? false;
	}

	/** The localities of a state; none until the file is here. */
	within(state: string): BrowseValue[] {
		const counts = this.#answer?.counts;
		return counts ? (this.#shelf?.within(state, counts) ?? []) : [];
	}

	#change(choice: Choice): void {
		const before = writeFragment(this.choice);
		this.#take(choice);
		const now = writeFragment(this.choice);
		if (now !== before) this.#keep(now);
	}

	#take(choice: Choice): void {
		const chosen = this.#shelf?.existing(choice.chosen) ?? choice.chosen;
		// As rows or as a table: the same campaigns, and as many of them as before.
		const isSame = choice.sort === this.choice.sort && choice.chosen === this.choice.chosen;
		if (!isSame) this.#shown = PAGE;
		this.choice = { ...choice, chosen };
		if (isChosen(chosen) || choice.sort !== NOTHING.sort) void this.load();
	}

	#label(facet: BrowseFacet, key: string): string {
		const given = this.#given.groups.find((group) => group.facet === facet)?.values;
		return (
			this.#shelf?.label(facet, key) ?? given?.find((value) => value.key === key)?.label ?? key
		);
	}
}
