// The distance between two marks, drawn: between their ends where that is clear, else a bracket.
import { faceOf, overlaps, short, SIZES } from './drawing';
import type { Anchor, Box, Drawing, PathMark, Size, TextMark } from './drawing';
import { textWidth, wrap, wrapAnyway } from './text';

/** Less than this cannot be seen as a distance. */
const LEAST = 18;

interface Gap {
	paths: PathMark[];
	/** The line that measures; and all lines, where no words may stand. */
	box: Box;
	boxes: Box[];
}

const thin = (left: number, top: number, right: number, bottom: number): Box => ({
	left: Math.min(left, right) - 1,
	right: Math.max(left, right) + 1,
	top: Math.min(top, bottom) - 1,
	bottom: Math.max(top, bottom) + 1
});

/**
 * A measure between the ends of two marks that grow the same way, with a dashed line from the
 * longer one; undefined where it would cross marks or words.
 */
export function gapBetween(from: Anchor, to: Anchor, taken: Box[]): Gap | undefined {
	if (from.adrift || to.adrift) return undefined;
	const clear = (box: Box) => !taken.some((other) => overlaps(box, other, 1));
	if (from.grows === 'right') {
		const [low, high] = from.at.x < to.at.x ? [from, to] : [to, from];
		const [start, end] = [low.box.right + 8, high.at.x];
		const measure = thin(start, low.at.y - 5, end, low.at.y + 5);
		if (end - start < LEAST || !clear(measure)) return undefined;
		const down = low.at.y > high.at.y ? 1 : -1;
		const guide = thin(end, low.at.y, end, high.box[down > 0 ? 'bottom' : 'top'] + down * 4);
		const [x0, x1, y] = [short(start), short(end), short(low.at.y)];
		const paths: PathMark[] = [
			{
				kind: 'gap',
				d: `M${x0} ${y}H${x1}M${x0} ${short(low.at.y - 6)}v12M${x1} ${short(low.at.y - 6)}v12`
			}
		];
		if (clear(guide))
			paths.push({
				kind: 'gap',
				d: `M${x1} ${short(guide.top)}V${short(guide.bottom)}`,
				dash: '2 4'
			});
		return { paths, box: measure, boxes: clear(guide) ? [measure, guide] : [measure] };
	}
	const [low, high] = from.at.y > to.at.y ? [from, to] : [to, from];
	const side = Math.sign(low.at.x - high.at.x) || 1;
	for (const part of [1, 0.85, 0.7, 0.55, 0.4]) {
		const x = high.at.x + (low.at.x - high.at.x) * part;
		const end = part === 1 ? low.box.top - 6 : low.at.y;
		const measure = thin(x - 5, high.at.y, x + 5, end);
		if (end - high.at.y < LEAST) continue;
		const own = (box: Box) =>
			!taken.some(
				(other) => overlaps(box, other) && !overlaps(other, high.box) && !overlaps(other, low.box)
			);
		const lines = [
			thin(
				high.box.left < x && high.box.right > x ? x : high.at.x + side * 9,
				high.at.y,
				x,
				high.at.y
			)
		];
		if (part < 1) lines.push(thin(low.at.x - side * 9, low.at.y, x, low.at.y));
		if (!clear({ ...measure, top: measure.top + 3 }) || !lines.every(own)) continue;
		const [top, bottom] = [short(high.at.y), short(end)];
		return {
			paths: [
				{
					kind: 'gap',
					d: `M${short(x)} ${top}V${bottom}M${short(x - 6)} ${top}h12M${short(x - 6)} ${bottom}h12`
				},
				{
					kind: 'gap',
					d: lines
						.map((line) => `M${short(line.left)} ${short(line.top + 1)}H${short(line.right)}`)
						.join(''),
					dash: '2 4'
				}
			],
			box: measure,
			boxes: [measure, ...lines]
		};
	}
	return undefined;
}

/** A bracket under a chart from one point to the other, the words below it. */
export function bracketUnder(
	{ from, to, words }: { from: Anchor; to: Anchor; words: string },
	drawing: Drawing,
	size: Size
): { paths: PathMark[]; texts: TextMark[]; height: number } | undefined {
	if (from.grows === 'right' || Math.abs(from.at.x - to.at.x) < LEAST) return undefined;
	const type = SIZES[size].tick + 3;
	const [left, right] = [Math.min(from.at.x, to.at.x), Math.max(from.at.x, to.at.x)];
	let y = drawing.height + 14;
	const d = `M${short(left)} ${short(y - 10)}V${short(y)}H${short(right)}V${short(y - 10)}`;
	const face = faceOf('difference');
	const lines =
		wrap(words, face, type, drawing.width, 3) ?? wrapAnyway(words, face, type, drawing.width);
	const texts = lines.map((text): TextMark => {
		const half = textWidth(text, face, type) / 2;
		const x = Math.max(half, Math.min(drawing.width - half, (left + right) / 2));
		return { kind: 'difference', x, y: (y += type * 1.2), text, size: type, anchor: 'middle' };
	});
	return { paths: [{ kind: 'gap', d }], texts, height: y + 8 };
}
