// YAML in, checked values out, with the line of every fault.
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { suggest } from './nearest';
import { error, type Problem, type Spot } from './problems';

export interface Parsed<T> {
	/** Undefined where the file has any error. */
	value: T | undefined;
	problems: Problem[];
	/** Where a field stands; the nearest field above it where it is missing. */
	spot: (path: readonly PropertyKey[]) => Spot;
}

/**
 * Reads one YAML text (core schema, so dates and versions stay text where they are quoted; few
 * aliases, so that no file can blow up) and checks it against a schema.
 * @param firstLine line of the file on which the text begins; 1 for a whole file
 */
export function parseYaml<S extends z.ZodType>(
	file: string,
	text: string,
	schema: S,
	firstLine = 1
): Parsed<z.infer<S>> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true });
	const at = (offset: number): Spot => {
		const { line, col } = lines.linePos(offset);
		return { file, line: line + firstLine - 1, column: Math.max(1, col) };
	};
	const spot = (path: readonly PropertyKey[]) => at(offsetOf(document, path));
	const faults = [...document.errors, ...document.warnings];
	if (faults.length > 0) {
		const problems = faults.map((fault) =>
			error(at(fault.pos[0]), 'yaml', yamlSentence(fault.message), yamlMend(fault.code))
		);
		return { value: undefined, problems, spot };
	}
	let raw: unknown;
	try {
		raw = document.toJS({ maxAliasCount: 20 });
	} catch {
		const problem = error(
			at(0),
			'yaml',
			'The file repeats itself too often (& and *).',
			'Write each part out.'
		);
		return { value: undefined, problems: [problem], spot };
	}
	const result = schema.safeParse(raw ?? {});
	if (result.success) return { value: result.data, problems: [], spot };
	const problems = result.error.issues.flatMap((issue) => fieldProblems(issue, raw, spot));
	return { value: undefined, problems, spot };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
	for (let depth = path.length; depth > 0; depth--) {
		const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
		const last = path[depth - 1];
		if (isMap(parent)) {
			const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(last));
			if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
		}
		const node: unknown = document.getIn(path.slice(0, depth), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return 0;
}

function yamlSentence(message: string): string {
	const first = message.split(/ at line|\n/)[0] ?? message;
	return `These lines are not valid YAML: ${first.trim().replace(/[.:]$/, '')}.`;
}

function yamlMend(code: string): string {
	if (code === 'TAB_AS_INDENT') return 'Indent with spaces, not with tabs.';
	if (code === 'DUPLICATE_KEY') return 'Keep one of the two.';
	if (/IMPLICIT|MULTILINE|COLON|UNEXPECTED|BAD_SCALAR|MISSING_CHAR/.test(code))
		return 'Check the indentation, and put texts that hold a colon or a # in quotation marks.';
	return 'Compare the lines with those of another story.';
}

type Issue = z.core.$ZodIssue;

function fieldProblems(issue: Issue, raw: unknown, spot: Parsed<unknown>['spot']): Problem[] {
	const name = fieldName(issue.path);
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) =>
			error(
				spot([...issue.path, key]),
				'unknown-field',
				`There is no field “${key}”${name ? ` in ${name}` : ''}.`,
				'Take it out, or check its spelling in stories/README.md.'
			)
		);
	const value = issue.path.reduce<unknown>(
		(inner, key) =>
			inner && typeof inner === 'object' ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
		raw
	);
	if (value === undefined)
		return [error(spot(issue.path), 'missing-field', `The field ${name} is missing.`, 'Add it.')];
	if (issue.code === 'invalid_value' && typeof value === 'string')
		return [
			error(
				spot(issue.path),
				'not-allowed',
				`${name}: “${value}” is not allowed here.`,
				suggest(value, issue.values.map(String))
			)
		];
	const said = issue.code === 'invalid_union' ? 'is not of the right form' : issue.message;
	const rule = /date|2018/.test(said) ? 'date' : /address/.test(said) ? 'address' : 'field';
	return [
		error(
			spot(issue.path),
			rule,
			`${name}: ${showValue(value)} ${said.replace(/^Invalid input: /, 'is wrong: ')}.`,
			'Correct it here.'
		)
	];
}

const fieldName = (path: readonly PropertyKey[]) =>
	path
		.map((key) => (typeof key === 'number' ? `[${key + 1}]` : String(key)))
		.join('.')
		.replace(/\.\[/g, '[');

function showValue(value: unknown): string {
	if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`;
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'the value';
}
