import { readdirSync } from 'node:fs';

/** One page of every kind, without its language. */
export const KINDS = {
	home: '/',
	stories: '/stories/',
	exhibit: '/stories/atlanta-communities-over-cages/',
	scenes: '/scenes/',
	archive: '/archive/',
	themes: '/themes/',
	theme: '/themes/detainers/',
	tactic: '/tactics/litigation/',
	state: '/places/ga/',
	county: '/places/ga/fulton-county/',
	outcome: '/outcomes/won/',
	organizations: '/organizations/',
	year: '/years/2018/',
	data: '/data/',
	timeline: '/timeline/',
	lessons: '/lessons/',
	glossary: '/glossary/',
	search: '/search/',
	teach: '/teach/',
	about: '/about/',
	accessibility: '/about/accessibility/',
	safety: '/about/safety/',
	quality: '/about/quality/',
	sources: '/about/sources/'
};

/** Slugs of all stories. */
export const SLUGS = readdirSync('stories', { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && !['examples', 'vocabulary'].includes(entry.name))
	.map(({ name }) => name)
	.sort();
