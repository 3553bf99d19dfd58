// From a gated body to a Svelte component: MDsveX writes the markup, then a lock looks at what it
// wrote. Whatever the gate missed (MDsveX reads Markdown a little differently) stops here.
import { compile as mdsvex } from 'mdsvex';
import { parse } from 'svelte/compiler';
import { visitParents } from 'unist-util-visit-parents';
import type { Node } from 'unist';
import { release } from './gate.ts';
import { COMPONENTS } from './scenes.ts';

interface Element extends Node {
	tagName?: string;
	value?: string;
	properties?: Record<string, unknown>;
	children?: Element[];
}

/** Typographic quotes, dashes and dots in running text; attributes and code stay as typed. */
function typography() {
	return (tree: Node) =>
		visitParents(tree, 'text', (node: Element, parents: Node[]) => {
			if (parents.some((parent) => (parent as Element).tagName === 'code')) return;
			node.value = (node.value ?? '')
				.replace(/(\p{L})'(?=\p{L})/gu, '$1’')
				.replace(/(^|[\s([—–«])"/g, '$1“')
				.replace(/"/g, '”')
				.replace(/(^|[\s([—–“])'/g, '$1‘')
				.replace(/'/g, '’')
				.replace(/\.\.\./g, '…');
		});
}

/** Headings of the second level become the numbered parts of an exhibit. */
function chapters() {
	return (tree: Node) => {
		const children = (tree as Element).children ?? [];
		let part = 0;
		(tree as Element).children = children.flatMap((child) =>
			child.tagName === 'h2'
				? [
						{ type: 'raw', value: `<Chapter part="${++part}">` },
						...(child.children ?? []),
						{ type: 'raw', value: '</Chapter>' }
					]
				: [child]
		);
	};
}

/** External links leave no trace of where the reader came from. */
function links() {
	return (tree: Node) =>
		visitParents(tree, 'element', (node: Element) => {
			if (node.tagName !== 'a' || !node.properties) return;
			const outside = /^https?:/i.test(String(node.properties['href'] ?? ''));
			node.properties['rel'] = outside ? ['noreferrer'] : undefined;
		});
}

/**
 * Compiles a gated body.
 * @returns the source of a Svelte component that imports the scenes from $lib/exhibit/scenes
 * @throws Error with a plain sentence where something other than text and scenes came out
 */
export async function compileBody(safe: string, file: string): Promise<string> {
	const result = await mdsvex(safe, {
		extensions: ['.svx'],
		smartypants: false,
		highlight: false,
		// MDsveX bundles an old unified; its plugin type does not know ours, the call is the same.
		rehypePlugins: [typography, links, chapters] as never[]
	});
	if (!result) throw new Error(`MDsveX read nothing from ${file}.`);
	const markup = release(
		result.code.replace(/^\s*<script context="module">[\s\S]*?<\/script>/, '')
	);
	lock(markup);
	const imports = COMPONENTS.map(
		(name) => `import ${name} from '$lib/exhibit/scenes/${name}.svelte';`
	);
	return `<script>\n${imports.join('\n')}\n</script>\n\n${markup}`;
}

const PLAIN = new Set([
	'p',
	'em',
	'strong',
	'a',
	'ul',
	'ol',
	'li',
	'blockquote',
	'br',
	'hr',
	'code'
]);

interface Part {
	type: string;
	name?: string;
	value?: unknown;
	data?: string;
	attributes?: Part[];
	fragment?: { nodes: Part[] };
}

/** Walks the compiled markup and lets through only text, Markdown's elements and scenes. */
function lock(markup: string): void {
	const root = parse(markup, { modern: true }) as unknown as {
		fragment: { nodes: Part[] };
		instance: unknown;
		module: unknown;
		css: unknown;
	};
	if (root.instance || root.module || root.css)
		throw new Error('A script or style came out of the story. Take it out.');
	const walk = (nodes: Part[]): void => {
		for (const node of nodes) {
			if (node.type === 'Text') continue;
			const known =
				(node.type === 'RegularElement' && PLAIN.has(node.name ?? '')) ||
				(node.type === 'Component' && COMPONENTS.includes(node.name ?? ''));
			if (!known)
				throw new Error(
					`Something that is neither text nor a scene came out: ${node.name ?? node.type}.`
				);
			for (const attribute of node.attributes ?? []) lockAttribute(attribute, node);
			walk(node.fragment?.nodes ?? []);
		}
	};
	walk(root.fragment.nodes);
}

function lockAttribute(attribute: Part, on: Part): void {
	const values = Array.isArray(attribute.value) ? (attribute.value as Part[]) : [];
	const literal =
		attribute.type === 'Attribute' &&
		(attribute.value === true || values.every((value) => value.type === 'Text'));
	const handler = on.type === 'RegularElement' && /^on/i.test(attribute.name ?? '');
	if (!literal || handler)
		throw new Error(`An attribute of <${on.name}> could run as a program: ${attribute.name}.`);
	const url = values.map((value) => value.data ?? '').join('');
	if (attribute.name === 'href' && !/^(https?:\/\/|mailto:|\/(?!\/)|#)/i.test(url))
		throw new Error(`A link of the story goes to “${url}”.`);
}
