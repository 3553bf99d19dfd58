// Where the labels of a map stand: beside their place, within the drawing, clear of each other.
import { overlaps, type Box } from './drawing';
import {
	blockAt,
	boxAround,
	share,
	shareIn,
	triesFor,
	within,
	type MapLabel,
	type Named,
	type Try
} from './map-tries';
import type { Ring, Spot } from './outline';

export type { MapLabel };

interface Line {
	from: Spot;
	to: Spot;
	text: string;
}

/** What else stands on a map: where no label may be, and marked places that have none. */
interface Around {
	blocked: Box[];
	unnamed: Ring[][];
}

/** Settings for all labels of a map, best first: in full or short, and how large. */
const SETTINGS = [
	{ short: false, scale: 1 },
	{ short: false, scale: 0.84 },
	{ short: false, scale: 0.7 },
	{ short: true, scale: 1 },
	{ short: true, scale: 0.84 },
	{ short: true, scale: 0.7 }
];
/** A label that costs more is hard to read or could be taken for another place's. */
const GOOD = 24;
/** What a label that finds no place costs. */
const MISSING = 400;

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

/**
 * Places the labels of a map. All get the largest setting in which each stands clear of the
 * others and of the places they belong to; what finds no room even then is left to the table.
 */
export function labelPlaces(
	places: Named[],
	way: Line | undefined,
	{ width, height }: { width: number; height: number },
	size: number,
	{ blocked, unnamed }: Around = { blocked: [], unnamed: [] }
): MapLabel[] {
	const boxes = places.map((place) => boxAround(place.rings));
	const others = unnamed.map((rings) => ({ rings, box: boxAround(rings) }));
	const results = [];
	for (const setting of SETTINGS) {
		const type = size * setting.scale;
		const tries = places.map((place, index) => {
			const own = boxes[index];
			const text = setting.short ? place.brief : place.text;
			if (!own) return [];
			return triesFor(place, text, own, type, blocked.length > 0)
				.filter(
					({ box }) =>
						within(box, width, height) && !blocked.some((other) => overlaps(box, other, 6))
				)
				.map((one) => {
					const gap = one.label.leader ? 2 : type * 0.35;
					const named = places.map((other, at) => {
						const box = boxes[at];
						if (at === index || !box) return 0;
						const centre = inBox(other.centre, one.box) ? 60 : 0;
						const crossed = one.label.leader && share(box, ...one.label.leader) > 0 ? 8 : 0;
						return covering(one.box, other.rings, box, gap) + centre + crossed;
					});
					const passed = way ? share(one.box, way.from, way.to) * 200 : 0;
					const silent = others.map(({ rings, box }) => covering(one.box, rings, box, gap));
					return { ...one, cost: one.cost + sum(named) + sum(silent) + passed };
				})
				.sort((a, b) => a.cost - b.cost);
		});
		const result = bestOrder(places, tries);
		results.push(result);
		if (result.worst <= GOOD) break;
	}
	const best = results.sort((a, b) => a.cost - b.cost)[0];
	const taken = best?.tries ?? [];
	const onWay = way
		? wayLabel(way, size * 0.8, [...taken.map(({ box }) => box), ...boxes, ...blocked])
		: [];
	return [...taken.map(({ label }) => label), ...onWay];
}

/** What it costs a label to stand on a place that is not its own. */
function covering(label: Box, rings: Ring[], box: Box, gap: number): number {
	const near = shareIn(label, rings, box, gap);
	return near && 12 + near * 150;
}

const inBox = ([x, y]: Spot, box: Box) =>
	x > box.left && x < box.right && y > box.top && y < box.bottom;

/** Gives places their labels in several orders and keeps the order that costs least. */
function bestOrder(places: Named[], tries: Try[][]) {
	const all = places.map((_, index) => index);
	const by = (value: (spot: Spot) => number) =>
		[...all].sort((a, b) => {
			const [one, two] = [places[a]?.centre, places[b]?.centre];
			return one && two ? value(one) - value(two) : 0;
		});
	const orders = [
		all,
		by(([x]) => x),
		by(([x]) => -x),
		by(([, y]) => y),
		by(([, y]) => -y),
		...all.map((first) => [first, ...all.filter((one) => one !== first)])
	];
	const results = orders.map((order) => {
		const chosen: Try[] = [];
		const costs = order.map((index) => {
			const free = tries[index]?.find(({ box, label }) =>
				chosen.every(
					(other) =>
						!overlaps(box, other.box, 6) &&
						!(label.leader && share(other.box, ...label.leader) > 0) &&
						!(other.label.leader && share(box, ...other.label.leader) > 0)
				)
			);
			// A label that covers another place does more harm than one that is missing.
			if (!free || free.cost > 90) return MISSING;
			chosen.push(free);
			return free.cost;
		});
		return { tries: chosen, cost: sum(costs), worst: Math.max(0, ...costs) };
	});
	return results.reduce((best, one) => (one.cost < best.cost ? one : best));
}

/** The words on a way, beside its dots. */
function wayLabel(way: Line, size: number, taken: Box[]): MapLabel[] {
	const tries = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].flatMap((part) =>
		[1, -1].map((side) => {
			const x = way.from[0] + (way.to[0] - way.from[0]) * part + side * size * 0.8;
			const y = way.from[1] + (way.to[1] - way.from[1]) * part;
			const block = blockAt([way.text], size, 'hand', [x, y], [side, 0]);
			const covered = taken.filter((box) => overlaps(block.box, box)).length;
			return { block, cost: covered + share(block.box, way.from, way.to) * 4 };
		})
	);
	const best = tries.reduce((least, one) => (one.cost < least.cost ? one : least));
	return [{ lines: best.block.lines, size, anchor: best.block.anchor, kind: 'way' }];
}
