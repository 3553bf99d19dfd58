// What a new story's poster is made of: its facts choose what is shown, its slug chooses how.
import { handFor, type Hand } from './hand';
import { INK } from './press';
import { MOTIF, type MotifName } from './motifs';

export type InkName = keyof typeof INK;
type List<T> = [T, ...T[]];

/** Names that authors may write in `poster: { motif, inks }`. */
export const MOTIFS = Object.keys(MOTIF) as List<MotifName>;
export const INK_NAMES = Object.keys(INK) as List<InkName>;

export const KINDS = ['city', 'county', 'state', 'facility'] as const;
export type Kind = (typeof KINDS)[number];

/** What a poster needs to know of a story. */
export interface About {
	slug: string;
	/** Keys of stories/vocabulary/themes.yml, the weightiest first. */
	themes: string[];
	kind: Kind;
	/** Key of stories/vocabulary/outcomes.yml. */
	outcome: string;
	/** Name of a motif; else the themes choose. */
	motif?: string | undefined;
	/** Names of two inks; else the slug chooses. */
	inks?: readonly [string, string] | undefined;
}

/** Motifs that fit a theme. A theme without a line here may have any. */
const BY_THEME: Record<string, List<MotifName>> = {
	'287g': ['star', 'ballot'],
	'budgets-and-divestment': ['hands', 'ballot'],
	'data-and-surveillance': ['plug', 'drawer'],
	decriminalization: ['bench', 'door'],
	detainers: ['door', 'gate'],
	'detention-conditions': ['door', 'tower'],
	'detention-contracts': ['drawer', 'gate'],
	'drivers-licenses': ['wheel'],
	'family-detention': ['fence', 'gate'],
	'gang-databases': ['drawer', 'plug'],
	'jail-closure': ['gate', 'tower'],
	'jail-construction': ['tower', 'fence'],
	labor: ['hands', 'bus'],
	'legal-defense': ['bench', 'hands'],
	'police-ice-collaboration': ['star', 'bus'],
	policing: ['star', 'bus'],
	'private-detention': ['fence', 'tower'],
	'record-clearance': ['drawer', 'bench'],
	reparations: ['hands', 'bridge'],
	sanctuary: ['bridge', 'hands'],
	'state-law': ['ballot', 'bench'],
	'state-preemption': ['bridge', 'ballot'],
	'zoning-and-permits': ['drawer', 'fence']
};
/** The themes that have motifs of their own. */
export const KNOWN_THEMES = Object.keys(BY_THEME);

/** How far a thing stands open for an outcome; an outcome without a line here stands as an open question. */
const OPEN: Record<string, number> = {
	won: 1,
	'partly-won': 0.62,
	ongoing: 0.4,
	reversed: 0.25,
	lost: 0
};

/** Pairs that look well, the lighter first. */
const PAIRS: List<[InkName, InkName]> = [
	['brick', 'night'],
	['marigold', 'pine'],
	['brick', 'jacaranda'],
	['marigold', 'brick'],
	['mint', 'jacaranda'],
	['marigold', 'jacaranda'],
	['marigold', 'night'],
	['mint', 'night'],
	['rose', 'agave'],
	['rose', 'jacaranda'],
	['brick', 'pine'],
	['rose', 'night'],
	['marigold', 'agave'],
	['rose', 'pine']
];

export interface Composition {
	motif: MotifName;
	variant: 0 | 1;
	ground: Kind;
	outcome: string;
	open: number;
	side: 'left' | 'right';
	/** Of the motif; the larger, the more of it the edge cuts. */
	size: 0 | 1 | 2;
	sky: 'sun' | 'rays' | 'bands' | 'dusk';
	crowd: 'none' | 'few' | 'many' | 'march';
	horizon: number;
	inks: [InkName, InkName];
}

const isMotif = (name: string): name is MotifName => Object.hasOwn(MOTIF, name);
const isInk = (name: string): name is InkName => Object.hasOwn(INK, name);

/** How light an ink is: its luma by ITU-R BT.601, 0 to 255. */
function lightness(name: InkName): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
		Number.parseInt(INK[name].slice(at, at + 2), 16)
	);
	return 0.299 * r + 0.587 * g + 0.114 * b;
}

function motifFor({ motif, themes }: About, hand: Hand): MotifName {
	const any = hand.next();
	if (motif !== undefined) {
		if (!isMotif(motif)) throw new Error(`There is no motif “${motif}”.`);
		return motif;
	}
	const first = themes.find((theme) => Object.hasOwn(BY_THEME, theme));
	const list = (first !== undefined && BY_THEME[first]) || MOTIFS;
	return list[Math.floor(any * list.length)] ?? list[0];
}

/**
 * Two inks by their names, as the press takes them: the lighter first, since the darker carries the lines.
 * @throws Error with a plain sentence if one does not exist, or both are the same
 */
export function orderInks(names: readonly [string, string]): [InkName, InkName] {
	const [one, two] = names;
	for (const name of names) if (!isInk(name)) throw new Error(`There is no ink “${name}”.`);
	if (!isInk(one) || !isInk(two) || one === two)
		throw new Error('A poster needs two different inks.');
	return lightness(one) >= lightness(two) ? [one, two] : [two, one];
}

/**
 * Chooses what a poster shows. Pure: the same facts and slug give the same composition.
 * @throws Error with a plain sentence if a motif or an ink that was asked for does not exist
 */
export function compose(about: About): Composition {
	const hand = handFor(`${about.slug}/composition`);
	const motif = motifFor(about, hand);
	// The hand draws a pair even where one was chosen, so that a choice of inks changes nothing else.
	const pair = hand.pick(PAIRS);
	const inks = about.inks ? orderInks(about.inks) : pair;
	return {
		motif,
		inks,
		variant: hand.pick([0, 1]),
		ground: about.kind,
		outcome: about.outcome,
		open: Object.hasOwn(OPEN, about.outcome) ? (OPEN[about.outcome] ?? 0.4) : 0.4,
		side: hand.pick(['left', 'right']),
		size: hand.pick([0, 1, 2]),
		sky: hand.pick(['sun', 'rays', 'bands', 'dusk']),
		crowd: about.outcome === 'ongoing' ? 'march' : hand.pick(['none', 'few', 'many', 'many']),
		horizon: hand.pick([450, 490, 530])
	};
}
