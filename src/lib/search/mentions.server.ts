// What the stories say of a theme, a tactic, a place, a kind of decision-maker or a year: found once
// for a build and language, then asked by each page.
import { storyAddress } from '../archive/addresses';
import { getArchive } from '../archive/archive.server';
import { placeLine, type Facet } from '../archive/facets';
import { headOf } from '../archive/model';
import { recordIndex, termMap } from '../archive/record-index';
import type { Archive, Campaign } from '../archive/types';
import { namePatterns } from '../content/names';
import { wordsOfStory } from '../exhibit/texts.server';
import { LANGUAGES, type Language } from '../language';
import { excerptOfMention, findMentions, type Mention, type Named, type Passage } from './mentions';
import type { ExcerptPart } from './types';

/** Outcomes have no words of their own in a story, and organizations have a page of another kind. */
const SPOKEN = ['themes', 'tactics', 'places', 'decision-makers', 'years'] as const;
type Spoken = (typeof SPOKEN)[number];

export interface MentionShown {
	id: string;
	title: string;
	/** Heading of the part of the story. */
	part: string;
	place: string;
	url: string;
	/** Language of title and words where it is not the page's. */
	lang?: Language;
	excerpt: ExcerptPart[];
}

const MOST = 8;

type Found = Record<Spoken, Map<string, Mention[]>>;
const known = new WeakMap<Archive, Map<Language, Promise<Found>>>();

/** Passages of the stories that speak of a value, at most eight, from as many stories as can be. */
export async function mentionsOf(
	facet: Facet,
	key: string,
	language: Language
): Promise<{ shown: MentionShown[]; all: number }> {
	const spoken = SPOKEN.find((one) => one === facet);
	if (!spoken) return { shown: [], all: 0 };
	const archive = await getArchive();
	const languages = known.get(archive) ?? new Map<Language, Promise<Found>>();
	known.set(archive, languages);
	const found = languages.get(language) ?? findAll(archive, language);
	languages.set(language, found);
	const mentions = (await found)[spoken].get(key) ?? [];
	const bySlug = grouped(mentions);
	const shown = turns(
		recordIndex(archive)
			.having[spoken].get(key)
			?.flatMap((campaign) => {
				const own = bySlug.get(campaign.slug);
				return own ? [{ campaign, own }] : [];
			}) ?? []
	);
	return { shown: shown.map((one) => showMention(one, archive, language)), all: mentions.length };
}

interface Of {
	campaign: Campaign;
	mention: Mention;
}

function grouped(mentions: Mention[]): Map<string, Mention[]> {
	const groups = new Map<string, Mention[]>();
	for (const one of mentions) {
		const group = groups.get(one.passage.slug);
		if (group) group.push(one);
		else groups.set(one.passage.slug, [one]);
	}
	return groups;
}

/** The weightiest passage of each story, then the second of each, until the page is full. */
function turns(stories: { campaign: Campaign; own: Mention[] }[]): Of[] {
	const chosen: (Of & { place: number })[] = [];
	for (const turn of [0, 1])
		stories.forEach(({ campaign, own }, place) => {
			const mention = [...own].sort((a, b) => b.weight - a.weight)[turn];
			if (mention && chosen.length < MOST) chosen.push({ campaign, mention, place });
		});
	return chosen.sort(
		(a, b) => a.place - b.place || a.mention.passage.order - b.mention.passage.order
	);
}

function showMention(
	{ campaign, mention }: Of,
	archive: Archive,
	language: Language
): MentionShown {
	const head = headOf(campaign, language);
	const { passage } = mention;
	return {
		id: `${passage.slug}--${passage.order}`,
		title: head.title,
		part: passage.title,
		place: placeLine(campaign, archive, language),
		url: storyAddress(passage.slug, language, passage.id),
		...(head.language !== language && { lang: head.language }),
		excerpt: excerptOfMention(mention)
	};
}

async function findAll(archive: Archive, language: Language): Promise<Found> {
	const passages = await passagesOf(archive, language);
	const find = (facet: Spoken) => {
		const all = new Map<string, Mention[]>();
		// A story that is not translated is searched by the words of its own language.
		for (const own of LANGUAGES) {
			const list = passages[own];
			if (list.length === 0) continue;
			for (const [key, found] of findMentions(list, namedOf(archive, facet, own), own))
				all.set(key, [...(all.get(key) ?? []), ...found]);
		}
		return all;
	};
	return Object.fromEntries(SPOKEN.map((facet) => [facet, find(facet)])) as Found;
}

async function passagesOf(archive: Archive, language: Language) {
	const passages: Record<Language, Passage[]> = { en: [], es: [] };
	const names = namePatterns(archive.consents);
	const clean = (text: string) => names.reduce((left, { cut }) => cut(left), text);
	for (const { slug } of recordIndex(archive).campaigns) {
		const words = await wordsOfStory(slug, language);
		if (!words) continue;
		const told = [
			...words.steps.map((step) => ({ ...step, order: step.number })),
			...words.paragraphs.map((one) => ({ ...one, order: one.after + 0.5 }))
		].sort((a, b) => a.order - b.order);
		told.forEach(({ id, title, text }, order) =>
			passages[words.language].push({
				slug,
				id,
				order,
				title: clean(title),
				text: clean(text)
			})
		);
	}
	return passages;
}

function namedOf(archive: Archive, facet: Spoken, language: Language): Named[] {
	const { having } = recordIndex(archive);
	return [...termMap(archive, facet, language).values()].map(({ key, label }) => {
		const term =
			facet === 'places' || facet === 'years' ? undefined : archive.vocabulary[facet][key];
		return {
			key,
			names: [...namesOfLabel(label), ...(term?.also?.[language] ?? [])],
			hints: term?.told_as?.[language] ?? [],
			slugs: new Set((having[facet].get(key) ?? []).map(({ slug }) => slug))
		};
	});
}

/** “Bronx County (Rikers Island)” goes by either name. */
const namesOfLabel = (label: string): string[] =>
	/\(\w\)/.test(label)
		? [label]
		: label
				.split(/[()]/)
				.map((name) => name.trim())
				.filter(Boolean);
