// What pages know of a medium: sizes, addresses, words. Nothing here can lead back to a source file.
import type { Both } from '../language';

/** One view of a picture in its sizes and formats, smallest first. */
export interface Raster {
	/** Size in px of the view at its largest; pages write it so that nothing shifts. */
	width: number;
	height: number;
	sources: { type: string; files: { address: string; width: number }[] }[];
	/** JPEG or PNG, for browsers that know neither AVIF nor WebP. */
	fallback: string;
}

/** A picture or a page of a document. */
export interface Picture extends Raster {
	/** Its mean colour, which stands until the picture has come: a rule of the style sheet. */
	tone?: string;
	/** Crop for phones held upright, where the picture is wide. */
	tall?: Raster;
	/** Close-ups that steps ask for, by the crop in px: “left,top,width,height”. */
	crops: Record<string, Raster>;
	/** Tiles for looking closely, where the picture is large enough for that. */
	deep?: { base: string; tile: number };
	/** What is printed on a page, where it has no covers. */
	text?: string;
}

export interface Shown {
	kind: 'drawing' | 'picture' | 'document' | 'sound' | 'film';
	alt?: Both;
	credit: Both;
	rights: string;
	source?: string;
	date?: string;
	/** Point to keep in sight, in percent. */
	focus?: [number, number];
	regions: Record<string, [number, number, number]>;
	/** Size of a drawing, picture, first page or film. */
	size?: [width: number, height: number];
	/** A drawing: its SVG, and the same as PNG. */
	drawing?: { vector: string; png?: string };
	picture?: Picture;
	pages?: Picture[];
	/** A document as a file of its own, without traces; not where parts of it are covered. */
	document?: { address: string; bytes: number };
	recording?: { address: string; type: string; seconds: number; bytes: number };
	/** Picture that stands for a film. */
	poster?: string;
	/** Consents of the people in it. */
	consent: string[];
	/** True for sound that was made from a series of the record. */
	isTones?: boolean;
}

/** All media of the stories, by slug and id. */
export type Shelf = Record<string, Record<string, Shown>>;

/** Folder of made files in addresses. */
export const FILES = '/media/files';
