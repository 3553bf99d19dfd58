// Citations in the official styles, and files for reference managers. The only user of Citation.js.
// For the server only: the styles are heavy and never reach a reader.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Language } from '../../language';
import { AUTHOR, type CitationFile, type CslItem } from './item';
import apa from './styles/apa.csl?raw';
import chicago from './styles/chicago-notes-bibliography.csl?raw';
import mla from './styles/modern-language-association.csl?raw';

// The styles are those of citationstyles.org, unchanged (CC BY-SA 3.0): see styles/README.md.
const STYLES = { chicago, mla, apa };
export type Style = keyof typeof STYLES;

for (const [name, xml] of Object.entries(STYLES))
	plugins.config.get('@csl').styles.add(`archive-${name}`, xml);

/** Locales of the citation styles for the languages of the site. */
const LOCALES: Record<Language, string> = { en: 'en-US', es: 'es-ES' };

/**
 * The entry of a list of works for an item in each style, as plain text. Author and site have one
 * name: APA and Chicago then leave out the site, MLA names it, or the title would stand as a book's.
 */
export const citationsOf = (item: CslItem, language: Language): { style: Style; text: string }[] =>
	(Object.keys(STYLES) as Style[]).map((style) => ({
		style,
		text: new Cite(style === 'mla' ? { ...item, 'container-title': AUTHOR } : item)
			.format('bibliography', {
				format: 'text',
				template: `archive-${style}`,
				lang: LOCALES[language]
			})
			.trim()
	}));

/** Media types of the files for reference managers. */
export const CITATION_FILES: Record<CitationFile, string> = {
	bib: 'application/x-bibtex',
	ris: 'application/x-research-info-systems',
	json: 'application/vnd.citationstyles.csl+json'
};

/** An item as BibTeX, RIS or CSL-JSON. */
export function citationFile(item: CslItem, kind: CitationFile): string {
	if (kind === 'json') return `${JSON.stringify([item], null, '\t')}\n`;
	const text = new Cite(item).format(kind === 'bib' ? 'bibtex' : 'ris').trim();
	// The library breaks RIS lines after 70 signs, also inside words and addresses: join them again.
	return `${kind === 'ris' ? text.replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '') : text}\n`;
}
