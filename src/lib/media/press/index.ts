// The press prints the drawings of the stories. Pure: the same input gives the same bytes.
import { Print } from './press';
import { inksOf, posterFor, type About } from './poster';
import type { Numbers, StoryDrawings } from './story';
import atlanta from './stories/atlanta';
import berks from './stories/berks';
import california from './stories/california';
import chicago from './stories/chicago';
import cook from './stories/cook';
import examples from './stories/examples';
import harris from './stories/harris';
import mecklenburg from './stories/mecklenburg';
import sample from './stories/sample';
import texas from './stories/texas';

const STORIES: Record<string, StoryDrawings> = {
	'atlanta-communities-over-cages': atlanta,
	'berks-shut-down-berks': berks,
	'california-decriminalization-agenda': california,
	'chicago-erase-the-database': chicago,
	'cook-county-detainer-ordinance': cook,
	examples,
	'harris-county-end-287g': harris,
	'mecklenburg-end-287g': mecklenburg,
	'texas-shut-down-hutto-and-freedom-cities': texas
};

export { aboutOf } from './about';

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
