// The running text of a story, block by block, as a reader meets it: for what editors look at.
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Node, Parent } from 'unist';
import { readTags } from './tags';

/** A paragraph, a heading or an item of a list. */
export interface Block {
	kind: 'heading' | 'text';
	/** Line of the file on which it begins, 1 for the first. */
	line: number;
	/** Scenes around it, outermost first. */
	inside: string[];
	/** Its words, without notes and marks; numbers of the record as `numberOf` gives them. */
	text: string;
}

interface Read extends Node {
	value?: string;
}

/**
 * Reads the blocks of a body.
 * @param body Markdown after the front matter
 * @param firstLine line of the file on which the body begins
 * @param numberOf what stands for an inline <Number> of a figure; nothing where it gives undefined
 */
export function proseOf(
	body: string,
	firstLine: number,
	numberOf: (figure: string) => string | undefined
): Block[] {
	const blocks: Block[] = [];
	const inside: string[] = [];
	const wordsOf = (node: Read): string => {
		if (node.type === 'html')
			return readTags(node.value ?? '')
				.tags.map(({ name, attributes }) =>
					name === 'Number' ? (numberOf(attributes['figure'] ?? '') ?? '') : ''
				)
				.join('');
		if (node.type === 'break') return ' ';
		if ('children' in node) return (node as Parent).children.map(wordsOf).join('');
		return (node.value ?? '').replace(/\[\^[^\]\s]+\]/g, '');
	};
	const visit = (node: Read) => {
		if (node.type === 'html') {
			for (const { name, kind } of readTags(node.value ?? '').tags)
				if (kind === 'open') inside.push(name);
				else if (kind === 'close') inside.pop();
		} else if (node.type === 'paragraph' || node.type === 'heading') {
			const text = wordsOf(node).replace(/\s+/g, ' ').trim();
			const line = (node.position?.start.line ?? 1) + firstLine - 1;
			const kind = node.type === 'heading' ? 'heading' : 'text';
			if (text) blocks.push({ kind, line, inside: [...inside], text });
		} else if ('children' in node) (node as Parent).children.forEach(visit);
	};
	visit(fromMarkdown(body));
	return blocks;
}

/** Parts for a room or after the story: what they say is asked or advised, not told. */
const AFTER = ['Discuss', 'Act', 'Notes'];

/** The paragraphs that tell the story, without headings, questions and advice. */
export const tellingOf = (blocks: Block[]): Block[] =>
	blocks.filter(
		({ kind, inside }) => kind === 'text' && !inside.some((one) => AFTER.includes(one))
	);
