// States, the counties in them and the cities in those: who lies in whom, by the codes of the records.
import { placeKey } from './facets';
import type { Archive, Campaign } from './types';

type Place = Campaign['record']['places'][number];

export interface PlaceNode {
	/** Key of its page: ga, ga/fulton-county. */
	key: string;
	kind: 'state' | 'county' | 'city';
	/** Five-digit codes of the counties it is or lies in. */
	counties: string[];
	/** For a city: keys of the counties of the archive in which it lies. */
	within: string[];
	/** For a state: its counties, and cities of no county of the archive. For a county: its cities. */
	below: string[];
}

/** Key of the state of a place. */
export const stateKey = (key: string) => key.split('/')[0] ?? key;

/** All places of the records that have a page, by key. A building has none. */
export function placeTree({ campaigns }: Archive): Map<string, PlaceNode> {
	const tree = new Map<string, PlaceNode>();
	const nodeOf = (key: string, kind: PlaceNode['kind']) => {
		const node = tree.get(key) ?? { key, kind, counties: [], within: [], below: [] };
		tree.set(key, node);
		return node;
	};
	for (const { record } of campaigns)
		for (const place of record.places) {
			if (place.kind === 'facility') continue;
			nodeOf(place.state.toLowerCase(), 'state');
			if (place.kind === 'state') continue;
			const node = nodeOf(placeKey(place), place.kind);
			for (const code of place.counties)
				if (!node.counties.includes(code)) node.counties.push(code);
		}
	const counties = countiesByCode(tree);
	for (const node of tree.values()) {
		if (node.kind === 'state') continue;
		if (node.kind === 'city')
			node.within = node.counties.flatMap((code) => counties.get(code) ?? []);
		// A city in several counties stands below each of them.
		const above = node.within.length > 0 ? node.within : [stateKey(node.key)];
		for (const key of above) tree.get(key)?.below.push(node.key);
	}
	return tree;
}

function countiesByCode(tree: Map<string, PlaceNode>): Map<string, string> {
	const codes = new Map<string, string>();
	for (const { kind, key, counties } of tree.values())
		if (kind === 'county') for (const code of counties) codes.set(code, key);
	return codes;
}

/** Keys of all places in which a place of a record lies, itself first where it has a page. */
export function placesWithin(place: Place, tree: Map<string, PlaceNode>): string[] {
	const state = place.state.toLowerCase();
	const found =
		place.kind === 'facility'
			? (tree.get(state)?.below ?? []).filter((key) =>
					tree.get(key)?.counties.some((code) => place.counties.includes(code))
				)
			: place.kind === 'state'
				? []
				: [placeKey(place), ...(tree.get(placeKey(place))?.within ?? [])];
	return [...new Set([...found, state])];
}
