import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { redactMedia } from '../../scripts/media-redact';
import { stripMedia } from '../../scripts/media-strip';
import { readContent } from '../../src/lib/content/read';
import { openPdf } from '../../src/lib/media/document/pdf';
import { inspectMedia } from '../../src/lib/media/inspection';
import { decode } from '../../src/lib/media/picture/raster';
import { Store } from '../../src/lib/media/store';
import { stripFile } from '../../src/lib/media/strip';
import { errorsIn, folderWith, HEIGHT, motley, WIDTH } from './command-folder';

const EXIF = {
	IFD0: { Artist: 'MARKartist', Make: 'MARKcamera', ImageDescription: 'MARKwords' },
	IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '33/1 45/1 0/1', GPSLongitudeRef: 'W' }
};
const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>MARKxmp</a></x:xmpmeta>';
const marked = () => motley().withExif(EXIF).withXmp(XMP);
/** What may stand behind the end of a picture, where phones hide films. */
const BEHIND = Buffer.from('MARKbehind');
const MARK = Buffer.from('MARK');

/** The same TIFF with an author (tag 315) and a place (34853) in its directory. */
function withTags(tiff: Buffer): Buffer {
	const directory = tiff.readUInt32LE(4);
	const count = tiff.readUInt16LE(directory);
	const old = Array.from({ length: count }, (_, i) =>
		tiff.subarray(directory + 2 + i * 12, directory + 14 + i * 12)
	);
	const words = Buffer.from('MARKartist\0\0');
	const entry = (tag: number, type: number, number: number, value: number) => {
		const bytes = Buffer.alloc(12);
		bytes.writeUInt16LE(tag, 0);
		bytes.writeUInt16LE(type, 2);
		bytes.writeUInt32LE(number, 4);
		bytes.writeUInt32LE(value, 8);
		return bytes;
	};
	const at = tiff.length + (tiff.length % 2);
	const entries = [...old, entry(315, 2, 11, at), entry(34853, 4, 1, at)].sort(
		(a, b) => a.readUInt16LE(0) - b.readUInt16LE(0)
	);
	const head = Buffer.alloc(2);
	head.writeUInt16LE(entries.length);
	const whole = Buffer.concat([
		tiff,
		Buffer.alloc(tiff.length % 2),
		words,
		head,
		...entries,
		Buffer.alloc(4)
	]);
	whole.writeUInt32LE(at + words.length, 4);
	return whole;
}

const MARKED: Record<string, () => Promise<Buffer>> = {
	'a.jpg': async () => Buffer.concat([await marked().jpeg().toBuffer(), BEHIND]),
	'a.png': async () => Buffer.concat([await marked().png().toBuffer(), BEHIND]),
	'a.webp': async () => Buffer.concat([await marked().webp().toBuffer(), BEHIND]),
	'a.gif': async () => {
		const gif = await motley().gif().toBuffer();
		const comment = Buffer.from('\x21\xfe\x08MARKnote\0', 'latin1');
		// Before the first extension (21 F9), which says how the picture stands.
		const at = gif.indexOf(Buffer.from([0x21, 0xf9, 4]));
		return Buffer.concat([gif.subarray(0, at), comment, gif.subarray(at), BEHIND]);
	},
	'a.tif': async () => withTags(await marked().tiff({ compression: 'lzw' }).toBuffer()),
	'a.svg': async () =>
		Buffer.from(
			'<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="x" viewBox="0 0 9 9" width="90" height="90"><!-- MARKcomment --><metadata><a>MARKmetadata</a></metadata><rect width="5" height="5" inkscape:label="MARKlabel"/></svg>'
		)
};

describe('npm run media:strip', () => {
	it.each(Object.keys(MARKED))('leaves no word in %s and changes no pixel', async (name) => {
		const before = (await MARKED[name]?.()) ?? Buffer.of();
		expect(before.includes(MARK)).toBe(true);
		const here = folderWith({ [`elm-county/media/${name}`]: before });
		expect(await stripMedia(here.root, here.print), here.said()).toBe(0);
		const after = here.read(`elm-county/media/${name}`);
		expect(after.includes(MARK)).toBe(false);
		expect((await decode(after)).data.equals((await decode(before)).data)).toBe(true);
		expect(here.said()).toContain(`stories/elm-county/media/${name}: took out`);
		expect(here.said()).toContain('The history of the repository still holds the old files');
		// What is clean stays as it is, to the byte.
		await stripMedia(here.root, () => {});
		expect(here.read(`elm-county/media/${name}`).equals(after)).toBe(true);
	});

	it('takes a place out of an AVIF and keeps its size', async () => {
		const before = await marked().avif({ quality: 90 }).toBuffer();
		expect(before.includes(MARK)).toBe(true);
		const after = await stripFile(before);
		expect(Buffer.from(after?.bytes ?? []).includes(MARK)).toBe(false);
		expect(await decode(after?.bytes ?? Buffer.of())).toMatchObject({ width: 90, height: 60 });
	});

	it('says the place where a photograph was taken', async () => {
		for (const name of ['a.jpg', 'a.png', 'a.webp', 'a.tif'])
			expect((await stripFile((await MARKED[name]?.()) ?? Buffer.of()))?.gone.join()).toMatch(
				/GPS/
			);
	});

	it.each(['jpeg', 'png', 'webp', 'tiff'] as const)(
		'turns a %s upright whose orientation goes with the rest',
		async (format) => {
			const before = await marked()
				.withMetadata({ orientation: 6 })
				.toFormat(format, { quality: 95 })
				.toBuffer();
			const after = await stripFile(before);
			expect(after?.turned).toBe(true);
			const { orientation, exif, ...told } = await sharp(after?.bytes).metadata();
			expect([orientation ?? 1, exif, told.width, told.height]).toEqual([
				1,
				undefined,
				HEIGHT,
				WIDTH
			]);
			// Orientation 6: what lay on the left is above. Two codings differ a little.
			const [was, is] = [await decode(before), await decode(after?.bytes ?? Buffer.of())];
			const off = was.data.reduce((sum, value, i) => sum + Math.abs(value - (is.data[i] ?? 0)), 0);
			expect(off / was.data.length).toBeLessThan(4);
		}
	);

	it('takes the words out of recordings and documents, and leaves what is clean', async () => {
		const mp3 = readFileSync('stories/examples/media/two-bells.mp3');
		const clean = Buffer.from((await stripFile(mp3))?.bytes ?? []);
		const tag = Buffer.from('ID3\x03\0\0\0\0\0\x14TIT2\0\0\0\x0a\0\0\0MARKtitle', 'latin1');
		const here = folderWith({
			'elm-county/media/tagged.mp3': Buffer.concat([tag, clean]),
			'elm-county/media/clean.mp3': clean,
			'elm-county/media/page.pdf': await printed('MARKauthor')
		});
		expect(await stripMedia(here.root, here.print)).toBe(0);
		expect(here.read('elm-county/media/tagged.mp3').equals(clean)).toBe(true);
		expect(here.read('elm-county/media/clean.mp3').equals(clean)).toBe(true);
		expect(here.said()).toMatch(/page\.pdf: took out .*author: “MARKauthor”/);
		const pdf = await openPdf(here.read('elm-county/media/page.pdf'));
		expect(pdf.text(0)).toContain('PRIVATE');
		pdf.close();
	});

	it('says which file it could not work on, and goes on with the others', async () => {
		const whole = (await MARKED['a.png']?.()) ?? Buffer.of();
		const here = folderWith({
			'elm-county/media/broken.png': whole.subarray(0, 600),
			'elm-county/media/words.jpg': 'only words',
			'elm-county/media/whole.png': whole
		});
		expect(await stripMedia(here.root, here.print)).toBe(1);
		expect(here.read('elm-county/media/broken.png').equals(whole.subarray(0, 600))).toBe(true);
		expect(here.said()).toContain('words.jpg: left as it is.');
		expect(here.said()).toContain('whole.png: took out');
	});
});

/** A PDF of two pages with a line at the top of each. */
async function printed(author: string): Promise<Uint8Array> {
	const document = await PDFDocument.create();
	document.setAuthor(author);
	const font = await document.embedFont(StandardFonts.Helvetica);
	for (const line of ['PRIVATE name of someone', 'Second page stays'])
		document.addPage([306, 396]).drawText(line, { x: 30, y: 350, size: 16, font });
	return document.save({ useObjectStreams: false });
}

const LIST = `# The pictures of this story.
page: # a scan
  file: page.FORMAT
  people: none
  redact: # the name
    - { shape: box, x: 5, y: 5, w: 90, h: 15 }
  alt: { en: 'A page: with a name.', es: Una página. }
  credit: { en: Nobody, es: Nadie }
  rights: cc-by-nc-sa
`;

describe('npm run media:redact', () => {
	it.each(['jpg', 'png', 'webp', 'tif', 'gif', 'avif', 'pdf'])(
		'burns covers into a %s, for good, and says so in the list',
		async (end) => {
			const format = { jpg: 'jpeg', tif: 'tiff' }[end] ?? end;
			const before =
				end === 'pdf'
					? await printed('MARKauthor')
					: await motley()
							.resize(900)
							.toFormat(format as 'png')
							.toBuffer();
			const here = folderWith({ [`elm-county/media/page.${end}`]: before });
			here.add('elm-county/media.yml', LIST.replace('FORMAT', end));
			const list = here.text('elm-county/media.yml');
			// Where only the list says so, the check is not deceived.
			writeFileSync(
				here.at('elm-county/media.yml'),
				list.replace('  redact:', '  source: removed\n  redact:')
			);
			expect((await errorsIn(here.root)).map(({ rule }) => rule)).toContain('not-covered');
			writeFileSync(here.at('elm-county/media.yml'), list);

			expect(await redactMedia(here.root, here.print), here.said()).toBe(0);
			expect(here.text('elm-county/media.yml')).toBe(
				list.replace('  file: page', '  source: removed\n  file: page')
			);
			const store = new Store(join(here.root, 'store'));
			expect(await inspectMedia(readContent(here.root), here.root, store)).toEqual([]);
			expect(here.said()).toContain('git filter-repo --strip-blobs-with-ids');
			const after = here.read(`elm-county/media/page.${end}`);
			await redactMedia(here.root, here.print);
			expect(here.read(`elm-county/media/page.${end}`).equals(after)).toBe(true);
		}
	);

	it('leaves no word under a cover of a document, and the other pages as they are', async () => {
		const here = folderWith({ 'elm-county/media/page.pdf': await printed('MARKauthor') });
		here.add('elm-county/media.yml', LIST.replace('FORMAT', 'pdf'));
		await redactMedia(here.root, here.print);
		const bytes = here.read('elm-county/media/page.pdf');
		const pdf = await openPdf(bytes);
		expect(pdf.pages).toEqual([
			{ width: 306, height: 396 },
			{ width: 306, height: 396 }
		]);
		expect([pdf.text(0), pdf.text(1)]).toEqual(['', 'Second page stays']);
		pdf.close();
		expect(bytes.includes(MARK)).toBe(false);
	});

	it('leaves the file alone and says so where a cover cannot be burned in', async () => {
		const before = await printed('x');
		const here = folderWith({ 'elm-county/media/page.pdf': before });
		here.add(
			'elm-county/media.yml',
			LIST.replace('FORMAT', 'pdf').replace('h: 15 }', 'h: 15, page: 3 }')
		);
		const list = here.text('elm-county/media.yml');
		expect(await redactMedia(here.root, here.print)).toBe(1);
		expect(here.said()).toContain('A cover is for page 3, but the PDF has 2.');
		expect(here.read('elm-county/media/page.pdf').equals(Buffer.from(before))).toBe(true);
		expect(here.text('elm-county/media.yml')).toBe(list);
	});
});
