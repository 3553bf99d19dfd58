import { readFileSync, symlinkSync, writeFileSync, mkdirSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { kindOfBytes } from '../../src/lib/media/kinds';
import { decode } from '../../src/lib/media/picture/raster';
import { rasterizeVector } from '../../src/lib/media/picture/vector';
import { grain, newFolder, plain, Project, tidy } from './media-folder';

afterAll(tidy);

const YML = 'stories/elm-county/media.yml:2';
const look = (file: string, bytes: Uint8Array) => new Project().add(file, bytes).look();
const svg = (inside: string, size = 'width="40" height="30"') =>
	Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${inside}</svg>`
	);
/** The middle pixel of the fallback of a picture. */
async function pixelOf(file: string, bytes: Uint8Array) {
	const { shelf, store } = await new Project().add(file, bytes).make();
	const shown = Object.values(shelf['elm-county'] ?? {})[0]?.picture;
	const name = shown?.fallback.split('/').at(-1) ?? '';
	const { data, info } = await sharp(store.get(name)).raw().toBuffer({ resolveWithObject: true });
	const at =
		(Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels;
	const depth = (await sharp(store.get(name)).metadata()).depth;
	return { pixel: [...data.subarray(at, at + info.channels)], info, depth, name, shown };
}
const isNear = (pixel: number[], wanted: number[], by = 12) =>
	wanted.every((value, i) => Math.abs(value - (pixel[i] ?? -999)) <= by);

/** A PNG that says it is of a size, with the smallest data. */
async function pngOfSize(width: number, height: number) {
	const bytes = await plain(1, 1).png().toBuffer();
	bytes.writeUInt32BE(width, 16);
	bytes.writeUInt32BE(height, 20);
	const crc = (part: Buffer) => {
		let value = ~0;
		for (const byte of part) {
			value ^= byte;
			for (let i = 0; i < 8; i++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
		}
		return ~value >>> 0;
	};
	bytes.writeUInt32BE(crc(bytes.subarray(12, 29)), 29);
	return bytes;
}

describe('a file that cannot be used is refused with its line', () => {
	it('of zero bytes', async () =>
		expect(await look('a.jpg', Buffer.alloc(0))).toEqual([
			`error empty-file ${YML} “a.jpg” is empty (0 bytes).`
		]));
	it('of text that is called a picture', async () =>
		expect(await look('a.jpg', Buffer.from('my notes'))).toEqual([
			`error not-media ${YML} “a.jpg” is not a picture, document, sound or film: it holds text.`
		]));
	it('of text in UTF-16, which is no sound either', () =>
		expect(kindOfBytes(Buffer.from('\ufeffnotes', 'utf16le'))).toBeUndefined());
	it.each(['jpeg', 'png'] as const)('that breaks off: %s', async (format) => {
		const bytes = await grain(200, 200)[format]().toBuffer();
		const file = format === 'png' ? 'a.png' : 'a.jpg';
		for (const part of [0.5, 0.97])
			expect(await look(file, bytes.subarray(0, bytes.length * part))).toEqual([
				`error broken-file ${YML} “${file}” breaks off or is damaged: it cannot be read to its end.`
			]);
	});
	it('whose size would fill the memory', async () => {
		expect(await look('a.png', await pngOfSize(14000, 14000))).toEqual([
			`error too-many-pixels ${YML} “a.png” has 14000 × 14000 px, that is 196 million; at most 50 million can be worked with.`
		]);
		await expect(decode(await pngOfSize(14000, 14000))).rejects.toThrow();
	});
	it('whose ending is wrong', async () =>
		expect(await look('a.jpg', await plain(9, 9).png().toBuffer())).toEqual([
			`error wrong-ending ${YML} “a.jpg” is really a .png file.`
		]));
	it('of a phone: HEIC, also under the general brand', async () => {
		for (const brand of ['heic', 'heix', 'mif1', 'heim']) {
			const bytes = Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1heic`, 'latin1');
			expect(await look('a.jpg', bytes)).toEqual([
				`error format ${YML} “a.jpg” is a HEIC picture.`
			]);
		}
		expect(kindOfBytes(Buffer.from('\0\0\0\x18ftypmif1\0\0\0\0mif1avif', 'latin1'))).toBe('avif');
	});
	it('that weighs more than 30 MB', async () => {
		const bytes = Buffer.concat([await plain(9, 9).jpeg().toBuffer(), Buffer.alloc(31e6)]);
		expect(await look('a.jpg', bytes)).toEqual([
			`error heavy-file ${YML} “a.jpg” weighs 32 MB; at most 30 MB can be kept here.`.replace(
				'32',
				String(Math.round(bytes.length / 1e6))
			)
		]);
	});
	it('that is a link out of the folder, or lies behind one', async () => {
		const outside = join(newFolder(), 'secret.jpg');
		writeFileSync(outside, await plain(9, 9).jpeg().toBuffer());
		const one = new Project().list('a', ['file: a.jpg', 'people: none']);
		symlinkSync(outside, join(one.story, 'media/a.jpg'));
		expect(one.content().problems).toMatchObject([
			{ severity: 'error', rule: 'link-file', file: 'stories/elm-county/media/a.jpg', line: 1 }
		]);
		await expect(one.make()).rejects.toThrow('link-file');
		const two = new Project().list('a', ['file: secret.jpg', 'people: none']);
		rmSync(join(two.story, 'media'), { recursive: true });
		symlinkSync(join(outside, '..'), join(two.story, 'media'));
		expect(two.content().problems).toMatchObject([
			{ severity: 'error', rule: 'link-file', file: 'stories/elm-county/media', line: 1 }
		]);
		expect(two.content().stories[0]?.files).toEqual([]);
	});
});

describe('a picture of an unusual kind is shown as it looks', () => {
	it.each([
		['CMYK', 'a.jpg', () => plain(60, 60).withIccProfile('cmyk').jpeg({ quality: 95 })],
		['CMYK without a profile', 'a.jpg', () => plain(60, 60).toColourspace('cmyk').jpeg()],
		['16 bits', 'a.png', () => plain(60, 60).toColourspace('rgb16').png()],
		['wide colours', 'a.png', () => plain(60, 60).withIccProfile('p3').png()]
	] as const)('%s', async (_, file, picture) => {
		const { pixel, info, depth } = await pixelOf(file, await picture().toBuffer());
		expect(isNear(pixel, [0xc0, 0x30, 0x20], 30), `${pixel.join()} is not the red`).toBe(true);
		expect([info.channels, depth]).toEqual([3, 'uchar']);
	});
	it.each(['b-w', 'grey16'] as const)('grey: %s', async (space) => {
		const bytes = await plain(60, 60, '#808080').toColourspace(space).png().toBuffer();
		expect(isNear((await pixelOf('a.png', bytes)).pixel, [128, 128, 128], 3)).toBe(true);
	});
	it.each(['gif', 'webp'] as const)('that moves: the first picture of a %s', async (format) => {
		const frames = [await plain(60, 60, '#ff0000').png().toBuffer()];
		frames.push(await plain(60, 60, '#0000ff').png().toBuffer());
		const moving = sharp(frames, { join: { animated: true } });
		const bytes = await moving[format]().toBuffer();
		expect(await look(`a.${format}`, bytes)).toEqual([
			`warning animated ${YML} “a.${format}” moves; only its first picture is shown.`
		]);
		const { pixel, info } = await pixelOf(`a.${format}`, bytes);
		expect(isNear(pixel, [255, 0, 0])).toBe(true);
		expect(info.height).toBe(60);
	});
	it('with clear parts: its fallback is PNG, and what was erased is not in it', async () => {
		const clear = { r: 200, g: 10, b: 10, alpha: 0 };
		const bytes = await sharp({ create: { width: 60, height: 60, channels: 4, background: clear } })
			.png()
			.toBuffer();
		const { pixel, name, shown } = await pixelOf('a.png', bytes);
		expect(name).toMatch(/\.png$/);
		expect(shown?.tone).toBeUndefined();
		expect(pixel).toEqual([0, 0, 0, 0]);
	});
	it('lying on its side: its sizes are upright', async () => {
		const bytes = await plain(90, 60).withMetadata({ orientation: 6 }).jpeg().toBuffer();
		const { shown, info } = await pixelOf('a.jpg', bytes);
		expect([shown?.width, shown?.height, info.width, info.height]).toEqual([60, 90, 60, 90]);
	});
	it.each([
		[1, 1],
		[1, 5000],
		[5000, 1]
	])('of %i × %i px', async (width, height) => {
		const bytes = await plain(width, height).png().toBuffer();
		const { shelf, works, store } = await new Project().add('a.png', bytes).make();
		const picture = shelf['elm-county']?.['a']?.picture;
		expect([picture?.width, picture?.height]).toEqual([width, height]);
		for (const name of works.flatMap(({ outputs }) => outputs))
			expect(store.get(name)?.length).toBeGreaterThan(0);
	});
});

describe('a drawing in SVG', () => {
	it('never leaves as it is, and its program and references are spoken of', async () => {
		const secret = join(newFolder(), 'secret.png');
		writeFileSync(secret, await plain(40, 30, '#00ff00').png().toBuffer());
		for (const [inside, rule] of [
			['<script>steal()</script>', 'vector-program'],
			['<rect onload="steal()" width="9" height="9"/>', 'vector-program'],
			['<image xlink:href="http://example.org/a.png" width="40" height="30"/>', 'vector-reference'],
			['<image xlink:href="file:///etc/passwd" width="40" height="30"/>', 'vector-reference'],
			[`<image href="file://${secret}" width="40" height="30"/>`, 'vector-reference'],
			[`<image href="${secret}" width="40" height="30"/>`, 'vector-reference']
		] as const) {
			const project = new Project().add('a.svg', svg(inside));
			expect((await project.look()).map((line) => line.slice(0, line.indexOf(' “')))).toEqual([
				`warning ${rule} ${YML}`
			]);
			const { works, store } = await project.make();
			for (const name of works.flatMap(({ outputs }) => outputs)) {
				expect(name).not.toMatch(/svg$/);
				const { data, info } = await sharp(store.get(name))
					.removeAlpha()
					.raw()
					.toBuffer({ resolveWithObject: true });
				const at = (info.width * (info.height >> 1) + (info.width >> 1)) * 3;
				expect(isNear([...data.subarray(at, at + 3)], [0, 255, 0], 60), inside).toBe(false);
			}
		}
	});
	it('of 100,000 px is made of 2,400', async () => {
		const bytes = svg(
			'<rect width="100000" height="100000" fill="red"/>',
			'width="100000" height="100000"'
		);
		const { width, height } = await decode(bytes);
		expect([width, height]).toEqual([2400, 2400]);
	});
	it('that is a bomb is refused', async () => {
		let entities = '<!ENTITY l0 "lol">';
		let uses = '<g id="u0"><rect width="1" height="1"/></g>';
		for (let i = 1; i < 10; i++) {
			entities += `<!ENTITY l${i} "${`&l${i - 1};`.repeat(10)}">`;
			uses += `<g id="u${i}">${`<use href="#u${i - 1}"/>`.repeat(10)}</g>`;
		}
		const laughs = `<!DOCTYPE svg [${entities}]>${svg('<text>&l9;</text>').toString()}`;
		expect((await look('a.svg', Buffer.from(laughs)))[0]).toContain(`error broken-file ${YML}`);
		expect((await look('a.svg', svg(uses)))[0]).toContain(`error broken-file ${YML}`);
		for (const filter of [
			'<filter id="f"><feGaussianBlur stdDeviation="900"/></filter>',
			'<rect filter="blur(900px)" width="9" height="9"/>',
			'<style>rect { filter: blur(900px) }</style>'
		])
			expect((await look('a.svg', svg(filter)))[0]).toContain(`error vector-filter ${YML}`);
	});
	it('that draws without end is given up', async () => {
		const blurs = '<feGaussianBlur stdDeviation="900"/>'.repeat(40);
		const bomb = svg(
			`<filter id="f" x="-1000%" y="-1000%" width="100000%" height="100000%">${blurs}</filter><rect filter="url(#f)" width="1000" height="1000"/>`,
			'width="2400" height="2400"'
		);
		await expect(rasterizeVector(bomb, 5e7, 1)).rejects.toThrow('takes too long');
	});
});

describe('what a file tells beside its picture', () => {
	const gps = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 3230/100' } };
	const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="35,13N"/></rdf:RDF></x:xmpmeta>`;
	const place = (file: string) =>
		`error place-in-file ${YML} “${file}” holds the place where it was taken (GPS).`;
	it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
		'a place in %s stops the build',
		async (format) => {
			const file = `a.${format === 'jpeg' ? 'jpg' : format}`;
			for (const picture of [plain(30, 30).withExif(gps), plain(30, 30).withXmp(xmp)])
				expect(await look(file, await picture[format]().toBuffer())).toContain(place(file));
		}
	);
	it('a place in the directory of a TIFF too', async () => {
		// The directory is copied to the end of the file, with one entry more: tag 0x8825 to a GPS directory.
		const tiff = await plain(8, 8).tiff({ compression: 'none' }).toBuffer();
		const first = tiff.readUInt32LE(4);
		const count = tiff.readUInt16LE(first);
		const entries = tiff.subarray(first + 2, first + 2 + count * 12);
		const gpsAt = tiff.length + 2 + (count + 1) * 12 + 4;
		const entry = Buffer.alloc(16);
		entry.writeUInt16LE(0x8825, 0);
		entry.writeUInt16LE(4, 2);
		entry.writeUInt32LE(1, 4);
		entry.writeUInt32LE(gpsAt, 8);
		const head = Buffer.alloc(2);
		head.writeUInt16LE(count + 1);
		const place = Buffer.from([1, 0, 1, 0, 2, 0, 2, 0, 0, 0, 0x4e, 0, 0, 0, 0, 0, 0, 0]);
		const whole = Buffer.concat([tiff, head, entries, entry, place]);
		whole.writeUInt32LE(tiff.length, 4);
		expect((await look('a.tif', whole)).join()).toContain('place-in-file');
	});
	it('a second picture behind the first has its own place', async () => {
		const hidden = await plain(30, 30).withExif(gps).jpeg().toBuffer();
		const bytes = Buffer.concat([await plain(30, 30).jpeg().toBuffer(), hidden]);
		expect(await look('a.jpg', bytes)).toContain(place('a.jpg'));
	});
	it('a camera without a place, and a comment, are warnings', async () => {
		const bytes = await plain(30, 30)
			.withExif({ IFD0: { Make: 'Camera' } })
			.jpeg()
			.toBuffer();
		expect(await look('a.jpg', bytes)).toEqual([
			`warning traces-in-file ${YML} “a.jpg” tells more than it shows: data of the camera (EXIF). The site leaves it out, but the repository is public.`
		]);
		const bare = await plain(30, 30).jpeg().toBuffer();
		const comment = Buffer.from('\xff\xfe\0\x08by Ana', 'latin1');
		const said = Buffer.concat([bare.subarray(0, 2), comment, bare.subarray(2)]);
		expect((await look('a.jpg', said)).join()).toContain('a comment');
		expect(await look('a.jpg', bare)).toEqual([]);
	});
	it('a file that is named nowhere is looked at too', async () => {
		const project = new Project();
		const bytes = await plain(30, 30).withExif(gps).jpeg().toBuffer();
		writeFileSync(join(project.story, 'media/a.jpg'), bytes);
		expect((await project.look()).map((line) => line.split(' “')[0])).toEqual([
			'warning unnamed-file stories/elm-county/media/a.jpg:1 The file',
			'error place-in-file stories/elm-county/media/a.jpg:1',
			'warning traces-in-file stories/elm-county/media/a.jpg:1'
		]);
	});
});

it('the same picture in ten stories is made once', async () => {
	const project = new Project().add('a.jpg', await grain(900, 700).jpeg().toBuffer());
	for (let i = 2; i <= 10; i++) {
		const copy = join(project.root, `stories/elm-${i}`);
		mkdirSync(copy);
		cpSync(project.story, copy, { recursive: true });
		const yml = readFileSync(join(copy, 'media.yml'), 'utf8');
		writeFileSync(join(copy, 'media.yml'), yml.replace('A test', `A test ${i}`));
	}
	const { works, shelf, account } = await project.make();
	expect(Object.keys(shelf)).toHaveLength(10);
	expect(works).toHaveLength(1);
	expect(account).toMatchObject({ made: 1, kept: 0 });
	expect(shelf['elm-7']?.['a']?.picture).toEqual(shelf['elm-county']?.['a']?.picture);
});
