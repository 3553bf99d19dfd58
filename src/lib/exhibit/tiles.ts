// The arithmetic of a picture in tiles (the layout that sharp calls “dz”): level n is the picture itself,
// each level below has half its width and height, rounded up, down to a single pixel at level 0.

export interface Size {
	/** Pixels. */
	width: number;
	height: number;
}

export interface Box extends Size {
	left: number;
	top: number;
}

export interface Tile {
	level: number;
	column: number;
	row: number;
}

/** The number of the level that is the picture itself. */
export const topLevel = ({ width, height }: Size): number =>
	Math.ceil(Math.log2(Math.max(width, height, 1)));

/** The size of the picture at a level. */
export function sizeAt(picture: Size, level: number): Size {
	const part = 2 ** (topLevel(picture) - level);
	return { width: Math.ceil(picture.width / part), height: Math.ceil(picture.height / part) };
}

/** The coarsest level that has a pixel of its own for each of the screen’s, or else the finest. */
export function levelFor(picture: Size, widthOnScreen: number): number {
	const top = topLevel(picture);
	let level = 0;
	while (level < top && sizeAt(picture, level).width < widthOnScreen) level++;
	return level;
}

/**
 * Where a tile stands on a picture shown at some width. Edges are rounded, so that tiles meet.
 * @param tile side of a tile in pixels
 */
export function placeOf(
	{ level, column, row }: Tile,
	picture: Size,
	tile: number,
	shown: Size
): Box {
	const size = sizeAt(picture, level);
	const along = (index: number, whole: number, side: number) =>
		Math.round((Math.min(index * tile, whole) * side) / whole);
	const left = along(column, size.width, shown.width);
	const top = along(row, size.height, shown.height);
	return {
		left,
		top,
		width: along(column + 1, size.width, shown.width) - left,
		height: along(row + 1, size.height, shown.height) - top
	};
}

/**
 * The tiles of a level that touch the part of the shown picture that is in sight.
 * @param sight in pixels of the shown picture; it may reach beyond its edges
 */
export function tilesInSight(
	picture: Size,
	level: number,
	tile: number,
	shown: Size,
	sight: Box
): Tile[] {
	const size = sizeAt(picture, level);
	const range = (from: number, length: number, whole: number, side: number) => {
		// The last tile may be a narrow one: past the picture’s edge nothing is in sight.
		if (from > side || from + length < 0) return [0, -1] as const;
		const last = Math.ceil(whole / tile) - 1;
		// Half a pixel more on both sides, for places are rounded.
		const at = (position: number) => Math.floor((position * whole) / side / tile);
		return [Math.max(0, at(from - 0.5)), Math.min(last, at(from + length + 0.5))] as const;
	};
	const [left, right] = range(sight.left, sight.width, size.width, shown.width);
	const [top, bottom] = range(sight.top, sight.height, size.height, shown.height);
	const tiles: Tile[] = [];
	for (let row = top; row <= bottom; row++)
		for (let column = left; column <= right; column++) tiles.push({ level, column, row });
	return tiles;
}
