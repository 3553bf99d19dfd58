// What is indexed is what is shown: texts are taken from the rendered story, not from its source.
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

export interface StoryTexts {
	/** Steps and cards of backdrops, in order, each with its address within the page. */
	steps: { id: string; number: number; title: string; text: string }[];
	/** Everything else that is running text. */
	prose: string;
	/** The same by paragraph: the heading above it with its place on the page, and the steps before it. */
	paragraphs: { id: string; title: string; text: string; after: number }[];
	/** Questions of the Discuss scenes. */
	questions: string[];
}

const attribute = (element: Element, name: string) =>
	element.attrs.find((one) => one.name === name)?.value;
const classes = (element: Element) => (attribute(element, 'class') ?? '').split(/\s+/);
const isElement = (node: Node): node is Element => 'tagName' in node;

const BLOCKS = new Set([
	'p',
	'li',
	'div',
	'h1',
	'h2',
	'h3',
	'ol',
	'ul',
	'section',
	'dt',
	'dd',
	'time',
	'figcaption',
	'tr',
	'td',
	'th'
]);
/** Parts that are not the story's own words: pictures, tables, notes, numbers, controls. */
const SKIPPED = new Set(['svg', 'img', 'table', 'details', 'button', 'script', 'style']);
const SKIPPED_CLASSES = [
	'still',
	'stage',
	'count',
	'step-link',
	'skip-scene',
	'timeline-choice',
	'compare-tools',
	'large',
	'ref',
	'key',
	'lines',
	'kicker',
	'unseen',
	'facts',
	'where',
	'source',
	// Display names of people who asked not to be found.
	'unfindable'
];

function textOf(node: Node): string {
	if (node.nodeName === '#text') return 'value' in node ? node.value : '';
	if (isElement(node)) {
		if (SKIPPED.has(node.tagName) || classes(node).some((name) => SKIPPED_CLASSES.includes(name)))
			return '';
		const inner = node.childNodes.map(textOf).join('');
		return BLOCKS.has(node.tagName) ? ` ${inner} ` : inner;
	}
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Takes a rendered story apart. */
export function extractTexts(html: string): StoryTexts {
	const texts: StoryTexts = { steps: [], prose: '', paragraphs: [], questions: [] };
	const prose: string[] = [];
	let part = '';
	let place = '';
	/** The words of a law are no passage of the story, and are in English in both languages. */
	let isLaw = false;
	const addProse = (text: string) => {
		prose.push(text);
		if (text && !isLaw)
			texts.paragraphs.push({ id: place, title: part, text, after: texts.steps.length });
	};
	const walk = (node: Node): void => {
		if (isElement(node)) {
			const names = classes(node);
			// A recording of someone who asked not to be found is named after her.
			if (names.includes('unfindable')) return;
			const id = attribute(node, 'id');
			if (names.includes('chapter') || names.includes('scene-title')) {
				part = tidy(textOf(node));
				place = id ?? '';
			}
			if (id && (names.includes('step') || names.includes('backdrop'))) {
				texts.steps.push({
					id,
					number: texts.steps.length + 1,
					title: part,
					text: tidy(textOf(node))
				});
				return;
			}
			if (names.includes('question')) {
				texts.questions.push(tidy(textOf(node)));
				return;
			}
			if (node.tagName === 'header' || names.includes('timeline')) return;
			// What is said in a recording is found like what is written.
			if (['p', 'blockquote', 'h3'].includes(node.tagName) || names.includes('phrases')) {
				addProse(tidy(textOf(node)));
				return;
			}
		}
		const outer = isLaw;
		isLaw ||= isElement(node) && classes(node).includes('clause');
		if ('childNodes' in node) for (const child of node.childNodes) walk(child);
		isLaw = outer;
	};
	walk(parseFragment(html));
	texts.prose = prose.filter(Boolean).join(' ');
	return texts;
}
