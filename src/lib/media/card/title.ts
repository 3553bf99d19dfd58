// A title broken into lines as a printer would: as large as its place allows, no line left over.
import type { Ink, Letters } from './letters';

export interface SetTitle {
	lines: string[];
	/** Size of the letters and the step from one baseline to the next. */
	size: number;
	step: number;
	/** From the top of the ink of the first line to its baseline, and to the bottom of the last. */
	rise: number;
	height: number;
}

export interface TitleRoom {
	width: number;
	height: number;
	/** The largest size of the letters. */
	size: number;
	lines: number;
}

/** Paper between the lowest ink of a line and the highest of the next, in em. */
const CLEAR = 0.06;
/** The closest that lines stand, in em. */
const CLOSEST = 0.96;
/** A line shorter than this share of the widest looks left over. */
const SHORT = 0.4;
/** Words that should not end a line: they belong to the next word. */
const LEANING = new Set(
	'a an the of to in on for by and or el la los las lo un una de del al en con por para y o e su sus que se no its'.split(
		' '
	)
);

/** All ways to break words into at most this many lines. */
function* breaks(words: string[], lines: number): Generator<string[]> {
	yield [words.join(' ')];
	if (lines < 2) return;
	for (let first = 1; first < words.length; first++)
		for (const rest of breaks(words.slice(first), lines - 1))
			yield [words.slice(0, first).join(' '), ...rest];
}

/** One way to break a title, at the largest size at which its ink fits into the room. */
function fit(lines: string[], inkOf: (line: string) => Ink, room: TitleRoom): SetTitle {
	const ink = lines.map(inkOf);
	const wide = Math.max(...ink.map(({ left, right }) => right - left));
	// An accented capital under a line with a tail pushes all lines apart by the same step.
	const step = Math.max(
		CLOSEST,
		...ink.slice(1).map(({ top }, i) => (ink[i]?.bottom ?? 0) - top + CLEAR)
	);
	const rise = -(ink[0]?.top ?? 0);
	const high = rise + step * (lines.length - 1) + (ink.at(-1)?.bottom ?? 0);
	const size = Math.floor(Math.min(room.size, room.width / wide, room.height / high));
	return { lines, size, step: step * size, rise: rise * size, height: high * size };
}

/** A break is poor after a small word, and between two names: “Harris / County”. */
const isPoor = (line: string, next: string): boolean => {
	const last = line.split(' ').at(-1) ?? '';
	return (
		LEANING.has(last.toLowerCase()) || (/^\p{Lu}[\p{L}’]+$/u.test(last) && /^\p{Lu}/u.test(next))
	);
};

/**
 * Sets a title into a room: the way to break it that allows the largest letters, unless one that
 * is a little smaller breaks better or in fewer lines.
 */
export function setTitle(title: string, face: Letters, room: TitleRoom): SetTitle {
	// The same line stands in many ways to break a title; it is shaped once.
	const known = new Map<string, Ink>();
	const inkOf = (line: string): Ink => {
		const ink = known.get(line) ?? face.ink(line, 1);
		known.set(line, ink);
		return ink;
	};
	const worth = ({ size, lines }: SetTitle) => {
		const wide = lines.map((line) => inkOf(line).right);
		const widest = Math.max(...wide);
		// Nor is a line good that is much shorter than the others and not the last.
		const poor = lines
			.slice(1)
			.flatMap((next, i) => [isPoor(lines[i] ?? '', next), (wide[i] ?? 0) < SHORT * widest]);
		return size * (1 - 0.05 * poor.filter(Boolean).length) * (1 - 0.03 * lines.length);
	};
	return [...breaks(title.trim().split(/\s+/), room.lines)]
		.map((lines) => fit(lines, inkOf, room))
		.reduce((best, one) => (worth(one) > worth(best) ? one : best));
}
