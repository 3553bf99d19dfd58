// What an editor reads to see that no two stories are alike. Pure.
import { formatNumber, LANGUAGES, type Language } from '../language';
import { tellingOf, proseOf, type Block } from './prose';
import { readingLevel, sentencesOf } from './reading-level';
import type { StoryFolder } from './read';

/** One story in one language. */
export interface Row {
	slug: string;
	language: Language;
	title: string;
	dek: string;
	first: string;
	last: string;
	/** Names of the scenes in order, steps left out. */
	scenes: string[];
	words: number;
	/** Years of school, see reading-level.ts. */
	level: number;
}

/** Blocks of a story in a language, with the record's numbers in their places. */
export function blocksOf(story: StoryFolder, language: Language): Block[] {
	const text = story.texts[language];
	if (!text) return [];
	return proseOf(text.body, text.bodyLine, (id) => {
		const value = story.record.value?.figures.find((figure) => figure.id === id)?.value;
		return typeof value === 'number' ? formatNumber(value, language) : value;
	});
}

/** Rows of all stories, by slug, English first. */
export function listStories(stories: StoryFolder[]): Row[] {
	return stories.flatMap((story) =>
		LANGUAGES.flatMap((language) => {
			const text = story.texts[language];
			if (!text) return [];
			const sentences = tellingOf(blocksOf(story, language)).flatMap((block) =>
				sentencesOf(block.text, language)
			);
			return {
				slug: story.slug,
				language,
				title: text.front.title,
				dek: text.front.summary,
				first: sentences[0] ?? '',
				last: sentences.at(-1) ?? '',
				scenes: text.gated.scenes
					.filter(({ name, attributes }) => name !== 'Step' && !attributes['inline'])
					.filter(({ name }) => name !== 'Cite')
					.map(({ name }) => name),
				words: text.gated.words,
				level: readingLevel(sentences, language)
			};
		})
	);
}

/** A run of words and the stories in which it stands. */
export interface Phrase {
	words: string;
	slugs: string[];
}

/**
 * Runs of words that stand in several stories of one language, the longest form of each.
 * @param shortest words a run has at least
 * @param least stories in which it stands at least
 */
export function sharedPhrases(
	stories: StoryFolder[],
	language: Language,
	shortest = 5,
	least = 3
): Phrase[] {
	const found = new Map<string, Set<string>>();
	for (const story of stories)
		for (const { text } of blocksOf(story, language)) {
			const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'(),.-][\p{L}\p{N}]+)*/gu) ?? [];
			for (let size = shortest; size <= shortest + 6; size++)
				for (let at = 0; at + size <= words.length; at++) {
					const run = words.slice(at, at + size).join(' ');
					found.set(run, (found.get(run) ?? new Set()).add(story.slug));
				}
		}
	const shared = [...found].filter(([, slugs]) => slugs.size >= least);
	return shared
		.filter(
			([run, slugs]) =>
				!shared.some(
					([other, theirs]) =>
						other !== run && ` ${other} `.includes(` ${run} `) && theirs.size === slugs.size
				)
		)
		.map(([words, slugs]) => ({ words, slugs: [...slugs].sort() }))
		.sort((a, b) => b.slugs.length - a.slugs.length || a.words.localeCompare(b.words));
}
