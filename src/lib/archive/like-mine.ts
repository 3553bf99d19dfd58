// Campaigns like mine: three questions, and the rule by which campaigns answer them. Pure, and small:
// it runs in the browser. No score is ever shown; each campaign comes with its reasons in words.
import type { Language } from '../language';

/** What people want to change, in plain words (language/tools.ts), and the themes that say so. */
export const WISHES = {
	'end-contract': ['detention-contracts'],
	'close-detention': [
		'private-detention',
		'family-detention',
		'detention-conditions',
		'zoning-and-permits'
	],
	'stop-detainers': ['detainers'],
	'leave-287g': ['287g'],
	'police-apart': ['police-ice-collaboration', 'sanctuary'],
	'close-jail': ['jail-closure', 'jail-construction'],
	'fewer-arrests': ['decriminalization', 'policing'],
	'guard-data': ['data-and-surveillance', 'gang-databases'],
	'state-law': ['state-law'],
	'state-against': ['state-preemption'],
	lawyers: ['legal-defense'],
	licenses: ['drivers-licenses'],
	records: ['record-clearance'],
	money: ['budgets-and-divestment', 'reparations'],
	workers: ['labor']
} as const satisfies Record<string, readonly string[]>;
export type Wish = keyof typeof WISHES;

export const WISH_KEYS = Object.keys(WISHES) as Wish[];

/** Kinds of places that can be asked for. */
export const PLACES = ['city', 'county', 'state'] as const;
export type PlaceKind = (typeof PLACES)[number];

/** What a reader answered; a question left open is missing. */
export interface Answers {
	wish?: Wish;
	/** Kind of decision-maker. */
	who?: string;
	place?: PlaceKind;
	/** Postal code. */
	state?: string;
}

/** What the rule must know of a campaign, and what a list shows of it. */
export interface LikeLine {
	slug: string;
	title: string;
	/** Language of the title where it is another than the page's. */
	lang?: Language;
	/** Place and length, as one line. */
	meta: string;
	/** In the order of the record: the first is what it is most about. */
	themes: string[];
	kinds: string[];
	places: PlaceKind[];
	states: string[];
	status: string;
	outcome: string;
	asOf: string;
}

export type Reason =
	| { what: 'goal'; themes: string[] }
	| { what: 'who'; kind: string }
	| { what: 'state'; state: string }
	| { what: 'place'; place: PlaceKind };

export interface Near {
	line: LikeLine;
	reasons: Reason[];
}

/** What counts before what, among campaigns that share equally many answers. */
const ORDER = ['goal', 'who', 'state', 'place'] as const;

/** Answers that a campaign shares, in the order in which they count. */
function reasonsOf({ wish, who, state, place }: Answers, line: LikeLine): Reason[] {
	const reasons: Reason[] = [];
	const wanted: readonly string[] = wish ? WISHES[wish] : [];
	const themes = line.themes.filter((theme) => wanted.includes(theme));
	if (themes.length > 0) reasons.push({ what: 'goal', themes });
	if (who !== undefined && line.kinds.includes(who)) reasons.push({ what: 'who', kind: who });
	if (state !== undefined && line.states.includes(state)) reasons.push({ what: 'state', state });
	if (place !== undefined && line.places.includes(place)) reasons.push({ what: 'place', place });
	return reasons;
}

/**
 * The campaigns that share at least one answer, nearest first. The rule, in full:
 * 1. who shares more answers comes first;
 * 2. among equals, who shares the goal comes before who does not; then likewise the decision-maker,
 *    the state, the kind of place;
 * 3. then the campaign whose record names one of the goal's themes earlier: a record begins with
 *    what it is most about;
 * 4. then the order of the lines, which is newest change first.
 * The same answers over the same lines always give the same list.
 * @param lines newest change first
 */
export function nearest(answers: Answers, lines: LikeLine[]): Near[] {
	const wanted: readonly string[] = answers.wish ? WISHES[answers.wish] : [];
	const found = lines.flatMap((line, at) => {
		const reasons = reasonsOf(answers, line);
		const shares = ORDER.map((what) => reasons.some((reason) => reason.what === what));
		const focus = line.themes.findIndex((theme) => wanted.includes(theme));
		return reasons.length > 0 ? [{ line, reasons, shares, focus, at }] : [];
	});
	found.sort(
		(a, b) =>
			b.reasons.length - a.reasons.length ||
			ORDER.reduce((sum, _, i) => sum || Number(b.shares[i]) - Number(a.shares[i]), 0) ||
			a.focus - b.focus ||
			a.at - b.at
	);
	return found.map(({ line, reasons }) => ({ line, reasons }));
}

/** What may be answered: the values in use. */
export interface Choices {
	kinds: string[];
	states: string[];
}

/** Answers from what stands behind the #; whatever is not among the choices is left open. */
export function readAnswers(hash: string, { kinds, states }: Choices): Answers {
	const values = new URLSearchParams(hash.replace(/^#/, ''));
	const one = <T extends string>(name: string, choices: readonly T[]) =>
		choices.find((choice) => choice === values.get(name));
	const wish = one('wish', WISH_KEYS);
	const who = one('who', kinds);
	const place = one('place', PLACES);
	const state = one('state', states);
	return {
		...(wish && { wish }),
		...(who && { who }),
		...(place && { place }),
		...(state && { state })
	};
}

/** What stands behind the # for some answers; empty for none. */
export function writeAnswers({ wish, who, place, state }: Answers): string {
	const values = new URLSearchParams();
	for (const [name, value] of Object.entries({ wish, who, place, state }))
		if (value) values.set(name, value);
	const text = values.toString();
	return text && `#${text}`;
}
