// The gate before the compiler: a story is text and scenes, never a program. Reads the author's
// Markdown with positions, reports everything at once, and hands on a body that is safe to compile.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visitParents } from 'unist-util-visit-parents';
import type { Node, Parent } from 'unist';
import { suggest } from './nearest.ts';
import { error, type Problem, type Spot } from './problems.ts';
import { CHOICES, SCENES } from './scenes.ts';
import { readTags, type Tag } from './tags.ts';

/** One scene or step as it stands in the story. */
export interface Placed {
	name: string;
	attributes: Record<string, string>;
	spot: Spot;
	/** Names of the scenes around it, outermost first. */
	inside: string[];
	/** Number of words between its tags. */
	words: number;
	/** The words just before it, where it stands in a sentence. */
	before: string;
}

export interface Gated {
	problems: Problem[];
	/** Scenes and steps in the order of the story. */
	scenes: Placed[];
	/** Source keys cited, in order of first use, and where; of: the consent of the account around it. */
	cited: { key: string; spot: Spot; of?: string }[];
	/** Links to places of this site. */
	links: { url: string; spot: Spot }[];
	/** Words of the whole story. */
	words: number;
	/** Its parts in order: id on the page, heading, and words up to the next part. */
	outline: { id: string; title: string; words: number }[];
	/** The body with notes as scenes and stray signs kept from the compiler. */
	safe: string;
}

/** Stand-ins for signs that mean something to the compiler; released after it has run. */
const KEPT = { '{': '\uE000', '}': '\uE001', '<': '\uE002', '>': '\uE003' } as const;

/** Gives the kept signs back, as entities that show what the author typed. */
export const release = (text: string) =>
	text
		.replace(/\uE000/g, '&#123;')
		.replace(/\uE001/g, '&#125;')
		.replace(/\uE002/g, '&lt;')
		.replace(/\uE003/g, '&gt;');

const keep = (text: string) => text.replace(/[{}<]/g, (sign) => KEPT[sign as keyof typeof KEPT]);
const keepInTag = (text: string) => keep(text).replace(/>/g, KEPT['>']);

interface Placeable extends Node {
	value?: string;
	url?: string;
	depth?: number;
	lang?: string;
}

/**
 * Checks the body of a story.
 * @param file path for the reports
 * @param body the Markdown after the front matter
 * @param firstLine line of the file on which the body begins
 */
export function gate(file: string, body: string, firstLine: number): Gated {
	const problems: Problem[] = [];
	const scenes: Placed[] = [];
	const cited: Gated['cited'] = [];
	const links: Gated['links'] = [];
	const edits: { start: number; end: number; text: string }[] = [];
	const open: { tag: Tag; placed: Placed }[] = [];
	let words = 0;
	const outline: Gated['outline'] = [];
	let parts = 0;

	const starts = lineStarts(body);
	const spotAt = (offset: number): Spot => {
		let line = 0;
		while (line + 1 < starts.length && (starts[line + 1] ?? Infinity) <= offset) line++;
		return { file, line: line + firstLine, column: offset - (starts[line] ?? 0) + 1 };
	};
	const report = (offset: number, rule: string, what: string, mend: string) =>
		problems.push(error(spotAt(offset), rule, what, mend));

	const foreign = /[\uE000-\uE003]/.exec(body);
	if (foreign)
		report(foreign.index, 'odd-sign', 'There is a private-use sign here.', 'Type it anew.');

	const cite = (key: string, offset: number) => {
		const account = open.find(({ tag }) => tag.name === 'Account');
		const of = account?.tag.attributes['of'];
		cited.push({ key, spot: spotAt(offset), ...(of !== undefined && { of }) });
	};

	const place = (tag: Tag, base: number, inline: boolean) => {
		const offset = base + tag.start;
		const rule = Object.hasOwn(SCENES, tag.name) ? SCENES[tag.name] : undefined;
		if (!rule) return report(offset, ...refuseTag(tag.name));
		if (inline && !rule.inline)
			return report(
				offset,
				'blank-line',
				`<${tag.kind === 'close' ? '/' : ''}${tag.name}> stands inside a paragraph.`,
				'Put the tag on a line of its own, with a blank line before and after it.'
			);
		if (tag.kind === 'close') {
			const last = open.pop();
			if (last?.tag.name !== tag.name)
				report(
					offset,
					'unclosed',
					last
						? `</${tag.name}> closes nothing: <${last.tag.name}> is still open.`
						: `</${tag.name}> closes nothing.`,
					'Check that each opening tag has its closing tag, innermost first.'
				);
			return;
		}
		checkAttributes(tag, rule, (what, mend) => report(offset, 'attribute', what, mend));
		const inside = open.map((one) => one.tag.name);
		const placed: Placed = {
			name: tag.name,
			attributes: tag.attributes,
			spot: spotAt(offset),
			inside,
			words: 0,
			before: inline ? body.slice(Math.max(0, offset - 40), offset) : ''
		};
		scenes.push(placed);
		if (tag.name === 'Cite') cite(tag.attributes['source'] ?? '', offset);
		if (tag.name === 'Timeline')
			outline.push({
				id: tag.attributes['id'] ?? '',
				title: tag.attributes['title'] ?? '',
				words: 0
			});
		const parent = inside.at(-1);
		const stepsHere = parent !== undefined && /steps/.test(SCENES[parent]?.holds ?? '');
		if (tag.name === 'Step' && !stepsHere)
			report(
				offset,
				'nesting',
				'A <Step> stands outside a scene.',
				'Put it between <Scene>, <Reveal>, <Document>, <Chart> or <Map> and its closing tag.'
			);
		const noteInStep = tag.name === 'Notes' && parent === 'Step';
		if (!rule.inline && tag.name !== 'Step' && !noteInStep && parent !== undefined)
			report(
				offset,
				'nesting',
				`<${tag.name}> stands inside <${parent}>.`,
				`Close <${parent}> first.`
			);
		if (tag.kind === 'single') {
			if (rule.holds === 'text' || rule.holds === 'steps')
				report(
					offset,
					'unclosed',
					`<${tag.name} … /> is empty.`,
					`Write <${tag.name} …>, a blank line, the text, a blank line, and </${tag.name}>.`
				);
		} else if (rule.holds === 'nothing')
			report(
				offset,
				'unclosed',
				`<${tag.name}> has no closing slash.`,
				`It holds no text: write <${tag.name} … />.`
			);
		else open.push({ tag, placed });
	};

	const tree: Node = fromMarkdown(body);
	visitParents(tree, (node: Placeable, parents: Parent[]) => {
		const start = node.position?.start.offset ?? 0;
		const end = node.position?.end.offset ?? start;
		const raw = body.slice(start, end);
		if (node.type === 'html') {
			const inline = parents.at(-1)?.type === 'paragraph';
			const { tags, rest, restAt } = readTags(raw);
			for (const tag of tags) {
				place(tag, start, inline);
				edits.push({
					start: start + tag.start,
					end: start + tag.end,
					text: raw
						.slice(tag.start, tag.end)
						.replace(/"[^"]*"|'[^']*'/g, keepInTag)
						.replace(/\s*\n\s*/g, ' ')
				});
			}
			if (rest) reportHtml(raw, rest, start + restAt, tags.length > 0, report);
			return;
		}
		if (node.type === 'text') {
			// Notes are for the room: a reader of the page never meets them.
			if (!open.some(({ tag }) => tag.name === 'Notes')) {
				for (const one of open) one.placed.words += countWords(raw);
				words += countWords(raw);
				const part = outline[outline.length - 1];
				if (part && parents.some((parent) => parent.type === 'heading')) part.title += raw;
				else if (part) part.words += countWords(raw);
			}
			for (const fault of textFaults(raw)) report(start + fault.at, ...fault.says);
			const text = raw
				.split(/(\[\^[^\]\s]+\])/)
				.map((part) => {
					const key = /^\[\^([^\]\s]+)\]$/.exec(part)?.[1];
					return key === undefined
						? keep(part.replace(/\\([{}<])/g, '$1'))
						: `<Cite source="${keep(key).replace(/"/g, '')}" />`;
				})
				.join('');
			for (const found of raw.matchAll(/\[\^([^\]\s]+)\]/g))
				if (found[1]) cite(found[1], start + found.index);
			if (text !== raw) edits.push({ start, end, text });
			return;
		}
		if (node.type === 'inlineCode' && /[{}<]/.test(raw))
			edits.push({ start, end, text: keep(raw) });
		if (node.type === 'code')
			report(
				start,
				'code',
				'Program code has no place in a story.',
				'Take it out, or write it as text.'
			);
		if (node.type === 'image' || node.type === 'imageReference')
			report(
				start,
				'image',
				'Pictures are not written as ![…](…).',
				'Name the picture in media.yml and show it with a scene.'
			);
		if (node.type === 'heading' && node.depth !== 2)
			report(
				start,
				'heading',
				`A heading of level ${node.depth} stands here.`,
				'Use ## for the parts of a story; the title comes from the front matter.'
			);
		// The list of parts names every heading: one inside an account would outlive its withdrawal.
		if (node.type === 'heading' && open.length > 0)
			report(
				start,
				'heading',
				`A heading stands inside <${open.at(-1)?.tag.name}>.`,
				'Put it before the scene: it begins a part of the story.'
			);
		if (node.type === 'heading' && node.depth === 2)
			outline.push({ id: `part-${++parts}`, title: '', words: 0 });
		if (node.type === 'link' || node.type === 'definition') {
			const url = node.url ?? '';
			if (!/^(https?:\/\/|mailto:|\/(?!\/)|#)/i.test(url))
				report(
					start,
					'link',
					`The link goes to “${url.slice(0, 40)}”.`,
					'Links begin with https://, mailto:, # or / (a place on this site).'
				);
			else if (/^[/#]/.test(url)) links.push({ url, spot: spotAt(start) });
			if (node.type === 'link' && raw.startsWith('<'))
				edits.push({ start, end, text: `[${url}](${url})` });
			if (/[{}]/.test(url)) report(start, 'link', 'The link holds { or }.', 'Write %7B and %7D.');
		}
	});
	for (const { tag, placed } of open)
		problems.push(
			error(
				placed.spot,
				'unclosed',
				`<${tag.name}> is never closed.`,
				`Add </${tag.name}> after its text.`
			)
		);

	let safe = body;
	for (const edit of edits.sort((a, b) => b.start - a.start))
		safe = safe.slice(0, edit.start) + edit.text + safe.slice(edit.end);
	return { problems, scenes, cited, links, words, outline, safe };
}

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}

/** Words as a reader counts them; notes do not count. */
function countWords(text: string): number {
	return (
		text.replace(/\[\^[^\]\s]+\]/g, '').match(/[\p{L}\p{N}][\p{L}\p{N}’'.,()-]*/gu)?.length ?? 0
	);
}

type Says = [rule: string, what: string, mend: string];

function refuseTag(name: string): Says {
	if (/^[A-Z]/.test(name))
		return ['unknown-scene', `There is no scene <${name}>.`, suggestScene(name)];
	return [
		'html',
		`<${name}> is HTML, which stories do not use.`,
		name === 'script' || name === 'style' || name === 'iframe'
			? 'Take it out: a story holds no program and nothing from elsewhere.'
			: 'Write it in Markdown: **bold**, *italic*, ## heading, [link](https://…).'
	];
}

function suggestScene(name: string): string {
	const byLower = new Map(Object.keys(SCENES).map((scene) => [scene.toLowerCase(), scene]));
	const same = byLower.get(name.toLowerCase());
	return same ? `Did you mean “${same}”?` : suggest(name, Object.keys(SCENES));
}

function checkAttributes(
	tag: Tag,
	rule: (typeof SCENES)[string],
	report: (what: string, mend: string) => void
) {
	for (const need of rule.needs)
		if (!tag.attributes[need]?.trim()) report(`<${tag.name}> has no ${need}.`, `Add ${need}="…".`);
	const known = [...rule.needs, ...rule.may];
	for (const [key, value] of Object.entries(tag.attributes)) {
		if (!known.includes(key)) {
			report(`<${tag.name}> does not know “${key}”.`, suggest(key, known));
			continue;
		}
		const choices = CHOICES[`${tag.name}.${key}`];
		if (choices && !choices.includes(value))
			report(`<${tag.name} ${key}="${value}"> is not a choice.`, suggest(value, choices));
	}
	const { id } = tag.attributes;
	if (id && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
		report(
			`The id “${id}” cannot be part of an address.`,
			'Use lower-case letters, digits and hyphens.'
		);
}

function reportHtml(
	raw: string,
	rest: string,
	offset: number,
	afterTags: boolean,
	report: (offset: number, ...says: Says) => void
) {
	const name = /^<\/?([A-Za-z][\w-]*)/.exec(rest)?.[1];
	if (name !== undefined && !Object.hasOwn(SCENES, name)) return report(offset, ...refuseTag(name));
	if (name !== undefined)
		return report(
			offset,
			'attribute',
			`The tag <${name}> cannot be read.`,
			'Write each attribute as name="text", without { } and without the same quotation marks inside the text.'
		);
	if (/^<!--/.test(rest))
		return report(offset, 'html', 'HTML comments are not kept.', 'Take the comment out.');
	if (/^<[!?]/.test(rest) || !afterTags)
		return report(offset, 'html', `This is HTML: ${raw.slice(0, 30)}`, 'Write it in Markdown.');
	report(
		offset,
		'blank-line',
		'Text follows a tag without a blank line between them, so it would not be read as Markdown.',
		'Leave one line empty after the tag.'
	);
}

/** Signs in running text that look like a program, and scene tags that could not be read. */
function textFaults(raw: string): { at: number; says: Says }[] {
	const faults: { at: number; says: Says }[] = [];
	for (const found of raw.matchAll(
		/(?<!\\)\{\s*[#@:/]\s*[a-z]+[^}]*\}?|(?<!\\)\{\s*[A-Za-z_$][\w$]*(?:[.[(?][^}]*)?\s*\}/g
	))
		faults.push({
			at: found.index,
			says: [
				'expression',
				`“${found[0].slice(0, 40)}” looks like program code.`,
				'Write the words themselves; to show a brace, put a backslash before it: \\{'
			]
		});
	for (const found of raw.matchAll(/<\/?([A-Z][A-Za-z]*)\b/g))
		faults.push({
			at: found.index,
			says: Object.hasOwn(SCENES, found[1] ?? '')
				? [
						'attribute',
						`The tag <${found[1]}> cannot be read.`,
						'Write each attribute as name="text", without { } and without the same quotation marks inside the text.'
					]
				: ['unknown-scene', `There is no scene <${found[1]}>.`, suggestScene(found[1] ?? '')]
		});
	for (const found of raw.matchAll(/<\/?(script|style|iframe|svelte:\w+)\b/gi))
		faults.push({ at: found.index, says: refuseTag(found[1]?.toLowerCase() ?? '') });
	return faults;
}
