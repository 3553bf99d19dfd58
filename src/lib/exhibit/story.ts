// What every scene of a story knows: the language, the record, the numbers of its notes.
import { getContext, setContext } from 'svelte';
import type { Archive, Campaign } from '../archive/types';
import type { Region } from '../content/frames';
import { wordsOf } from '../language/words';
import { say, type Language } from '../language';

/** Numbers sources in the order in which the story first cites them. */
export class NoteBook {
	readonly keys: string[] = [];
	#uses = new Map<string, number>();

	/** The number of a source, and the id of this mention (the first one is where the note leads back). */
	cite(key: string): { number: number; id: string } {
		if (!this.keys.includes(key)) this.keys.push(key);
		const number = this.keys.indexOf(key) + 1;
		const use = (this.#uses.get(key) ?? 0) + 1;
		this.#uses.set(key, use);
		return { number, id: use === 1 ? `ref-${number}` : `ref-${number}-${use}` };
	}
}

export interface StoryContext {
	language: Language;
	archive: Archive;
	campaign: Campaign;
	notes: NoteBook;
	/** Whether a part has begun: headings of scenes stand below its heading, or else in its place. */
	outline: { begun: boolean };
	/** Minutes to read, as the cover says them. */
	minutes: number;
	/** Where the story is shown: notes for who presents it are for the room only. */
	face: 'page' | 'room';
}

const STORY = Symbol('story');
const SCENE = Symbol('scene');

/** The context map under which a story is rendered. */
export const storyContext = (story: StoryContext) => new Map<unknown, unknown>([[STORY, story]]);

/** The story around a scene, with the words of its language. */
export function useStory() {
	const story = getContext<StoryContext>(STORY);
	return {
		...story,
		words: wordsOf(story.language),
		record: story.campaign.record,
		/** How a private person is shown; undefined where her consent does not stand. */
		personOf: (id: string | undefined) => {
			const consent = id === undefined ? undefined : story.archive.consents[id];
			return (
				consent && {
					name: say(consent.shown_as, story.language),
					/** Class for names that searches must not find. */
					class: consent.findable ? undefined : 'unfindable'
				}
			);
		},
		/** Element for the heading of a scene, so that no level is skipped. */
		heading: story.outline.begun ? 'h3' : 'h2'
	};
}

/** What a step needs of the scene around it, and tells it. */
export interface SceneContext {
	kind: 'scene' | 'reveal' | 'document' | 'chart' | 'map';
	/** Number of the next step, from 1. */
	next: () => number;
	attributes: Record<string, string | undefined>;
	/** True once a map of the scene has drawn the whole land, for the others to use. */
	hasLand: boolean;
	/** Steps that mark a part of a document, in order: the page is drawn after them. */
	/** Pictures that its steps show, for looking closely. */
	pictures: string[];
	marks: { step: string; number: number; clause?: string; words?: string; region?: Region }[];
}

/** The context of a scene; its steps count themselves. */
export function newScene(
	kind: SceneContext['kind'],
	attributes: SceneContext['attributes'] = {}
): SceneContext {
	let count = 0;
	const scene: SceneContext = {
		kind,
		next: () => ++count,
		attributes,
		hasLand: false,
		pictures: [],
		marks: []
	};
	setContext(SCENE, scene);
	return scene;
}
export const useScene = () => getContext<SceneContext>(SCENE);

/** Address of a caption file of a story. */
export const captionsAddress = (slug: string, file: string) => `/media/${slug}/${file}`;
