// Drawings in SVG that authors hand in: a program for pictures, which could run for hours. It is run
// in a process of its own, which is ended when it takes too long.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';

/** Longest side in px of a drawing, once it is made of pixels. */
const LONG_SIDE = 2400;
/** Seconds in which any real drawing is done on any machine. */
const MOST_SECONDS = 20;

const PROGRAM = `
const sharp = require(process.argv[1]);
const [side, most] = process.argv.slice(2).map(Number);
const chunks = [];
process.stdin.on('data', (chunk) => chunks.push(chunk));
process.stdin.on('end', async () => {
	const bytes = Buffer.concat(chunks);
	try {
		const { width = 1, height = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
		const density = Math.min(600, Math.max(1, (72 * side) / Math.max(width, height)));
		const png = await sharp(bytes, { limitInputPixels: most, density }).png({ compressionLevel: 1 }).toBuffer();
		process.stdout.end(png);
	} catch (reason) {
		process.stderr.end(String(reason.message));
		process.exitCode = 1;
	}
});`;

/**
 * A drawing made of pixels, as PNG, with a long side of 2,400 px where its own size allows.
 * @param most pixels at most
 * @param seconds after which it is given up
 * @throws Error where it cannot be read, is too large, or is not done in time
 */
export function rasterizeVector(
	bytes: Uint8Array,
	most: number,
	seconds = MOST_SECONDS
): Promise<Buffer> {
	const sharp = createRequire(import.meta.url).resolve('sharp');
	return new Promise((resolve, reject) => {
		const child = execFile(
			process.execPath,
			['-e', PROGRAM, sharp, String(LONG_SIDE), String(most)],
			{
				encoding: 'buffer',
				timeout: seconds * 1000,
				killSignal: 'SIGKILL',
				maxBuffer: most * 4,
				windowsHide: true
			},
			(fault, out, said) => {
				if (!fault) resolve(out);
				else if (fault.killed) reject(new Error('The drawing takes too long to draw.'));
				else reject(new Error(said.toString('utf8') || 'The drawing cannot be read.'));
			}
		);
		// A process that ended early takes no more; why it ended is said above.
		child.stdin?.on('error', () => {});
		child.stdin?.end(bytes);
	});
}
