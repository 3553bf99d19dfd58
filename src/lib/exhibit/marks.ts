// Words marked in a legal text: the text is cut into plain and marked pieces. Pure.

export interface Piece {
	text: string;
	/** Index of the mark that these words belong to. */
	mark?: number;
}

/**
 * Cuts a text at the words to be marked. Each mark takes its first place that no earlier mark holds;
 * words that are not found, or overlap an earlier mark, are left plain.
 */
export function cutAtMarks(text: string, marks: string[]): Piece[] {
	const taken: { from: number; to: number; mark: number }[] = [];
	for (const [mark, words] of marks.entries()) {
		if (!words) continue;
		for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
			const to = from + words.length;
			if (taken.some((one) => from < one.to && to > one.from)) continue;
			taken.push({ from, to, mark });
			break;
		}
	}
	const pieces: Piece[] = [];
	let at = 0;
	for (const { from, to, mark } of taken.sort((a, b) => a.from - b.from)) {
		if (from > at) pieces.push({ text: text.slice(at, from) });
		pieces.push({ text: text.slice(from, to), mark });
		at = to;
	}
	if (at < text.length) pieces.push({ text: text.slice(at) });
	return pieces;
}
