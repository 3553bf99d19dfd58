// How long ago a record was checked.

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
