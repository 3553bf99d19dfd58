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

/** What each recipe may write: its numbers are known by name and always there. */
type Recipes<N extends Record<string, Numbers>> = {
	[K in keyof N]: Omit<DrawingRecipe, 'numbers' | 'draw'> & {
		numbers?: N[K];
		draw(print: Print, numbers: { [P in keyof N[K]]: number }): void;
	};
};

/** Puts the drawings of a story together. */
export const story = <N extends Record<string, Numbers>>(
	inks: Inks,
	drawings: Recipes<N>
): StoryDrawings => ({
	inks,
	drawings: drawings as unknown as Record<string, DrawingRecipe>
});
