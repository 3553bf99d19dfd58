// Writes one field into an author's YAML and leaves the rest as it was typed: comments, line breaks,
// quotation marks.
import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isPair, isScalar, parseDocument, type YAMLMap } from 'yaml';

const OPTIONS = { schema: 'core', uniqueKeys: true } as const;

/** What a text holds; undefined where it is not valid YAML. */
function valueOf(text: string): unknown {
	const document = parseDocument(text, OPTIONS);
	return document.errors.length > 0 ? undefined : (document.toJS({ maxAliasCount: 20 }) ?? {});
}

/**
 * The same text with one field set to a plain word or date. A new field becomes the first of its map,
 * where it is seen at once.
 * @param path keys from the top of the file; all but the last must be there
 * @param value letters, digits and hyphens only: it is written without quotation marks
 * @throws Error with one plain sentence where this cannot be done without changing something else
 */
export function setField(text: string, path: readonly string[], value: string): string {
	const before = valueOf(text);
	const wanted = before === undefined ? undefined : withValue(before, path, value);
	const edited = wanted === undefined ? undefined : edit(text, path, value);
	// Anchors and odd layouts could carry the edit further than meant: then nothing is written.
	if (edited === undefined || !isDeepStrictEqual(valueOf(edited), wanted))
		throw new Error(
			`“${path.join('.')}: ${value}” could not be written without changing more; write it by hand.`
		);
	return edited;
}

function withValue(whole: unknown, path: readonly string[], value: string): unknown {
	// Parts that an alias repeats become parts of their own, so that only one of them changes.
	const copy = JSON.parse(JSON.stringify(whole)) as Record<string, unknown>;
	let map: unknown = copy;
	for (const key of path.slice(0, -1))
		map = map && typeof map === 'object' ? (map as Record<string, unknown>)[key] : undefined;
	if (!map || typeof map !== 'object' || Array.isArray(map)) return undefined;
	(map as Record<string, unknown>)[path.at(-1) ?? ''] = value;
	return copy;
}

function edit(text: string, path: readonly string[], value: string): string | undefined {
	const document = parseDocument(text, { ...OPTIONS, keepSourceTokens: true });
	const key = path.at(-1) ?? '';
	const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (!isMap(map)) return undefined;
	const old = pairOf(map, key)?.value;
	if (isScalar(old) && old.range) {
		const [from, to] = old.range;
		// A block of lines ends with its last line break, which stays.
		const end = /\r?\n$/.exec(text.slice(from, to))?.[0] ?? '';
		return text.slice(0, from) + value + end + text.slice(to);
	}
	if (old !== undefined) return undefined;
	if (map.flow) {
		const from = (map.range?.[0] ?? 0) + 1;
		const space = map.items.length > 0 ? ', ' : ' ';
		const rest = map.items.length > 0 ? text.slice(from).replace(/^[ \t]+/, '') : text.slice(from);
		return `${text.slice(0, from)} ${key}: ${value}${space}${rest}`;
	}
	const first = map.items[0];
	if (!isPair(first) || !isNode(first.key) || !first.key.range) return undefined;
	const at = first.key.range[0];
	const indent = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).replace(/^\uFEFF/, '');
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	return `${text.slice(0, at)}${key}: ${value}${lineEnd}${indent}${text.slice(at)}`;
}

const pairOf = (map: YAMLMap, key: string) =>
	map.items.find((item) => isScalar(item.key) && item.key.value === key);
