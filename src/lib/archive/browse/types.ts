// What goes from the archive to its page of all campaigns: numbered values and columns, so that
// three thousand campaigns stay a small file.
import type { CampaignCard } from '../cards';
import type { Language } from '../../language';

/** The facets of the archive page, in its order. Their names stand in addresses: promises. */
export const BROWSE_FACETS = [
	'theme',
	'tactic',
	'place',
	'decided',
	'outcome',
	'force',
	'began',
	'has',
	'language'
] as const;
export type BrowseFacet = (typeof BROWSE_FACETS)[number];

export const SORTS = ['newest', 'oldest', 'longest', 'place'] as const;
export type Sort = (typeof SORTS)[number];

export const VIEWS = ['rows', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** How many campaigns a page or a screenful holds. */
export const PAGE = 60;

/** What a story can show, and the names of the scenes that show it. */
export const HAS = {
	chart: ['Chart'],
	map: ['Map'],
	document: ['Document'],
	audio: ['Audio', 'Voice'],
	video: ['Film']
} as const satisfies Record<string, readonly string[]>;
export type Has = keyof typeof HAS;

/**
 * The file behind the page, one a language. Campaigns stand newest change first; columns hold one
 * entry for each of them. Their sentences have a file of their own, in the same order: they are a
 * third of all bytes, and nothing is chosen or sorted by them.
 */
export interface BrowseFile {
	version: 1;
	language: Language;
	/** Values of each facet: key and label. A number counts through all facets in their order. */
	facets: Record<BrowseFacet, [key: string, label: string][]>;
	slugs: string[];
	titles: string[];
	/**
	 * The place by which it is named: its place among the values of the facet, or in words where its
	 * record calls it otherwise.
	 */
	places: (number | string)[];
	/** Year in which it began; year in which it ended, 0 while it goes on; years between. */
	from: number[];
	to: number[];
	years: number[];
	/** Date of its outcome and of its newest change, as printed. */
	asOf: string[];
	changed: string[];
	/** Numbers of the values that it has; of one facet, in the order of its record. */
	values: number[][];
	/** Places of the campaigns that are told in the other language only. */
	other: number[];
	/** Places of the campaigns in the order of their states and localities. */
	byPlace: number[];
}

/** One campaign as a row or as a line of the table: plain strings. */
export interface BrowseRow extends CampaignCard {
	place: string;
	/** “2013 to today”. */
	span: string;
	/** “13+”: years, with a sign where it goes on. */
	length: string;
	decided: string;
	force: string;
	changed: string;
}

/** A value that can be chosen. */
export interface BrowseValue {
	key: string;
	label: string;
	/** Campaigns that it would show, given what is chosen in the other facets. */
	count: number;
}

/** A facet as the page knows it before the file is here: places are states alone. */
export interface BrowseGroup {
	facet: BrowseFacet;
	values: BrowseValue[];
}
