// Which feeds there are, and where each lies.
import { LANGUAGES, type Language } from '../language';

export const FEEDS = ['library', 'stories'] as const;
export type FeedName = (typeof FEEDS)[number];
export const FORMATS = ['atom', 'json'] as const;
export type FeedFormat = (typeof FORMATS)[number];

export const FEED_TYPES: Record<FeedFormat, string> = {
	atom: 'application/atom+xml',
	json: 'application/feed+json'
};

/** Where a feed lies. */
export const feedAddress = (name: FeedName, language: Language, format: FeedFormat): string =>
	`/feeds/${name}.${language}.${format}`;

/** All feeds, for the list of pages to build. */
export const allFeeds = () =>
	FEEDS.flatMap((name) =>
		LANGUAGES.flatMap((language) => FORMATS.map((format) => ({ name, language, format })))
	);
