/** The state of the search page: the question, the index once it is here, and what it answers. */
import { kindFacets, narrow, outcomeFacets, readFragment, writeFragment } from './choice';
import type { Choice } from './choice';
import type { Answer, Search, SearchFile, SearchKind } from './types';

/** How long typing must rest before the question is asked. */
const REST = 120;
const PAGE = 20;

/** Where the index is on its way. */
export type Stage = 'idle' | 'loading' | 'ready' | 'failed';

/** What a reader asks, chooses and is answered. */
export class SearchState {
	question = $state('');
	exact = $state(false);
	kind = $state<SearchKind>();
	outcome = $state<string>();
	stage = $state<Stage>('idle');
	/** Raw: an answer is never changed, only replaced, and can be long. */
	answer = $state.raw<Answer>();
	#shown = $state(PAGE);

	/** The answer's results of the chosen kind and outcome. */
	results = $derived.by(() => narrow(this.answer?.results ?? [], this));
	/** The ones on the page. */
	visible = $derived.by(() => this.results.slice(0, this.#shown));
	/** The outcomes to choose from. */
	outcomes = $derived.by(() => outcomeFacets(this.answer?.results ?? [], this));
	/** The kinds to choose from. */
	kinds = $derived.by(() => kindFacets(this.answer?.results ?? [], this, this.#labels));

	#search: Search | undefined;
	#labels: Record<SearchKind, string>;
	#file: () => string;
	#keep: (fragment: string) => void;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/**
	 * @param file the address of the search file
	 * @param labels what the kinds are called
	 * @param keep writes the page's fragment
	 */
	constructor(
		file: () => string,
		labels: Record<SearchKind, string>,
		keep: (fragment: string) => void
	) {
		this.#file = file;
		this.#labels = labels;
		this.#keep = keep;
	}

	/** Fetches the index and the code that reads it, once; a failure can be tried again. */
	async load(): Promise<void> {
		if (this.stage === 'loading' || this.stage === 'ready') return;
		this.stage = 'loading';
		try {
			const [{ openSearch }, response] = await Promise.all([
				import('./query'),
				fetch(this.#file())
			]);
			if (!response.ok) throw new Error(`${response.status}`);
			this.#search = openSearch((await response.json()) as SearchFile);
			this.stage = 'ready';
			this.ask();
		} catch {
			// No connection, or a file cut off on the way: the page says so and offers another try.
			this.stage = 'failed';
		}
	}

	/** Takes question and choice from a fragment. */
	restore(hash: string): void {
		const choice: Choice | undefined = readFragment(hash, this.#labels);
		// The fragment of a link within the page ("Skip to content") asks nothing and ends nothing.
		if (!choice) return;
		if (writeFragment(choice) === writeFragment(this)) return;
		clearTimeout(this.#timer);
		Object.assign(this, choice);
		this.ask();
	}

	/** Asks when typing rests. A changed question ends the choices made for the last one. */
	typed(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.submit(), REST);
	}

	/** Asks another question, as it is written if so wished. */
	submit(question = this.question, exact = false): void {
		clearTimeout(this.#timer);
		if (question.trim() === this.answer?.question && exact === this.exact) {
			// The index arrived while typing rested and answered already; the fragment is behind.
			this.#keep(writeFragment(this));
			return;
		}
		this.question = question;
		this.exact = exact;
		this.kind = this.outcome = undefined;
		this.#keep(writeFragment(this));
		this.ask();
	}

	/** Chooses a kind or an outcome, or lets go of it when it was chosen. */
	choose(choice: { kind?: SearchKind; outcome?: string }): void {
		if (choice.kind) this.kind = this.kind === choice.kind ? undefined : choice.kind;
		if (choice.outcome) this.outcome = this.outcome === choice.outcome ? undefined : choice.outcome;
		this.#shown = PAGE;
		this.#keep(writeFragment(this));
	}

	/** Lets go of all choices. */
	chooseAll(): void {
		this.kind = this.outcome = undefined;
		this.#keep(writeFragment(this));
	}

	/** Shows more results; returns the place of the first new one. */
	more(): number {
		const first = this.#shown;
		this.#shown += PAGE;
		return first;
	}

	/** Answers the question, or fetches the index that can. */
	ask(): void {
		this.#shown = PAGE;
		if (this.question.trim() === '') this.answer = undefined;
		else if (this.#search) this.answer = this.#search.ask(this.question, { exact: this.exact });
		else void this.load();
	}

	/** Forgets the question that typing was about to ask. */
	stop(): void {
		clearTimeout(this.#timer);
	}
}
