// The words of each story as a page shows them, taken apart once for a build: the search and the pages
// of themes, tactics and places both ask for them.
import { getArchive } from '../archive/archive.server';
import type { Archive } from '../archive/types';
import type { Language } from '../language';
import { extractTexts, type StoryTexts } from './extract';
import { renderStory } from './render.server';

export interface WordsOfStory extends StoryTexts {
	/** Language that the text is really in. */
	language: Language;
	/** Clauses that the story shows: id on its page, and name. */
	clauses: { id: string; name: string }[];
}

const known = new WeakMap<Archive, Map<string, Promise<WordsOfStory | undefined>>>();

/**
 * The words of a story.
 * @returns undefined where it does not exist; the other language where it is not translated
 */
export async function wordsOfStory(
	slug: string,
	language: Language
): Promise<WordsOfStory | undefined> {
	const archive = await getArchive();
	const stories = known.get(archive) ?? new Map<string, Promise<WordsOfStory | undefined>>();
	known.set(archive, stories);
	const name = `${language} ${slug}`;
	const words = stories.get(name) ?? takeApart(slug, language);
	stories.set(name, words);
	return words;
}

async function takeApart(slug: string, language: Language): Promise<WordsOfStory | undefined> {
	const story = await renderStory(slug, language);
	if (!story) return undefined;
	const shown = [...story.html.matchAll(/class="clause" id="([^"]+)" aria-label="([^"]+)"/g)];
	return {
		...extractTexts(story.html),
		language: story.language,
		clauses: shown.map(([, id = '', name = '']) => ({ id, name: name.replace(/&amp;/g, '&') }))
	};
}
