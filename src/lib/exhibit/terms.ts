// Words of the glossary in a story: where its running text mentions them, and the link that the first
// mention of each becomes. Everything else of the page stays byte for byte as it was. Pure.
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import type { Mention, Phrase } from '../archive/glossary';
import { compareIn } from '../language';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A mention, with its place in the HTML. */
export interface Found extends Mention {
	start: number;
	end: number;
}

/** Links of one story; more would be in the way of reading. */
export const MOST_LINKS = 8;

const attribute = (element: Element, name: string) =>
	element.attrs.find((one) => one.name === name)?.value;
const isElement = (node: Node): node is Element => 'tagName' in node;
const hasClass = (element: Element, name: string) =>
	(attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** Parts whose paragraphs are the story's own running text; the top of the page is one too. */
const isRunning = (element: Element) =>
	['ul', 'ol', 'section'].includes(element.tagName)
		? hasClass(element, 'scene') || hasClass(element, 'backdrop') || element.attrs.length === 0
		: element.attrs.length === 0 ||
			['step-words', 'card', 'unknown', 'scene-body', 'step'].some((name) =>
				hasClass(element, name)
			);
const PLAIN = new Set(['em', 'strong', 'b', 'i', 'br']);

/**
 * Where the running text of a rendered story mentions terms: paragraphs of steps and of prose. Headings,
 * laws, quotations, pictures, tables, links and words of other languages are left out; so are words
 * that are part of a name (“Sheriff Tom Dart”, “ICE Out of LA”).
 */
export function findTerms(html: string, phrases: readonly Phrase[]): Found[] {
	const found: Found[] = [];
	const match = matcher(phrases);
	if (!match) return found;
	const walk = (node: Node, step: string | undefined) => {
		if (!('childNodes' in node)) return;
		for (const child of node.childNodes) {
			if (!isElement(child)) continue;
			const id = attribute(child, 'id');
			const within = id && (hasClass(child, 'step') || hasClass(child, 'backdrop')) ? id : step;
			if (child.tagName === 'p' && child.attrs.length === 0) paragraph(child, within);
			else if (child.tagName === 'li' && child.attrs.length === 0) {
				paragraph(child, within);
				walk(child, within);
			} else if (isRunning(child) || hasClass(child, 'steps')) walk(child, within);
		}
	};
	const paragraph = (whole: Element, step: string | undefined) => {
		let isQuoted = false;
		const inside = (node: Node) => {
			if ('value' in node && node.nodeName === '#text' && node.sourceCodeLocation) {
				const { startOffset, endOffset } = node.sourceCodeLocation;
				const text = html.slice(startOffset, endOffset);
				for (const { term, start, end } of match(text)) {
					const before = text.slice(0, start);
					if (!quotedAfter(before, isQuoted))
						found.push({
							term,
							start: startOffset + start,
							end: startOffset + end,
							...(step && { step })
						});
				}
				isQuoted = quotedAfter(text, isQuoted);
			} else if (isElement(node)) {
				if (node !== whole && !(PLAIN.has(node.tagName) && node.attrs.length === 0)) return;
				node.childNodes.forEach(inside);
			}
		};
		inside(whole);
	};
	walk(parseFragment(html, { sourceCodeLocationInfo: true }), undefined);
	return found;
}

/** Whether a quotation is open at the end of a text. */
function quotedAfter(text: string, wasQuoted: boolean): boolean {
	const last = Math.max(text.lastIndexOf('“'), text.lastIndexOf('«'));
	const end = Math.max(text.lastIndexOf('”'), text.lastIndexOf('»'));
	return last < 0 && end < 0 ? wasQuoted : last > end;
}

/** Words that begin a sentence without being part of a name. */
const OPENERS = new Set(
	(
		'the a an and but or in on at to by for from of with as when while after before until since that this ' +
		'these those two three no not some many most its their his her if so then under what why how only ' +
		'el la los las un una unos unas y pero o en a al de del con por para como cuando mientras desde hasta ' +
		'que este esta estos estas ese esa dos tres ni no su sus si entonces bajo solo tras'
	).split(' ')
);

interface Match {
	term: string;
	start: number;
	end: number;
}

/** Finds phrases in a text: the longest first, whole words only, plurals included. */
function matcher(phrases: readonly Phrase[]): ((text: string) => Match[]) | undefined {
	if (phrases.length === 0) return undefined;
	const compare = compareIn('en');
	const sorted = [...phrases].sort(
		(a, b) => b.words.length - a.words.length || compare(a.words, b.words)
	);
	const choices = sorted.map(
		({ words }) =>
			`(${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}${
				/\p{L}$/u.test(words) ? '(?:e?s)?' : ''
			})`
	);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}#@/&-])(?:${choices.join('|')})(?![\\p{L}\\p{N}-]|[’'](?!s\\b))`,
		'giu'
	);
	return (text) =>
		[...text.matchAll(pattern)].flatMap((one): Match[] => {
			const which = one.slice(1).findIndex((group) => group !== undefined);
			const phrase = sorted[which];
			if (!phrase) return [];
			const start = one.index;
			const end = start + one[0].length;
			// Names and letters are told from plain words by their capitals: ICE is no ice.
			const isName = /.\p{Lu}/u.test(phrase.words);
			if (isName && !one[0].replace(/\s+/g, ' ').startsWith(phrase.words)) return [];
			if (isPartOfName(text.slice(0, start), one[0], text.slice(end))) return [];
			return [{ term: phrase.term, start, end }];
		});
}

function isPartOfName(before: string, words: string, after: string): boolean {
	if (!/^\p{Lu}/u.test(words)) return false;
	const neighbour = /(\p{Lu}[\p{L}’.-]*)\s+$/u.exec(before)?.[1];
	if (neighbour && !OPENERS.has(neighbour.toLocaleLowerCase())) return true;
	return /^(?:’s)?\s+\p{Lu}/u.test(after);
}

/**
 * Makes the first mention of each term a link.
 * @param found mentions in the order of the page (findTerms)
 * @param address of a term
 */
export function linkTerms(
	html: string,
	found: readonly Found[],
	address: (term: string) => string,
	most = MOST_LINKS
): string {
	const seen = new Set<string>();
	const first = found.filter(({ term }) => seen.size < most && !seen.has(term) && seen.add(term));
	let done = 0;
	let linked = '';
	for (const { term, start, end } of first) {
		linked += `${html.slice(done, start)}<a class="term" href="${address(term)}">${html.slice(start, end)}</a>`;
		done = end;
	}
	return linked + html.slice(done);
}

/** Mentions without their places, each term once a step. */
export function mentionsOf(found: readonly Found[]): Mention[] {
	const seen = new Set<string>();
	return found.flatMap(({ term, step }) => {
		const key = `${term} ${step ?? ''}`;
		return seen.has(key) || !seen.add(key) ? [] : [{ term, ...(step && { step }) }];
	});
}
