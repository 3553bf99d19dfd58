// Where a share card lies and what it shows, in words; light, for the heads of pages.
import { LANGUAGES, type Language } from '../../language';
import { wordsOf } from '../../language/words';

/** A share card as the head of a page names it. */
export interface ShareImage {
	path: string;
	alt: string;
}

/** Address of a story's card, or of the archive's own, without the site's address. */
export const shareCardPath = (language: Language, slug?: string): string =>
	slug ? `/media/${slug}/share.${language}.png` : `/media/share.${language}.png`;

/** What a story's card shows, as one sentence of the language. */
export const shareCardAlt = (
	card: { title: string; place: string; outcome: string; asOf: string },
	language: Language
): string => wordsOf(language).shareAlt(card.title, card.place, card.outcome, card.asOf);

/** The archive's own card, which every page shows that is not a story. */
export const archiveShare = (language: Language): ShareImage => ({
	path: shareCardPath(language),
	alt: wordsOf(language).shareAltArchive
});

/** True for the language of an address: en or es. */
export const isLanguage = (text: string): text is Language =>
	(LANGUAGES as readonly string[]).includes(text);
