// How wide words are in the faces of the site, so that labels can be placed and wrapped at build.

/** Faces that charts and maps use: headings, plain labels, and the italic of a map's way. */
export type Face = 'display' | 'plain' | 'hand';

const SIGNS =
	" !%&'(),-./0123456789:;ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÁÉÍÑÓÚáéíñóúü–’";

// Widths in hundredths of the type size, in the order of SIGNS; measured from the fonts themselves.
const WIDTHS: Record<Face, string> = {
	display:
		'22 26 67 62 21 30 29 26 45 24 42 51 28 49 49 51 51 50 47 50 50 26 27 49 49 50 50 43 42 50 51 24 47 50 40 81 60 51 49 51 49 49 42 51 50 83 46 45 41 48 51 47 51 47 35 51 51 24 24 46 24 77 51 49 51 51 36 45 35 51 45 76 42 46 40 49 43 24 60 51 51 48 47 24 51 49 51 51 55 26',
	plain:
		'28 29 92 73 16 30 30 21 36 21 39 65 41 55 58 61 59 60 51 61 59 21 21 63 61 64 67 57 55 69 69 39 51 63 54 82 69 71 59 72 61 59 56 69 59 86 62 57 61 52 57 48 56 54 31 56 55 25 24 49 26 84 55 55 57 57 35 47 33 54 46 68 48 45 46 63 57 39 69 71 69 52 54 25 55 55 54 54 50 24',
	hand: '22 31 97 74 27 40 40 31 34 31 38 57 57 57 57 57 57 57 57 57 57 31 31 70 64 62 71 60 58 68 78 39 38 71 58 92 73 69 61 69 68 51 61 71 66 94 66 61 57 59 56 48 60 49 36 56 62 33 30 55 33 91 63 56 58 57 47 43 38 63 54 82 60 55 52 70 60 39 73 69 71 59 49 33 63 56 63 63 53 28'
};

const tableOf = (widths: string) => {
	const numbers = widths.split(' ').map(Number);
	return new Map([...SIGNS].map((sign, index) => [sign, numbers[index] ?? 60]));
};
const TABLES: Record<Face, Map<string, number>> = {
	display: tableOf(WIDTHS.display),
	plain: tableOf(WIDTHS.plain),
	hand: tableOf(WIDTHS.hand)
};

/** A little room for fallback fonts, which are wider than ours. */
const CAUTION = 1.04;

/** Width of a text in a face at a size, in the units of the size. */
export function textWidth(text: string, face: Face, size: number): number {
	let sum = 0;
	for (const sign of text) sum += TABLES[face].get(sign) ?? 60;
	return (sum / 100) * size * CAUTION;
}

/**
 * Breaks a text at its spaces into lines no wider than `width`.
 * @returns undefined where a single word is too wide or more than `most` lines are needed
 */
export function wrap(
	text: string,
	face: Face,
	size: number,
	width: number,
	most = 3
): string[] | undefined {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && textWidth(longer, face, size) <= width)
			lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	const wide = lines.some((line) => textWidth(line, face, size) > width);
	return wide || lines.length > most ? undefined : lines;
}

/** Like wrap, for the place where nothing else is left to try: cuts words rather than lose any. */
export function wrapAnyway(text: string, face: Face, size: number, width: number): string[] {
	const pieces = text.split(/\s+/).flatMap((word) => {
		const parts = [''];
		for (const sign of word) {
			const part = parts.at(-1) ?? '';
			if (part && textWidth(part + sign, face, size) > width) parts.push(sign);
			else parts[parts.length - 1] = part + sign;
		}
		return parts;
	});
	return wrap(pieces.join(' '), face, size, width, Infinity) ?? [text];
}
