// What was measured of exhibits (npm run bench:exhibit -- --write), as rows of a table. Pure.
import type { Words } from '../language/words';
import measured from './measured.json';

type Story = keyof typeof measured.stories;
/** What phones and laptops have in common; each has its own changes of the window. */
type Measures = Omit<(typeof measured.stories)[Story]['phone'], 'changes'>;

export interface MeasuredRow {
	what: string;
	phone: string | number;
	laptop: string | number;
	budget: string | number;
}

/** Day of the measuring, and the exhibits measured. */
export const measuredOn = measured.date;
export const measuredStories = Object.keys(measured.stories) as Story[];

const kB = (bytes: number) => Math.round(bytes / 100) / 10;

/** One exhibit's figures beside their budgets; sizes in kB after gzip. */
export function measuredRows(story: Story, words: Words): MeasuredRow[] {
	const { phone, laptop } = measured.stories[story];
	const { budget } = measured;
	const says = words.measured;
	const row = (
		what: string,
		of: (one: Measures) => string | number,
		most: string | number = ''
	): MeasuredRow => ({ what, phone: of(phone), laptop: of(laptop), budget: most });
	return [
		row(says.html, ({ bytes }) => kB(bytes.after.html), budget.html),
		row(says.css, ({ bytes }) => kB(bytes.after.css), budget.css),
		row(says.script, ({ bytes }) => kB(bytes.after.script), budget.script),
		row(says.fonts, ({ bytes }) => kB(bytes.after.fonts), budget.fonts),
		row(says.pictures, ({ bytes }) => kB(bytes.before.pictures), budget.pictures),
		row(says.picturesAfter, ({ bytes }) => kB(bytes.after.pictures)),
		row(says.requests, ({ requests }) => requests.before, budget.requests),
		row(says.elsewhere, ({ requests }) => requests.elsewhere, budget.elsewhere),
		row(says.cls, ({ cls }) => cls, budget.cls),
		row(says.longestTask, ({ longestTask }) => longestTask || says.none, budget.longestTask),
		{
			what: says.moved,
			phone: phone.changes.addressBar.moved,
			laptop: laptop.changes.splitScreen.moved,
			budget: budget.moved
		},
		row(says.steps, ({ steps }) => `${steps.read} / ${steps.all}`)
	];
}
