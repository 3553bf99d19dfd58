// Close-ups: from the part of a picture that an author names to what is shown of it. Pure.
import type { Frame } from '../content/frames';

interface Box {
	width: number;
	height: number;
}

const clamp = (value: number, least: number, most: number) =>
	Math.min(Math.max(value, least), most);

/** How a picture lies in its box: whole inside it, or covering it. */
export type Fit = 'contain' | 'cover';

/**
 * The transform that brings a part of a picture into the middle of its box, as large as it fits,
 * without showing what lies beyond the picture's edges while there is picture to show.
 * @param box in px, the element that the picture is fitted into
 * @param align where the picture lies in its box, or the box on a covering picture, in percent
 * @returns scale, and the shift in px that follows it; transform origin is the upper left corner
 */
export function lensOf(
	frame: Frame,
	picture: Box,
	box: Box,
	fit: Fit,
	align: [number, number]
): { scale: number; x: number; y: number } {
	const ratios = [box.width / picture.width, box.height / picture.height];
	const fitted = fit === 'cover' ? Math.max(...ratios) : Math.min(...ratios);
	const [width, height] = [picture.width * fitted, picture.height * fitted];
	const left = (box.width - width) * (align[0] / 100);
	const top = (box.height - height) * (align[1] / 100);
	const part = Math.max(frame.width, 1) / 100;
	// The named part has the picture's proportions; it must fit the box both ways.
	const scale = Math.max(1, Math.min(box.width / (width * part), box.height / (height * part)));
	const shift = (room: number, start: number, length: number, middle: number) => {
		const wanted = room / 2 - scale * (start + (length * middle) / 100);
		const ends = [-scale * start, room - scale * (start + length)];
		return clamp(wanted, Math.min(...ends), Math.max(...ends));
	};
	return {
		scale,
		x: shift(box.width, left, width, frame.x),
		y: shift(box.height, top, height, frame.y)
	};
}
