// Names every personal trace in a PDF, so that an author knows what would be published with it.
import {
	PDFDict,
	PDFRawStream,
	PDFStream,
	type PDFDocument,
	type PDFObject
} from '@cantoo/pdf-lib';
import { entriesOf, get, getDict, nameOf, pictureIn, readGraph, wordsOf } from './graph';
import { tracesInJpeg, tracesInJpeg2000 } from './jpeg';

const PROPERTIES: Record<string, string> = {
	Author: 'author',
	Title: 'title',
	Subject: 'subject',
	Keywords: 'keywords',
	Creator: 'program it was written with',
	Producer: 'program that made the PDF',
	CreationDate: 'date it was made',
	ModDate: 'date it was changed'
};

/** A trace with its value, short enough for a list. */
const said = (name: string, value: string) =>
	value ? `${name}: “${value.length > 60 ? `${value.slice(0, 59)}…` : value}”` : name;

function inProperties(document: PDFDocument): string[] {
	const info = document.context.lookup(document.context.trailerInfo.Info);
	if (!(info instanceof PDFDict)) return [];
	return info.keys().flatMap((key) => {
		const name = key.decodeText();
		const value = wordsOf(get(info, name));
		return value ? [said(PROPERTIES[name] ?? `property “${name}”`, value)] : [];
	});
}

function inAnnotation(dict: PDFDict): string[] {
	const kind = nameOf(get(dict, 'Subtype'));
	if (kind === 'Widget' || kind === 'Popup') return [];
	if (kind === 'Link') return ['a link'];
	const author = wordsOf(get(dict, 'T'));
	const words = wordsOf(get(dict, 'Contents'));
	return [said(author ? `comment by ${author}` : 'comment or mark on a page', words)];
}

/** A field’s own value, or the one it has from its parent. */
function inField(dict: PDFDict): string[] {
	const value = get(dict, 'V');
	const words = wordsOf(value) || nameOf(value);
	if (!words || words === 'Off') return [];
	return [said(`value of the form field “${wordsOf(get(dict, 'T'))}”`, words)];
}

function inDict(dict: PDFDict): string[] {
	const found: string[] = [];
	const has = (key: string) => get(dict, key) !== undefined;
	const kind = nameOf(get(dict, 'Type'));
	if (nameOf(get(dict, 'S')) === 'JavaScript' || has('JS')) found.push('a script');
	if (has('EF'))
		found.push(said('attached file', wordsOf(get(dict, 'UF')) || wordsOf(get(dict, 'F'))));
	if (has('PieceInfo')) found.push('private data of a program (PieceInfo)');
	if (has('Metadata')) found.push('hidden description (XMP)');
	if (Object.keys(PTEX).some(has)) found.push('properties of an included document');
	if (has('LastModified')) found.push('date a page was changed');
	if (has('Measure') || has('PtData')) found.push('places on a map (coordinates)');
	if (kind === 'Outlines' && has('First')) found.push('bookmarks');
	if (kind === 'Sig' || has('ByteRange')) found.push(said('signature', wordsOf(get(dict, 'Name'))));
	if (has('Rect') && has('Subtype')) found.push(...inAnnotation(dict));
	if (has('FT') || (has('V') && has('T'))) found.push(...inField(dict));
	if (has('XFA')) found.push('a second form behind the pages (XFA)');
	return found;
}
/** What TeX writes when it includes a PDF. */
const PTEX = { 'PTEX.InfoDict': true, 'PTEX.FileName': true };

/** Every dictionary below an object that stands in it directly; references are other objects. */
function* dictsIn(object: PDFObject): Generator<PDFDict> {
	if (object instanceof PDFStream) yield* dictsIn(object.dict);
	else if (object instanceof PDFDict) {
		yield object;
		for (const value of object.values()) yield* dictsIn(value);
	} else if ('asArray' in object) {
		for (const value of (object as { asArray(): PDFObject[] }).asArray()) yield* dictsIn(value);
	}
}

/** Earlier versions stand in a file that was saved on top; one made for the web has two ends from the start. */
function hasEarlierVersions(bytes: Uint8Array): boolean {
	const text = new TextDecoder('latin1').decode(bytes);
	const ends = text.match(/startxref\s+\d+\s+%%EOF/g)?.length ?? 0;
	return ends > (/\/Linearized\b/.test(text.slice(0, 2048)) ? 2 : 1);
}

/**
 * Names in plain words what a PDF says about people besides its pages: one sentence part for each trace,
 * each once, in a steady order. Empty for what `cleanPdf` gives back.
 * @throws Error with one plain sentence if it cannot be read
 */
export async function tracesInPdf(bytes: Uint8Array): Promise<string[]> {
	const document = await readGraph(bytes);
	const { context, catalog } = document;
	const traces = new Set(inProperties(document));
	if (entriesOf(context.lookup(context.trailerInfo.ID)).length > 0)
		traces.add('identity number of the file');
	if (getDict(catalog, 'OCProperties')) traces.add('layers with names');
	for (const [, object] of context.enumerateIndirectObjects()) {
		for (const dict of dictsIn(object)) for (const trace of inDict(dict)) traces.add(trace);
		if (!(object instanceof PDFRawStream)) continue;
		const picture = pictureIn(object, context);
		const look = picture?.kind === 'DCTDecode' ? tracesInJpeg : tracesInJpeg2000;
		if (picture) for (const trace of look(picture.bytes)) traces.add(trace);
	}
	if (hasEarlierVersions(bytes)) traces.add('earlier versions of the document');
	return [...traces];
}
