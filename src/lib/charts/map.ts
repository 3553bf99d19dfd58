// One state of a map: which places are hot or hatched, the way between two, and its labels.
import type { Language } from '../language';
import { short } from './drawing';
import { labelPlaces, type MapLabel } from './map-labels';
import { thumbIn, thumbMove, viewAround } from './map-view';
import { areaOf, centreOf, clipped, hatchOf, type Ring, type Spot } from './outline';
import { closeUp, placeNames, placeOf, regionShape, thumbOf } from './shapes';

/** A way between two places: from, to, and the words on it. */
export type Way = [from: string, to: string, label: string];

export interface MapState {
	region: string;
	/** Codes of all places that the scene shows. */
	marked: string[];
	/** Codes of those that are hot now. */
	highlighted: string[];
	/** Own labels by code. */
	labels: Record<string, string>;
	language: Language;
	way?: Way | undefined;
	/** Codes of places that fill the drawing; none: the whole region is seen. */
	zoom?: string[] | undefined;
	/** Codes of places that get a label; undefined: all that are marked. */
	names?: string[] | undefined;
}

export interface MapMark {
	path: string;
	hot: boolean;
	/** Lines that fill a place that is not hot. */
	hatch: string;
}

export interface MapDrawing {
	width: number;
	height: number;
	land: string;
	borders: string;
	marks: MapMark[];
	way: { path: string; from: Spot; to: string } | undefined;
	/** In a close-up, a small map of the whole region, with the part that is seen. */
	thumb: { sheet: string; land: string; move: string; view: string } | undefined;
	/** Labels for wide screens and for phones. */
	wide: MapLabel[];
	narrow: MapLabel[];
}

/** Places smaller than this are marked by a square at their centre as well. */
const TINY = 13;

function tinySquare(rings: Ring[], [x, y]: Spot): string {
	const xs = rings.flat().map(([x]) => x);
	const ys = rings.flat().map(([, y]) => y);
	const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
	return size < TINY ? `M${short(x - 7)} ${short(y - 7)}h14v14h-14z` : '';
}

/** The land of a map: all of it, or a part that fills the drawing. */
function landOf(region: string, zoom: string[]) {
	const whole = regionShape(region);
	const rings = zoom.flatMap((code) => placeOf(region, code).rings);
	const view = viewAround(rings, whole);
	return view
		? { ...closeUp(region, view), view }
		: { ...whole, to: (spot: Spot) => spot, view: undefined };
}

/** Draws one state of a map. */
export function drawMap({
	region,
	marked,
	highlighted,
	labels,
	language,
	way,
	zoom = [],
	names
}: MapState): MapDrawing {
	const shape = landOf(region, zoom);
	const codes = [...new Set([...marked, ...highlighted, ...(way ? [way[0], way[1]] : [])])];
	// What lies outside of a close-up is neither drawn nor named; what is cut is named in what is left.
	const seen = (list: string[]) =>
		list.flatMap((code) => {
			placeOf(region, code);
			const place = shape.places.get(code);
			if (!place || !shape.view) return place ? [{ code, ...place }] : [];
			const rings = place.rings
				.map((ring) => clipped(ring, shape.width, shape.height))
				.filter((ring) => areaOf(ring) > 40);
			return rings.length > 0 ? [{ ...place, code, rings, centre: centreOf(rings) }] : [];
		});
	const places = seen(codes);
	const hot = (code: string) => highlighted.includes(code);
	const named = seen(names ?? codes).map((place) => ({
		text: labels[place.code] ?? placeNames(region, [place.code], language)[0] ?? place.name,
		brief: labels[place.code] ?? (region === 'US' ? place.code : place.name),
		centre: place.centre,
		rings: place.rings
	}));
	const centre = (code: string) =>
		shape.places.get(code)?.centre ?? shape.to(placeOf(region, code).centre);
	const line = way && { from: centre(way[0]), to: centre(way[1]), text: way[2] };
	// Hot places are drawn last, so that their line is whole where they touch others.
	const marks = places
		.map((place): MapMark => ({
			path: place.path + tinySquare(place.rings, place.centre),
			hot: hot(place.code),
			hatch: hot(place.code) ? '' : hatchOf(place.rings, shape.width / 72)
		}))
		.sort((a, b) => Number(a.hot) - Number(b.hot));
	const rings = places.map((place) => place.rings);
	const thumb = shape.view && thumbIn(shape, shape.view, rings);
	const unnamed = names ? places.filter(({ code }) => !names.includes(code)) : [];
	const around = {
		blocked: thumb ? [thumb.box] : [],
		unnamed: unnamed.map((place) => place.rings)
	};
	return {
		width: shape.width,
		height: shape.height,
		land: shape.land,
		borders: shape.borders,
		marks,
		way: line && {
			path: `M${line.from.map(short).join(' ')}L${line.to.map(short).join(' ')}`,
			from: line.from,
			to: `M${short(line.to[0] - 7)} ${short(line.to[1] - 7)}h14v14h-14z`
		},
		thumb: thumb && {
			sheet: thumb.sheet,
			land: thumbOf(region),
			move: thumbMove(thumb),
			view: thumb.view
		},
		wide: labelPlaces(named, line, shape, shape.width * 0.045, around),
		narrow: labelPlaces(named, line, shape, shape.width * 0.072, around)
	};
}
