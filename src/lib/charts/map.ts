// One state of a map: which places are hot or hatched, the way between two, and its labels.
import type { Language } from '../language';
import { short } from './drawing';
import { labelPlaces, type MapLabel } from './map-labels';
import { hatchOf, type Ring, type Spot } from './outline';
import { placeNames, placeOf, regionShape } from './shapes';

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

/** Draws one state of a map. */
export function drawMap({
	region,
	marked,
	highlighted,
	labels,
	language,
	way
}: MapState): MapDrawing {
	const shape = regionShape(region);
	const codes = [...new Set([...marked, ...highlighted, ...(way ? [way[0], way[1]] : [])])];
	const places = codes.map((code) => ({ code, ...placeOf(region, code) }));
	const hot = (code: string) => highlighted.includes(code);
	const named = places.map((place) => ({
		text: labels[place.code] ?? placeNames(region, [place.code], language)[0] ?? place.name,
		brief: labels[place.code] ?? (region === 'US' ? place.code : place.name),
		centre: place.centre,
		rings: place.rings
	}));
	const [from, to] = way ? [placeOf(region, way[0]).centre, placeOf(region, way[1]).centre] : [];
	const line = from && to && way ? { from, to, text: way[2] } : undefined;
	// Hot places are drawn last, so that their line is whole where they touch others.
	const marks = places
		.map((place): MapMark => ({
			path: place.path + tinySquare(place.rings, place.centre),
			hot: hot(place.code),
			hatch: hot(place.code) ? '' : hatchOf(place.rings, shape.width / 72)
		}))
		.sort((a, b) => Number(a.hot) - Number(b.hot));
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
		wide: labelPlaces(named, line, shape, shape.width * 0.045),
		narrow: labelPlaces(named, line, shape, shape.width * 0.072)
	};
}
