// Citations in the official styles, and files for reference managers. The only user of Citation.js.
// For the server only: the styles are heavy and never reach a reader.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Language } from '../../language';
import type { CitationFile, CslItem } from './item';
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

/** The entry of a list of works for an item in each style, as plain text. */
export function citationsOf(item: CslItem, language: Language): { style: Style; text: string }[] {
	const cite = new Cite(item);
	return (Object.keys(STYLES) as Style[]).map((style) => ({
		style,
		text: cite
			.format('bibliography', {
				format: 'text',
				template: `archive-${style}`,
				lang: LOCALES[language]
			})
			.trim()
	}));
}

/** Media types of the files for reference managers. */
export const CITATION_FILES: Record<CitationFile, string> = {
	bib: 'application/x-bibtex',
	ris: 'application/x-research-info-systems',
	json: 'application/vnd.citationstyles.csl+json'
};

/** An item as BibTeX, RIS or CSL-JSON. */
export function citationFile(item: CslItem, kind: CitationFile): string {
	if (kind === 'json') return `${JSON.stringify([item], null, '\t')}\n`;
	return `${new Cite(item).format(kind === 'bib' ? 'bibtex' : 'ris').trim()}\n`;
}
