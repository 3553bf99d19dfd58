// What is wrong in the files of an author: where, what, and how to mend it.

export interface Problem {
	/** Path from the project's folder, for example stories/cook/en.svx. */
	file: string;
	/** First line is 1. */
	line: number;
	column: number;
	/** An error stops the build; a warning is only said. */
	severity: 'error' | 'warning';
	/** Permanent name of the rule, for example unknown-theme. */
	rule: string;
	what: string;
	mend: string;
}

/** Where something stands in a file. */
export interface Spot {
	file: string;
	line: number;
	column: number;
}

/** An error at a place. */
export function error(spot: Spot, rule: string, what: string, mend: string): Problem {
	return { ...spot, severity: 'error', rule, what, mend };
}

/** A warning at a place. */
export function warning(spot: Spot, rule: string, what: string, mend: string): Problem {
	return { ...spot, severity: 'warning', rule, what, mend };
}

/** Problems in the order of the files, then of their lines. */
export function inOrder(problems: Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column
	);
}

/** One problem as a person reads it: `stories/x/es.svx:12:3  error  what. mend. (rule)`. */
export function formatProblem(problem: Problem): string {
	const { file, line, column, severity, what, mend, rule } = problem;
	return `${file}:${line}:${column}  ${severity}  ${what} ${mend} (${rule})`;
}

/** All problems and a closing count, ready to print. */
export function formatProblems(problems: Problem[]): string {
	const errors = problems.filter((problem) => problem.severity === 'error').length;
	const warnings = problems.length - errors;
	const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
	return [
		...inOrder(problems).map(formatProblem),
		`${count(errors, 'error')}, ${count(warnings, 'warning')}.`
	].join('\n');
}
