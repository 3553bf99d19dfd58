// Sound and film: the same packets in a new container that says nothing of people; and series of the
// record made into sound.
import type { Series } from '../../content/schema';
import { LANGUAGES } from '../../language';
import type { Added, Order } from '../shelf';
import { FILES } from '../shown';
import { keyOf, type Store } from '../store';
import { probe, strip } from './recording';
import { encodeMp3, TONE_RATE, synthesize, tonesOf } from './tones';

/** Part of every name: a new way to strip or to play makes everything anew. */
const RECIPE = 'sound 1';

const TYPES: Record<string, string> = {
	mp3: 'audio/mpeg',
	m4a: 'audio/mp4',
	mp4: 'video/mp4',
	webm: 'video/webm'
};

/** A recording of an author, without traces. */
export async function recordingWork({ slug, id, medium, bytes, store }: Order): Promise<Added> {
	const end = /\.([a-z0-9]+)$/.exec(medium.file ?? '')?.[1] ?? 'mp4';
	const key = keyOf(RECIPE, bytes);
	const name = `${key}.${end}`;
	const facts = await store.remember(`${key}.json`, async () => {
		const { seconds, width, height } = await probe(bytes);
		const clean = await strip(bytes);
		store.put(name, clean);
		return { seconds, width, height, bytes: clean.length };
	});
	return {
		shown: {
			recording: {
				address: `${FILES}/${name}`,
				type: TYPES[end] ?? '',
				seconds: facts.seconds,
				bytes: facts.bytes
			},
			...(facts.width && facts.height && { size: [facts.width, facts.height] as [number, number] })
		},
		works: [
			{
				outputs: [name],
				label: `${slug}: ${id}`,
				make: async () => store.put(name, await strip(bytes))
			}
		]
	};
}

/** A series of the record as sound, one tone a number, with captions in both languages. */
export async function tonesWork(
	slug: string,
	id: string,
	series: Series,
	store: Store
): Promise<Added> {
	const key = keyOf(RECIPE, JSON.stringify(series));
	const name = `${key}.mp3`;
	const { tones } = tonesOf(series, 'en');
	const play = () => encodeMp3(synthesize(tones), TONE_RATE);
	const facts = await store.remember(`${key}.json`, async () => {
		const mp3 = await play();
		store.put(name, mp3);
		return { seconds: Math.max(...tones.map(({ to }) => to)), bytes: mp3.length };
	});
	return {
		shown: {
			recording: { address: `${FILES}/${name}`, type: 'audio/mpeg', ...facts },
			isTones: true
		},
		works: [
			{ outputs: [name], label: `${slug}: ${id}`, make: async () => store.put(name, await play()) }
		],
		captions: Object.fromEntries(
			LANGUAGES.map((language) => [`${id}.${language}.vtt`, tonesOf(series, language).cues])
		)
	};
}
