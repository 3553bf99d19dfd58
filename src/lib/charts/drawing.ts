// What a chart is made of before it is SVG: paths and texts in the units of its viewBox.
import type { Tone } from './several';
import { textWidth, type Face } from './text';

export interface PathMark {
	kind: PathKind;
	d: string;
	hot?: boolean;
	/** Tone of a mark that stands for one of several series. */
	tone?: Tone;
	/** True where another series is hot and this one steps back. */
	quiet?: boolean;
	/** Stroke width and dashes of unit marks: each dash is one person. */
	width?: number;
	dash?: string;
}

type PathKind =
	| 'unit'
	| 'bar'
	| 'axis'
	| 'line'
	| 'dot'
	| 'drop'
	/** A part of a stacked bar, the lines that fill it, the paper under its number, its frame. */
	| 'part'
	| 'hatch'
	| 'plate'
	| 'frame'
	/** The ink outline of a line in a tone. */
	| 'casing'
	/** A thin line that leads the eye along a row, or joins the dots on it. */
	| 'guide'
	| 'join'
	/** From a mark to its words; the distance between two marks. */
	| 'leader'
	| 'gap';

export interface TextMark {
	/** value: a number; tick: a label of a point; name: of a series; title: of a small chart; note, difference: of a step. */
	kind: 'value' | 'tick' | 'name' | 'title' | 'note' | 'difference';
	x: number;
	/** Base line. */
	y: number;
	text: string;
	size: number;
	hot?: boolean;
	anchor?: 'start' | 'middle' | 'end';
}

/** Where the mark of a point ends, so that a step can write at it. */
export interface Anchor {
	x: string;
	/** Id of its series; empty: the total of all. */
	series: string;
	at: { x: number; y: number };
	/** The end of the mark with its number. */
	box: Box;
	/** Which way marks grow. */
	grows: 'up' | 'right';
	/** True where marks do not begin on one line, so that their ends cannot be measured. */
	adrift?: boolean;
}

export interface Drawing {
	width: number;
	height: number;
	paths: PathMark[];
	texts: TextMark[];
	anchors: Anchor[];
	/** Areas of marks: no words may stand there. */
	blocks: Box[];
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
export const faceOf = (kind: TextMark['kind']): Face =>
	kind === 'value' || kind === 'difference' || kind === 'title' ? 'display' : 'plain';

/** The smallest box around boxes. */
export const around = (boxes: Box[]): Box => ({
	left: Math.min(...boxes.map((box) => box.left)),
	right: Math.max(...boxes.map((box) => box.right)),
	top: Math.min(...boxes.map((box) => box.top)),
	bottom: Math.max(...boxes.map((box) => box.bottom))
});

/** The box around a point. */
export const boxAt = (x: number, y: number, half: number): Box => ({
	left: x - half,
	right: x + half,
	top: y - half,
	bottom: y + half
});

/** A number with at most one decimal, as short as SVG allows. */
export const short = (value: number): string =>
	String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.');

/** A filled rectangle as a path. */
export const rectangle = (x: number, y: number, width: number, height: number) =>
	`M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
