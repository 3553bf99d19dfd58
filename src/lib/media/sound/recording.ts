// A recording that someone hands in: what it is, what it tells about people, and the same without.
import {
	BufferSource,
	BufferTarget,
	EncodedAudioPacketSource,
	EncodedPacketSink,
	EncodedVideoPacketSource,
	Input,
	MATROSKA,
	MkvOutputFormat,
	MP4,
	Mp4OutputFormat,
	Output,
	QTFF,
	WEBM,
	WebMOutputFormat,
	type InputTrack
} from 'mediabunny';
import { MPEGDecoder } from 'mpg123-decoder';
import { lettersAt } from './bytes';
import { loudnessOf } from './loudness';
import { readMp3, type Mp3 } from './mp3';
import { clearDates, isCut as isMp4Cut, mp4Traces } from './mp4';
import { docTypeOf, isCut as isWebmCut, isWhole, webmTraces } from './webm';

export type Container = 'mp3' | 'mp4' | 'mov' | 'webm' | 'matroska';

export interface Probe {
	kind: 'sound' | 'film';
	container: Container;
	/** How long it plays. */
	seconds: number;
	/** Size of a film as it is shown, in pixels. */
	width?: number;
	height?: number;
	hasAudio: boolean;
	/** LUFS, of an MP3 only: other sound is not decoded here. -Infinity for silence. */
	loudness?: number;
	/** What is in the file beside picture and sound, in plain words; empty: nothing. */
	traces: string[];
}

const EMPTY = 'The file is empty.';
const UNKNOWN = 'The file is no MP3, M4A, MP4 or WebM recording.';
const CUT = 'The recording is cut short: its end is missing.';
const BROKEN = 'The recording is damaged and cannot be read.';

/** Finds out what the bytes are, and that they are whole. */
function sortOf(bytes: Uint8Array): { container: Container; mp3?: Mp3 } {
	if (bytes.length === 0) throw new Error(EMPTY);
	const docType = docTypeOf(bytes);
	if (docType === 'webm' || docType === 'matroska') {
		if (isWebmCut(bytes)) throw new Error(CUT);
		if (!isWhole(bytes)) throw new Error(BROKEN);
		return { container: docType };
	}
	if (/^(ftyp|moov|mdat|wide)$/.test(lettersAt(bytes, 4, 4))) {
		if (isMp4Cut(bytes)) throw new Error(CUT);
		return { container: lettersAt(bytes, 8, 4) === 'qt  ' ? 'mov' : 'mp4' };
	}
	const mp3 = readMp3(bytes);
	if (!mp3) throw new Error(UNKNOWN);
	if (mp3.cut) throw new Error(CUT);
	return { container: 'mp3', mp3 };
}

/** Runs work on an opened recording; whatever the reader stumbles over becomes one plain sentence. */
async function reading<T>(bytes: Uint8Array, work: (input: Input) => Promise<T>): Promise<T> {
	const input = new Input({
		formats: [MP4, QTFF, WEBM, MATROSKA],
		source: new BufferSource(bytes)
	});
	try {
		return await work(input);
	} catch (cause) {
		throw new Error(BROKEN, { cause });
	} finally {
		input.dispose();
	}
}

/** The decoder gives one channel twice; heard from one loudspeaker it counts once. */
async function decodedLoudness({ frames, channels }: Mp3): Promise<number> {
	const decoder = new MPEGDecoder();
	await decoder.ready;
	const { channelData, sampleRate } = decoder.decode(frames);
	decoder.free();
	return loudnessOf(channelData.slice(0, channels), sampleRate);
}

/**
 * Tells what a recording is.
 * @throws Error with one plain sentence where the bytes are none, no recording, or not whole
 */
export async function probe(bytes: Uint8Array): Promise<Probe> {
	const { container, mp3 } = sortOf(bytes);
	if (mp3)
		return {
			kind: 'sound',
			container,
			seconds: mp3.seconds,
			hasAudio: true,
			loudness: await decodedLoudness(mp3),
			traces: mp3.traces
		};
	const traces = container === 'mp4' || container === 'mov' ? mp4Traces(bytes) : webmTraces(bytes);
	return reading(bytes, async (input) => {
		const video = await input.getPrimaryVideoTrack();
		const hasAudio = (await input.getPrimaryAudioTrack()) !== null;
		if (!video && !hasAudio) throw new Error(UNKNOWN);
		const seconds = await input.computeDuration();
		if (!video) return { kind: 'sound', container, seconds, hasAudio, traces };
		const [width, height] = [await video.getDisplayWidth(), await video.getDisplayHeight()];
		return { kind: 'film', container, seconds, width, height, hasAudio, traces };
	});
}

/** Adds a track to a film in the making; gives the work that copies its packets. */
async function copied(track: InputTrack, output: Output): Promise<() => Promise<void>> {
	const sink = new EncodedPacketSink(track);
	const languageCode = await track.getLanguageCode();
	if (track.isVideoTrack()) {
		const codec = await track.getCodec();
		const decoderConfig = await track.getDecoderConfig();
		if (!codec || !decoderConfig) throw new Error(BROKEN);
		const source = new EncodedVideoPacketSource(codec);
		const rotation = await track.getRotation();
		output.addVideoTrack(source, { languageCode, rotation });
		return async () => {
			for await (const packet of sink.packets()) await source.add(packet, { decoderConfig });
			source.close();
		};
	}
	if (!track.isAudioTrack()) throw new Error(BROKEN);
	const codec = await track.getCodec();
	const decoderConfig = await track.getDecoderConfig();
	if (!codec || !decoderConfig) throw new Error(BROKEN);
	const source = new EncodedAudioPacketSource(codec);
	output.addAudioTrack(source, { languageCode });
	return async () => {
		for await (const packet of sink.packets()) await source.add(packet, { decoderConfig });
		source.close();
	};
}

const FORMATS = {
	mp4: () => new Mp4OutputFormat({ fastStart: 'in-memory' }),
	mov: () => new Mp4OutputFormat({ fastStart: 'in-memory' }),
	webm: () => new WebMOutputFormat(),
	matroska: () => new MkvOutputFormat()
};

/**
 * Makes the same recording without anything but picture and sound: the same packets, not encoded
 * anew, in a new container without tags, places, dates, chapters, enclosed files and tracks of data.
 * Of an MP3 the tags are cut away. A QuickTime film becomes an MP4. The same bytes give the same bytes.
 * What is in the picture and the sound themselves stays.
 * @throws Error with one plain sentence where the bytes are none, no recording, or not whole
 */
export async function strip(bytes: Uint8Array): Promise<Uint8Array> {
	const { container, mp3 } = sortOf(bytes);
	if (container === 'mp3') return mp3?.frames ?? new Uint8Array();
	return reading(bytes, async (input) => {
		const target = new BufferTarget();
		const output = new Output({ format: FORMATS[container](), target });
		const tracks = await input.getTracks();
		const work = [];
		for (const track of tracks)
			if (track.isVideoTrack() || track.isAudioTrack()) work.push(await copied(track, output));
		await output.start();
		await Promise.all(work.map((copy) => copy()));
		await output.finalize();
		if (!target.buffer) throw new Error(BROKEN);
		const clean = new Uint8Array(target.buffer);
		if (container === 'mp4' || container === 'mov') clearDates(clean);
		return clean;
	});
}
