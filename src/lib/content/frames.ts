// Parts of a picture, as authors write them: a close-up “62% 30% 20%”, a region “12,30,76,8”.
// All values are percent of the picture's width or height, from its upper left corner.

/** What a close-up shows: its middle, and its width as part of the picture's. */
export interface Frame {
	x: number;
	y: number;
	width: number;
}

/** A part of a page: left, top, width and height. */
export type Region = [left: number, top: number, width: number, height: number];

const within = (value: number) => Number.isFinite(value) && value >= 0 && value <= 100;

/**
 * Reads the focus of a step: three percentages, or the name of a region of the picture.
 * @returns undefined where it is neither, or the width is under 8 percent (nothing could be made out)
 */
export function parseFocus(
	text: string,
	regions: Record<string, [number, number, number]> = {}
): Frame | undefined {
	const named = Object.hasOwn(regions, text.trim()) ? regions[text.trim()] : undefined;
	const parts =
		named ??
		text
			.trim()
			.split(/[\s,]+/)
			.map((part) => (/^[\d.]+%?$/.test(part) ? Number.parseFloat(part) : Number.NaN));
	const [x, y, width] = parts;
	if (parts.length !== 3 || x === undefined || y === undefined || width === undefined)
		return undefined;
	return parts.every(within) && width >= 8 ? { x, y, width } : undefined;
}

/** Reads a region of a page: “left,top,width,height”; undefined where it does not lie on the page. */
export function parseRegion(text: string): Region | undefined {
	const [left, top, width, height, ...more] = text
		.split(',')
		.map((part) => (part.trim() ? Number(part) : Number.NaN));
	if (left === undefined || top === undefined || width === undefined || height === undefined)
		return undefined;
	const fits =
		more.length === 0 &&
		[left, top, width, height].every(within) &&
		width > 0 &&
		height > 0 &&
		left + width <= 100 &&
		top + height <= 100;
	return fits ? [left, top, width, height] : undefined;
}

const clamp = (value: number, least: number, most: number) =>
	Math.min(Math.max(value, least), most);

/**
 * The part of a picture that a still of a close-up shows: same proportions as the picture, moved
 * inwards where it would reach beyond an edge.
 * @param size of the picture in its own units
 * @returns left, top, width, height in the picture's units, with at most one decimal
 */
export function cropOf(
	frame: Frame,
	size: { width: number; height: number }
): [number, number, number, number] {
	const part = clamp(frame.width, 1, 100) / 100;
	const [width, height] = [size.width * part, size.height * part];
	const left = clamp((frame.x / 100) * size.width - width / 2, 0, size.width - width);
	const top = clamp((frame.y / 100) * size.height - height / 2, 0, size.height - height);
	const round = (value: number) => Math.round(value * 10) / 10;
	return [round(left), round(top), round(width), round(height)];
}

/** The close-up that shows a region of a page with a little room around it. */
export const frameOfRegion = ([left, top, width, height]: Region): Frame => ({
	x: left + width / 2,
	y: top + height / 2,
	width: Math.min(100, Math.max(width, height) * 1.15)
});
