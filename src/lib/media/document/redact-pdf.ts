// A PDF whose covers cannot be lifted: each covered page becomes a picture of itself, and nothing that
// drew it before is left in the file.
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Medium } from '../../content/media-schema';
import { coverPixels, encodePage } from '../picture/raster';
import { cleanPdf } from './clean-pdf';
import { openPdf, type PageSize } from './pdf';

type Covers = NonNullable<Medium['redact']>;

/** Fine enough to read small print. */
const DOTS_PER_INCH = 200;
const POINTS_PER_INCH = 72;
/** Pixels of one page at most; larger pages come out coarser. */
const MOST_PIXELS = 40_000_000;

const widthOf = ({ width, height }: PageSize) =>
	Math.floor(
		Math.min((width / POINTS_PER_INCH) * DOTS_PER_INCH, Math.sqrt((MOST_PIXELS * width) / height))
	);

/**
 * Burns covers into a PDF. A covered page becomes a picture of 200 dots an inch with its covers on it:
 * its words can no longer be searched or copied, nor won back. The other pages stay as they are drawn;
 * of all that the file tells beside its pages nothing is kept (see cleanPdf).
 * @param covers in percent of the page as it is shown; without a page, the first is meant
 * @throws Error with one plain sentence: the PDF cannot be read or cleaned, or has no such page
 */
export async function redactPdf(bytes: Uint8Array, covers: Covers): Promise<Uint8Array> {
	const clean = await cleanPdf(bytes);
	const shown = await openPdf(clean);
	try {
		const document = await PDFDocument.load(clean, { updateMetadata: false });
		for (const [page, onPage] of byPage(covers)) {
			const size = shown.pages[page];
			if (!size)
				throw new Error(`A cover is for page ${page + 1}, but the PDF has ${shown.pages.length}.`);
			const drawn = await shown.render(page, Math.max(1, widthOf(size)));
			const pixels = await coverPixels(
				{ ...drawn, data: Buffer.from(drawn.data), channels: 4 },
				onPage
			);
			const { bytes: picture, format } = await encodePage(pixels);
			const image = await (format === 'png'
				? document.embedPng(picture)
				: document.embedJpg(picture));
			document.removePage(page);
			document
				.insertPage(page, [size.width, size.height])
				.drawImage(image, { x: 0, y: 0, width: size.width, height: size.height });
		}
		// What drew the covered pages still lies in the file, reached by no page: cleaning leaves it out.
		return await cleanPdf(await document.save({ useObjectStreams: false }));
	} finally {
		shown.close();
	}
}

function byPage(covers: Covers): Map<number, Covers> {
	const pages = new Map<number, Covers>();
	for (const cover of covers) {
		const page = (cover.page ?? 1) - 1;
		pages.set(page, [...(pages.get(page) ?? []), cover]);
	}
	return pages;
}
