// How one of several series looks: its tone with lines in it, or the shape of its points, so that
// it is known in grey print as well.
import { rectangle, short, SIZES, type Box, type PathMark, type TextMark } from './drawing';
import { hatchLines, hatchOf, pathOf, type Spot } from './outline';
import type { Strand, Tone } from './several';
import { textWidth } from './text';

/** Distance of the lines that fill a tone. */
const PITCH = 7;

const mirrored = (lines: Spot[][]) => lines.map((line) => line.map(([x, y]): Spot => [-x, y]));

function linesAcross({ left, right, top, bottom }: Box): string {
	const lines: Spot[][] = [];
	for (let y = bottom - PITCH; y > top + 1; y -= PITCH)
		lines.push([
			[left, y],
			[right, y]
		]);
	return pathOf(lines, false);
}

/** Lines that fill a box in the manner of a tone; ink and marigold are plain. */
function hatchIn(box: Box, tone: Tone): string {
	const { left, right, top, bottom } = box;
	const ring: Spot[] = [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom]
	];
	if (tone === 3) return hatchOf([ring], PITCH * 1.4);
	// Falling lines are rising ones seen in a mirror.
	if (tone === 4) return pathOf(mirrored(hatchLines(mirrored([ring]), PITCH * 1.4)), false);
	return tone === 2 ? linesAcross(box) : '';
}

/** A part of a bar: outlined in ink, filled with its tone, or hot; nothing where there is none of it. */
export function partOf(box: Box, strand: Strand, hot: boolean, quiet: boolean): PathMark[] {
	const { left, right, top, bottom } = box;
	if (right - left < 0.2 || bottom - top < 0.2) return [];
	// Within the outline, which stays whole.
	const inner = { left: left + 1.6, right: right - 1.6, top: top + 1.6, bottom: bottom - 1.6 };
	const hatch = hot ? '' : hatchIn(inner, strand.tone);
	const d = rectangle(left, top, right - left, bottom - top);
	const part: PathMark = { kind: 'part', d, tone: strand.tone, hot, quiet };
	return hatch ? [part, { kind: 'hatch', d: hatch }] : [part];
}

/** The number of a part on a ground of paper, in its middle; nothing where the part is too small. */
export function numberIn(
	box: Box,
	text: string,
	hot: boolean
): { plate: PathMark; text: TextMark } | undefined {
	const size = SIZES.wide.tick;
	const wide = textWidth(text, 'display', size) + 10;
	const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
	if (wide > box.right - box.left - 4 || box.bottom - box.top < size + 5) return undefined;
	const [left, top] = [short(x - wide / 2), short(y - size * 0.52)];
	return {
		plate: {
			kind: 'plate',
			d: `M${left} ${top}h${short(wide)}v${short(size * 1.04)}h${short(-wide)}z`
		},
		text: { kind: 'value', x, y: y + size * 0.37, text, size, hot, anchor: 'middle' }
	};
}

/** A sample of a part, for a key. */
export const patch = (strand: Strand, x: number, y: number): PathMark[] =>
	partOf({ left: x - 9, right: x + 9, top: y - 8, bottom: y + 8 }, strand, false, false);

/** The shape of a tone's points: square, ring, diamond, triangles. */
export function shapeAt(tone: Tone, x: number, y: number, side: number): string {
	const half = side / 2;
	if (tone === 1) return rectangle(x - half, y - half, side, side);
	if (tone === 3) {
		const round = half * 1.12;
		const arc = `a${short(round)} ${short(round)} 0 1 1 `;
		return `M${short(x - round)} ${short(y)}${arc}${short(2 * round)} 0${arc}${short(-2 * round)} 0z`;
	}
	const wide = half * 1.35;
	const [up, down] = [short(wide), short(-wide)];
	if (tone === 5)
		return `M${short(x)} ${short(y - wide)}l${up} ${up} ${down} ${up} ${down} ${down}z`;
	const rise = tone === 4 ? wide : -wide;
	return `M${short(x)} ${short(y - rise)}L${short(x + wide)} ${short(y + rise * 0.8)}H${short(x - wide)}z`;
}

/** The point of one of several series. */
export const dotOf = (strand: Strand, x: number, y: number, hot: boolean, quiet: boolean) => ({
	kind: 'dot' as const,
	d: shapeAt(strand.tone, x, y, hot ? 17 : 13),
	tone: strand.tone,
	hot,
	quiet
});
