import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Work } from '../../src/lib/media/shelf';
import { Store } from '../../src/lib/media/store';
import { makeAll } from '../../src/lib/media/works';
import { newFolder, plain, Project, tidy } from './media-folder';

afterAll(tidy);

/** Every file below a folder, by its path in it. */
const filesIn = (folder: string): Map<string, Buffer> =>
	new Map(
		readdirSync(folder, { withFileTypes: true, recursive: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.sort()
			.map((path) => [path.slice(folder.length + 1), readFileSync(path)])
	);

const WORD = 'Zqxvorple';
/** The forms in which a word may stand in a file. */
const FORMS = [
	WORD,
	Buffer.from(WORD, 'utf16le').toString('latin1'),
	Buffer.from(WORD).toString('hex')
];
const holds = (bytes: Buffer) => {
	const text = bytes.toString('latin1');
	return FORMS.some((form) => text.includes(form) || text.includes(form.toUpperCase()));
};

const chunk = (type: string, data: Buffer) => {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	let crc = ~0;
	for (const byte of body) {
		crc ^= byte;
		for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	check.writeUInt32BE(~crc >>> 0);
	return Buffer.concat([length, body, check]);
};
const segment = (marker: number, data: string) => {
	const head = Buffer.from([0xff, marker, 0, 0]);
	head.writeUInt16BE(data.length + 2, 2);
	return Buffer.concat([head, Buffer.from(data, 'latin1')]);
};
const EXIF = {
	IFD0: { Copyright: WORD, ImageDescription: WORD, Artist: WORD, Make: WORD },
	IFD2: { UserComment: WORD, LensModel: WORD },
	IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '1/1 2/1 3/1', GPSAreaInformation: WORD }
};
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:a="http://example.org/" a:b="${WORD}"/></rdf:RDF></x:xmpmeta>`;
const marked = (width: number, height: number) => plain(width, height).withExif(EXIF).withXmp(XMP);

async function markedJpeg() {
	const bytes = await marked(2300, 120).jpeg().toBuffer();
	const iptc = `Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0e\x1c\x02\x78\0\x09${WORD}`;
	return Buffer.concat([
		bytes.subarray(0, 2),
		segment(0xfe, WORD),
		segment(0xed, iptc),
		segment(0xec, WORD),
		bytes.subarray(2),
		// Behind its end: a film, a depth map, a second picture.
		Buffer.from(WORD)
	]);
}
async function markedPng() {
	const bytes = await marked(300, 200).png().toBuffer();
	const words = Buffer.from(`Comment\0${WORD}`, 'latin1');
	return Buffer.concat([bytes.subarray(0, 33), chunk('tEXt', words), bytes.subarray(33)]);
}
async function markedPdf() {
	const pdf = await PDFDocument.create();
	const page = pdf.addPage([600, 60]);
	page.drawText('Printed words', {
		x: 20,
		y: 30,
		font: await pdf.embedFont(StandardFonts.Helvetica)
	});
	page.drawImage(await pdf.embedJpg(await marked(60, 40).jpeg().toBuffer()), { x: 300, y: 10 });
	pdf.setAuthor(WORD);
	pdf.setTitle(WORD);
	pdf.setProducer(WORD);
	await pdf.attach(Buffer.from(WORD), `${WORD}.txt`);
	return Buffer.from(await pdf.save({ useObjectStreams: false }));
}
/** A sound with a title, a comment and an unknown end in its tags. */
function markedMp3() {
	const frame = (id: string) => {
		const data = Buffer.from(`\0${WORD}`, 'latin1');
		return Buffer.concat([Buffer.from(id), Buffer.from([0, 0, 0, data.length, 0, 0]), data]);
	};
	const tags = Buffer.concat(['TIT2', 'TPE1', 'TCOM'].map(frame));
	const end = Buffer.alloc(128);
	end.write(`TAG${WORD}`, 'latin1');
	return Buffer.concat([
		Buffer.from([0x49, 0x44, 0x33, 3, 0, 0, 0, 0, 0, tags.length]),
		tags,
		readFileSync('stories/examples/media/two-bells.mp3'),
		end
	]);
}
/** A film with words in a box of user data at its end. */
function markedMp4() {
	const data = Buffer.from(WORD);
	const box = Buffer.alloc(8);
	box.writeUInt32BE(8 + data.length);
	box.write('udta', 4, 'latin1');
	return Buffer.concat([readFileSync('stories/examples/media/windows.mp4'), box, data]);
}

describe('nothing of what a source tells beside its picture is in any file made of it', () => {
	const sources: [string, () => Promise<Buffer> | Buffer, RegExp[]][] = [
		['a.jpg', markedJpeg, [/\.avif$/, /\.webp$/, /\.jpg$/, /-deep\/.*\.webp$/]],
		['a.png', markedPng, [/\.avif$/, /\.webp$/]],
		['a.webp', () => marked(300, 200).webp().toBuffer(), [/\.jpg$/]],
		['a.avif', () => marked(300, 200).avif().toBuffer(), [/\.jpg$/]],
		['a.tif', () => marked(300, 200).tiff().toBuffer(), [/\.jpg$/]],
		['a.pdf', markedPdf, [/\.pdf$/, /-p1-.*\.avif$/]],
		['a.mp3', markedMp3, [/\.mp3$/]],
		['a.mp4', markedMp4, [/\.mp4$/]]
	];
	it.each(sources)('%s', async (file, source, expected) => {
		const bytes = await source();
		expect(holds(bytes), 'the source must be marked').toBe(true);
		const { folder } = await new Project().add(file, bytes).make();
		const files = filesIn(folder);
		for (const pattern of expected)
			expect(
				[...files.keys()].some((name) => pattern.test(name)),
				String(pattern)
			).toBe(true);
		for (const [name, made] of files) {
			expect(holds(made), `${name} holds the word`).toBe(false);
			if (!/\.(avif|webp|jpg|png)$/.test(name)) continue;
			const { exif, xmp, iptc, comments, icc } = await sharp(made).metadata();
			expect({ exif, xmp, iptc, comments, icc }, name).toEqual({});
		}
	});
	it('a small copy within the EXIF is not handed on', async () => {
		const { folder } = await new Project().add('a.jpg', await markedJpeg()).make();
		for (const [name, made] of filesIn(folder))
			if (name.endsWith('.jpg')) {
				const starts = made.toString('latin1').split('\xff\xd8\xff').length - 1;
				expect(starts, name).toBe(1);
			}
	});
});

const isSecret = (data: Buffer, at: number) =>
	(data[at] ?? 0) > 140 && (data[at + 1] ?? 255) < 110 && (data[at + 2] ?? 0) > 140;

describe('a part that is covered', () => {
	// Two areas of a colour that is nowhere else: one below a box, one (round) below an ellipse.
	const [width, height] = [2400, 1600];
	const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#f0f0d0"/><rect x="240" y="160" width="480" height="320" fill="#ff00ff"/><ellipse cx="1440" cy="800" rx="240" ry="160" fill="#ff00ff"/></svg>`;
	const covers = [
		'{ shape: box, x: 10, y: 10, w: 20, h: 20 }',
		'{ shape: ellipse, x: 50, y: 40, w: 20, h: 20 }'
	];
	const redact = ['people: none', 'redact:', ...covers.map((cover) => `  - ${cover}`)];
	let source: Buffer;
	beforeAll(async () => {
		source = await sharp(Buffer.from(drawn)).png().toBuffer();
	});

	it('is in no file, at no size, crop or tile; its ink is one, and the corner outside stays', async () => {
		const project = new Project()
			.add('a.png', source, redact)
			.edit('elm-county/en.svx', (text) =>
				text.replace('media="tower-12" alt', 'media="a" focus="20% 20% 20%" alt')
			);
		const { folder, shelf, store } = await project.make();
		const picture = shelf['elm-county']?.['a']?.picture;
		expect(Object.keys(picture?.crops ?? {})).toHaveLength(1);
		expect(picture?.tall).toBeDefined();
		const files = [...filesIn(folder)].filter(([name]) => /\.(avif|webp|jpg|png)$/.test(name));
		expect(files.filter(([name]) => name.includes('-deep/')).length).toBeGreaterThan(20);
		for (const [name, bytes] of files) {
			const data = await sharp(bytes).removeAlpha().raw().toBuffer();
			let found = 0;
			for (let at = 0; at < data.length; at += 3) if (isSecret(data, at)) found++;
			expect(found, name).toBe(0);
		}
		const largest = picture?.sources[1]?.files.at(-1);
		expect(largest?.width).toBe(width);
		const { data } = await sharp(store.get(largest?.address.split('/').at(-1) ?? ''))
			.raw()
			.toBuffer({ resolveWithObject: true });
		const at = (x: number, y: number) => [...data.subarray((y * width + x) * 3).subarray(0, 3)];
		for (let x = 250; x < 710; x += 23)
			for (let y = 170; y < 470; y += 17)
				for (const [i, ink] of [0x1d, 0x1a, 0x17].entries())
					expect(Math.abs((at(x, y)[i] ?? 0) - ink)).toBeLessThan(6);
		// Just outside of the box, and in the corner of the ellipse's frame.
		for (const [x, y] of [
			[228, 148],
			[732, 492],
			[1206, 646],
			[1674, 954]
		] as const)
			expect(Math.min(...at(x, y)), `${x},${y}`).toBeGreaterThan(180);
	});

	it('is given out from the file itself only where the file carries the cover', async () => {
		const removed = [...redact, 'source: removed'];
		const bare = await new Project().add('a.png', source, removed).look();
		expect(bare.map((line) => line.split(' “')[0])).toEqual(
			Array(2).fill('error not-covered stories/elm-county/media.yml:2')
		);
		const carry = (fill: string, part = 1) =>
			sharp(source)
				.composite([
					{
						input: Buffer.from(
							`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="${fill}"><rect x="240" y="160" width="${480 * part}" height="320"/><ellipse cx="1440" cy="800" rx="240" ry="160"/></svg>`
						)
					}
				])
				.jpeg({ quality: 90 })
				.toBuffer();
		const covered = await new Project().add('a.jpg', await carry('#000'), removed).look();
		expect(covered).toEqual([]);
		const half = await new Project().add('a.jpg', await carry('#000', 0.85), removed).look();
		expect(half.join()).toContain('at 10, 10 is not covered');
		const pale = await new Project().add('a.jpg', await carry('#888'), removed).look();
		expect(pale).toHaveLength(2);
	});

	it('of a page: neither seen nor read, and the document is not given out', async () => {
		const pdf = await PDFDocument.create();
		const font = await pdf.embedFont(StandardFonts.Helvetica);
		for (const words of ['Secret words', 'Open words'])
			pdf.addPage([600, 100]).drawText(words, { x: 60, y: 40, size: 40, font });
		const bytes = Buffer.from(await pdf.save());
		const cover = (page: number) => [
			'people: none',
			`redact: [{ shape: box, x: 5, y: 20, w: 70, h: 60, page: ${page} }]`
		];
		const { shelf, folder, store } = await new Project().add('a.pdf', bytes, cover(1)).make();
		const shown = shelf['elm-county']?.['a'];
		expect(shown?.pages?.map(({ text }) => text)).toEqual([undefined, 'Open words']);
		expect(shown?.document).toBeUndefined();
		for (const [name, made] of filesIn(folder)) {
			expect(name).not.toMatch(/\.pdf$/);
			expect(made.includes('Secret'), name).toBe(false);
		}
		const name = shown?.pages?.[0]?.fallback.split('/').at(-1) ?? '';
		const { data, info } = await sharp(store.get(name)).raw().toBuffer({ resolveWithObject: true });
		for (let x = 0.08; x < 0.73; x += 0.01) {
			const at = Math.floor(info.height * 0.5) * info.width + Math.floor(info.width * x);
			expect(data[at * info.channels]).toBeLessThan(50);
		}
		expect(await new Project().add('a.pdf', bytes, cover(3)).look()).toContain(
			'error no-page stories/elm-county/media.yml:2 “a” is to be covered on page 3, but it has 2 pages.'
		);
	});
});

describe('the store', () => {
	it('makes nothing twice, and only what has changed anew', async () => {
		const project = new Project()
			.add('a.png', await plain(300, 200).png().toBuffer())
			.add('b.png', await plain(200, 300, '#2030c0').png().toBuffer());
		const first = await project.make();
		expect(first.account).toMatchObject({ made: 2, kept: 0 });
		const second = await project.make(first.folder);
		expect(second.account).toMatchObject({ made: 0, kept: 2 });
		writeFileSync(
			join(project.story, 'media/b.png'),
			await plain(200, 300, '#2030c1').png().toBuffer()
		);
		const third = await project.make(first.folder);
		expect(third.account).toMatchObject({ made: 1, kept: 1 });
		expect(third.shelf['elm-county']?.['a']).toEqual(first.shelf['elm-county']?.['a']);
		expect(third.shelf['elm-county']?.['b']).not.toEqual(first.shelf['elm-county']?.['b']);
		// What the old b.png was made into is in use no more; all else is.
		expect(third.store.sweep()).toBe(second.works[1]!.outputs.length + 1);
		expect(third.store.sweep()).toBe(0);
		for (const name of third.works.flatMap(({ outputs }) => outputs))
			expect(filesIn(first.folder).has(name), name).toBe(true);
		expect((await project.make(first.folder)).account.made).toBe(0);
	});

	it('keeps tiles with their list, and makes them anew where one is missing', async () => {
		const project = new Project().add('a.jpg', await plain(2300, 600).jpeg().toBuffer());
		const { folder, store } = await project.make();
		expect(store.sweep()).toBe(0);
		const before = filesIn(folder);
		const again = await project.make(folder);
		expect(again.account.made).toBe(0);
		expect(again.store.sweep()).toBe(0);
		const tile = [...before.keys()].find((name) => name.includes('-deep/'))!;
		again.store.drop(tile);
		expect((await project.make(folder)).account.made).toBe(1);
		expect(filesIn(folder)).toEqual(before);
	});

	it('holds no half file after a run that failed, and goes on where it stopped', async () => {
		const folder = newFolder();
		const store = new Store(folder);
		const work = (name: string, make: () => void): Work => ({
			outputs: [name],
			label: `story: ${name}`,
			make: async () => make()
		});
		const good = work('a'.repeat(20) + '-1.png', () =>
			store.put('a'.repeat(20) + '-1.png', 'whole')
		);
		const bad = work('b'.repeat(20) + '-1.png', () => {
			throw new Error('The disk is full.');
		});
		await expect(makeAll([good, bad], store)).rejects.toThrow(
			`story: ${'b'.repeat(20)}-1.png could not be made: The disk is full.`
		);
		// A folder stands where the file should: the last move fails.
		mkdirSync(join(folder, 'c'.repeat(20), 'x'), { recursive: true });
		expect(() => store.put('c'.repeat(20), 'half')).toThrow();
		expect([...filesIn(folder).keys()]).toEqual(['a'.repeat(20) + '-1.png']);
		expect(await makeAll([good], new Store(folder))).toMatchObject({ made: 0, kept: 1 });
	});

	it('gets the same bytes from two runs', async () => {
		const project = new Project()
			.add('a.jpg', await markedJpeg())
			.add('b.pdf', await markedPdf())
			.add('c.mp3', markedMp3())
			.list('d', ['tones: held-by-year']);
		const [one, two] = [await project.make(), await project.make()];
		expect(filesIn(one.folder)).toEqual(filesIn(two.folder));
		expect(one.shelf).toEqual(two.shelf);
		expect(filesIn(one.folder).size).toBeGreaterThan(30);
	});
});
