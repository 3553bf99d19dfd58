// Reading numbers and letters out of bytes.

/** `length` letters from `at`, one byte each (Latin-1); fewer at the end of the bytes. */
export const lettersAt = (bytes: Uint8Array, at: number, length: number): string =>
	String.fromCharCode(...bytes.subarray(at, at + length));

/** A whole number of `length` bytes, largest byte first; bytes past the end count as 0. */
export function numberAt(bytes: Uint8Array, at: number, length: number): number {
	let number = 0;
	for (let i = 0; i < length; i++) number = number * 256 + (bytes[at + i] ?? 0);
	return number;
}

/** Joins pieces in their order. */
export function joined(pieces: Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

/** A name in quotation marks, for a sentence: only what can be printed. */
export const quoted = (text: string): string => `“${text.replace(/[^ -~\u00a1-\u00ff]/g, '?')}”`;
