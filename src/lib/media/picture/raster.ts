// Drawings as pixels, for films and cards.
import sharp from 'sharp';

/**
 * Turns a drawing into a PNG.
 * @param svg the drawing
 * @param width of the picture in pixels; its height follows from the drawing
 */
export const rasterize = (svg: string, width: number): Promise<Buffer> =>
	sharp(Buffer.from(svg), { density: 144 }).resize({ width }).png().toBuffer();
