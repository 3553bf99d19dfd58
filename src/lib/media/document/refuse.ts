// What a PDF must be before anything reads it; each refusal is one plain sentence for the author.

/** More pages than any story shows; it bounds the work that one file can ask for. */
export const MOST_PAGES = 500;
/** Points; 200 inches, the largest page that readers of PDF agree on (ISO 32000-1, annex C). */
export const LARGEST_SIDE = 14_400;
/** Pixels of one rendered page: 64 million take 256 MB. */
export const MOST_PIXELS = 64_000_000;

export const SENTENCES = {
	password: 'The PDF needs a password; save a copy without one.',
	damaged: 'The PDF is damaged and cannot be read; fetch or save it again.',
	layers:
		'The PDF has layers that can be hidden; print it to a new PDF so that only what is seen is left.'
};

const latin = (bytes: Uint8Array, from: number, to: number) =>
	new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, from), Math.max(0, to)));

/**
 * Looks at the two ends of the file, without reading what is between.
 * @throws Error with one sentence: zero bytes, not a PDF, or cut off
 */
export function refuseBrokenFile(bytes: Uint8Array): void {
	if (bytes.length === 0) throw new Error('The file is empty: it has zero bytes.');
	const start = latin(bytes, 0, 2048);
	if (!start.slice(0, 1024).includes('%PDF-'))
		throw new Error('The file is not a PDF: it does not begin like one.');
	// A file made for the web says its own length near the beginning.
	const length = /\/Linearized\b[^>]*?\/L\s+(\d+)/.exec(start)?.[1];
	const isShort = length !== undefined && bytes.length < Number(length);
	const end = latin(bytes, bytes.length - 2048, bytes.length);
	if (isShort || !end.includes('%%EOF'))
		throw new Error('The PDF is cut off: its end is missing; fetch or save it again.');
}
