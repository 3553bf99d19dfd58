import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { cleanPdf, tracesInPdf } from '../../src/lib/media/document/clean-pdf';
import { cleanJpeg, tracesInJpeg } from '../../src/lib/media/document/jpeg';
import { openPdf } from '../../src/lib/media/document/pdf';
import { MARKED, PRINTED, markedPdf } from '../fixtures/media/marked-pdf';

/** Everything that stands in the file: as it is, and what its deflated streams hold. */
function allTextOf(bytes: Uint8Array): string {
	const file = Buffer.from(bytes);
	const parts = [file.toString('latin1')];
	for (const { index } of parts[0]?.matchAll(/stream\r?\n/g) ?? []) {
		const from = file.indexOf('\n', index) + 1;
		try {
			parts.push(inflateSync(file.subarray(from)).toString('latin1'));
		} catch {
			// Not deflated: its bytes are in the first part.
		}
	}
	return parts.join('\n');
}

/** The marked words that a file still holds, in any of the ways in which PDF writes words. */
function wordsIn(bytes: Uint8Array): string[] {
	const text = allTextOf(bytes);
	return MARKED.filter((word) => {
		const wide = Buffer.from(word, 'utf16le').swap16();
		const hex = (from: Buffer) => from.toString('hex').toUpperCase();
		return [word, wide.toString('latin1'), hex(wide), hex(Buffer.from(word))].some((form) =>
			text.includes(form)
		);
	});
}

/** The sizes of the drawn pages and the fingerprints of their pixels. */
async function pictures(bytes: Uint8Array) {
	const pdf = await openPdf(bytes);
	const drawn = [];
	for (const index of pdf.pages.keys()) {
		const { data, width, height } = await pdf.render(index, 1000);
		drawn.push({ width, height, print: createHash('sha256').update(data).digest('hex') });
	}
	pdf.close();
	return drawn;
}

/** A document of blank pages. */
async function blank(count = 1, side = 200): Promise<Uint8Array> {
	const pdf = await PDFDocument.create({ updateMetadata: false });
	for (let index = 0; index < count; index++) pdf.addPage([side, side]);
	return pdf.save({ useObjectStreams: false });
}

let marked: Uint8Array;
let cleaned: Uint8Array;
beforeAll(async () => {
	marked = await markedPdf();
	cleaned = await cleanPdf(marked);
});

describe('reading a PDF', () => {
	it('tells the sizes of the pages as they are shown', async () => {
		const pdf = await openPdf(marked);
		expect(pdf.pages).toEqual([
			{ width: 400, height: 300 },
			{ width: 400, height: 300 }
		]);
		pdf.close();
	});
	it('draws a page on white in red, green and blue, with the stamp and the filled field', async () => {
		const pdf = await openPdf(marked);
		const first = await pdf.render(0, 400);
		pdf.close();
		expect([first.width, first.height, first.data.length]).toEqual([400, 300, 400 * 300 * 4]);
		const at = (x: number, y: number) => [
			...first.data.slice((y * 400 + x) * 4, (y * 400 + x) * 4 + 4)
		];
		expect(at(2, 2)).toEqual([255, 255, 255, 255]);
		expect(at(300, 70)).toEqual([255, 0, 0, 255]);
		const blueOfPhotograph = at(150, 160);
		expect(blueOfPhotograph[2]).toBeGreaterThan(blueOfPhotograph[0] ?? 255);
	});
	it('gives the words line by line, accents in one piece, divided words left divided', async () => {
		const source = await PDFDocument.create();
		const font = await source.embedFont(StandardFonts.Helvetica);
		source.addPage([300, 200]).drawText('The detention con-\ntract ended.\nNiñas y niños', {
			x: 20,
			y: 150,
			size: 12,
			font
		});
		const pdf = await openPdf(await source.save());
		expect(pdf.text(0)).toBe('The detention con-\ntract ended.\nNiñas y niños');
		pdf.close();
	});
	it('can be closed twice, and reads no more afterwards', async () => {
		const pdf = await openPdf(marked);
		pdf.close();
		pdf.close();
		expect(() => pdf.text(0)).toThrow('The PDF was closed.');
	});
	it('says in one sentence what is wrong with a file', async () => {
		const text = new TextEncoder().encode('Dear editor, here is the contract.');
		const sentence = async (bytes: Uint8Array) =>
			openPdf(bytes).then(
				() => 'opened',
				(error: Error) => error.message
			);
		expect(await sentence(new Uint8Array())).toBe('The file is empty: it has zero bytes.');
		expect(await sentence(text)).toMatch('is not a PDF');
		expect(await sentence(marked.subarray(0, marked.length - 300))).toMatch('is cut off');
		expect(await sentence(await blank(501))).toBe(
			'The PDF has 501 pages; at most 500 can be taken.'
		);
		expect(await sentence(await blank(1, 20_000))).toMatch('measures 20000 × 20000 points');
		const locked = await PDFDocument.load(await blank());
		await locked.encrypt({ userPassword: 'secret', ownerPassword: 'other' });
		const lockedBytes = await locked.save();
		expect(await sentence(lockedBytes)).toMatch('needs a password');
		await expect(cleanPdf(lockedBytes)).rejects.toThrow('needs a password');
		await expect(tracesInPdf(lockedBytes)).rejects.toThrow('needs a password');
		const noise = new TextEncoder().encode('%PDF-1.7\nnothing here\n%%EOF');
		expect(await sentence(noise)).toMatch('is damaged');
		await expect(cleanPdf(noise)).rejects.toThrow('is damaged');
	});
	it('refuses a page that is not there and a picture too large to draw', async () => {
		const pdf = await openPdf(marked);
		expect(() => pdf.text(2)).toThrow('The PDF has no page 3.');
		await expect(pdf.render(0, 20_000)).rejects.toThrow('cannot be drawn');
		await expect(pdf.render(0, 0)).rejects.toThrow('cannot be drawn');
		pdf.close();
	});
});

describe('traces in a PDF', () => {
	it('names each of them in plain words', async () => {
		const traces = await tracesInPdf(marked);
		for (const trace of [
			'author: “MARKauthor”',
			'title: “MARKtitle”',
			'subject: “MARKsubject”',
			'keywords: “MARKkeyword”',
			'program it was written with: “MARKcreator”',
			'program that made the PDF: “MARKproducer”',
			'identity number of the file',
			'layers with names',
			'attached file: “MARKfilename.txt”',
			'a script',
			'comment by MARKcommenter: “MARKcomment”',
			'a link',
			'hidden description (XMP)',
			'private data of a program (PieceInfo)',
			'bookmarks',
			'value of the form field “MARKfield”: “FILLED”',
			'camera data in a photograph (EXIF)',
			'the place where a photograph was taken (GPS)'
		])
			expect(traces).toContain(trace);
		expect(traces.find((trace) => trace.startsWith('date it was made'))).toBeDefined();
	});
	it('sees that earlier versions stand in the file', async () => {
		const first = await blank();
		const again = await PDFDocument.load(first, { forIncrementalUpdate: true });
		again.addPage([100, 100]);
		const second = await again.save();
		expect(await tracesInPdf(first)).toEqual([]);
		expect(await tracesInPdf(second)).toContain('earlier versions of the document');
		expect(await tracesInPdf(await cleanPdf(second))).toEqual([]);
	});
	it('finds none in a cleaned document', async () => {
		expect(await tracesInPdf(cleaned)).toEqual([]);
	});
});

describe('cleaning a PDF', () => {
	it('leaves no marked word in the file, and had every one before', () => {
		expect(wordsIn(marked)).toEqual(MARKED);
		expect(wordsIn(cleaned)).toEqual([]);
	});
	it('changes no pixel', async () => {
		expect(await pictures(cleaned)).toEqual(await pictures(marked));
	});
	it('keeps the words that are printed', async () => {
		const pdf = await openPdf(cleaned);
		const text = `${pdf.text(0)}\n${pdf.text(1)}`;
		for (const words of PRINTED) expect(text).toContain(words);
		pdf.close();
	});
	it('gives the same bytes twice, and the same again for what is clean', async () => {
		expect(await cleanPdf(marked)).toEqual(cleaned);
		const again = await cleanPdf(cleaned);
		expect(await cleanPdf(again)).toEqual(again);
	});
	it('reads a document that is locked against changes but opens without a password', async () => {
		const locked = await PDFDocument.load(marked);
		await locked.encrypt({ ownerPassword: 'owner' });
		const bytes = await locked.save();
		const open = await cleanPdf(bytes);
		expect(await pictures(open)).toEqual(await pictures(bytes));
		expect(wordsIn(open)).toEqual([]);
	});
	it('refuses hidden layers, which would be seen if their rules were gone', async () => {
		const pdf = await PDFDocument.load(marked);
		const { context } = pdf;
		const layer = context.register(context.obj({ Type: 'OCG', Name: PDFString.of('draft') }));
		pdf.catalog.set(
			PDFName.of('OCProperties'),
			context.obj({ OCGs: [layer], D: { OFF: [layer] } })
		);
		await expect(cleanPdf(await pdf.save())).rejects.toThrow('has layers that can be hidden');
	});
});

describe('cleaning a photograph', () => {
	it('keeps pixels and colour profile; camera data, comments and what follows the end go', async () => {
		const plain = await sharp({
			create: { width: 40, height: 30, channels: 3, background: '#48a' }
		})
			.withIccProfile('p3')
			.withExif({ IFD0: { Artist: 'MARKartist' } })
			.jpeg({ progressive: true })
			.toBuffer();
		const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 8]), Buffer.from('MARKid')]);
		const photograph = Buffer.concat([
			plain.subarray(0, 2),
			comment,
			plain.subarray(2),
			Buffer.from('MARKunused')
		]);
		expect(tracesInJpeg(photograph)).toEqual([
			'a hidden description in a photograph',
			'camera data in a photograph (EXIF)',
			'data behind the end of a photograph'
		]);
		const clean = Buffer.from(cleanJpeg(photograph));
		expect(tracesInJpeg(clean)).toEqual([]);
		expect(clean.toString('latin1')).not.toContain('MARK');
		expect((await sharp(clean).metadata()).icc).toBeDefined();
		expect(await sharp(clean).raw().toBuffer()).toEqual(await sharp(plain).raw().toBuffer());
	});
	it('hands on what is no photograph', () => {
		const text = new TextEncoder().encode('not a photograph');
		expect(cleanJpeg(text)).toBe(text);
		expect(tracesInJpeg(text)).toEqual([]);
	});
});
