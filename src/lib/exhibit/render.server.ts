// The one renderer of stories: from slug and language to HTML and the notes that it cites.
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { glossaryAddress } from '../archive/addresses';
import { getArchive } from '../archive/archive.server';
import { phrasesFor, type Mention } from '../archive/glossary';
import { headOf, minutesOf } from '../archive/model';
import type { Archive, Campaign } from '../archive/types';
import type { Source } from '../content/schema';
import { otherLanguage, type Language } from '../language';
import { withoutLostLinks } from './lost-links';
import { NoteBook, storyContext } from './story';
import { findTerms, linkTerms, mentionsOf } from './terms';

const stories = import.meta.glob<{ default: Component }>('/stories/*/*.svx');

export interface RenderedStory {
	html: string;
	/** Sources in the order of their numbers. */
	notes: (Source & { key: string; number: number })[];
	/** Language that the text is really in. */
	language: Language;
	/** Terms of the glossary that its running text mentions, each once a step. */
	mentions: Mention[];
}

/**
 * Renders a story on the server.
 * @returns undefined where the story does not exist; the other language where it is not translated
 */
export async function renderStory(
	slug: string,
	language: Language
): Promise<RenderedStory | undefined> {
	const archive = await getArchive();
	const campaign = archive.campaigns.find((one) => one.slug === slug);
	if (!campaign) return undefined;
	const head = headOf(campaign, language);
	const file = `${slug}/${head.language}.svx`;
	const notes = new NoteBook();
	const minutes = minutesOf(head.words);
	const story = await renderFile(file, campaign, head.language, notes, minutes, false);
	if (!story) return undefined;
	const found = findTerms(story.html, phrasesFor(archive, campaign, head.language));
	return {
		...story,
		html: linkTerms(story.html, found, (term) => glossaryAddress(term, head.language)),
		mentions: mentionsOf(found)
	};
}

const mentioned = new WeakMap<Archive, Map<Language, Promise<Map<string, Mention[]>>>>();

/** Where each story mentions terms of the glossary, by slug; found once for a build. */
export async function mentionsOfStories(language: Language): Promise<Map<string, Mention[]>> {
	const archive = await getArchive();
	const languages = mentioned.get(archive) ?? new Map<Language, Promise<Map<string, Mention[]>>>();
	mentioned.set(archive, languages);
	const all =
		languages.get(language) ??
		Promise.all(
			archive.campaigns.map(
				async ({ slug }) => [slug, (await renderStory(slug, language))?.mentions ?? []] as const
			)
		).then((pairs) => new Map(pairs));
	languages.set(language, all);
	return all;
}

/**
 * Renders one example of a scene; examples stand on one page, below headings, and share their notes.
 * @returns undefined where it does not exist; the other language where it is not translated
 */
export async function renderExample(
	name: string,
	language: Language,
	notes: NoteBook
): Promise<RenderedStory | undefined> {
	const examples = (await getArchive()).examples;
	const page = examples?.pages.find((one) => one.name === name);
	if (!examples || !page) return undefined;
	const own = page.texts[language] ? language : otherLanguage(language);
	const file = `${examples.campaign.slug}/${name}.${own}.svx`;
	return renderFile(file, examples.campaign, own, notes, 1, true);
}

async function renderFile(
	file: string,
	campaign: Campaign,
	language: Language,
	notes: NoteBook,
	minutes: number,
	hasBegun: boolean
): Promise<RenderedStory | undefined> {
	const load = stories[`/stories/${file}`];
	if (!load) return undefined;
	const { default: story } = await load();
	const archive = await getArchive();
	const context = storyContext({
		language,
		archive,
		campaign,
		notes,
		outline: { begun: hasBegun },
		minutes,
		face: 'page'
	});
	const { body } = render(story, { props: {}, context });
	return {
		// Svelte's markers for hydration mean nothing on a page that is never hydrated.
		html: withoutLostLinks(body.replace(/<!--.*?-->/gs, ''), campaign, archive),
		notes: notesOf(notes, campaign),
		language,
		mentions: []
	};
}

/** The sources that were cited, in the order of their numbers. */
export const notesOf = (notes: NoteBook, campaign: Campaign): RenderedStory['notes'] =>
	notes.keys.flatMap((key, index) => {
		const source = campaign.record.sources[key];
		return source ? [{ ...source, key, number: index + 1 }] : [];
	});
