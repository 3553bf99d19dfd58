// Captions of sound and film: WebVTT, read with plain sentences for what is wrong.
// Source of the format: https://www.w3.org/TR/webvtt1/ (cues, times and voices; no styles, no regions).
import { error, type Problem } from './problems.ts';

/** One phrase: from and to in seconds. */
export interface Cue {
	from: number;
	to: number;
	text: string;
}

const TIME = /(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})/.source;
const TIMES = new RegExp(`^${TIME}\\s+-->\\s+${TIME}(?:\\s.*)?$`);

const seconds = (hours: string | undefined, minutes = '0', secs = '0', milli = '0') =>
	Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(secs) + Number(milli) / 1000;

/**
 * Reads a caption file.
 * @param file path for the reports
 */
export function parseCaptions(file: string, source: string): { cues: Cue[]; problems: Problem[] } {
	const cues: Cue[] = [];
	const problems: Problem[] = [];
	const lines = source
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.split('\n');
	const report = (line: number, what: string, mend: string) =>
		problems.push(error({ file, line: line + 1, column: 1 }, 'captions', what, mend));
	if (!/^WEBVTT(\s|$)/.test(lines[0] ?? ''))
		report(0, 'The file does not begin with WEBVTT.', 'Write WEBVTT on the first line.');
	for (let at = 1; at < lines.length; at++) {
		const line = lines[at] ?? '';
		if (!line.includes('-->')) continue;
		const found = TIMES.exec(line);
		if (!found) {
			report(
				at,
				`The time “${line.slice(0, 40)}” cannot be read.`,
				'Write it as 00:01.500 --> 00:04.000.'
			);
			continue;
		}
		const timesAt = at;
		const words: string[] = [];
		while (at + 1 < lines.length && lines[at + 1]?.trim()) words.push(lines[++at] ?? '');
		const cue = {
			from: seconds(found[1], found[2], found[3], found[4]),
			to: seconds(found[5], found[6], found[7], found[8]),
			text: words
				.join(' ')
				.replace(/<[^>]*>/g, '')
				.replace(/\s+/g, ' ')
				.trim()
		};
		if (cue.to <= cue.from)
			report(timesAt, 'A phrase ends before it begins.', 'Correct its times.');
		else if (cue.from < (cues.at(-1)?.from ?? 0))
			report(
				timesAt,
				'A phrase stands before one that begins earlier.',
				'Put the phrases in order.'
			);
		else if (!cue.text) report(timesAt, 'A phrase has no words.', 'Write them under its times.');
		else cues.push(cue);
	}
	if (cues.length === 0 && problems.length === 0)
		report(0, 'The file holds no phrases.', 'Add times and words for what is said.');
	return { cues, problems };
}

const stamp = (time: number) => {
	const milli = Math.round(time * 1000);
	const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
	return `${two(milli / 3_600_000)}:${two((milli / 60_000) % 60)}:${two((milli / 1000) % 60)}.${String(milli % 1000).padStart(3, '0')}`;
};

/** Phrases as a caption file. */
export const printCaptions = (cues: Cue[]): string =>
	`WEBVTT\n\n${cues
		.map(
			({ from, to, text }) =>
				`${stamp(from)} --> ${stamp(to)}\n${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}\n`
		)
		.join('\n')}`;
