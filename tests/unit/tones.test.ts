import { describe, expect, it } from 'vitest';
import type { Series } from '../../src/lib/content/schema';
import { loudnessOf, weightingFor } from '../../src/lib/media/sound/loudness';
import { probe } from '../../src/lib/media/sound/recording';
import { encodeMp3, synthesize, TONE_RATE, tonesOf } from '../../src/lib/media/sound/tones';

const series = (values: number[], x: 'time' | 'category' = 'time'): Series => ({
	id: 'held',
	title: { en: 'People held', es: 'Personas detenidas' },
	unit: { en: 'people', es: 'personas' },
	x,
	points: values.map((value, i) => ({ x: String(1900 + i), value })),
	sources: ['one']
});
const frequencies = (values: number[]) =>
	tonesOf(series(values), 'en').tones.map(({ frequency }) => Math.round(frequency));
const sine = (level: number, rate: number, seconds = 5) =>
	Float32Array.from(
		{ length: rate * seconds },
		(_, i) => 10 ** (level / 20) * Math.sin((2 * Math.PI * 997 * i) / rate)
	);

describe('a series as tones', () => {
	it('rises with the value, from 220 to 1245 hertz', () => {
		expect(frequencies([1200, 5, 600])).toEqual([1245, 220, 523]);
	});
	it('never falls where the value rises, and is the same for equal values', () => {
		const heard = frequencies([1, 2, 2, 3, 50, 51, 52, 400, 1000]);
		expect(heard).toEqual([...heard].sort((one, two) => one - two));
		expect(heard[1]).toBe(heard[2]);
		expect(new Set(frequencies([7, 7, 7])).size).toBe(1);
	});
	it('has a tone under all others for none', () => {
		expect(frequencies([40, 0, 10])).toEqual([1245, 110, 220]);
		expect(tonesOf(series([40, 0]), 'en').cues[0]?.text).toContain('A very low tone is none.');
		expect(frequencies([-5, 0, 5])[1]).toBeGreaterThan(220);
	});
	it('says what is heard, then each number, in both languages at the same times', () => {
		const list = { ...series([709, 5, 1200]), points: series([709, 5, 1200]).points };
		list.points = list.points.map((point, i) => ({ ...point, x: String(2018 + i) }));
		const [en, es] = [tonesOf(list, 'en').cues, tonesOf(list, 'es').cues];
		expect(en.map(({ text }) => text)).toEqual([
			'Each tone is one year; higher is more. From 5 to 1,200 people.',
			'2018: 709',
			'2019: 5',
			'2020: 1,200'
		]);
		expect(es[0]?.text).toBe('Cada tono es un año; más agudo es más. De 5 a 1,200 personas.');
		expect(es.map(({ from, to }) => [from, to])).toEqual(en.map(({ from, to }) => [from, to]));
	});
	it('keeps the words of the record: about, and numbers that are printed in words', () => {
		const list = series([700, 27], 'category');
		list.points[0] = { x: 'before', value: 700, approx: true };
		list.points[1] = {
			x: '2021-01',
			value: 27,
			approx: true,
			shown: { en: '25 to 30', es: 'de 25 a 30' }
		};
		const texts = tonesOf(list, 'en').cues.map(({ text }) => text);
		expect(texts).toEqual([
			'Each tone is one number; higher is more. From about 27 to about 700 people.',
			'before: about 700',
			'Jan 2021: 25 to 30'
		]);
	});
	it('lasts at most 45 seconds, however many points there are', () => {
		for (const count of [1, 2, 48, 49, 300, 700]) {
			const { tones, cues } = tonesOf(series(Array.from({ length: count }, (_, i) => i)), 'en');
			expect(tones).toHaveLength(count);
			expect(synthesize(tones).length / TONE_RATE).toBeLessThanOrEqual(45.01);
			expect(cues.every(({ from, to }, i) => to > from && from >= (cues[i - 1]?.from ?? 0))).toBe(
				true
			);
			expect(tones.every(({ from, to }, i) => to > from && from >= (tones[i - 1]?.to ?? 0))).toBe(
				true
			);
		}
		expect(() => tonesOf(series(Array.from({ length: 5000 }, () => 1)), 'en')).toThrow(
			'The series has 5000 points, which is too many to hear.'
		);
	});
});

describe('the sound of tones', () => {
	const heard = [[700, 300, 150, 29], [5], [0, 0], Array.from({ length: 200 }, (_, i) => i % 17)];
	it.each(heard.map((values) => ({ values })))('is as loud as speech: $values', ({ values }) => {
		const pcm = synthesize(tonesOf(series(values), 'en').tones);
		expect(Math.abs(loudnessOf([pcm], TONE_RATE) + 16)).toBeLessThan(1.5);
		expect(pcm.reduce((most, one) => Math.max(most, Math.abs(one)), 0)).toBeLessThanOrEqual(0.9001);
	});
	it('begins and ends softly: no click between a tone and its rest', () => {
		const { tones } = tonesOf(series([3, 9]), 'en');
		const pcm = synthesize(tones);
		for (const { from, to } of tones)
			for (const at of [from, to]) {
				const around = pcm.slice(Math.round(at * TONE_RATE) - 20, Math.round(at * TONE_RATE) + 20);
				expect(Math.max(...around.map(Math.abs))).toBeLessThan(0.02);
			}
	});
	it('is silence without tones', () => {
		expect(synthesize([]).every((one) => one === 0)).toBe(true);
	});
	it('becomes an MP3 that plays as long, without traces, the same each time', async () => {
		const pcm = synthesize(tonesOf(series([700, 300, 29]), 'en').tones);
		const [one, two] = [await encodeMp3(pcm, TONE_RATE), await encodeMp3(pcm, TONE_RATE)];
		expect(Buffer.compare(one, two)).toBe(0);
		const found = await probe(one);
		expect(found).toMatchObject({ kind: 'sound', container: 'mp3', traces: [] });
		expect(Math.abs(found.seconds - pcm.length / TONE_RATE)).toBeLessThan(0.12);
		expect(Math.abs((found.loudness ?? 0) + 16)).toBeLessThan(1.5);
		expect(one.length).toBeLessThan(found.seconds * 6000 + 2000);
	});
});

describe('loudness', () => {
	it('has the filters that BS.1770-4 prints for 48 kHz', () => {
		const [shelf, highPass] = weightingFor(48_000);
		const printed = [
			1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585
		];
		shelf.forEach((value, i) => expect(value).toBeCloseTo(printed[i] ?? NaN, 8));
		expect(highPass[3]).toBeCloseTo(-1.99004745483398, 8);
		expect(highPass[4]).toBeCloseTo(0.99007225036621, 8);
	});
	it.each([22_050, 24_000, 44_100, 48_000])('is right for known sines at %i Hz', (rate) => {
		expect(loudnessOf([sine(0, rate)], rate)).toBeCloseTo(-3.01, 1);
		const quiet = sine(-23, rate);
		expect(loudnessOf([quiet, quiet], rate)).toBeCloseTo(-23, 1);
	});
	it('leaves out silence and what is far softer than the rest', () => {
		const [loud, soft] = [sine(-20, 48_000), sine(-60, 48_000)];
		const both = new Float32Array([...loud, ...soft, ...new Float32Array(480_000)]);
		expect(Math.abs(loudnessOf([both], 48_000) - loudnessOf([loud], 48_000))).toBeLessThan(0.4);
	});
	it('of silence, and of hardly any sound, is minus infinity', () => {
		expect(loudnessOf([new Float32Array(48_000)], 48_000)).toBe(-Infinity);
		expect(loudnessOf([sine(0, 48_000).slice(0, 4800)], 48_000)).toBe(-Infinity);
		expect(loudnessOf([], 48_000)).toBe(-Infinity);
	});
});
