// From the topology's arcs to short SVG paths: simplify, filter specks, write relative steps.

export type Spot = [number, number];
export type Ring = Spot[];

const away = (p: Spot, a: Spot, b: Spot): number => {
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const length = Math.hypot(dx, dy);
	if (length === 0) return Math.hypot(p[0] - a[0], p[1] - a[1]);
	return Math.abs(dx * (a[1] - p[1]) - dy * (a[0] - p[0])) / length;
};

/** Leaves out points that stand less than `tolerance` from the line without them. */
export function simplify(points: Spot[], tolerance: number): Spot[] {
	if (points.length < 3) return points;
	const keep = new Set([0, points.length - 1]);
	const open: [number, number][] = [[0, points.length - 1]];
	for (let span = open.pop(); span; span = open.pop()) {
		const [from, to] = span;
		const [a, b] = [points[from], points[to]];
		let [farthest, distance] = [-1, tolerance];
		for (let index = from + 1; index < to; index++) {
			const point = points[index];
			if (!a || !b || !point) continue;
			const here = away(point, a, b);
			if (here > distance) [farthest, distance] = [index, here];
		}
		if (farthest < 0) continue;
		keep.add(farthest);
		open.push([from, farthest], [farthest, to]);
	}
	return points.filter((_, index) => keep.has(index));
}

const tenth = (value: number) => Math.round(value * 10);
const written = (tenths: number) => String(tenths / 10).replace(/^(-?)0\./, '$1.');
const pair = (x: number, y: number) => `${written(x)}${y < 0 ? '' : ' '}${written(y)}`;

/** Lines as one path of relative steps, rounded to one decimal without adding up the error. */
export function pathOf(lines: Spot[][], closed: boolean): string {
	return lines
		.map((line) => {
			let [x, y] = [0, 0];
			let path = '';
			const points = closed ? line.slice(0, -1) : line;
			for (const [index, point] of points.entries()) {
				const [nextX, nextY] = [tenth(point[0]), tenth(point[1])];
				if (index === 0) path = `M${pair(nextX, nextY)}`;
				else if (nextX !== x || nextY !== y) {
					const step = pair(nextX - x, nextY - y);
					path += index === 1 ? `l${step}` : `${step.startsWith('-') ? '' : ' '}${step}`;
				}
				[x, y] = [nextX, nextY];
			}
			return closed ? `${path}z` : path;
		})
		.join('');
}

/** Twice the signed area of a ring. */
const doubleArea = (ring: Ring) =>
	ring.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
		return sum + x * nextY - nextX * y;
	}, 0);

/** Area of a ring. */
export const areaOf = (ring: Ring) => Math.abs(doubleArea(ring)) / 2;

/** Leaves out islands that would be smaller than a speck, but never the largest ring. */
export function withoutSpecks(rings: Ring[], least: number): Ring[] {
	const largest = Math.max(...rings.map(areaOf));
	return rings.filter((ring) => areaOf(ring) >= Math.min(least, largest));
}

/** Centre of gravity of the largest ring. */
export function centreOf(rings: Ring[]): Spot {
	const ring = rings.reduce(
		(best, one) => (areaOf(one) > areaOf(best) ? one : best),
		rings[0] ?? []
	);
	const area = doubleArea(ring);
	let [x, y] = [0, 0];
	for (const [index, [ax, ay]] of ring.entries()) {
		const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
		const cross = ax * by - bx * ay;
		x += (ax + bx) * cross;
		y += (ay + by) * cross;
	}
	if (area === 0) return ring[0] ?? [0, 0];
	return [Math.round((x / (3 * area)) * 10) / 10, Math.round((y / (3 * area)) * 10) / 10];
}

/** The part of a ring that lies in a sheet, cut at its four edges. */
export function clipped(ring: Ring, width: number, height: number): Ring {
	const edges: [0 | 1, number, 1 | -1][] = [
		[0, 0, 1],
		[0, width, -1],
		[1, 0, 1],
		[1, height, -1]
	];
	return edges.reduce((points, [axis, edge, side]) => {
		const depth = (spot: Spot) => (spot[axis] - edge) * side;
		return points.flatMap((point, index) => {
			const before = points.at(index - 1) ?? point;
			const [a, b] = [depth(before), depth(point)];
			const part = a / (a - b);
			const cut: Spot = [
				before[0] + (point[0] - before[0]) * part,
				before[1] + (point[1] - before[1]) * part
			];
			if (b >= 0) return a < 0 ? [cut, point] : [point];
			return a >= 0 ? [cut] : [];
		});
	}, ring);
}

/** Diagonal lines that fill rings, rising to the right. */
export function hatchLines(rings: Ring[], distance: number): Spot[][] {
	const turned = rings.map((ring) => ring.map(([x, y]): Spot => [x - y, x + y]));
	const levels = turned.flat().map(([, v]) => v);
	const lines: Spot[][] = [];
	const first = Math.ceil(Math.min(...levels) / distance) * distance;
	for (let level = first + 0.01; level < Math.max(...levels); level += distance) {
		const cuts = turned
			.flatMap((ring) =>
				ring.flatMap(([u, v], index) => {
					const [nextU, nextV] = ring[(index + 1) % ring.length] ?? [u, v];
					if (v < level === nextV < level) return [];
					return [u + ((level - v) / (nextV - v)) * (nextU - u)];
				})
			)
			.sort((a, b) => a - b);
		for (let index = 0; index + 1 < cuts.length; index += 2) {
			const [from, to] = [cuts[index] ?? 0, cuts[index + 1] ?? 0];
			lines.push([
				[(level + from) / 2, (level - from) / 2],
				[(level + to) / 2, (level - to) / 2]
			]);
		}
	}
	return lines;
}

/**
 * Diagonal lines that fill rings, as one path. A drawn hatch needs no pattern element, so it
 * stays whole in copies of a map and where the first map of a page is not displayed.
 */
export const hatchOf = (rings: Ring[], distance: number): string =>
	pathOf(hatchLines(rings, distance), false);
