// The archive as every page reads it.
import type { Vocabulary } from '../content/read';
import type { CampaignRecord, MediaList, Organizations } from '../content/schema';
import type { Language } from '../language';

/** What a list or a cover shows of a story in one language. */
export interface StoryHead {
	title: string;
	summary: string;
	card: string;
	words: number;
	/** Minutes of the Discuss scenes together. */
	discussMinutes: number;
}

/** One campaign: its record, its story's heads, its pictures. */
export interface Campaign {
	slug: string;
	record: CampaignRecord;
	media: MediaList;
	heads: Partial<Record<Language, StoryHead>>;
	/** Number of scenes of the story that show something: pictures, charts, maps. */
	scenes: number;
}

export interface Archive {
	campaigns: Campaign[];
	vocabulary: Vocabulary;
	organizations: Organizations;
}
