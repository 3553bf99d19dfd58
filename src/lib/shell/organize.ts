// The pages of the organizer's door, in the order of their menu.
export const ORGANIZE = [
	'archive',
	'policies',
	'library',
	'networks',
	'timeline',
	'lessons',
	'glossary',
	'compare',
	'like-mine',
	'binder',
	'data'
] as const;
export type OrganizePage = (typeof ORGANIZE)[number];

const BELOW = [
	...ORGANIZE,
	'themes',
	'tactics',
	'places',
	'decision-makers',
	'outcomes',
	'organizations',
	'years'
];

/** True for an address (without its language) behind the organizer's door. */
export const isOrganize = (path: string) => BELOW.includes(path.split('/')[1] ?? '');
