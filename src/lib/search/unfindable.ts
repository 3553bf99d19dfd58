// The last look before anything is indexed: texts that no author typed into a story, such as the words
// of a document's pages, may hold the name of someone who asked not to be found.
import type { Consents } from '../content/media-schema';
import { namePatterns } from '../content/names';
import type { SearchDocument } from './build';

/** The same documents with every such name taken out of all that is searched or shown of them. */
export function withoutNames(documents: SearchDocument[], consents: Consents): SearchDocument[] {
	const names = namePatterns(consents);
	if (names.length === 0) return documents;
	const clean = (text: string) => names.reduce((left, { cut }) => cut(left), text);
	return documents.map((one) => ({
		...one,
		title: clean(one.title),
		text: clean(one.text),
		...(one.context !== undefined && { context: clean(one.context) }),
		...(one.words && { words: one.words.map(clean) })
	}));
}
