// The public-domain us-atlas: counties and states as arcs that neighbours share. For the server only:
// the file is heavy, is read at the first map of a build, and never reaches a reader.
import { geoAlbersUsa } from 'd3-geo';
import type { Feature, MultiPolygon as FlatMultiPolygon, Polygon as FlatPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import atlasText from 'us-atlas/counties-albers-10m.json?raw';
import { centreOf, pathOf, simplify, withoutSpecks, type Ring, type Spot } from './outline';

/** A county of a state, or a state of the nation. */
export interface Place {
	name: string;
	path: string;
	/** Centre of its largest part. */
	centre: Spot;
	rings: Ring[];
}

export type Area = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;
type Atlas = Topology<
	Record<'counties' | 'states' | 'nation', GeometryCollection<{ name: string }>>
>;

/** In units of the drawing: what is smaller cannot be seen at the size of a page. */
const TOLERANCE = 0.65;
const SPECK = 3;

/** A value that is made when it is first needed. */
export function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}

/** Values by key, each made when it is first needed. */
export function onceFor<T>(make: (key: string) => T): (key: string) => T {
	const made = new Map<string, T>();
	return (key) => {
		const value = made.get(key) ?? make(key);
		made.set(key, value);
		return value;
	};
}

const atlas = once(() => JSON.parse(atlasText) as Atlas);

/** All arcs in the atlas' own plane, 975 × 610. */
export const arcs = once(() => {
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

/** Counties or states of the atlas. */
export const areas = (kind: 'counties' | 'states') => atlas().objects[kind].geometries as Area[];

/** Positions of the arcs that areas are made of. */
export const arcsOf = (list: Area[]) =>
	new Set(
		(list.map((area) => area.arcs) as unknown[])
			.flat(4)
			.map((arc) => ((arc as number) < 0 ? ~(arc as number) : (arc as number)))
	);

/** The topology with the arcs of some areas moved, scaled and simplified; neighbours stay joined. */
export function drawn(list: Area[], move: (spot: Spot) => Spot, tolerance = TOLERANCE): Topology {
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

/** Outline and inner borders of areas, as paths. */
export function regionOf(topology: Topology, list: Area[]) {
	const outline = merge(topology, list);
	const land = pathOf(ringsOf(outline.coordinates, 'MultiPolygon'), true);
	const inner = mesh(topology, { type: 'GeometryCollection', geometries: list }, (a, b) => a !== b);
	return { land, coast: land, borders: pathOf(inner.coordinates as Spot[][], false) };
}

/** Areas as places by a key made of their code. */
export function placesOf(topology: Topology, list: Area[], key: (fips: string) => string) {
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
export function northUp(list: Area[]): (spot: Spot) => Spot {
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
