// A PDF without the people who made it: the pages as they look, and nothing of how they came about.
import {
	PDFArray,
	PDFContext,
	PDFDict,
	PDFName,
	PDFRawStream,
	PDFRef,
	PDFWriter,
	type PDFPageLeaf
} from '@cantoo/pdf-lib';
import { appearanceOf, copierOf, placeOf } from './drawn';
import { entriesOf, get, hasHiddenLayers, readGraph } from './graph';
import { SENTENCES } from './refuse';

export { tracesInPdf } from './traces';

type Copier = ReturnType<typeof copierOf>;

/** Signs of an operator for a number: PDF knows no exponents. */
const short = (value: number) => String(Number(value.toFixed(6)));

/** Puts what annotations and form fields draw into the page itself. Returns the operators. */
function flatten(page: PDFPageLeaf, resources: PDFDict, to: PDFContext, { copy }: Copier): string {
	const drawn = entriesOf(get(page, 'Annots')).flatMap((one) => {
		const found = one instanceof PDFDict ? appearanceOf(one) : undefined;
		const place = found && placeOf(found.dict, found.rect);
		return found && place ? [{ ...found, place }] : [];
	});
	if (drawn.length === 0) return '';
	const forms = to.lookup(resources.get(PDFName.of('XObject')));
	const named = to.obj({});
	if (forms instanceof PDFDict) for (const [key, value] of forms.entries()) named.set(key, value);
	resources.set(PDFName.of('XObject'), named);
	return drawn
		.map(({ stream, place }, index) => {
			let name = `Drawn${index + 1}`;
			while (named.has(PDFName.of(name))) name += 'x';
			const form = copy(stream);
			const ref = form instanceof PDFRef ? form : to.register(form);
			// A form must say what it is to be drawn as one; appearances often leave it out.
			const dict = (to.lookup(ref) as PDFRawStream).dict;
			dict.set(PDFName.of('Type'), PDFName.of('XObject'));
			dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
			named.set(PDFName.of(name), ref);
			return `q ${place.map(short).join(' ')} cm /${name} Do Q\n`;
		})
		.join('');
}

function copyPage(page: PDFPageLeaf, parent: PDFRef, to: PDFContext, copier: Copier): PDFRef {
	const copied = to.obj({ Type: 'Page', Parent: parent });
	for (const key of ['MediaBox', 'CropBox', 'Rotate']) {
		const value = page.getInheritableAttribute(PDFName.of(key));
		if (value) copied.set(PDFName.of(key), copier.copy(page.context.lookup(value) ?? value));
	}
	for (const key of ['UserUnit', 'Group']) {
		const value = page.get(PDFName.of(key));
		if (value) copied.set(PDFName.of(key), copier.copy(value));
	}
	const used = page.context.lookup(page.getInheritableAttribute(PDFName.of('Resources')));
	const resources = copier.copyResources(used instanceof PDFDict ? used : undefined);
	copied.set(PDFName.of('Resources'), resources);

	const raw = page.get(PDFName.of('Contents'));
	const contents = page.context.lookup(raw);
	const list = contents instanceof PDFArray ? contents.asArray() : raw && contents ? [raw] : [];
	const streams = to.obj([]);
	const write = (text: string) =>
		streams.push(to.register(PDFRawStream.of(to.obj({}), new TextEncoder().encode(text))));
	const marks = flatten(page, resources, to, copier);
	// The page may leave the pen anywhere: what is put on top begins from a clean state.
	if (marks) write('q\n');
	for (const one of list) {
		const stream = copier.copy(one);
		if (to.lookup(stream) instanceof PDFRawStream)
			streams.push(stream instanceof PDFRef ? stream : to.register(stream));
	}
	if (marks) write(`\nQ\n${marks}`);
	copied.set(PDFName.of('Contents'), streams);
	return to.register(copied);
}

/**
 * Writes the pages of a PDF into a new one: no properties, no hidden descriptions, attachments, scripts,
 * bookmarks, comments, links or fields. What fields and marks draw stays as a part of the page; notes of
 * reviewers, which only a viewer shows, go. Photographs keep their pixels and lose their camera data.
 * The same bytes in give the same bytes out.
 * What cannot be seen but is drawn stays: text under a black bar, what lies outside the page’s edge.
 * @throws Error with one plain sentence, also if layers are hidden: leaving the rules behind would show them
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array> {
	const document = await readGraph(bytes);
	if (hasHiddenLayers(document)) throw new Error(SENTENCES.layers);
	const to = PDFContext.create();
	const copier = copierOf(document.context, to);
	const parent = to.nextRef();
	const kids = document.getPages().map(({ node }) => copyPage(node, parent, to, copier));
	to.assign(parent, to.obj({ Type: 'Pages', Kids: kids, Count: kids.length }));
	to.trailerInfo.Root = to.register(to.obj({ Type: 'Catalog', Pages: parent }));
	return PDFWriter.forContext(to, Infinity).serializeToBuffer();
}
