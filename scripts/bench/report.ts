// The measures of one exhibit as a table beside their budgets, and which of them are exceeded.
import { BUDGETS, kB } from './budgets';
import type { Change } from './changes';
import type { Device, Measures } from './measure';

const LIMIT = BUDGETS.exhibit;

interface Figure {
	name: string;
	/** How it is printed, as a number or a word. */
	say: (one: Measures) => string | number;
	/** The budget in words; where it is missing, there is none. */
	budget?: string;
	exceeded?: (one: Measures) => boolean;
}

const bytes = (kind: 'html' | 'css' | 'script' | 'fonts' | 'pictures'): Figure[] => {
	const limit = kind === 'pictures' ? undefined : LIMIT[kind];
	return [
		{ name: `${kind}, kB before scrolling`, say: (one) => kB(one.bytes.before[kind]) },
		{
			name: `${kind}, kB at the end`,
			say: (one) => kB(one.bytes.after[kind]),
			...(limit === undefined
				? {}
				: { budget: `${limit}`, exceeded: (one) => one.bytes.after[kind] > limit * 1000 })
		}
	];
};

const sayChange = (change: Change | undefined): string => {
	if (!change) return '';
	const line =
		change.moved !== null ? `${change.moved} px` : change.inView ? 'in view' : 'line out of view';
	return `${line}, ${change.samePicture ? 'same' : 'other'} picture (${change.step})`;
};

const change = (name: keyof Measures['changes'], what: string, budget: string): Figure => ({
	name: what,
	say: ({ changes }) => sayChange(changes[name]),
	budget,
	exceeded: ({ changes }) => {
		const found = changes[name];
		if (!found) return false;
		const { moved, inView, samePicture } = found;
		return !samePicture || (moved === null ? !inView : moved > LIMIT.moved);
	}
});

const STAYS = `≤ ${LIMIT.moved} px, same picture`;

const FIGURES: Figure[] = [
	...(['html', 'css', 'script', 'fonts', 'pictures'] as const).flatMap(bytes),
	{
		name: 'requests before scrolling',
		say: (one) => one.requests.before,
		budget: `${LIMIT.requests}`,
		exceeded: (one) => one.requests.before > LIMIT.requests
	},
	{ name: 'requests at the end', say: (one) => one.requests.after },
	{
		name: 'requests to other origins',
		say: (one) => one.requests.elsewhere,
		budget: `${LIMIT.elsewhere}`,
		exceeded: (one) => one.requests.elsewhere > LIMIT.elsewhere
	},
	{
		name: 'layout shift (CLS)',
		say: (one) => one.cls,
		budget: `${LIMIT.cls}`,
		exceeded: (one) => one.cls > LIMIT.cls
	},
	{
		name: 'longest task, ms',
		say: (one) => one.longestTask || 'none over 50',
		budget: `${LIMIT.longestTask}`,
		exceeded: (one) => one.longestTask > LIMIT.longestTask
	},
	{ name: 'tasks over 50 ms', say: (one) => one.longTasks },
	{ name: 'longest frame, ms', say: (one) => one.longestFrame },
	{
		name: 'steps shown as the one being read',
		say: ({ steps }) => `${steps.read} of ${steps.all}`,
		budget: 'all',
		exceeded: ({ steps }) => steps.read < steps.all
	},
	change('addressBar', 'address bar 844 → 744 → 844, line', STAYS),
	change('splitScreen', 'split screen 900 → 600, line', STAYS),
	change('rotation', 'rotation 390 × 844 → 844 × 390, line', 'in view, same picture')
];

/** Rows for console.table, by the name of the figure. */
export const rowsOf = (story: Record<Device, Measures>) =>
	Object.fromEntries(
		FIGURES.map(({ name, say, budget = '' }) => [
			name,
			{ phone: say(story.phone), laptop: say(story.laptop), budget }
		])
	);

/** Each budget that is exceeded, as “phone: css, kB at the end 16.2 (15)”. */
export const overBudget = (story: Record<Device, Measures>): string[] =>
	Object.entries(story).flatMap(([device, one]) =>
		FIGURES.filter(({ exceeded }) => exceeded?.(one)).map(
			({ name, say, budget }) => `${device}: ${name} ${say(one)} (${budget})`
		)
	);
