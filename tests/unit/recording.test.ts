import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { probe, strip } from '../../src/lib/media/sound/recording';

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/media/${name}`));
const letters = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const NAMES = ['tagged.mp3', 'tagged.mp4', 'tagged.webm', 'tagged.mkv'];
const encoder = new TextEncoder();
const after = (bytes: Uint8Array, tag: Uint8Array) => new Uint8Array(Buffer.concat([bytes, tag]));

/** An APE tag with a head and one item, as APEv2 lays it out. */
function apeTag(key: string, value: string): Uint8Array {
	const item = Buffer.concat([Buffer.alloc(8), Buffer.from(`${key}\0${value}`)]);
	item.writeUInt32LE(value.length, 0);
	const end = (flags: number) => {
		const part = Buffer.alloc(32);
		part.write('APETAGEX', 'latin1');
		part.writeUInt32LE(2000, 8);
		part.writeUInt32LE(item.length + 32, 12);
		part.writeUInt32LE(1, 16);
		part.writeUInt32LE(flags, 20);
		return part;
	};
	return new Uint8Array(Buffer.concat([end(0xa0000000), item, end(0x80000000)]));
}

describe('a recording', () => {
	it('tells what it is, how long it is and how large', async () => {
		expect(await probe(fixture('tagged.mp3'))).toMatchObject({
			kind: 'sound',
			container: 'mp3',
			hasAudio: true
		});
		for (const [name, container] of [
			['tagged.mp4', 'mp4'],
			['tagged.webm', 'webm'],
			['tagged.mkv', 'matroska']
		] as const)
			expect(await probe(fixture(name))).toMatchObject({
				kind: 'film',
				container,
				width: 160,
				height: 120,
				hasAudio: true
			});
		for (const name of NAMES) {
			const { seconds } = await probe(fixture(name));
			expect(seconds).toBeGreaterThan(1.9);
			expect(seconds).toBeLessThan(2.2);
		}
	});
	it('has its loudness measured where it is an MP3', async () => {
		// One channel, a sine of 440 Hz at an eighth of full scale; another meter says −22.1.
		expect((await probe(fixture('tagged.mp3'))).loudness).toBeCloseTo(-22.1, 0);
		expect((await probe(fixture('tagged.mp4'))).loudness).toBeUndefined();
	});
	it('names what it tells about people', async () => {
		expect((await probe(fixture('tagged.mp3'))).traces).toEqual(
			expect.arrayContaining([
				'title (ID3 tag)',
				'artist (ID3 tag)',
				'comment (ID3v1 tag)',
				'picture (ID3 tag)',
				'artist (ID3v1 tag)'
			])
		);
		expect((await probe(fixture('tagged.mp4'))).traces).toEqual(
			expect.arrayContaining([
				'creation date',
				'place where it was made',
				'artist',
				'comment',
				'title',
				'name of a track “MARKED-HANDLER”'
			])
		);
		expect((await probe(fixture('tagged.webm'))).traces).toEqual(
			expect.arrayContaining(['title', 'tags', 'chapters', 'name of a track “MARKED-TRACK”'])
		);
		expect((await probe(fixture('tagged.mkv'))).traces).toEqual(
			expect.arrayContaining(['enclosed files', 'creation date', 'chapters'])
		);
	});
	it('with an APE tag names it, and loses it', async () => {
		const tagged = after(await strip(fixture('tagged.mp3')), apeTag('Artist', 'MARKED-APE'));
		expect((await probe(tagged)).traces).toEqual(['artist (APE tag)']);
		expect(letters(await strip(tagged))).not.toContain('MARKED');
	});
	it('with something unknown around the sound says so', async () => {
		const odd = after(await strip(fixture('tagged.mp3')), encoder.encode('hidden words'));
		expect((await probe(odd)).traces).toEqual(['unknown data around the sound']);
	});
});

describe('a recording without its traces', () => {
	it.each(NAMES)('holds no byte of them: %s', async (name) => {
		const marked = fixture(name);
		expect(letters(marked)).toContain('MARKED');
		const clean = await strip(marked);
		expect(letters(clean)).not.toMatch(/MARKED|33\.7490|Lavf/);
		expect((await probe(clean)).traces).toEqual([]);
	});
	it.each(NAMES)('plays as long, at the same size: %s', async (name) => {
		const before = await probe(fixture(name));
		const now = await probe(await strip(fixture(name)));
		// WebM counts in milliseconds; the first packet of Opus may begin some of them earlier.
		expect(Math.abs(now.seconds - before.seconds)).toBeLessThan(0.02);
		expect({ ...now, seconds: 0, traces: [] }).toEqual({ ...before, seconds: 0, traces: [] });
	});
	it.each(NAMES)('has the same bytes each time: %s', async (name) => {
		const [one, two] = [await strip(fixture(name)), await strip(fixture(name))];
		expect(Buffer.compare(one, two)).toBe(0);
	});
	it('keeps the frame of an MP3 that says how long it is', async () => {
		expect(letters(await strip(fixture('tagged.mp3'))).slice(0, 60)).toMatch(/Info|Xing/);
	});
});

describe('bytes that are no whole recording', () => {
	it('are refused in one plain sentence', async () => {
		await expect(probe(new Uint8Array())).rejects.toThrow('The file is empty.');
		await expect(probe(encoder.encode('Not a sound, only words.'.repeat(99)))).rejects.toThrow(
			'The file is no MP3, M4A, MP4 or WebM recording.'
		);
		await expect(strip(new Uint8Array(5000))).rejects.toThrow('is no MP3');
	});
	it.each(NAMES)('are refused where the end is missing: %s', async (name) => {
		const bytes = fixture(name);
		for (const part of [0.9, 0.5]) {
			const cut = bytes.slice(0, Math.floor(bytes.length * part));
			await expect(probe(cut)).rejects.toThrow('The recording is cut short: its end is missing.');
			await expect(strip(cut)).rejects.toThrow('cut short');
		}
	});
	it.each(NAMES)('never stop the reader with anything but a sentence: %s', async (name) => {
		const bytes = fixture(name);
		for (let seed = 1; seed <= 40; seed++) {
			const odd = bytes.slice();
			for (let i = 0; i < 20; i++)
				odd[(seed * 7919 + i * 104729) % odd.length] = (seed * 31 + i) % 256;
			const said = await probe(odd).then(
				() => 'The recording is read.',
				(error: Error) => error.message
			);
			expect(said).toMatch(/^The (file|recording) .*\.$/);
		}
	});
});

describe('the sounds of the examples', () => {
	it.each(['machine-voice.mp3', 'two-bells.mp3'])(
		'have no traces and fit beside speech: %s',
		async (name) => {
			const found = await probe(new Uint8Array(readFileSync(`stories/examples/media/${name}`)));
			expect(found.traces).toEqual([]);
			expect(found.loudness).toBeGreaterThan(-24);
			expect(found.loudness).toBeLessThan(-14);
		}
	);
});

describe('the film of the Atlanta story', () => {
	it('is as its list says, light, silent and without traces', async () => {
		const bytes = readFileSync(
			'stories/atlanta-communities-over-cages/media/seven-hundred-windows.mp4'
		);
		expect(bytes.length).toBeLessThan(1_500_000);
		expect(await probe(new Uint8Array(bytes))).toEqual({
			kind: 'film',
			container: 'mp4',
			seconds: 36.5,
			width: 720,
			height: 780,
			hasAudio: false,
			traces: []
		});
	});
});
