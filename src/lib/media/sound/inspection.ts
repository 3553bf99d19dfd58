// Looks at the file of a sound or film: can it be played, is it of a sensible length and loudness, and
// what does it tell.
import type { Fault } from '../picture/inspection';
import { probe } from './recording';

/** Loudness that is pleasant beside other sites, in LUFS (podcasts are about −16, broadcasts −23). */
const LOUD = -12;
const SOFT = -26;
/** Longer or heavier than a reader on a phone will wait for. */
const MOST_SECONDS = 20 * 60;
const MOST_BYTES = 8_000_000;

const STRIP = 'Run npm run media:strip: it takes this out of the file.';

/** Faults of a recording's bytes, in plain words. */
export async function lookAtRecording(file: string, bytes: Buffer): Promise<Fault[]> {
	let found;
	try {
		found = await probe(bytes);
	} catch (reason) {
		const says = reason instanceof Error ? reason.message : '';
		return [
			{
				severity: 'error',
				rule: 'broken-file',
				what: `“${file}” cannot be played. ${says}`.trim(),
				mend: 'Save it anew.'
			}
		];
	}
	const faults: Fault[] = [];
	const warn = (rule: string, what: string, mend: string) =>
		faults.push({ severity: 'warning', rule, what, mend });
	const { seconds, loudness, traces } = found;
	if (seconds > MOST_SECONDS)
		warn(
			'long-recording',
			`“${file}” lasts ${Math.round(seconds / 60)} minutes.`,
			'Cut it into parts.'
		);
	if (bytes.length > MOST_BYTES)
		warn(
			'heavy-file',
			`“${file}” weighs ${(bytes.length / 1e6).toFixed(1)} MB, much for a phone.`,
			'Encode it smaller: speech in mono at 48 kbit/s, film at 720 px.'
		);
	if (loudness !== undefined && Number.isFinite(loudness) && (loudness > LOUD || loudness < SOFT))
		warn(
			'loudness',
			`“${file}” is at ${loudness.toFixed(1)} LUFS, too ${loudness > LOUD ? 'loud' : 'soft'} beside others.`,
			'Bring it to about −16 LUFS.'
		);
	if (loudness === -Infinity)
		warn('loudness', `“${file}” is silent from beginning to end.`, 'Put the right file here.');
	const place = traces.filter((one) => /place|GPS|location/i.test(one));
	if (place.length > 0)
		faults.push({
			severity: 'error',
			rule: 'place-in-file',
			what: `“${file}” holds the place where it was made.`,
			mend: STRIP
		});
	const others = traces.filter((one) => !place.includes(one));
	if (others.length > 0)
		warn(
			'traces-in-file',
			`“${file}” tells more than is heard or seen: ${others.join(', ')}. The site leaves it out, but the repository is public.`,
			STRIP
		);
	return faults;
}
