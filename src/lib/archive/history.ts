// When a record was published, changed and checked.
import type { Archive, Campaign } from './types';

/** Day on which a story was first published: the oldest entry of its change log. */
export const firstPublished = ({ record: { changes } }: Campaign): string =>
	changes.reduce((first, { date }) => (date < first ? date : first), changes[0]?.date ?? '');

/** Day of the latest entry of a story's change log. */
export const lastEdited = ({ record: { changes } }: Campaign): string =>
	changes.reduce((last, { date }) => (date > last ? date : last), '');

/** Day of the latest change of any story. */
export const lastEdit = ({ campaigns }: Archive): string =>
	campaigns.map(lastEdited).reduce((last, date) => (date > last ? date : last), '');

/**
 * The first month (YYYY-MM) in which a record counts as old: a year after the month of its check,
 * the month itself not counted.
 * @param reviewed YYYY, YYYY-MM or YYYY-MM-DD
 */
export function oldFrom(reviewed: string): string {
	const year = Number(reviewed.slice(0, 4));
	const month = Number(reviewed.slice(5, 7) || 12);
	return month === 12 ? `${year + 2}-01` : `${year + 1}-${String(month + 1).padStart(2, '0')}`;
}
