/** The state of the three questions: the answers, all campaigns once they are here, the nearest. */
import type { Sheet } from '../../archive/compare';
import {
	nearest,
	readAnswers,
	writeAnswers,
	type Answers,
	type Choices,
	type LikeLine
} from '../../archive/like-mine';
import { dataFile } from '../../archive/tool-addresses';
import type { Language } from '../../language';
import { fetchFile } from '../data-file';

/** Campaigns shown at once. */
const SHOWN = 5;

export class LikeState {
	answers = $state.raw<Answers>({});
	lines = $state.raw<LikeLine[]>();
	failed = $state(false);
	/** The sheets of the campaigns shown: what was won or lost, and the lessons. */
	sheets = $state.raw<Record<string, Sheet>>({});
	#shown = $state(SHOWN);

	asked = $derived(Object.keys(this.answers).length > 0);
	found = $derived.by(() => nearest(this.answers, this.lines ?? []));
	/** How many of the found share every answer. */
	full = $derived.by(() => {
		const asked = Object.keys(this.answers).length;
		return this.found.filter(({ reasons }) => reasons.length === asked).length;
	});
	visible = $derived.by(() => this.found.slice(0, this.#shown));

	#language: Language;
	#choices: Choices;
	#keep: (fragment: string) => void;

	/**
	 * @param choices what may be answered
	 * @param keep writes what stands behind the #
	 */
	constructor(language: Language, choices: Choices, keep: (fragment: string) => void) {
		this.#language = language;
		this.#choices = choices;
		this.#keep = keep;
	}

	/** Takes the answers from what stands behind the #. */
	restore(hash: string): void {
		this.answers = readAnswers(hash, this.#choices);
		this.#shown = SHOWN;
		if (this.asked) void this.load();
	}

	/** Answers a question; undefined leaves it open. */
	answer(name: keyof Answers, value: string | undefined): void {
		// What is no answer is dropped when it is read.
		const hash = writeAnswers({ ...this.answers, [name]: value } as Answers);
		this.#keep(hash);
		this.restore(hash);
	}

	reset(): void {
		this.#keep('');
		this.restore('');
	}

	/** Shows more campaigns; returns the place of the first new one. */
	more(): number {
		const first = this.#shown;
		this.#shown += SHOWN;
		void this.#loadSheets();
		return first;
	}

	/** Fetches the lines, then what is shown of the nearest. */
	async load(): Promise<void> {
		if (!this.lines) {
			const got = await fetchFile<LikeLine[]>(dataFile.likeMine(this.#language));
			this.failed = typeof got === 'string';
			if (typeof got === 'object') this.lines = got.value;
		}
		await this.#loadSheets();
	}

	async #loadSheets(): Promise<void> {
		await Promise.all(
			this.visible.map(async ({ line: { slug } }) => {
				if (this.sheets[slug]) return;
				const got = await fetchFile<Sheet>(dataFile.compare(slug, this.#language));
				if (typeof got === 'object') this.sheets = { ...this.sheets, [slug]: got.value };
			})
		);
	}
}
