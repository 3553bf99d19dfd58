// The archive as every page reads it.
import type { Vocabulary } from '../content/read';
import type { Cue } from '../content/captions';
import type { CampaignRecord, MediaList, Organizations } from '../content/schema';
import type { Language } from '../language';

/** What a list or a cover shows of a story in one language. */
export interface StoryHead {
	title: string;
	summary: string;
	card: string;
	words: number;
	/** Parts of the story: id on the page, heading, words. */
	outline: { id: string; title: string; words: number }[];
	/** Minutes of the Discuss scenes together. */
	discussMinutes: number;
}

/** One campaign: its record, its story's heads, its pictures. */
export interface Campaign {
	slug: string;
	record: CampaignRecord;
	media: MediaList;
	heads: Partial<Record<Language, StoryHead>>;
	/** Phrases of its caption files. */
	captions: Record<string, Cue[]>;
	/** Number of scenes of the story that show something: pictures, charts, maps. */
	scenes: number;
}

export interface Archive {
	campaigns: Campaign[];
	vocabulary: Vocabulary;
	organizations: Organizations;
	/** The examples of the scenes: one record, many small stories; no campaign of the archive. */
	examples?: Examples;
}

export interface Examples {
	campaign: Campaign;
	/** Sorted by name; a name is a scene's, in lower case, with a variant after a hyphen. */
	pages: {
		name: string;
		texts: Partial<Record<Language, { title: string; summary: string; body: string }>>;
	}[];
}
