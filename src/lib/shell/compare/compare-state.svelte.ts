/** The state of the comparison: which campaigns are chosen, and their sheets once they are here. */
import {
	MOST,
	moved,
	readChoice,
	writeChoice,
	type Sheet,
	type TitleLine
} from '../../archive/compare';
import { dataFile } from '../../archive/tool-addresses';
import type { Language } from '../../language';
import { fetchFile } from '../data-file';

export class CompareState {
	/** Slugs in their order. */
	chosen = $state<string[]>([]);
	/** What arrived of the chosen ones. */
	sheets = $state.raw<Record<string, Sheet | 'gone' | 'failed'>>({});
	/** Campaigns to choose from; undefined until they are asked for. */
	titles = $state.raw<TitleLine[]>();
	titlesFailed = $state(false);

	/** Sheets of the chosen campaigns that are in the archive and have arrived, in their order. */
	ready = $derived.by(() =>
		this.chosen.flatMap((slug) => {
			const sheet = this.sheets[slug];
			return typeof sheet === 'object' ? [sheet] : [];
		})
	);
	full = $derived(this.chosen.length >= MOST);

	#language: Language;
	#keep: (fragment: string) => void;

	/** @param keep writes what stands behind the # */
	constructor(language: Language, keep: (fragment: string) => void) {
		this.#language = language;
		this.#keep = keep;
	}

	/** Takes the choice from what stands behind the #. */
	restore(hash: string): void {
		this.chosen = readChoice(hash);
		void this.load();
	}

	/** Fetches the sheets that are not here yet. */
	async load(): Promise<void> {
		await Promise.all(
			this.chosen.map(async (slug) => {
				if (typeof this.sheets[slug] === 'object') return;
				const got = await fetchFile<Sheet>(dataFile.compare(slug, this.#language));
				this.sheets = { ...this.sheets, [slug]: typeof got === 'string' ? got : got.value };
			})
		);
	}

	async loadTitles(): Promise<void> {
		const got = await fetchFile<TitleLine[]>(dataFile.titles(this.#language));
		this.titlesFailed = typeof got === 'string';
		if (typeof got === 'object') this.titles = got.value;
	}

	add(slug: string): void {
		if (!this.full && !this.chosen.includes(slug)) this.#choose([...this.chosen, slug]);
	}

	remove(slug: string): void {
		this.#choose(this.chosen.filter((one) => one !== slug));
	}

	/** Moves a campaign by some places; returns its new place, the first being 1. */
	move(slug: string, by: number): number {
		this.#choose(moved(this.chosen, this.chosen.indexOf(slug), by));
		return this.chosen.indexOf(slug) + 1;
	}

	clear(): void {
		this.#choose([]);
	}

	#choose(slugs: string[]): void {
		this.chosen = slugs;
		this.#keep(writeChoice(slugs));
		void this.load();
	}
}
