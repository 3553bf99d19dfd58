// What a chart is made of before it is SVG: paths and texts in the units of its viewBox.
import { textWidth, type Face } from './text';

export interface PathMark {
	kind: 'unit' | 'bar' | 'axis' | 'line' | 'dot' | 'drop';
	d: string;
	hot?: boolean;
	/** Stroke width and dashes of unit marks: each dash is one person. */
	width?: number;
	dash?: string;
}

export interface TextMark {
	kind: 'value' | 'tick';
	x: number;
	/** Base line. */
	y: number;
	text: string;
	size: number;
	hot?: boolean;
	anchor?: 'start' | 'middle' | 'end';
}

export interface Drawing {
	width: number;
	height: number;
	paths: PathMark[];
	texts: TextMark[];
}

/** The two drawings of a chart: one for wide screens, one for phones. */
export type Size = 'wide' | 'narrow';

/**
 * Type and width of each drawing. The wide one is shown from about 540 px (a small laptop) to
 * 830 px, the narrow one from about 290 px: at 540 and at 352 px ticks are 14 px or more.
 */
export const SIZES = {
	wide: { width: 720, tick: 19, value: 25, hot: 58 },
	narrow: { width: 352, tick: 17, value: 23, hot: 36 }
} as const;

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** True where two boxes share any area; `gap` keeps them that far apart. */
export const overlaps = (a: Box, b: Box, gap = 0) =>
	a.left < b.right + gap &&
	b.left < a.right + gap &&
	a.top < b.bottom + gap &&
	b.top < a.bottom + gap;

/** The area that a line of text covers, from the top of its capitals to its descenders, if any. */
export function boxOf(text: Omit<TextMark, 'kind'>, face: Face): Box {
	const width = textWidth(text.text, face, text.size);
	const left = text.x - (text.anchor === 'end' ? width : text.anchor === 'middle' ? width / 2 : 0);
	return {
		left,
		right: left + width,
		top: text.y - text.size * 0.76,
		bottom: text.y + text.size * (/[gjpqy,;()]/.test(text.text) ? 0.2 : 0.04)
	};
}

/** The face of a kind of text. */
export const faceOf = (kind: TextMark['kind']): Face => (kind === 'value' ? 'display' : 'plain');

/** A number with at most one decimal, as short as SVG allows. */
export const short = (value: number): string =>
	String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.');

/** A filled rectangle as a path. */
export const rectangle = (x: number, y: number, width: number, height: number) =>
	`M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
