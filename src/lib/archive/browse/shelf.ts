// The file opened: rows as they are printed, and which of them a choice leaves. Runs in the browser
// and, for the pages without script, at the build.
import { formatSpan, inLanguage, listOf } from '../../language';
import { archiveWords } from '../../language/archive';
import { wordsOf } from '../../language/words';
import { stateOf, type Chosen } from './choice';
import {
	BROWSE_FACETS,
	type BrowseFacet,
	type BrowseFile,
	type BrowseRow,
	type BrowseValue,
	type Sort
} from './types';

/** What a choice leaves. */
export interface Answer {
	/** Places of the campaigns in the file, in the order asked for. */
	found: number[];
	/** For each value by its number: campaigns that it would show. */
	counts: Uint32Array;
}

/** The file opened for asking. */
export class Shelf {
	readonly size: number;
	/** First number of each facet's values. */
	readonly #first: Record<BrowseFacet, number>;
	/** Bit of the facet that a value belongs to, by the value's number. */
	readonly #bits: Uint16Array;
	readonly #numbers = new Map<string, number>();
	/** Places in the file of the values that stand in a list: of a facet, or of a state. */
	readonly #lists = new Map<string, number[]>();
	readonly #orders: Partial<Record<Sort, number[]>> = {};
	/** Joined names of two decision-makers: few pairs, and joining is slow. */
	readonly #pairs = new Map<string, string>();
	/** Rows that were made: a reader who turns back and forth sees the same ones again. */
	#rows: BrowseRow[] = [];
	#lines: string[];
	readonly #file: BrowseFile;

	/** @param lines the sentences for lists; they may be told later */
	constructor(file: BrowseFile, lines: string[] = []) {
		this.#file = file;
		this.#lines = lines;
		this.size = file.slugs.length;
		const first: Partial<Record<BrowseFacet, number>> = {};
		const bits: number[] = [];
		BROWSE_FACETS.forEach((facet, index) => {
			first[facet] = bits.length;
			file.facets[facet].forEach(([key], at) => {
				this.#numbers.set(`${facet} ${key}`, bits.length);
				bits.push(1 << index);
				const name = (facet === 'place' && stateOf(key)) || facet;
				const list = this.#lists.get(name) ?? [];
				list.push(at);
				this.#lists.set(name, list);
			});
		});
		this.#first = first as Record<BrowseFacet, number>;
		this.#bits = Uint16Array.from(bits);
	}

	/** Only the keys that the archive has. */
	existing(chosen: Chosen): Chosen {
		const left: Chosen = {};
		for (const facet of BROWSE_FACETS) {
			const keys = (chosen[facet] ?? []).filter((key) => this.#numbers.has(`${facet} ${key}`));
			if (keys.length > 0) left[facet] = keys;
		}
		return left;
	}

	/**
	 * The campaigns that have any of the chosen values in each facet where something is chosen. The
	 * count of a value is what it would show beside the choices of the other facets.
	 */
	ask(chosen: Chosen, sort: Sort): Answer {
		const bits = this.#bits;
		const isChosen = new Uint8Array(bits.length);
		let asked = 0;
		for (const facet of BROWSE_FACETS)
			for (const key of chosen[facet] ?? []) {
				const number = this.#numbers.get(`${facet} ${key}`);
				if (number === undefined) continue;
				isChosen[number] = 1;
				asked |= bits[number] ?? 0;
			}
		const counts = new Uint32Array(bits.length);
		const stays = new Uint8Array(this.size);
		this.#file.values.forEach((values, index) => {
			let missing = asked;
			for (const value of values) if (isChosen[value]) missing &= ~(bits[value] ?? 0);
			if (missing === 0) stays[index] = 1;
			// Fails in more than one facet: no single choice brings it back.
			else if ((missing & (missing - 1)) !== 0) return;
			for (const value of values)
				if (missing === 0 || missing === bits[value]) counts[value] = (counts[value] ?? 0) + 1;
		});
		return { found: this.#inOrder(sort).filter((index) => stays[index]), counts };
	}

	/** The values of a facet with their counts; of places, the states. */
	values(facet: BrowseFacet, counts: Uint32Array): BrowseValue[] {
		return this.#counted(facet, facet, counts);
	}

	/** The localities of a state with their counts. */
	within(state: string, counts: Uint32Array): BrowseValue[] {
		return this.#counted('place', state, counts);
	}

	/** How a value is called where it stands alone: a locality with its state. */
	label(facet: BrowseFacet, key: string): string {
		const label = this.#labelOf(facet, key);
		const state = facet === 'place' ? stateOf(key) : undefined;
		return state ? `${label}, ${this.#labelOf('place', state)}` : label;
	}

	/** Takes the sentences for lists; rows have them from now on. */
	tell(lines: string[]): void {
		this.#lines = lines;
		this.#rows = [];
	}

	/** A campaign as it is printed. */
	row(index: number): BrowseRow {
		return (this.#rows[index] ??= this.#rowOf(index));
	}

	#rowOf(index: number): BrowseRow {
		const file = this.#file;
		const { language } = file;
		const words = wordsOf(language);
		const slug = file.slugs[index] ?? '';
		const place = this.#placeOf(file.places[index] ?? '');
		const from = `${file.from[index]}`;
		const to = file.to[index] ? `${file.to[index]}` : 'ongoing';
		const span = formatSpan(from, to, language);
		const [status = '', outcome = ''] = this.#valuesOf(index, 'outcome')[0] ?? [];
		const deciders = this.#valuesOf(index, 'decided')
			.slice(0, 2)
			.map(([, label]) => label.toLocaleLowerCase());
		const decided = this.#join(deciders);
		return {
			slug,
			url: inLanguage(`/stories/${slug}/`, language),
			title: file.titles[index] ?? slug,
			language: file.other.includes(index) ? (language === 'en' ? 'es' : 'en') : language,
			line: this.#lines[index] ?? '',
			meta: [place, span, decided && words.decidedBy(decided)].filter(Boolean).join(' · '),
			poster: `/media/${slug}/cover.svg`,
			status,
			outcome,
			asOf: words.asOf(file.asOf[index] ?? ''),
			place,
			span,
			length: archiveWords[language].years(file.years[index] ?? 0, to === 'ongoing'),
			decided,
			force: this.#valuesOf(index, 'force')[0]?.[1] ?? '',
			changed: file.changed[index] ?? ''
		};
	}

	#counted(facet: BrowseFacet, list: string, counts: Uint32Array): BrowseValue[] {
		const first = this.#first[facet];
		return (this.#lists.get(list) ?? []).flatMap((at) => {
			const [key, label] = this.#file.facets[facet][at] ?? [];
			return key === undefined || label === undefined
				? []
				: [{ key, label, count: counts[first + at] ?? 0 }];
		});
	}

	#placeOf(place: number | string): string {
		if (typeof place === 'string') return place;
		const [key] = this.#file.facets.place[place] ?? [];
		return key === undefined ? '' : this.label('place', key);
	}

	#labelOf(facet: BrowseFacet, key: string): string {
		const number = this.#numbers.get(`${facet} ${key}`);
		if (number === undefined) return key;
		return this.#file.facets[facet][number - this.#first[facet]]?.[1] ?? key;
	}

	#valuesOf(index: number, facet: BrowseFacet): [string, string][] {
		const all = this.#file.facets[facet];
		const first = this.#first[facet];
		return (this.#file.values[index] ?? []).flatMap((number) => {
			const value = all[number - first];
			return value ? [value] : [];
		});
	}

	#join(names: string[]): string {
		const key = names.join('|');
		const joined = this.#pairs.get(key) ?? listOf(names, this.#file.language);
		this.#pairs.set(key, joined);
		return joined;
	}

	#inOrder(sort: Sort): number[] {
		return (this.#orders[sort] ??= this.#order(sort));
	}

	#order(sort: Sort): number[] {
		const { from, years, byPlace, slugs } = this.#file;
		if (sort === 'place') return byPlace;
		const all = slugs.map((_, index) => index);
		const by = (column: number[], sign: number) =>
			all.sort((a, b) => sign * ((column[a] ?? 0) - (column[b] ?? 0)) || a - b);
		if (sort === 'oldest') return by(from, 1);
		return sort === 'longest' ? by(years, -1) : all;
	}
}
