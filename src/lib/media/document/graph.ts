// A PDF as a graph of objects, and small ways of looking at it.
import {
	PDFArray,
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFRawStream,
	PDFStream,
	PDFString,
	decodePDFRawStream,
	type PDFContext,
	type PDFObject
} from '@cantoo/pdf-lib';
import { MOST_PAGES, SENTENCES, refuseBrokenFile } from './refuse';

/**
 * Reads the graph of a PDF; one that opens without a password is decrypted.
 * @throws Error with one plain sentence
 */
export async function readGraph(bytes: Uint8Array): Promise<PDFDocument> {
	refuseBrokenFile(bytes);
	let document: PDFDocument;
	try {
		const opened = { updateMetadata: false, throwOnInvalidObject: false };
		document = await PDFDocument.load(bytes, { ...opened, ignoreEncryption: true });
		if (document.isEncrypted) document = await PDFDocument.load(bytes, { ...opened, password: '' });
	} catch (error) {
		const isLocked = /password|encrypt/i.test(String(error));
		throw new Error(isLocked ? SENTENCES.password : SENTENCES.damaged, { cause: error });
	}
	let count: number;
	try {
		count = document.getPages().length;
	} catch (error) {
		throw new Error(SENTENCES.damaged, { cause: error });
	}
	if (count === 0) throw new Error('The PDF has no pages.');
	if (count > MOST_PAGES)
		throw new Error(`The PDF has ${count} pages; at most ${MOST_PAGES} can be taken.`);
	return document;
}

/** The value of a key, with references followed. */
export const get = (dict: PDFDict | undefined, key: string): PDFObject | undefined =>
	dict?.lookup(PDFName.of(key));

export function getDict(dict: PDFDict | undefined, key: string): PDFDict | undefined {
	const value = get(dict, key);
	if (value instanceof PDFStream) return value.dict;
	return value instanceof PDFDict ? value : undefined;
}

/** The entries of an array, with references followed; none if it is no array. */
export function entriesOf(value: PDFObject | undefined): PDFObject[] {
	if (!(value instanceof PDFArray)) return [];
	return Array.from({ length: value.size() }, (_, index) => value.lookup(index)).filter(
		(one): one is PDFObject => one !== undefined
	);
}

/** A name without its slash; empty if the value is no name. */
export const nameOf = (value: PDFObject | undefined): string =>
	value instanceof PDFName ? value.decodeText() : '';

/** Text of a string object; empty if the value is none. */
export const wordsOf = (value: PDFObject | undefined): string =>
	value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim() : '';

/** The filters of a stream, in the order in which they are undone. */
export function filtersOf(stream: PDFStream): string[] {
	const filter = get(stream.dict, 'Filter');
	return filter instanceof PDFName ? [nameOf(filter)] : entriesOf(filter).map(nameOf);
}

/**
 * The bytes of a picture as its own format (JPEG, JPEG 2000), with filters around it undone.
 * Nothing for streams whose last filter is another.
 */
export function pictureIn(
	stream: PDFRawStream,
	context: PDFContext
): { kind: 'DCTDecode' | 'JPXDecode'; bytes: Uint8Array } | undefined {
	const filters = filtersOf(stream);
	const kind = filters.pop();
	if (kind !== 'DCTDecode' && kind !== 'JPXDecode') return undefined;
	if (filters.length === 0) return { kind, bytes: stream.getContents() };
	const around = context.obj({ Filter: filters.map((name) => PDFName.of(name)) });
	return {
		kind,
		bytes: decodePDFRawStream(PDFRawStream.of(around, stream.getContents())).decode()
	};
}

/** Whether a layer of the document is hidden, or may be by a rule that only a viewer knows. */
export function hasHiddenLayers(document: PDFDocument): boolean {
	const layers = getDict(document.catalog, 'OCProperties');
	if (!layers) return false;
	const shown = getDict(layers, 'D');
	if (entriesOf(get(shown, 'OFF')).length > 0 || nameOf(get(shown, 'BaseState')) === 'OFF')
		return true;
	return document.context.enumerateIndirectObjects().some(([, object]) => {
		if (!(object instanceof PDFDict)) return false;
		const kind = nameOf(get(object, 'Type'));
		if (kind === 'OCMD')
			return get(object, 'VE') !== undefined || /^(All|Any)Off$/.test(nameOf(get(object, 'P')));
		const view = getDict(getDict(object, 'Usage'), 'View');
		return kind === 'OCG' && nameOf(get(view, 'ViewState')) === 'OFF';
	});
}
