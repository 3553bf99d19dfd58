// Hear the numbers: a series as tones, one for each point, with captions that say which is which.
import { createMp3Encoder } from 'wasm-media-encoders';
import { pointLabel, printedValue, type Point } from '../../charts/labels';
import type { Cue } from '../../content/captions';
import type { Series } from '../../content/schema';
import { say, type Language } from '../../language';
import { joined } from './bytes';
import { loudnessOf } from './loudness';

/** One tone: from and to in seconds, frequency in hertz. */
export interface Tone {
	from: number;
	to: number;
	frequency: number;
}

/** Samples a second of what `synthesize` gives. */
export const TONE_RATE = 22_050;

const LOWEST = 220;
/** Half tones between the lowest and the highest tone: 220 to 1245 Hz. */
const STEPS = 30;
const NOTHING = LOWEST / 2;
/** Silence before the first tone, in which its caption can be read, and after the last. */
const LEAD = 1.2;
const TAIL = 0.3;
const MOST = 45;
/** A tone and the rest after it, in seconds, and the part of both that sounds. */
const TURN = 0.9;
const SOUNDING = 7 / 9;
/** A tone that is shorter than this is a click without a pitch. */
const SHORTEST_TURN = 0.06;
const LOUDNESS = -16;
const PEAK = 0.9;

const WORDS = {
	en: {
		each: {
			year: 'one year',
			month: 'one month',
			date: 'one point in time',
			category: 'one number'
		},
		first: (each: string) => `Each tone is ${each}; higher is more.`,
		range: (low: string, high: string, unit: string) => `From ${low} to ${high} ${unit}.`,
		same: (value: string, unit: string) => `Always ${value} ${unit}.`,
		nothing: 'A very low tone is none.'
	},
	es: {
		each: { year: 'un año', month: 'un mes', date: 'un momento', category: 'un número' },
		first: (each: string) => `Cada tono es ${each}; más agudo es más.`,
		range: (low: string, high: string, unit: string) => `De ${low} a ${high} ${unit}.`,
		same: (value: string, unit: string) => `Siempre ${value} ${unit}.`,
		nothing: 'Un tono muy grave es ninguno.'
	}
};

function eachOf(series: Series): keyof (typeof WORDS)['en']['each'] {
	if (series.x === 'category') return 'category';
	if (series.points.every(({ x }) => /^\d{4}$/.test(x))) return 'year';
	return series.points.every(({ x }) => /^\d{4}-\d{2}$/.test(x)) ? 'month' : 'date';
}

/** “From about 700 to 29” would be the wrong way round: the least and the most, as printed. */
function firstWords(series: Series, language: Language): string {
	const words = WORDS[language];
	const sorted = [...series.points].sort((one, two) => one.value - two.value);
	const [least, most] = [sorted[0], sorted.at(-1)] as [Point, Point];
	// “from 25 to 30” within a range would say “to” and “from” twice: there the plain number stands.
	const printed = (point: Point) =>
		point.shown && /\d.*\D.*\d/.test(say(point.shown, language).replace(/[.,]\d/g, ''))
			? printedValue({ ...point, shown: undefined, approx: true }, language)
			: printedValue(point, language);
	const unit = say(series.unit, language);
	const range =
		least.value === most.value
			? words.same(printed(most), unit)
			: words.range(printed(least), printed(most), unit);
	const nothing = least.value === 0 && most.value > 0 ? ` ${words.nothing}` : '';
	return `${words.first(words.each[eachOf(series)])} ${range}${nothing}`;
}

/**
 * Turns a series into tones and captions.
 *
 * Time: 1.2 s of silence, then one tone a point, in the order of the record, each 0.7 s with a rest
 * of 0.2 s; where that would be more than 45 s, tones and rests are shorter alike. The order says
 * nothing about the time between two points.
 *
 * Pitch: the tones are those of a keyboard, from A3 (220 Hz) up thirty half tones to D♯6 (1245 Hz).
 * The least value has the lowest tone, the greatest the highest; between them the half tones rise
 * evenly with the value, to the nearest half tone. Equal values have equal tones, and a greater value
 * never has a lower tone; two values that are very close may share one. Where the least value is 0,
 * it is no low number but none: its tone is A2 (110 Hz), an octave under the lowest, and the scale
 * begins at the least value above 0.
 *
 * @param language of the captions; the tones and all times are the same in both
 * @returns times in seconds; the first caption says what is heard, then there is one for each tone
 * @throws Error with a plain sentence where there are more points than can be heard in 45 s
 */
export function tonesOf(series: Series, language: Language): { tones: Tone[]; cues: Cue[] } {
	const { points } = series;
	const turn = Math.min(TURN, (MOST - LEAD - TAIL) / points.length);
	if (turn < SHORTEST_TURN)
		throw new Error(`The series has ${points.length} points, which is too many to hear.`);
	const least = Math.min(...points.map(({ value }) => value));
	const scale = points.map(({ value }) => value).filter((value) => least !== 0 || value !== 0);
	const low = Math.min(...scale);
	const high = Math.max(...scale);
	const pitch = (value: number) => {
		if (value === 0 && least === 0) return NOTHING;
		const step = high === low ? 0 : Math.round((STEPS * (value - low)) / (high - low));
		return LOWEST * 2 ** (step / 12);
	};
	const round = (seconds: number) => Math.round(seconds * 1000) / 1000;
	const tones = points.map(({ value }, i) => {
		const from = LEAD + i * turn;
		return { from: round(from), to: round(from + turn * SOUNDING), frequency: pitch(value) };
	});
	const cues = points.map((point, i) => ({
		from: round(LEAD + i * turn),
		to: round(LEAD + (i + 1) * turn),
		text: `${pointLabel(point, language)}: ${printedValue(point, language)}`
	}));
	return { tones, cues: [{ from: 0, to: LEAD, text: firstWords(series, language) }, ...cues] };
}

/** A tone and two soft overtones, so that a low one is heard from a small loudspeaker too. */
const OVERTONES = [1, 0.35, 0.12];

/**
 * Makes the sound of tones.
 * @returns one channel at 22,050 samples a second, from −0.9 to 0.9, at about −16 LUFS (ITU-R
 * BS.1770-4); where that would be louder than 0.9, as loud as that allows
 */
export function synthesize(tones: Tone[]): Float32Array {
	const end = Math.max(0, ...tones.map(({ to }) => to));
	const pcm = new Float32Array(Math.ceil((end + TAIL) * TONE_RATE));
	for (const { from, to, frequency } of tones) {
		const length = Math.round((to - from) * TONE_RATE);
		const start = Math.round(from * TONE_RATE);
		// The attack takes a fiftieth of a second, the release half of the tone.
		const attack = Math.min(0.02 * TONE_RATE, length / 4);
		const release = length / 2;
		for (let i = 0; i < length; i++) {
			const rise = Math.min(1, i / attack);
			const fall = Math.min(1, (length - i) / release);
			const soft = Math.sin((rise * Math.PI) / 2) ** 2 * Math.sin((fall * Math.PI) / 2) ** 2;
			const turn = (2 * Math.PI * frequency * i) / TONE_RATE;
			pcm[start + i] = OVERTONES.reduce(
				(sum, part, overtone) => sum + part * soft * Math.sin(turn * (overtone + 1)),
				0
			);
		}
	}
	const peak = pcm.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
	if (peak === 0) return pcm;
	const loudness = loudnessOf([pcm], TONE_RATE);
	const gain = Math.min(PEAK / peak, 10 ** ((LOUDNESS - loudness) / 20));
	return pcm.map((sample) => sample * gain);
}

/**
 * Packs sound as an MP3: one channel, 48 kbit/s, without tags. The same sound gives the same bytes.
 * @param pcm one channel, samples from −1 to 1
 * @param rate samples a second: 16,000, 22,050, 24,000, 32,000, 44,100 or 48,000
 */
export async function encodeMp3(pcm: Float32Array, rate: number): Promise<Uint8Array> {
	const encoder = await createMp3Encoder();
	encoder.configure({ channels: 1, sampleRate: rate, bitrate: 48 });
	// What the encoder hands out is overwritten by its next answer: it is copied first.
	const pieces: Uint8Array[] = [];
	for (let at = 0; at < pcm.length; at += rate)
		pieces.push(Uint8Array.from(encoder.encode([pcm.subarray(at, at + rate)])));
	pieces.push(Uint8Array.from(encoder.finalize()));
	return joined(pieces);
}
