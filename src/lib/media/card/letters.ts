// Text to outlines, from the bytes of a font: the fonts of the machine that builds never matter.
import { Blob, Buffer, Face, Font, Variation, shape } from 'harfbuzzjs';

/** How far ink reaches from the start of the text on its baseline; x to the right, y downward. */
export interface Ink {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** A typeface, ready to set text in. Sizes and places are in the units of the drawing. */
export interface Letters {
	/** Width of a text from its start to where the next one would begin, kerned. */
	measure(text: string, size: number): number;
	/** The box of the ink itself; all zero where there is none. */
	ink(text: string, size: number): Ink;
	/** SVG path data of a text whose baseline starts at (x, y), kerned, in tenths. */
	outline(text: string, x: number, y: number, size: number): string;
}

interface Placed {
	font: Font;
	glyph: number;
	x: number;
	y: number;
}

/** Fonts are opened at this many units to the em, whatever the file uses. */
const EM = 1000;

/** A number in tenths, as short as SVG allows. */
const tenth = (value: number): string => String(Math.round(value * 10) / 10);

function openFont(bytes: Uint8Array, variations: Record<string, number>): Font {
	const font = new Font(new Face(new Blob(bytes)));
	font.setScale(EM, EM);
	font.setVariations(Object.entries(variations).map(([axis, value]) => new Variation(axis, value)));
	return font;
}

/**
 * Opens a typeface.
 * @param bytes a font file (TrueType or OpenType, not packed as WOFF); or several: a sign that the
 *   first has not is taken from the next, and one that none has is the first's empty box
 * @param variations values of the axes of a variable font, such as `{ wght: 800 }`
 * @throws Error if the first file is no font or has no letters
 */
export function openFace(
	bytes: Uint8Array | Uint8Array[],
	variations: Record<string, number> = {}
): Letters {
	const files = Array.isArray(bytes) ? bytes : [bytes];
	const fonts = files.map((file) => openFont(file, variations));
	const [main] = fonts;
	if (!main || main.glyph(0x41) === undefined)
		throw new Error('A typeface of the cards cannot be read: its file is not a font.');
	const fontFor = (sign: string) =>
		fonts.find((font) => font.glyph(sign.codePointAt(0) ?? 0) !== undefined) ?? main;

	/** The text in pieces, each from one font. A space stays with what stands before it. */
	const piecesOf = (text: string) => {
		const pieces: { font: Font; text: string }[] = [];
		for (const sign of text.normalize('NFC')) {
			const last = pieces.at(-1);
			const font = fontFor(sign);
			if (last?.font === font) last.text += sign;
			else pieces.push({ font, text: sign });
		}
		return pieces;
	};

	/** Every glyph with its place at EM units, and the width of the whole. */
	const set = (text: string): { glyphs: Placed[]; width: number } => {
		const glyphs: Placed[] = [];
		let width = 0;
		for (const { font, text: piece } of piecesOf(text)) {
			const buffer = new Buffer();
			buffer.addText(piece);
			buffer.guessSegmentProperties();
			shape(font, buffer);
			for (const one of buffer.getGlyphInfosAndPositions()) {
				const { xOffset = 0, yOffset = 0, xAdvance = 0 } = one;
				glyphs.push({ font, glyph: one.codepoint, x: width + xOffset, y: yOffset });
				width += xAdvance;
			}
		}
		return { glyphs, width };
	};

	return {
		measure: (text, size) => (set(text).width * size) / EM,
		ink(text, size) {
			const boxes = set(text).glyphs.flatMap(({ font, glyph, x, y }) => {
				const box = font.glyphExtents(glyph);
				// HarfBuzz measures a glyph from its top left corner; height goes down, below zero.
				return box && box.width !== 0
					? [
							{
								left: x + box.xBearing,
								right: x + box.xBearing + box.width,
								top: -(y + box.yBearing),
								bottom: -(y + box.yBearing + box.height)
							}
						]
					: [];
			});
			if (boxes.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 };
			const reach = (pick: (box: Ink) => number, end: (...all: number[]) => number) =>
				(end(...boxes.map(pick)) * size) / EM;
			return {
				left: reach((box) => box.left, Math.min),
				right: reach((box) => box.right, Math.max),
				top: reach((box) => box.top, Math.min),
				bottom: reach((box) => box.bottom, Math.max)
			};
		},
		outline(text, x, y, size) {
			const scale = size / EM;
			return set(text)
				.glyphs.flatMap((placed) =>
					placed.font.glyphToJson(placed.glyph).map(
						({ type, values }) =>
							type +
							values
								.map((value, i) =>
									// Values come in pairs; fonts count upward, drawings downward.
									i % 2 === 0
										? tenth(x + (placed.x + value) * scale)
										: tenth(y - (placed.y + value) * scale)
								)
								.join(' ')
					)
				)
				.join('');
		}
	};
}
