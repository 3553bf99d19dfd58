// The card that a chat or a social app shows with a link: 1200 by 630, paths only, as if printed.
import type { Language } from '../../language';
import { cardFaces } from './faces';
import type { Letters } from './letters';
import { outcomeSquare } from './square';
import { setTitle } from './title';

export const CARD = { width: 1200, height: 630 } as const;

export interface ShareCard {
	title: string;
	/** Where it happened; on the archive's own card, what the archive is for. */
	place: string;
	/** How the campaign stands, in words of the language, with its key and its date in words. */
	outcome?: string;
	status?: string;
	asOf?: string;
	/** The archive's name, at the foot. */
	name: string;
	/** The story's poster: an SVG of 600 by 750. */
	poster: string;
	lang: Language;
}

// The look's --paper, --ink and --ink-quiet on light, as the rasterizer knows colours.
const PAPER = '#faf5eb';
const INK = '#191c31';
const QUIET = '#474b5c';

/**
 * Columns. Some apps cut the card to its centred square (285 to 915): the title stands whole in it,
 * the labels left of it and most of the poster right of it. Others cut to 1.91:1, which takes one
 * pixel above and below.
 */
const LABELS = { x: 40, width: 226 };
const TITLE = { x: 300, width: 556 };
const POSTER = { x: 880, width: 320 };
const TOP = 40;
const FOOT = 590;
const RULE = 6;

/** Text broken to a width, in as few lines as it takes; a word that is too long stays whole. */
function wrap(text: string, face: Letters, size: number, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = `${lines.at(-1) ?? ''} ${word}`;
		if (lines.length > 0 && face.measure(longer.trim(), size) <= width)
			lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** The picture of a poster without its bare margins, cut at the sides to a column of full height. */
function cutPoster(svg: string): string {
	const inner = svg.replace(/^\s*<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
	// The press leaves 24 units of paper around, 44 below, and lets the plates slip by up to 4.
	const [top, bottom] = [28, 702];
	const width = ((bottom - top) * POSTER.width) / CARD.height;
	return (
		`<svg x="${POSTER.x}" y="0" width="${POSTER.width}" height="${CARD.height}" ` +
		`viewBox="${300 - width / 2} ${top} ${width} ${bottom - top}">${inner}</svg>`
	);
}

/** Place, outcome with its square, and date, from the top of their column downward. */
function labels(card: ShareCard, strong: Letters, plain: Letters, top: number): string {
	const { x, width } = LABELS;
	const indent = 36;
	const words = `${card.place} ${card.outcome ?? ''}`.split(/\s+/);
	// A word that is wider than its column makes all labels smaller: no word is ever cut.
	const widest = Math.max(...words.map((word) => strong.measure(word, 28)));
	const size = Math.floor(Math.min(28, (28 * (width - indent)) / widest));
	const leading = Math.round(size * 1.28);
	const parts: string[] = [];
	let y = top + 20;
	for (const line of wrap(card.place, strong, size, width)) {
		parts.push(`<path fill="${INK}" d="${strong.outline(line, x, y, size)}"/>`);
		y += leading;
	}
	if (!card.outcome) return parts.join('');
	parts.push(`<path fill="${INK}" d="M${x} ${y - 16}h${width}v2H${x}z"/>`);
	y += 30;
	parts.push(outcomeSquare(card.status ?? '', x, y - 22, 24, INK));
	for (const line of wrap(card.outcome, strong, size, width - indent)) {
		parts.push(`<path fill="${INK}" d="${strong.outline(line, x + indent, y, size)}"/>`);
		y += leading;
	}
	for (const line of wrap(card.asOf ?? '', plain, size - 3, width - indent)) {
		parts.push(`<path fill="${QUIET}" d="${plain.outline(line, x + indent, y, size - 3)}"/>`);
		y += leading - 4;
	}
	return parts.join('');
}

/**
 * The card as an SVG without any text: letters are outlines of the site's own faces, so that it
 * looks the same wherever it is drawn. The same input gives the same bytes.
 */
export async function shareCard(card: ShareCard): Promise<string> {
	const { display, strong, plain } = await cardFaces();
	const parts: string[] = [];
	const path = (d: string, fill = INK) => parts.push(`<path fill="${fill}" d="${d}"/>`);
	path(`M${LABELS.x} ${TOP}h${TITLE.x + TITLE.width - LABELS.x}v${RULE}H${LABELS.x}z`);

	const first = TOP + RULE + 30;
	const title = setTitle(card.title, display, {
		width: TITLE.width,
		height: FOOT - first,
		size: 210,
		lines: 4
	});
	title.lines.forEach((line, i) => {
		const { left } = display.ink(line, title.size);
		path(display.outline(line, TITLE.x - left, first + title.rise + i * title.step, title.size));
	});

	parts.push(labels(card, strong, plain, first));
	const foot = wrap(card.name, display, 30, LABELS.width);
	foot.forEach((line, i) =>
		path(display.outline(line, LABELS.x, FOOT - (foot.length - 1 - i) * 34, 30))
	);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" xml:lang="${card.lang}">` +
		`<path fill="${PAPER}" d="M0 0h${CARD.width}v${CARD.height}H0z"/>${cutPoster(card.poster)}${parts.join('')}</svg>\n`
	);
}
