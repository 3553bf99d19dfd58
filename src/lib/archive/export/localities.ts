// The localities of the campaigns as GeoJSON: a point for each, at the centre of its jurisdiction,
// never an address.
import { geoCentroid } from 'd3-geo';
import type { FeatureCollection, Point } from 'geojson';
import { merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlasText from 'us-atlas/counties-10m.json?raw';
import { once } from '../../charts/atlas';
import { facetAddress, placeKey } from '../facets';
import type { Archive, Campaign } from '../types';

type Atlas = Topology<Record<'counties' | 'states', GeometryCollection<{ name: string }>>>;
type Place = Campaign['record']['places'][number];

const atlas = once(() => JSON.parse(atlasText) as Atlas);

interface Locality {
	key: string;
	name_en: string;
	name_es: string | null;
	kind: string;
	state: string;
	counties: string[];
	/** Of what area the point is the centre. */
	centre_of: 'state' | 'county' | 'counties';
	campaigns: string[];
	address: string;
}

/**
 * Every state, county and city of the archive once, with the campaigns there. Longitude and latitude in
 * degrees (WGS 84), two digits: the centre of the jurisdiction, for a city that of its county.
 * Buildings are left out; so is a place whose area the atlas does not hold.
 */
export function localities({ campaigns, vocabulary }: Archive): FeatureCollection<Point, Locality> {
	const found = new Map<string, { place: Place; campaigns: string[] }>();
	for (const { slug, record } of campaigns)
		for (const place of record.places) {
			if (place.kind === 'facility') continue;
			const one = found.get(placeKey(place)) ?? { place, campaigns: [] };
			if (!one.campaigns.includes(slug)) one.campaigns.push(slug);
			found.set(placeKey(place), one);
		}
	return {
		type: 'FeatureCollection',
		features: [...found]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.flatMap(([key, { place, campaigns: slugs }]) => {
				const fips = vocabulary.states[place.state]?.fips;
				const isState = place.kind === 'state' || place.counties.length === 0;
				const centre = isState
					? fips && centreOf('states', [fips])
					: centreOf('counties', place.counties);
				if (!centre) return [];
				return [
					{
						type: 'Feature' as const,
						id: key,
						geometry: { type: 'Point' as const, coordinates: centre },
						properties: {
							key,
							name_en: place.name.en,
							name_es: place.name.es ?? null,
							kind: place.kind,
							state: place.state,
							counties: place.counties,
							centre_of: isState
								? ('state' as const)
								: place.counties.length === 1
									? ('county' as const)
									: ('counties' as const),
							campaigns: slugs,
							address: facetAddress('places', 'en', key)
						}
					}
				];
			})
	};
}

/** Centre of areas of the atlas by their codes; undefined where it holds none of them. */
function centreOf(kind: 'counties' | 'states', codes: string[]): [number, number] | undefined {
	const { objects } = atlas();
	const areas = objects[kind].geometries.filter(({ id }) => codes.includes(String(id)));
	if (areas.length === 0) return undefined;
	const shape = merge(atlas(), areas as Parameters<typeof merge>[1]);
	const round = (value: number) => Math.round(value * 100) / 100;
	const [x, y] = geoCentroid(shape);
	return [round(x), round(y)];
}
