// What is wrong with the attributes of a chart or of its steps, in plain words for authors. Knows no
// component, so that the check can use it.
import type { Series } from '../content/schema';
import { readNotes, xsNamed } from './attributes';
import { listed } from '../content/scenes';
import { FORMS } from './chart';
import { MOST_SERIES, xsOf } from './several';

/** What is wrong, and what mends it. */
export interface Fault {
	what: string;
	mend: string;
}

type Attributes = Record<string, string | undefined>;

/** “Write one of: a, b, c.” */
const oneOf = (list: string[]) =>
	`Write one of: ${list.slice(0, 12).join(', ')}${list.length > 12 ? ', …' : ''}.`;

/**
 * Faults of a chart, or of one of its steps.
 * @param list the series of the record that the chart names
 * @param attributes of the chart or of the step: series, highlight, note, compare
 */
export function chartFaults(list: Series[], form: string, attributes: Attributes): Fault[] {
	const xs = xsOf(list);
	const ids = list.map(({ id }) => id);
	const named = listed(attributes['series']);
	return [
		...named
			.filter((id) => !ids.includes(id))
			.map((id) => ({
				what: `The record has no series “${id}”.`,
				mend: 'Write the ids of series of campaign.yml, joined by commas.'
			})),
		...formFaults(list, form),
		...listed(attributes['highlight'])
			.filter((part) => !xsNamed(part, xs) && !ids.includes(part))
			.map((part) => ({
				what: `highlight names “${part}”, which no point or series has.`,
				mend: `${oneOf(xs)} A range is written from..to.`
			})),
		...noteFaults(attributes['note'], xs),
		...compareFaults(attributes['compare'], list, xs)
	];
}

function formFaults(list: Series[], form: string): Fault[] {
	const faults: Fault[] = [];
	const several = list.length > 1;
	if (!FORMS.some((one) => one === form))
		faults.push({ what: `There is no form “${form}”.`, mend: oneOf([...FORMS]) });
	if (several && (form === 'squares' || form === 'bars'))
		faults.push({
			what: `The form “${form}” takes one series, and this chart has ${list.length}.`,
			mend: 'Name one series, or choose stacked, dots, multiples or line.'
		});
	if (list.length > MOST_SERIES)
		faults.push({
			what: `This chart has ${list.length} series; more than ${MOST_SERIES} cannot be told apart.`,
			mend: 'Name fewer series, or make two charts.'
		});
	if (several && new Set(list.map(({ x }) => x)).size > 1)
		faults.push({
			what: 'Some series of this chart stand in time, others in categories.',
			mend: 'Name series with the same kind of x.'
		});
	if (several && new Set(list.map(({ unit }) => unit.en)).size > 1)
		faults.push({
			what: 'The series of this chart have different units, so one scale cannot hold them.',
			mend: 'Name series with the same unit, or make two charts.'
		});
	const xs = xsOf(list);
	if (several && !xs.some((x) => list.every(({ points }) => points.some((point) => point.x === x))))
		faults.push({
			what: 'The series of this chart share no x value.',
			mend: 'Give their points the same x values, or make two charts.'
		});
	if (form === 'stacked' && list.some(({ points }) => points.some(({ value }) => value < 0)))
		faults.push({
			what: 'A stacked chart cannot show numbers below zero.',
			mend: 'Choose line, dots or multiples.'
		});
	return faults;
}

function noteFaults(note: string | undefined, xs: string[]): Fault[] {
	return readNotes(note).flatMap(({ x, words }): Fault[] => {
		if (!xs.includes(x))
			return [
				{
					what: `note names “${x}”, which no point has.`,
					mend: `${oneOf(xs)} Then a colon and the words.`
				}
			];
		return words
			? []
			: [
					{
						what: `note has no words for “${x}”.`,
						mend: 'Write note="x: words"; several are joined by a semicolon.'
					}
				];
	});
}

function compareFaults(compare: string | undefined, list: Series[], xs: string[]): Fault[] {
	if (compare === undefined) return [];
	const parts = listed(compare);
	const unknown = parts.filter((part) => !xs.includes(part));
	if (unknown.length > 0)
		return unknown.map((part) => ({
			what: `compare names “${part}”, which no point has.`,
			mend: oneOf(xs)
		}));
	if (new Set(parts).size !== 2 || parts.length !== 2)
		return [
			{
				what: 'compare does not name two different points.',
				mend: 'Write two x values with a comma between them.'
			}
		];
	const both = list.some(({ points }) => parts.every((x) => points.some((point) => point.x === x)));
	return both
		? []
		: [
				{
					what: `No series has a number at both “${parts.join('” and “')}”.`,
					mend: 'Compare two points of one series.'
				}
			];
}
