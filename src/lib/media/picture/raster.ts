// From SVG to PNG, the only place where sharp is used.
import sharp from 'sharp';

/**
 * Draws an SVG as a PNG of a palette of at most 128 colours, without metadata. The same SVG gives
 * the same bytes.
 * @param width in pixels; the height follows from the drawing
 * @throws Error if the text is no SVG
 */
export async function rasterize(svg: string, width: number): Promise<Buffer> {
	return (
		sharp(Buffer.from(svg))
			.resize({ width })
			// No dither: flat ink stays flat, and the file small.
			.png({ palette: true, colours: 128, dither: 0, effort: 10, compressionLevel: 9 })
			.toBuffer()
	);
}
