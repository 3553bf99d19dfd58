// The report of a link check, in plain words, worst first.
import type { Links } from './collect';
import type { Answer } from './look';

const ORDER: Answer['kind'][] = ['gone', 'silent', 'moved', 'refused', 'here'];
const HEADINGS: Record<Answer['kind'], string> = {
	gone: 'Gone: find the page elsewhere or in a web archive, and write that address',
	silent: 'No answer: try again on another day before you change anything',
	moved: 'Moved for good: write the new address',
	refused: 'Does not answer to a program: open it yourself',
	here: 'Here'
};

/** How many addresses gave each answer. */
export const countAnswers = (answers: Map<string, Answer>): Record<Answer['kind'], number> =>
	Object.fromEntries(
		ORDER.map((kind) => [kind, [...answers.values()].filter((one) => one.kind === kind).length])
	) as Record<Answer['kind'], number>;

/** The report as Markdown; addresses that are here are only counted. */
export function reportOf(links: Links, answers: Map<string, Answer>, day: string): string {
	const counts = countAnswers(answers);
	const parts = ORDER.filter((kind) => kind !== 'here' && counts[kind] > 0).map((kind) => {
		const lines = [...answers]
			.filter(([, answer]) => answer.kind === kind)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([address, answer]) => {
				const places = (links.get(address) ?? []).map(({ file, line }) => `${file}:${line}`);
				return `- <${address}>${detail(answer)}\n  ${places.join(', ')}`;
			});
		return `## ${HEADINGS[kind]} (${counts[kind]})\n\n${lines.join('\n')}\n`;
	});
	return [
		`# External links, ${day}\n`,
		`${answers.size} addresses: ${ORDER.map((kind) => `${counts[kind]} ${kind}`).join(', ')}.\n`,
		...parts
	].join('\n');
}

function detail(answer: Answer): string {
	if (answer.kind === 'moved') return ` → <${answer.to}>`;
	if (answer.kind === 'silent') return ` (${answer.why})`;
	return 'status' in answer ? ` (${answer.status})` : '';
}
