import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rasterize } from '../src/lib/media/picture/raster';
import { draw } from '../src/lib/media/press';
import { probe, strip } from '../src/lib/media/sound/recording';

const SLUG = 'atlanta-communities-over-cages';
const FILE = `stories/${SLUG}/media/seven-hundred-windows.mp4`;
/** From one picture to the next, in seconds: the windows that go pale fade, nothing else changes. */
const FADE = 0.6;
const RATE = 10;

/** What the record counts, and for how long each count stands. No number between is shown. */
const STATES: { numbers: Record<string, number>; seconds: number }[] = [
	{ numbers: { held: 700 }, seconds: 8 },
	{ numbers: { held: 300 }, seconds: 4.5 },
	{ numbers: { held: 150 }, seconds: 4.5 },
	{ numbers: { held: 72 }, seconds: 4.5 },
	{ numbers: { held: 29 }, seconds: 4.5 },
	{ numbers: { held: 46 }, seconds: 4.5 },
	{ numbers: { leased: 700 }, seconds: 6 }
];

/**
 * node scripts/run.mjs film: makes the film of the Atlanta story from its drawing, without sound.
 * Needs ffmpeg on the machine; nothing else of the project does. Exit code 1 where it is not there.
 */
export default async function film(): Promise<number> {
	if (spawnSync('ffmpeg', ['-version']).status !== 0) {
		console.error('This needs ffmpeg, which is not on this machine. The film stays as it is.');
		return 1;
	}
	const folder = mkdtempSync(join(tmpdir(), 'film-'));
	try {
		const inputs: string[] = [];
		const fades: string[] = [];
		let [last, end] = ['0:v', 0];
		for (const [i, { numbers, seconds }] of STATES.entries()) {
			const { svg, width } = draw(SLUG, 'tower', numbers);
			const picture = join(folder, `${i}.png`);
			writeFileSync(picture, await rasterize(svg, width));
			// Each picture but the last lasts on under the fade to the next.
			const stays = seconds + (i < STATES.length - 1 ? FADE : 0);
			inputs.push('-loop', '1', '-framerate', String(RATE), '-t', String(stays), '-i', picture);
			if (i > 0) {
				fades.push(`[${last}][${i}:v]xfade=duration=${FADE}:offset=${end}[f${i}]`);
				last = `f${i}`;
			}
			end += seconds;
		}
		const made = join(folder, 'film.mp4');
		const filter = `${fades.join(';')};[${last}]format=yuv420p[out]`;
		const coded = '-c:v libx264 -preset veryslow -tune animation -crf 26 -g 60 -threads 1';
		const options = `-t ${end} ${coded} -fflags +bitexact -movflags +faststart`.split(' ');
		execFileSync(
			'ffmpeg',
			['-v', 'error', ...inputs, '-filter_complex', filter, '-map', '[out]', ...options, made],
			{ stdio: 'inherit' }
		);
		const clean = await strip(new Uint8Array(readFileSync(made)));
		writeFileSync(FILE, clean);
		const { seconds, width, height } = await probe(clean);
		console.log(`${FILE}: ${seconds} s, ${width} × ${height}, ${clean.length} bytes.`);
		return 0;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
