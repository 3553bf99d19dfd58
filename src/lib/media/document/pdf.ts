// Reads a PDF: sizes, pictures and words of its pages. Bytes in, bytes out.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { LARGEST_SIDE, MOST_PAGES, MOST_PIXELS, SENTENCES, refuseBrokenFile } from './refuse';

/** Sizes in points: 1/72 inch, turned as the page is shown. */
export interface PageSize {
	width: number;
	height: number;
}

export interface Pixels {
	/** Red, green, blue, alpha; row after row from the top. */
	data: Uint8Array;
	width: number;
	height: number;
}

export interface Pdf {
	readonly pages: readonly PageSize[];
	/**
	 * Draws a page on white, with its form fields and marks.
	 * @param page from 0
	 * @param widthInPixels a whole number; the height follows from the page
	 * @throws Error with one sentence: no such page, or a picture too large
	 */
	render(page: number, widthInPixels: number): Promise<Pixels>;
	/**
	 * The words of a page, line by line as printed. Words divided at the end of a line stay divided.
	 * @param page from 0
	 */
	text(page: number): string;
	/** Gives the memory back; nothing can be read afterwards. Closing twice does no harm. */
	close(): void;
}

/** What the library keeps to itself: only so can a page be given back that was not drawn. */
interface Handle {
	module: { _FPDF_ClosePage(page: number): void };
	pageIdx: number;
}

let library: Promise<PDFiumLibrary> | undefined;

/** One reader for all documents, started with the first. */
const start = () => (library ??= PDFiumLibrary.init());

const HYPHEN = new RegExp(`[${String.fromCharCode(2, 0xfffe)}]\n?`, 'g');

const cleanText = (text: string) =>
	text
		.replace(/\r\n?/g, '\n')
		// PDFium writes these for a hyphen at the end of a line.
		.replaceAll(HYPHEN, '-\n')
		.replaceAll(/[^\P{Cc}\n\t]|\uFFFF/gu, '')
		.replace(/[ \t]+$/gm, '')
		.normalize('NFC')
		.trim();

async function load(bytes: Uint8Array) {
	const pdfium = await start();
	try {
		return await pdfium.loadDocument(bytes);
	} catch (error) {
		const isLocked = /password|security/i.test(String(error));
		throw new Error(isLocked ? SENTENCES.password : SENTENCES.damaged, { cause: error });
	}
}

/**
 * Opens a PDF from its bytes.
 * @throws Error with one plain sentence: zero bytes, not a PDF, cut off, damaged, a password,
 * no page or more than 500, a page beyond 200 inches
 */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
	refuseBrokenFile(bytes);
	const document = await load(bytes);
	let isOpen = true;
	const close = () => {
		if (isOpen) document.destroy();
		isOpen = false;
	};
	/** Takes a page; whoever takes it gives it back, unless it was drawn, which does so itself. */
	const take = (index: number) => {
		if (!isOpen) throw new Error('The PDF was closed.');
		if (!Number.isInteger(index) || index < 0 || index >= document.getPageCount())
			throw new Error(`The PDF has no page ${index + 1}.`);
		const page = document.getPage(index);
		const { module, pageIdx } = page as unknown as Handle;
		if (pageIdx === 0) throw new Error(`Page ${index + 1} of the PDF is damaged.`);
		return { page, giveBack: () => module._FPDF_ClosePage(pageIdx) };
	};
	const measure = (index: number): PageSize => {
		const { page, giveBack } = take(index);
		const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
		giveBack();
		if (!(Math.min(width, height) >= 1 && Math.max(width, height) <= LARGEST_SIDE))
			throw new Error(
				`Page ${index + 1} of the PDF measures ${Math.round(width)} × ${Math.round(height)} points; the sides must be from 1 to ${LARGEST_SIDE}.`
			);
		return { width, height };
	};
	let pages: PageSize[];
	try {
		const count = document.getPageCount();
		if (count === 0) throw new Error('The PDF has no pages.');
		if (count > MOST_PAGES)
			throw new Error(`The PDF has ${count} pages; at most ${MOST_PAGES} can be taken.`);
		pages = Array.from({ length: count }, (_, index) => measure(index));
	} catch (error) {
		close();
		throw error;
	}

	return {
		pages,
		close,
		async render(index, widthInPixels) {
			const { page, giveBack } = take(index);
			const size = pages[index] as PageSize;
			const height = Math.max(1, Math.round((widthInPixels * size.height) / size.width));
			if (
				!Number.isInteger(widthInPixels) ||
				widthInPixels < 1 ||
				widthInPixels * height > MOST_PIXELS
			) {
				giveBack();
				throw new Error(
					`A picture of ${widthInPixels} × ${height} pixels cannot be drawn; at most ${MOST_PIXELS / 1e6} million are possible.`
				);
			}
			const drawn = await page.render({ width: widthInPixels, height, renderFormFields: true });
			return { data: drawn.data, width: drawn.width, height: drawn.height };
		},
		text(index) {
			const { page, giveBack } = take(index);
			try {
				return cleanText(page.getText());
			} finally {
				giveBack();
			}
		}
	};
}
