import { CITATION_KINDS, type CitationFile } from '$lib/archive/cite/item';

/** A file for reference managers. */
export const match = (text: string): text is CitationFile =>
	(CITATION_KINDS as readonly string[]).includes(text);
