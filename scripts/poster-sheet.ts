import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { draw, ownSlugs } from '../src/lib/media/press';
import { sheetOf } from '../src/lib/media/picture/raster';

const COLUMNS = 6;

/**
 * node scripts/run.mjs poster-sheet [file]: prints the posters of all campaigns on one sheet, to look
 * at them side by side. Without a file it is the picture that the catalogue shows as an example.
 */
export default async function posterSheet([file]: string[]): Promise<number> {
	const out = file ?? 'stories/examples/media/posters.webp';
	const posters = ownSlugs().map((slug) => draw(slug, 'cover').svg);
	mkdirSync(dirname(out), { recursive: true });
	writeFileSync(out, await sheetOf(posters, COLUMNS, 400, 500));
	console.log(`${posters.length} posters printed on ${out}.`);
	return 0;
}
