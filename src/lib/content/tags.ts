// Scene tags as authors write them: a name and literal attributes, nothing that could run.

export interface Tag {
	name: string;
	kind: 'open' | 'close' | 'single';
	attributes: Record<string, string>;
	/** Where the tag begins and ends in the text that was read. */
	start: number;
	end: number;
}

const TAG =
	/<(\/?)([A-Za-z][\w-]*)((?:\s+[A-Za-z][\w-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>/y;
const ATTRIBUTE = /([A-Za-z][\w-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;

/**
 * Reads a run of tags with nothing but white space between them.
 * Gives the tags, and the rest of the text from the first thing that is not a tag.
 */
export function readTags(text: string): { tags: Tag[]; rest: string; restAt: number } {
	const tags: Tag[] = [];
	let at = 0;
	for (;;) {
		at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
		TAG.lastIndex = at;
		const found = TAG.exec(text);
		if (!found) return { tags, rest: text.slice(at).trimEnd(), restAt: at };
		const attributes: Record<string, string> = {};
		for (const [, key, double, single] of (found[3] ?? '').matchAll(ATTRIBUTE))
			if (key) attributes[key] = double ?? single ?? '';
		const kind = found[1] ? 'close' : found[4] ? 'single' : 'open';
		tags.push({ name: found[2] ?? '', kind, attributes, start: at, end: TAG.lastIndex });
		at = TAG.lastIndex;
	}
}
