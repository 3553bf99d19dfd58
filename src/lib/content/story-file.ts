// One .svx file: front matter and body, each with the line on which it begins.

export interface StoryParts {
	front: string;
	frontLine: number;
	body: string;
	bodyLine: number;
	/** False where the file does not begin with a line of three hyphens, or it is never closed. */
	hasFront: boolean;
}

/** Splits a story at its front matter. Line ends and a byte-order mark are evened out first. */
export function splitStory(source: string): StoryParts {
	const text = source
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.normalize('NFC');
	const found = /^---[ \t]*\n([\s\S]*?)(?:\n|^)---[ \t]*(?:\n|$)/.exec(text);
	if (!found) return { front: '', frontLine: 1, body: text, bodyLine: 1, hasFront: false };
	const bodyLine = found[0].split('\n').length;
	return {
		front: found[1] ?? '',
		frontLine: 2,
		body: text.slice(found[0].length),
		bodyLine,
		hasFront: true
	};
}

/** Whether a record says that its whole story was withdrawn; a record that is broken may say so too. */
export const isWithdrawn = (record: string) => /^withdrawn:/m.test(record);
