// The archive as every page reads it.
import type { Tombstone, Vocabulary } from '../content/read';
import type { Cue } from '../content/captions';
import type { Consents } from '../content/media-schema';
import type { Glossary, Organizations, Resources } from '../content/library-schema';
import type { CampaignRecord } from '../content/schema';
import type { Language } from '../language';
import type { Shown } from '../media/shown';
import type { LawScene } from './law-scenes';

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
	/** Where it shows the words of a law. */
	laws: LawScene[];
}

/** One campaign: its record, its story's heads, its pictures. */
export interface Campaign {
	slug: string;
	record: CampaignRecord;
	/** What may be shown, by the names of its media list. */
	media: Record<string, Shown>;
	heads: Partial<Record<Language, StoryHead>>;
	/** Phrases of its caption files. */
	captions: Record<string, Cue[]>;
	/** Ids of scenes whose pictures, people or recordings are not shown: their words go with them. */
	withheld: string[];
	/** Number of scenes of the story that show something: pictures, charts, maps. */
	scenes: number;
	/** Names of the scenes by which the story shows something still, each once: Chart, Document, Film. */
	shows: string[];
}

export interface Archive {
	campaigns: Campaign[];
	vocabulary: Vocabulary;
	organizations: Organizations;
	/** What belongs to no single campaign, by its id. */
	resources: Resources;
	/** Terms that more than one story uses, by their ids. */
	glossary: Glossary;
	/** Consents that stand. */
	consents: Consents;
	/** Stories that were withdrawn: their addresses lead to a page that says so. */
	withdrawn: Tombstone[];
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
