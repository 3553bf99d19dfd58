// The press prints the drawings of the stories. Pure: the same input gives the same bytes.
import { Print } from './press';
import { inksOf, posterFor, type About } from './poster';
import type { Numbers, StoryDrawings } from './story';
import atlanta from './stories/atlanta';
import austin from './stories/austin';
import berks from './stories/berks';
import california from './stories/california';
import chicago from './stories/chicago';
import contraCosta from './stories/contra-costa';
import cook from './stories/cook';
import examples from './stories/examples';
import gwinnett from './stories/gwinnett';
import harris from './stories/harris';
import howard from './stories/howard';
import illinois from './stories/illinois';
import irwin from './stories/irwin';
import losAngeles from './stories/los-angeles';
import maricopa from './stories/maricopa';
import maryland from './stories/maryland';
import massachusetts from './stories/massachusetts';
import mecklenburg from './stories/mecklenburg';
import milwaukee from './stories/milwaukee';
import newJersey from './stories/new-jersey';
import newOrleans from './stories/new-orleans';
import greenLight from './stories/new-york-green-light';
import newYorkLawyers from './stories/new-york-lawyers';
import newYorkOneDay from './stories/new-york-one-day';
import newYorkRikers from './stories/new-york-rikers';
import oakland from './stories/oakland';
import philadelphia from './stories/philadelphia';
import sample from './stories/sample';
import santaClara from './stories/santa-clara';
import tacoma from './stories/tacoma';
import texas from './stories/texas';
import yuba from './stories/yuba';

const STORIES: Record<string, StoryDrawings> = {
	'atlanta-communities-over-cages': atlanta,
	'austin-freedom-city': austin,
	'berks-shut-down-berks': berks,
	'california-decriminalization-agenda': california,
	'chicago-erase-the-database': chicago,
	'contra-costa-west-county-jail': contraCosta,
	'cook-county-detainer-ordinance': cook,
	examples,
	'gwinnett-cobb-end-287g': gwinnett,
	'harris-county-end-287g': harris,
	'howard-county-maryland': howard,
	'illinois-way-forward-act': illinois,
	'irwin-county-georgia': irwin,
	'los-angeles-ice-out-of-la': losAngeles,
	'maricopa-puente-arpaio': maricopa,
	'maryland-end-287g': maryland,
	'massachusetts-work-and-family-mobility': massachusetts,
	'mecklenburg-end-287g': mecklenburg,
	'milwaukee-clarke-287g': milwaukee,
	'new-jersey-county-ice-contracts': newJersey,
	'new-orleans-ice-holds': newOrleans,
	'new-york-green-light': greenLight,
	'new-york-ice-out-of-rikers': newYorkRikers,
	'new-york-immigrant-family-unity-project': newYorkLawyers,
	'oakland-deport-ice': oakland,
	'one-day-to-protect-new-yorkers': newYorkOneDay,
	'philadelphia-end-pars': philadelphia,
	'santa-clara-detainer-policy': santaClara,
	'tacoma-northwest-detention-center': tacoma,
	'texas-shut-down-hutto-and-freedom-cities': texas,
	'yuba-county-jail-california': yuba
};

export { aboutOf } from './about';

/** Slugs of the campaigns that have a poster of their own. */
export const ownSlugs = (): string[] => Object.keys(STORIES).filter((slug) => slug !== 'examples');

export interface Drawing {
	svg: string;
	width: number;
	height: number;
}

/** What is known of a story besides its slug; see about.ts. */
export type Facts = Omit<About, 'slug'>;

/** Where nothing is known, the slug alone decides. */
const UNKNOWN: Facts = { themes: [], kind: 'county', outcome: 'ongoing' };

/**
 * The sets that a story may draw from, the first that has a name wins: a poster that its record asks
 * for, its own, the samples, which any story may use, and the poster that any story has.
 */
function setsOf(slug: string, about: Facts = UNKNOWN): StoryDrawings[] {
	const own = Object.hasOwn(STORIES, slug) ? STORIES[slug] : undefined;
	const poster = posterFor({ ...about, slug });
	const cover = own?.drawings['cover'];
	if (!own || !cover) return [...(own ? [own] : []), sample, poster];
	if (about.motif !== undefined) return [poster, own, sample];
	// Only the inks were chosen: the drawing made for the story stays, and is printed in them.
	if (about.inks) {
		const inks = inksOf(about.inks);
		return [{ inks, drawings: { cover: { ...cover, inks } } }, own, sample];
	}
	return [own, sample];
}

/**
 * Names of the drawings that a story has, with the least and the most of each number they take.
 * @param about what its record says; without it the slug alone decides
 */
export function drawingsOf(slug: string, about?: Facts): Record<string, Numbers> {
	return Object.fromEntries(
		setsOf(slug, about)
			.reverse()
			.flatMap(({ drawings }) =>
				Object.entries(drawings).map(([name, { numbers = {} }]) => [name, numbers])
			)
	);
}

/**
 * Draws one picture of a story.
 * @param numbers what it shows; a number that is left out is its least
 * @param about what its record says; it decides on a cover that nobody drew, or that it overrides
 * @throws Error with a plain sentence if the drawing, a motif or an ink is unknown or a number is out of range
 */
export function draw(
	slug: string,
	name: string,
	numbers: Record<string, number> = {},
	about?: Facts
): Drawing {
	const story = setsOf(slug, about).find(({ drawings }) => Object.hasOwn(drawings, name));
	const recipe = story?.drawings[name];
	if (!story || !recipe) throw new Error(`There is no drawing “${name}” for the story “${slug}”.`);
	const ranges = recipe.numbers ?? {};
	for (const [key, value] of Object.entries(numbers)) {
		const range = ranges[key];
		if (!range) throw new Error(`The drawing “${name}” does not know the number “${key}”.`);
		if (!Number.isInteger(value) || value < range[0] || value > range[1])
			throw new Error(
				`“${key}” is ${value}; it must be a whole number from ${range[0]} to ${range[1]}.`
			);
	}
	// The seed leaves the numbers out, so that two states differ only in what they show.
	const print = new Print(`${slug}/${name}`, recipe.inks ?? story.inks, recipe.sheet);
	const least = Object.fromEntries(Object.entries(ranges).map(([key, [min]]) => [key, min]));
	recipe.draw(print, { ...least, ...numbers });
	return { svg: print.toSvg(), width: recipe.sheet.width, height: recipe.sheet.height };
}
