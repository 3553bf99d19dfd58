// The drawings of one story: its two inks, and for each drawing its sheet, its numbers and its hand.
import type { Print, Sheet } from './press';

type Inks = readonly [a: string, b: string];
export type Numbers = Record<string, [min: number, max: number]>;

export interface DrawingRecipe {
	sheet: Sheet;
	/** Inks of its own; else those of the story. */
	inks?: Inks;
	/** Numbers that the drawing shows, with the least and the most it can. */
	numbers?: Numbers;
	/** Draws one state. What does not depend on the numbers must not change with them. */
	draw(print: Print, numbers: Record<string, number>): void;
}

export interface StoryDrawings {
	inks: Inks;
	drawings: Record<string, DrawingRecipe>;
}

/** Puts the drawings of a story together. */
export const story = (inks: Inks, drawings: Record<string, DrawingRecipe>): StoryDrawings => ({
	inks,
	drawings
});
