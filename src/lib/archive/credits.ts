// Who made what a story shows, and on what terms. Drawings of our own share one line on the page and
// are left out here. Pure.
import { formatDate, say, type Language } from '../language';
import type { Archive, Campaign } from './types';

export interface Credit {
	id: string;
	/** What it is, as its alt text says. */
	text: string;
	/** Who made it, where it came from, when. */
	made: string;
	terms: string;
	/** Where the terms are told. */
	url?: string;
	/** The document as a file of its own. */
	document?: { address: string; kilobytes: number };
}

/** One credit for each picture, document, sound and film of a story, in the order of its list. */
export const creditsOf = (
	campaign: Campaign,
	{ vocabulary }: Archive,
	language: Language
): Credit[] =>
	Object.entries(campaign.media).flatMap(([id, medium]) => {
		if (medium.kind === 'drawing') return [];
		const terms = vocabulary.rights[medium.rights];
		const made = [
			say(medium.credit, language),
			medium.source,
			medium.date && formatDate(medium.date, language)
		].filter(Boolean);
		return [
			{
				id,
				text: medium.alt ? say(medium.alt, language) : '',
				made: `${made.join(', ')}. `,
				terms: terms ? say(terms.label, language) : '',
				...(terms?.url && { url: terms.url }),
				...(medium.document && {
					document: {
						address: medium.document.address,
						kilobytes: Math.max(1, Math.round(medium.document.bytes / 1000))
					}
				})
			}
		];
	});
