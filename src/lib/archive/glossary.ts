// The glossary: terms that more than one story uses (stories/glossary.yml) and those of single records,
// each once, with the words by which stories mention them. Pure.
import { compareIn, otherLanguage, pick, say, type Both, type Language } from '../language';
import { doesAddress, storyAddress } from './addresses';
import { facetAddress, termsOfCampaign, type Facet } from './facets';
import { headOf } from './model';
import { shortSources, type ShortSource } from './short-source';
import type { Archive, Campaign } from './types';

/** A term, with all entries that mean it. */
export interface Term {
	id: string;
	/** Ids of other entries that mean the same; their addresses lead here too. */
	others: string[];
	term: Both;
	text: Both;
	/** Other words, by language. */
	also: Partial<Record<Language, string[]>>;
	/** Words of stories that lead here; undefined: the term and its plural. */
	phrases: Partial<Record<Language, string[]>>;
	/** Campaigns whose records explain it, and how they do where the words differ. */
	told: { campaign: Campaign; text: Both; differs: boolean }[];
	/** True where every story leads here; else only those of the campaigns that explain it. */
	general: boolean;
	from: string[];
	see: string[];
}

const known = new WeakMap<Archive, Term[]>();

const sameWords = (a: Both, b: Both) => a.en === b.en && a.es === b.es;

/**
 * All terms, in no order. An entry of the glossary stands for all entries of records with its id or one
 * of `same`; among records that share an id, the first in the archive stands for the others.
 */
export function termsOfGlossary(archive: Archive): Term[] {
	const before = known.get(archive);
	if (before) return before;
	const terms = new Map<string, Term>();
	const homes = new Map<string, string>();
	for (const [id, entry] of Object.entries(archive.glossary)) {
		terms.set(id, {
			id,
			others: [],
			term: entry.term,
			text: entry.text,
			also: given(entry.also),
			phrases: given(entry.in_stories),
			told: [],
			general: true,
			from: entry.from,
			see: entry.see
		});
		for (const other of entry.same) homes.set(other, id);
	}
	for (const campaign of archive.campaigns)
		for (const entry of campaign.record.glossary) {
			const id = homes.get(entry.id) ?? entry.id;
			const term = terms.get(id) ?? {
				id,
				others: [],
				term: entry.term,
				text: entry.text,
				also: {},
				phrases: {},
				told: [],
				general: false,
				from: [],
				see: []
			};
			terms.set(id, term);
			if (entry.id !== id && !term.others.includes(entry.id)) term.others.push(entry.id);
			const own = archive.glossary[id]?.own_words;
			term.told.push({
				campaign,
				text: entry.text,
				differs: own ? own.includes(campaign.slug) : !sameWords(entry.text, term.text)
			});
		}
	const all = [...terms.values()];
	known.set(archive, all);
	return all;
}

const given = (lists: { [L in Language]?: string[] | undefined } | undefined) => ({
	...(lists?.en && { en: lists.en }),
	...(lists?.es && { es: lists.es })
});

/** Words of a story that lead to a term. */
export interface Phrase {
	words: string;
	term: string;
}

/**
 * The words by which a story in a language mentions terms: those of the general ones and those of its own
 * campaign. Parts of a term between slashes are words each; what stands in brackets is left out.
 */
export const phrasesFor = (archive: Archive, campaign: Campaign, language: Language): Phrase[] =>
	termsOfGlossary(archive)
		.filter(
			({ general, told }) => general || told.some((one) => one.campaign.slug === campaign.slug)
		)
		.flatMap(({ id, term, phrases }) =>
			(phrases[language] ?? wordsOfTerm(pick(term, language))).map((words) => ({ words, term: id }))
		);

function wordsOfTerm({ text }: { text: string }): string[] {
	return text
		.replace(/\s+\([^)]*\)/g, '')
		.split(' / ')
		.map((one) => one.replace(/[“”]/g, '').trim())
		.filter((one) => one.length > 1);
}

/** Where a story mentions a term: the step with its number in the story; none for other running text. */
export interface Mention {
	term: string;
	step?: { id: string; number: number };
}

/** An entry of the glossary as its page shows it: plain strings. */
export interface GlossaryEntry {
	id: string;
	others: string[];
	term: { text: string; language: Language };
	/** The term in the other language; undefined where it is the same word. */
	other: { text: string; language: Language } | undefined;
	also: string[];
	text: { text: string; language: Language };
	/** How records put it where their words differ, and the campaigns that explain it. */
	told: {
		title: string;
		language: Language;
		url: string;
		text?: { text: string; language: Language };
	}[];
	from: { title: string; language: Language; url: string; source?: ShortSource }[];
	see: { label: string; url: string }[];
	/** Stories that use it, with the first steps in which they do. */
	used: {
		title: string;
		language: Language;
		url: string;
		steps: { number: number; url: string }[];
	}[];
	/** Stories beyond those. */
	more: number;
}

/** Steps of one story that an entry leads to. */
const MOST_STEPS = 3;
/** Stories that one entry lists. */
const MOST_STORIES = 60;

/**
 * The glossary in a language, in the order of its alphabet.
 * @param mentions where each story uses terms, by slug
 */
export function glossaryOf(
	archive: Archive,
	mentions: ReadonlyMap<string, readonly Mention[]>,
	language: Language
): GlossaryEntry[] {
	const compare = compareIn(language);
	const used = new Map<string, GlossaryEntry['used']>();
	for (const campaign of archive.campaigns) {
		const steps = new Map<string, NonNullable<Mention['step']>[]>();
		for (const { term, step } of mentions.get(campaign.slug) ?? []) {
			const list = steps.get(term) ?? [];
			steps.set(term, list);
			if (step && list.length < MOST_STEPS) list.push(step);
		}
		for (const [term, list] of steps) {
			const stories = used.get(term) ?? [];
			used.set(term, stories);
			stories.push({
				...storyLink(campaign, language),
				steps: list.map(({ id, number }) => ({
					number,
					url: storyAddress(campaign.slug, language, id)
				}))
			});
		}
	}
	const bySlug = new Map(archive.campaigns.map((one) => [one.slug, one]));
	const pages = pagesInUse(archive, language);
	return termsOfGlossary(archive)
		.map((term): GlossaryEntry => {
			const own = pick(term.term, language);
			const other = pick(term.term, otherLanguage(language));
			return {
				id: term.id,
				others: term.others,
				term: own,
				other: other.text === own.text ? undefined : other,
				also: term.also[language] ?? [],
				text: pick(term.text, language),
				told: term.told.map(({ campaign, text, differs }) => ({
					...storyLink(campaign, language),
					...(differs && { text: pick(text, language) })
				})),
				from: term.from.flatMap((one) => {
					const [slug = '', key] = one.split('/');
					const campaign = bySlug.get(slug);
					if (!campaign || term.told.some((told) => told.campaign === campaign)) return [];
					const [source] = key ? shortSources(campaign.record, [key], language) : [];
					return [{ ...storyLink(campaign, language), ...(source && { source }) }];
				}),
				see: term.see.flatMap((path) => pages.get(path) ?? []),
				used: (used.get(term.id) ?? []).slice(0, MOST_STORIES),
				more: Math.max(0, (used.get(term.id)?.length ?? 0) - MOST_STORIES)
			};
		})
		.sort((a, b) => compare(bare(a.term.text), bare(b.term.text)) || a.id.localeCompare(b.id));
}

/** A term without the quotation mark it may begin with. */
const bare = (term: string) => term.replace(/^[^\p{L}\p{N}]+/u, '');

function storyLink(campaign: Campaign, language: Language) {
	const head = headOf(campaign, language);
	return { title: head.title, language: head.language, url: storyAddress(campaign.slug, language) };
}

/** Pages of values in use, as glossary.yml names them: themes/287g. */
function pagesInUse(archive: Archive, language: Language) {
	const pages = new Map<string, { label: string; url: string }>();
	const facets: Facet[] = ['themes', 'tactics', 'decision-makers', 'outcomes'];
	for (const campaign of archive.campaigns) {
		for (const facet of facets)
			for (const { key, label } of termsOfCampaign(campaign, facet, archive, language))
				pages.set(`${facet}/${key}`, { label, url: facetAddress(facet, language, key) });
		for (const { clauses } of campaign.record.policies)
			for (const key of clauses.flatMap(({ does }) => does)) {
				const term = archive.vocabulary.clauses[key];
				pages.set(`clauses/${key}`, {
					label: term ? say(term.label, language) : key,
					url: doesAddress(key, language)
				});
			}
	}
	return pages;
}

/** The letter under which a term stands: its first, without an accent; a sign for digits. */
export function letterOf(term: string): string {
	const letter = term
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.charAt(0)
		.toLocaleUpperCase();
	return /\p{L}/u.test(letter) ? letter : '#';
}

/** Entries in the groups of their letters, in their order. */
export function byLetter(entries: readonly GlossaryEntry[]) {
	const letters = new Map<string, GlossaryEntry[]>();
	for (const entry of entries) {
		const letter = letterOf(entry.term.text);
		letters.set(letter, [...(letters.get(letter) ?? []), entry]);
	}
	return [...letters].map(([letter, list]) => ({
		letter,
		anchor: `letter-${letter === '#' ? 'number' : letter.toLowerCase()}`,
		entries: list
	}));
}
