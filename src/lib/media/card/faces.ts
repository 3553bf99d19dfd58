// The typefaces of the cards, read from the font packages when the first card is made.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convert } from 'fontverter';
import { openFace, type Letters } from './letters';

export interface CardFaces {
	/** Titles: Big Shoulders, 800. */
	display: Letters;
	/** Labels: Atkinson Hyperlegible Next, 650 and 400. */
	strong: Letters;
	plain: Letters;
}

/** The site's own faces, with the file for names from further languages behind each. */
async function load(family: string, weight: number): Promise<Letters> {
	const files = await Promise.all(
		['latin', 'latin-ext'].map(async (part) => {
			const file = `${family}-${part}-wght-normal.woff2`;
			const packed = await readFile(
				join(process.cwd(), 'node_modules/@fontsource-variable', family, 'files', file)
			);
			return convert(packed, 'sfnt');
		})
	);
	return openFace(files, { wght: weight });
}

let loaded: Promise<CardFaces> | undefined;

/** The three faces; read once. */
export function cardFaces(): Promise<CardFaces> {
	loaded ??= Promise.all([
		load('big-shoulders', 800),
		load('atkinson-hyperlegible-next', 650),
		load('atkinson-hyperlegible-next', 400)
	]).then(([display, strong, plain]) => ({ display, strong, plain }));
	return loaded;
}
