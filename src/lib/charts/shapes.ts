// Shapes of states and counties, and close-ups of them, from the atlas.
import type { Language } from '../language';
import {
	areas,
	arcs,
	arcsOf,
	drawn,
	northUp,
	once,
	onceFor,
	placesOf,
	regionOf,
	type Area,
	type Place
} from './atlas';
import type { Box } from './drawing';
import type { Spot } from './outline';
import { countyName, FIPS_OF, POSTAL_OF, stateName } from './states';

export type { Place };

/** What a map of a region is drawn from. Paths are in the units of width × height. */
export interface RegionShape {
	width: number;
	height: number;
	/** Outline of all land. */
	land: string;
	/** The outline again, as the line of the coast: one path can be filled and stroked. */
	coast: string;
	/** Borders inside, each once. */
	borders: string;
}

export interface StateShape extends RegionShape {
	name: string;
	/** By five-digit county code. */
	counties: Map<string, Place>;
}

export interface NationShape extends RegionShape {
	/** By postal code. */
	states: Map<string, Place>;
}

const WIDTH = 640;
const HEIGHT = 720;
/** Space around the land, for its thick line. */
const MARGIN = 6;

/** The areas of a region and the way from the atlas' plane to that of its drawing. */
interface Frame {
	width: number;
	height: number;
	list: Area[];
	move: (spot: Spot) => Spot;
	/** Code of a place by that of its area. */
	key: (fips: string) => string;
	tolerance: number | undefined;
}

/** The smallest of many numbers; Math.min takes only so many at a time. */
const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);

const stateFrame = onceFor((postal: string): Frame => {
	const fips = FIPS_OF.get(postal);
	if (!fips)
		throw new Error(
			`There is no map of “${postal}”. Write “US” or the two-letter postal code of a state, for example GA.`
		);
	const list = areas('counties').filter((county) => String(county.id).startsWith(fips));
	const turn = northUp(list);
	const spots = [...arcsOf(list)].flatMap((index) => (arcs()[index] ?? []).map(turn));
	const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
	const [left, top] = [least(xs), least(ys)];
	const [wide, high] = [-least(xs.map((x) => -x)) - left, -least(ys.map((y) => -y)) - top];
	const scale = Math.min((WIDTH - 2 * MARGIN) / wide, (HEIGHT - 2 * MARGIN) / high);
	const indent = (WIDTH - wide * scale) / 2;
	const move = (spot: Spot): Spot => {
		const [x, y] = turn(spot);
		return [(x - left) * scale + indent, (y - top) * scale + MARGIN];
	};
	const height = Math.ceil(high * scale + 2 * MARGIN);
	return { width: WIDTH, height, list, move, key: (code) => code, tolerance: undefined };
});

const nationFrame = once((): Frame => ({
	width: 975,
	height: 610,
	list: areas('states').filter((state) => POSTAL_OF.has(String(state.id))),
	// The far Aleutians lie outside the drawing; set down at its edge they become specks and go.
	move: ([x, y]) => [Math.max(x, 1), y],
	key: (fips) => POSTAL_OF.get(fips) ?? fips,
	tolerance: 1
}));

const frameOf = (region: string) => (region === 'US' ? nationFrame() : stateFrame(region));

function shapeIn({ width, height, list, move, key, tolerance }: Frame) {
	const topology = drawn(list, move, tolerance);
	return { width, height, ...regionOf(topology, list), places: placesOf(topology, list, key) };
}

/**
 * Shape of a state and its counties, 640 wide and at most 720 high.
 * @throws a plain sentence where there is no such state
 */
export const stateShape = onceFor((postal: string): StateShape => {
	const { places, ...shape } = shapeIn(stateFrame(postal));
	const fips = FIPS_OF.get(postal);
	const name = areas('states').find((state) => state.id === fips)?.properties?.name ?? postal;
	return { ...shape, name, counties: places };
});

/** Shape of the nation and its states, 975 × 610. */
export const nationShape = once((): NationShape => {
	const { places, ...shape } = shapeIn(nationFrame());
	return { ...shape, states: places };
});

/** The outline of a region with few points, for a drawing of the size of a thumb. */
export const thumbOf = onceFor((region: string): string => {
	const { list, move } = frameOf(region);
	return regionOf(drawn(list, move, region === 'US' ? 5 : 4), list).land;
});

/**
 * A region drawn so that a window of its drawing fills the whole, with the finer lines that this
 * needs and only the places that can be seen.
 */
export function closeUp(region: string, view: Box) {
	const frame = frameOf(region);
	const { width, height, key, move } = frame;
	const scale = width / (view.right - view.left);
	const to = ([x, y]: Spot): Spot => [(x - view.left) * scale, (y - view.top) * scale];
	const { places } = regionShape(region);
	const seen = (code: string) =>
		places.get(code)?.rings.some((ring) => {
			const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
			return (
				Math.max(...xs) > view.left &&
				Math.min(...xs) < view.right &&
				Math.max(...ys) > view.top &&
				Math.min(...ys) < view.bottom
			);
		});
	const list = frame.list.filter(({ id }) => seen(key(String(id))));
	const shape = shapeIn({ ...frame, list, move: (spot) => to(move(spot)) });
	return { ...shape, width, height, to };
}

/** A region's shape with its places by code, whether it is the nation or a state. */
export function regionShape(region: string): RegionShape & { places: Map<string, Place> } {
	if (region === 'US') return { ...nationShape(), places: nationShape().states };
	return { ...stateShape(region), places: stateShape(region).counties };
}

/**
 * A place of a region by its code.
 * @throws a plain sentence where the region has no such place
 */
export function placeOf(region: string, code: string): Place {
	const place = regionShape(region).places.get(code);
	if (place) return place;
	throw new Error(
		region === 'US'
			? `There is no state “${code}”. On the map of the US, places are two-letter postal codes, for example GA.`
			: `There is no county “${code}” in ${stateShape(region).name}. Its counties have five-digit codes that begin with ${FIPS_OF.get(region)}.`
	);
}

/** Names of places as a reader knows them: “Fulton County”, « Condado de Fulton », “Georgia”. */
export const placeNames = (region: string, codes: string[], language: Language = 'en'): string[] =>
	codes.map((code) => {
		const { name } = placeOf(region, code);
		return region === 'US' ? stateName(code, name, language) : countyName(code, name, language);
	});
