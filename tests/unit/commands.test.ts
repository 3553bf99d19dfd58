import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { stripMedia } from '../../scripts/media-strip';
import { redactMedia } from '../../scripts/media-redact';
import { checkStories } from '../../src/lib/content/check-stories';
import { readContent } from '../../src/lib/content/read';
import { withdraw } from '../../src/lib/content/withdrawal';
import { withhold } from '../../src/lib/content/withhold';
import { setField } from '../../src/lib/content/yaml-edit';
import { openPdf } from '../../src/lib/media/document/pdf';
import { inspectMedia } from '../../src/lib/media/inspection';
import { decode } from '../../src/lib/media/picture/raster';
import { stripFile } from '../../src/lib/media/strip';
import { Store } from '../../src/lib/media/store';

const TODAY = '2026-11-24';
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder with the sound story and the real vocabulary, and ways to look at it. */
function folderWith(files: Record<string, string | Uint8Array> = {}) {
	const root = mkdtempSync(join(tmpdir(), 'commands-'));
	folders.push(root);
	mkdirSync(join(root, 'stories'));
	cpSync('stories/vocabulary', join(root, 'stories/vocabulary'), { recursive: true });
	cpSync('tests/fixtures/good', join(root, 'stories'), { recursive: true });
	mkdirSync(join(root, 'stories/elm-county/media'));
	const at = (file: string) => join(root, 'stories', file);
	for (const [file, bytes] of Object.entries(files)) writeFileSync(at(file), bytes);
	// Drawings that every story has.
	const list = readFileSync(at('elm-county/media.yml'), 'utf8')
		.replace('drawing: cover', 'drawing: sample-cover')
		.replace('drawing: tower\n  with: { held: 12 }', 'drawing: sample-scene');
	writeFileSync(at('elm-county/media.yml'), list);
	const said: string[] = [];
	return {
		root,
		at,
		read: (file: string) => readFileSync(at(file)),
		text: (file: string) => readFileSync(at(file), 'utf8'),
		add: (file: string, more: string) =>
			writeFileSync(at(file), `${readFileSync(at(file), 'utf8')}${more}`),
		print: (line: string) => void said.push(line),
		said: () => said.join('\n')
	};
}

const errorsIn = async (root: string) =>
	(await checkStories(root)).problems.filter(({ severity }) => severity === 'error');

/** A picture in which every pixel has a neighbour of another colour, wider than high. */
const WIDTH = 90;
const HEIGHT = 60;
const motley = () => {
	const data = Buffer.alloc(WIDTH * HEIGHT * 3);
	for (let y = 0; y < HEIGHT; y++)
		for (let x = 0; x < WIDTH; x++)
			data.set(
				[(x * 5) % 256, (y * 4) % 256, ((x >> 3) + (y >> 3)) % 2 ? 220 : 30],
				(y * WIDTH + x) * 3
			);
	return sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
};
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

const CONSENTS = `# Names are kept elsewhere.
c-oak27lamp4: # asked in spring
  shown_as: { en: Rosa, es: Rosa }
  identity: alias
  allows: [text, quote, image, voice, translation]
  findable: true
  given: 2026-03-01
  review_by: 2030-03-01
  minor: false
`;
const PERSON = `ana: # at her door
  file: ana.jpg
  consent: [c-oak27lamp4]
  alt: { en: A woman., es: Una mujer. }
  credit: { en: Nobody, es: Nadie }
  rights: cc-by-nc-sa
ana-speaks:
  file: ana.mp3
  consent: [c-oak27lamp4]
  alt: { en: A voice., es: Una voz. }
  credit: { en: Nobody, es: Nadie }
  rights: cc-by-nc-sa
`;
const SCENES = `
<Account of="c-oak27lamp4" id="told">

What she told.

</Account>

<Gallery id="all" media="ana, cover" title="Who was there" />

<Quote of="q2" />

<Voice id="voice" src="ana-speaks" lang="en" transcript="ana-speaks.en.vtt" translation="ana-speaks.es.vtt" />
`;
const VTT = 'WEBVTT\n\n00:00.000 --> 00:00.500\nWords.\n';

/** The sound story with a person in it, who has allowed it. */
async function storyOfAPerson() {
	const here = folderWith({
		'consent.yml': CONSENTS,
		'elm-county/media/ana.jpg': await motley().jpeg().toBuffer(),
		'elm-county/media/ana.mp3': readFileSync('stories/examples/media/two-bells.mp3'),
		'elm-county/media/ana-speaks.en.vtt': VTT,
		'elm-county/media/ana-speaks.es.vtt': VTT
	});
	here.add('elm-county/media.yml', PERSON);
	here.add('elm-county/en.svx', SCENES);
	here.add('elm-county/es.svx', SCENES);
	const record = here.text('elm-county/campaign.yml');
	writeFileSync(
		here.at('elm-county/campaign.yml'),
		`# The record.\n${record.replace(
			'quotes:\n',
			`quotes:\n  - id: q2\n    text: MARKquote\n    lang: en\n    translation: MARKcita\n    consent: c-oak27lamp4\n    sources: [elm-post-2020]\n`
		)}`
	);
	expect(await errorsIn(here.root)).toEqual([]);
	return here;
}

const shownIn = (root: string) => {
	const { stories, consents, withdrawn } = withhold(readContent(root));
	const [story] = stories;
	return {
		consents: Object.keys(consents.value ?? {}),
		media: Object.keys(story?.media.value ?? {}),
		quotes: (story?.record.value?.quotes ?? []).map(({ id }) => id),
		files: story?.files,
		captions: Object.keys(story?.captions ?? {}),
		withdrawn: withdrawn.map(({ slug }) => slug)
	};
};

describe('npm run withdraw', () => {
	it('marks a consent, and nothing of the person is shown any more', async () => {
		const here = await storyOfAPerson();
		const order = { id: 'c-oak27lamp4', today: TODAY };
		expect(await withdraw(here.root, order, here.print), here.said()).toBe(0);
		expect(here.text('consent.yml')).toBe(
			CONSENTS.replace('  shown_as', `  withdrawn: ${TODAY}\n  shown_as`)
		);
		expect(here.text('elm-county/media.yml')).toContain('ana: # at her door\n  withdrawn: ');
		expect(shownIn(here.root)).toMatchObject({
			consents: [],
			media: ['cover', 'tower-12'],
			quotes: ['q1'],
			captions: []
		});
		expect(shownIn(here.root).files).not.toContain('ana.jpg');
		for (const line of [
			/stories\/elm-county\/en\.svx:\d+ {2}the whole account in <Account id="told">/,
			/stories\/elm-county\/es\.svx:\d+ {2}“ana” in <Gallery id="all">/,
			/campaign\.yml:\d+ {2}the quotation “q2”/,
			/git rm -r -- .*media\/ana\.jpg/,
			/\/es\/stories\/elm-county\//,
			/git filter-repo --invert-paths --path/,
			/must answer “not found” afterwards:\n +\/media\/files\/[\w-]+\.\w+\n/,
			/info@archive\.org/,
			/Tell the person/
		])
			expect(here.said()).toMatch(line);
	});

	it('leaves a passing check when the files of a consent are deleted afterwards', async () => {
		const here = await storyOfAPerson();
		await withdraw(here.root, { id: 'c-oak27lamp4', today: TODAY }, here.print);
		rmSync(here.at('elm-county/media'), { recursive: true });
		expect(await errorsIn(here.root)).toEqual([]);
	});

	it('marks one medium, and leaves the rest of the story', async () => {
		const here = await storyOfAPerson();
		const list = here.text('elm-county/media.yml');
		expect(await withdraw(here.root, { id: 'elm-county/ana', today: TODAY }, here.print)).toBe(0);
		expect(here.text('elm-county/media.yml')).toBe(
			list.replace('ana: # at her door\n', `ana: # at her door\n  withdrawn: ${TODAY}\n`)
		);
		expect(shownIn(here.root)).toMatchObject({
			consents: ['c-oak27lamp4'],
			media: ['cover', 'tower-12', 'ana-speaks'],
			quotes: ['q2', 'q1'],
			captions: ['ana-speaks.en.vtt', 'ana-speaks.es.vtt']
		});
	});

	it('marks a whole story and keeps its record, with the comment at its top', async () => {
		const here = await storyOfAPerson();
		const record = here.text('elm-county/campaign.yml');
		expect(await withdraw(here.root, { id: 'elm-county', today: TODAY }, here.print)).toBe(0);
		expect(here.text('elm-county/campaign.yml')).toBe(
			record.replace('# The record.\n', `# The record.\nwithdrawn: ${TODAY}\n`)
		);
		expect(shownIn(here.root)).toMatchObject({ media: [], withdrawn: ['elm-county'] });
	});

	it('erases the files and captions of a medium, and those alone', async () => {
		const here = await storyOfAPerson();
		const order = { id: 'elm-county/ana-speaks', today: TODAY, erase: true };
		expect(await withdraw(here.root, order, here.print), here.said()).toBe(0);
		const left = ['ana.jpg', 'ana.mp3', 'ana-speaks.en.vtt', 'ana-speaks.es.vtt'].filter((name) =>
			existsSync(here.at(`elm-county/media/${name}`))
		);
		expect(left).toEqual(['ana.jpg']);
	});

	it('erases a story down to its mark and its old addresses', async () => {
		const here = await storyOfAPerson();
		here.add('elm-county/campaign.yml', 'aliases:\n  - elm\n  - old-elm\n');
		// What was marked before can be erased later.
		await withdraw(here.root, { id: 'elm-county', today: TODAY }, here.print);
		const order = { id: 'elm-county', today: '2026-12-01', erase: true };
		expect(await withdraw(here.root, order, here.print)).toBe(0);
		expect(here.text('elm-county/campaign.yml')).toBe(
			`withdrawn: ${TODAY}\naliases:\n  - elm\n  - old-elm\n`
		);
		for (const name of ['en.svx', 'es.svx', 'media.yml', 'media'])
			expect(existsSync(here.at(`elm-county/${name}`)), name).toBe(false);
		expect(readContent(here.root).withdrawn).toEqual([
			{ slug: 'elm-county', aliases: ['elm', 'old-elm'] }
		]);
	});

	it('keeps a file that another medium of the story still shows, and names copies elsewhere', async () => {
		const here = await storyOfAPerson();
		const other = PERSON.split('ana-speaks:')[0]?.replace('ana:', 'door:') ?? '';
		here.add('elm-county/media.yml', other);
		cpSync(here.at('elm-county/media/ana.mp3'), here.at('elm-county/media/copy.mp3'));
		await withdraw(here.root, { id: 'elm-county/ana', today: TODAY, erase: true }, here.print);
		expect(existsSync(here.at('elm-county/media/ana.jpg'))).toBe(true);
		await withdraw(
			here.root,
			{ id: 'elm-county/ana-speaks', today: TODAY, erase: true },
			here.print
		);
		expect(here.said()).toMatch(
			/The same file lies elsewhere.*\n +stories\/elm-county\/media\/copy\.mp3/
		);
	});

	it('says since when, and changes nothing, where it was withdrawn before', async () => {
		const here = await storyOfAPerson();
		for (const id of ['elm-county/ana', 'c-oak27lamp4', 'elm-county']) {
			await withdraw(here.root, { id, today: TODAY }, () => {});
			const before = ['consent.yml', 'elm-county/media.yml', 'elm-county/campaign.yml'].map(
				here.text
			);
			expect(await withdraw(here.root, { id, today: '2027-01-01' }, here.print)).toBe(0);
			expect(here.said()).toContain(`${id} was withdrawn on ${TODAY} already.`);
			expect(
				['consent.yml', 'elm-county/media.yml', 'elm-county/campaign.yml'].map(here.text)
			).toEqual(before);
		}
	});

	it.each([
		['c-oak27lamp5', 'c-oak27lamp4'],
		['elm-conty', 'elm-county'],
		['elm-county/anna', 'elm-county/ana'],
		['elm-county/constructor', 'elm-county/']
	])('does not know %s, and asks for what is near', async (id, near) => {
		const here = await storyOfAPerson();
		expect(await withdraw(here.root, { id, today: TODAY }, here.print)).toBe(1);
		expect(here.said()).toContain(`There is no consent, story or medium “${id}”; the nearest are `);
		expect(here.said()).toContain(near);
		expect(here.said().split('\n')).toHaveLength(1);
	});
});

describe('a field written into YAML', () => {
	it.each([
		['a: 1 # x\n', ['b'], 'b: v\na: 1 # x\n'],
		['m:\r\n  # c\r\n  a: "1"\r\n', ['m', 'b'], 'm:\r\n  # c\r\n  b: v\r\n  a: "1"\r\n'],
		['m: { a: 1 }\n', ['m', 'b'], 'm: { b: v, a: 1 }\n'],
		['m: {}\n', ['m', 'b'], 'm: { b: v }\n'],
		['m:\n  b: |\n    long\n    text\n  c: 1\n', ['m', 'b'], 'm:\n  b: v\n  c: 1\n']
	])('leaves the rest of %j', (text, path, after) => {
		expect(setField(text, path, 'v')).toBe(after);
	});
	it('is refused where it would reach further than meant', () => {
		expect(() => setField('a: &x\n  k: 1\nb: *x\n', ['a', 'w'], 'v')).toThrow(/by hand/);
		expect(() => setField('a: &x\n  k: 1\nb: *x\n', ['b', 'w'], 'v')).toThrow(/by hand/);
	});
});
