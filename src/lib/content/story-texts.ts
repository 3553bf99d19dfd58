// Every text of a story, whether it is one told once in each language or the examples with many pages.
import type { StoryFolder, StoryText } from './read';

/** The texts of a story by language: one set, and for the examples one for each page. */
export const textSetsOf = (story: StoryFolder): StoryFolder['texts'][] => [
	story.texts,
	...('pages' in story
		? (story.pages as { texts: StoryFolder['texts'] }[]).map(({ texts }) => texts)
		: [])
];

/** The same, one after the other. */
export const textsOf = (story: StoryFolder): StoryText[] =>
	textSetsOf(story).flatMap((texts) => Object.values(texts));
