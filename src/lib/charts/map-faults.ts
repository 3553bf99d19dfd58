// What is wrong with the attributes of a map or of its steps, in plain words for authors. Knows no
// component, so that the check can use it.
import { listed } from '../content/scenes';
import type { Fault } from './chart-faults';
import { overlaps, type Box } from './drawing';
import { boxAround } from './map-tries';
import { viewAround } from './map-view';
import type { Ring } from './outline';
import { placeOf, regionShape } from './shapes';

/** Attributes that hold codes of places. */
const PLACES = ['show', 'zoom', 'name'] as const;

const problem = (make: () => unknown): string | undefined => {
	try {
		make();
		return undefined;
	} catch (fault) {
		return fault instanceof Error ? fault.message : String(fault);
	}
};

/**
 * Faults of a map, or of one of its steps.
 * @param attributes of the map, for a step with its own over them: in, show, zoom, name, way
 */
export function mapFaults(attributes: Record<string, string | undefined>): Fault[] {
	const region = attributes['in']?.trim() ?? 'US';
	const lost = problem(() => regionShape(region));
	if (lost) return [split(lost)];
	const way = listed(attributes['way']);
	const ends = way.slice(0, 2).map((code) => ({ attribute: 'way', code }));
	const codes = PLACES.flatMap((attribute) =>
		listed(attributes[attribute]).map((code) => ({ attribute, code }))
	);
	const faults = [...codes, ...ends].flatMap(({ attribute, code }) => {
		const lost = problem(() => placeOf(region, code));
		return lost ? [split(`${attribute}: ${lost}`)] : [];
	});
	if (attributes['way'] !== undefined && way.length !== 3)
		faults.push({
			what: 'way does not name two places and the words between them.',
			mend: 'Write way="from,to,words", the places by their codes.'
		});
	return faults.length > 0 ? faults : outside(region, attributes);
}

/** Names of places that a close-up leaves outside. */
function outside(region: string, attributes: Record<string, string | undefined>): Fault[] {
	const { width, height, places } = regionShape(region);
	const rings = listed(attributes['zoom']).flatMap((code) => places.get(code)?.rings ?? []);
	const view = viewAround(rings, { width, height });
	if (!view) return [];
	return listed(attributes['name'])
		.filter((code) => !seen(places.get(code)?.rings ?? [], view))
		.map((code) => ({
			what: `name: “${code}” lies outside of the close-up.`,
			mend: 'Add it to zoom, or do not name it in this step.'
		}));
}

/** True where some of a place can be seen. */
const seen = (rings: Ring[], view: Box) => rings.length > 0 && overlaps(boxAround(rings), view);

/** The first sentence says what is wrong, the others what mends it. */
function split(message: string): Fault {
	const end = message.indexOf('. ') + 1;
	return { what: message.slice(0, end), mend: message.slice(end + 1) };
}
