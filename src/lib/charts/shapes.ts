// Shapes of states and counties, from the public-domain us-atlas. For the server only: the file is
// heavy, is read at the first map of a build, and never reaches a reader.
import { geoAlbersUsa } from 'd3-geo';
import type { Feature, MultiPolygon as FlatMultiPolygon, Polygon as FlatPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import atlasText from 'us-atlas/counties-albers-10m.json?raw';
import type { Language } from '../language';
import { centreOf, pathOf, simplify, withoutSpecks, type Ring, type Spot } from './outline';
import { countyName, FIPS_OF, POSTAL_OF, stateName } from './states';

/** A county of a state, or a state of the nation. */
export interface Place {
	name: string;
	path: string;
	/** Centre of its largest part. */
	centre: Spot;
	rings: Ring[];
}

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

type Area = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;
type Atlas = Topology<
	Record<'counties' | 'states' | 'nation', GeometryCollection<{ name: string }>>
>;

const WIDTH = 640;
const HEIGHT = 720;
/** Space around the land, for its thick line. */
const MARGIN = 6;
/** In units of the drawing: what is smaller cannot be seen at the size of a page. */
const TOLERANCE = 0.65;
const SPECK = 3;

function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}

function onceFor<T>(make: (key: string) => T): (key: string) => T {
	const made = new Map<string, T>();
	return (key) => {
		const value = made.get(key) ?? make(key);
		made.set(key, value);
		return value;
	};
}

const atlas = once(() => JSON.parse(atlasText) as Atlas);

/** All arcs in the atlas' own plane, 975 × 610. */
const arcs = once(() => {
	const { arcs, transform } = atlas();
	const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
	return arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map((step): Spot => {
			x += step[0] ?? 0;
			y += step[1] ?? 0;
			return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
		});
	});
});

const areas = (kind: 'counties' | 'states') => atlas().objects[kind].geometries as Area[];

/** Positions of the arcs that areas are made of. */
const arcsOf = (list: Area[]) =>
	new Set(
		(list.map((area) => area.arcs) as unknown[])
			.flat(4)
			.map((arc) => ((arc as number) < 0 ? ~(arc as number) : (arc as number)))
	);

/** The topology with the arcs of some areas moved, scaled and simplified; neighbours stay joined. */
function drawn(list: Area[], move: (spot: Spot) => Spot, tolerance = TOLERANCE): Topology {
	const used = arcsOf(list);
	const all = arcs().map((arc, index) =>
		used.has(index) ? simplify(arc.map(move), tolerance) : []
	);
	return { type: 'Topology', objects: {}, arcs: all };
}

function ringsOf(coordinates: unknown, type: string): Ring[] {
	const rings =
		type === 'MultiPolygon' ? (coordinates as Ring[][]).flat() : (coordinates as Ring[]);
	return withoutSpecks(rings, SPECK);
}

function regionOf(topology: Topology, list: Area[]): Omit<RegionShape, 'width' | 'height'> {
	const outline = merge(topology, list);
	const land = pathOf(ringsOf(outline.coordinates, 'MultiPolygon'), true);
	const inner = mesh(topology, { type: 'GeometryCollection', geometries: list }, (a, b) => a !== b);
	return { land, coast: land, borders: pathOf(inner.coordinates as Spot[][], false) };
}

function placesOf(topology: Topology, list: Area[], key: (fips: string) => string) {
	return new Map(
		list.map((area): [string, Place] => {
			const { geometry } = feature(topology, area) as Feature<FlatPolygon | FlatMultiPolygon>;
			const rings = ringsOf(geometry.coordinates, geometry.type);
			const name = area.properties?.name ?? '';
			const place = { name, path: pathOf(rings, true), centre: centreOf(rings), rings };
			return [key(String(area.id)), place];
		})
	);
}

/** The projection that the atlas was drawn in. */
const albers = once(() => geoAlbersUsa().scale(1300).translate([487.5, 305]));

/** Turns a state upright: far from the middle of the nation, north leans to the side. */
function northUp(list: Area[]): (spot: Spot) => Spot {
	const spots = [...arcsOf(list)].flatMap((index) => arcs()[index] ?? []);
	const middle = [0, 1].map(
		(axis) => spots.reduce((sum, spot) => sum + (spot[axis] ?? 0), 0) / spots.length
	) as Spot;
	const place = albers().invert?.(middle);
	const north = place && albers()([place[0], place[1] + 0.2]);
	if (!north) return (spot) => spot;
	const angle = Math.atan2(north[0] - middle[0], middle[1] - north[1]);
	const [sin, cos] = [Math.sin(-angle), Math.cos(angle)];
	return ([x, y]) => [x * cos - y * sin, x * sin + y * cos];
}

/**
 * Shape of a state and its counties, 640 wide and at most 720 high.
 * @throws a plain sentence where there is no such state
 */
export const stateShape = onceFor((postal: string): StateShape => {
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
	const topology = drawn(list, (spot) => {
		const [x, y] = turn(spot);
		return [(x - left) * scale + indent, (y - top) * scale + MARGIN];
	});
	return {
		name: areas('states').find((state) => state.id === fips)?.properties?.name ?? postal,
		width: WIDTH,
		height: Math.ceil(high * scale + 2 * MARGIN),
		...regionOf(topology, list),
		counties: placesOf(topology, list, (code) => code)
	};
});

/** The smallest of many numbers; Math.min takes only so many at a time. */
const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);

/** Shape of the nation and its states, 975 × 610. */
export const nationShape = once((): NationShape => {
	const list = areas('states').filter((state) => POSTAL_OF.has(String(state.id)));
	// The far Aleutians lie outside the drawing; set down at its edge they become specks and go.
	const topology = drawn(list, ([x, y]): Spot => [Math.max(x, 1), y], 1);
	return {
		width: 975,
		height: 610,
		...regionOf(topology, list),
		states: placesOf(topology, list, (fips) => POSTAL_OF.get(fips) ?? fips)
	};
});

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
