// How long a campaign took, no more exact than its dates.
import type { Language } from '../language';
import { toolWords } from '../language/tools';
import { lastChange } from './model';
import type { Campaign } from './types';

export interface Length {
	/** Months from the first date to the last; whole years where a date has no month. */
	months: number;
	/** False where one of the dates is only a year. */
	exact: boolean;
	/** Not over: counted to the last day on which the record says that something happened. */
	ongoing: boolean;
}

/** Length of a campaign, never negative. */
export function lengthOf(campaign: Campaign): Length {
	const { start, end } = campaign.record.span;
	const ongoing = end === 'ongoing';
	const parts = (date: string) => date.split('-').map(Number);
	const [fromYear = 0, fromMonth] = parts(start);
	const [toYear = 0, toMonth] = parts(ongoing ? lastChange(campaign) : end);
	const exact = fromMonth !== undefined && toMonth !== undefined;
	const months = (toYear - fromYear) * 12 + (exact ? toMonth - fromMonth : 0);
	return { months: Math.max(0, months), exact, ongoing };
}

/** “7 months”, “about 8 years so far”, “within one year”. */
export function formatLength({ months, exact, ongoing }: Length, language: Language): string {
	const words = toolWords[language].length;
	const said =
		months === 0
			? exact
				? words.lessThanMonth
				: words.within
			: exact && months < 24
				? words.months(months)
				: words.years(Math.round(months / 12));
	return ongoing ? words.soFar(said) : said;
}
