// Citations in the official styles, and files for reference managers. The only user of Citation.js.
// For the server only: the styles are heavy and never reach a reader.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Language } from '../../language';
import type { Archive } from '../types';
import { AUTHOR, cslItem, type CitationFile, type CslItem } from './item';
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
 * The entries of a list of works for items in each style, as plain text, by the id of the item.
 * All at once, since a style takes as long to read as hundreds of entries to write.
 * Author and site have one name: APA and Chicago then leave out the site; MLA names it, or the title
 * would stand as a book's.
 */
export function citationsOf(
	items: CslItem[],
	language: Language
): Map<string, { style: Style; text: string }[]> {
	const found = new Map(items.map(({ id }) => [id, [] as { style: Style; text: string }[]]));
	// In one list, works of one author and year are told apart by letters (2026a). Each of these stands
	// alone on its page: a mark of its own makes each author another, and is taken out again.
	const apart = items.map((item, at) => ({
		...item,
		author: [{ literal: `${AUTHOR}\uE000${at}\uE001` }]
	}));
	for (const style of Object.keys(STYLES) as Style[]) {
		const entries = new Cite(
			style === 'mla' ? apart.map((item) => ({ ...item, 'container-title': AUTHOR })) : apart
		).format('bibliography', {
			format: 'text',
			template: `archive-${style}`,
			lang: LOCALES[language],
			asEntryArray: true
		});
		for (const [id, text] of entries)
			found.get(id)?.push({ style, text: text.replace(/\uE000\d+\uE001/g, '').trim() });
	}
	return found;
}

const known = new WeakMap<Archive, Map<string, ReturnType<typeof citationsOf>>>();

/** How to cite a story in each style; made for all stories of an archive when first asked. */
export function citationsOfStory(
	archive: Archive,
	slug: string,
	language: Language,
	site: string
): { style: Style; text: string }[] {
	const lists = known.get(archive) ?? new Map<string, ReturnType<typeof citationsOf>>();
	known.set(archive, lists);
	const key = `${language} ${site}`;
	const list =
		lists.get(key) ??
		citationsOf(
			archive.campaigns.map((campaign) => cslItem(campaign, language, site)),
			language
		);
	lists.set(key, list);
	const campaign = archive.campaigns.find((one) => one.slug === slug);
	return (campaign && list.get(cslItem(campaign, language, site).id)) ?? [];
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
	const text = new Cite(item).format(kind === 'bib' ? 'bibtex' : 'ris').trim();
	// The library breaks RIS lines after 70 signs, also inside words and addresses: join them again.
	return `${kind === 'ris' ? text.replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '') : text}\n`;
}
