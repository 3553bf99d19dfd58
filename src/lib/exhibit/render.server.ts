// The one renderer of stories: from slug and language to HTML and the notes that it cites.
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { getArchive } from '../archive/archive.server';
import { headOf, minutesOf } from '../archive/model';
import type { Source } from '../content/schema';
import type { Language } from '../language';
import { NoteBook, storyContext } from './story';

const stories = import.meta.glob<{ default: Component }>('/stories/*/*.svx');

export interface RenderedStory {
	html: string;
	/** Sources in the order of their numbers. */
	notes: (Source & { key: string; number: number })[];
	/** Language that the text is really in. */
	language: Language;
}

/**
 * Renders a story on the server.
 * @returns undefined where the story does not exist; the other language where it is not translated
 */
export async function renderStory(
	slug: string,
	language: Language
): Promise<RenderedStory | undefined> {
	const archive = getArchive();
	const campaign = archive.campaigns.find((one) => one.slug === slug);
	if (!campaign) return undefined;
	const head = headOf(campaign, language);
	const load = stories[`/stories/${slug}/${head.language}.svx`];
	if (!load) return undefined;
	const { default: story } = await load();
	const notes = new NoteBook();
	const context = storyContext({
		language: head.language,
		archive,
		campaign,
		notes,
		outline: { begun: false },
		minutes: minutesOf(head.words)
	});
	const { body } = render(story, { props: {}, context });
	return {
		// Svelte's markers for hydration mean nothing on a page that is never hydrated.
		html: body.replace(/<!--.*?-->/gs, ''),
		notes: notes.keys.flatMap((key, index) => {
			const source = campaign.record.sources[key];
			return source ? [{ ...source, key, number: index + 1 }] : [];
		}),
		language: head.language
	};
}
