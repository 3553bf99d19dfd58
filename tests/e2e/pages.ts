import { readdirSync } from 'node:fs';

/** One page of every kind, without its language. */
export const KINDS = {
	home: '/',
	stories: '/stories/',
	exhibit: '/stories/atlanta-communities-over-cages/',
	scenes: '/scenes/',
	archive: '/archive/',
	table: '/archive/table/',
	listed: '/archive/has/document/',
	record: '/archive/cook-county-detainer-ordinance/',
	themes: '/themes/',
	theme: '/themes/detainers/',
	tactic: '/tactics/litigation/',
	state: '/places/ga/',
	county: '/places/ga/fulton-county/',
	city: '/places/il/chicago/',
	places: '/places/',
	decider: '/decision-makers/sheriff/',
	years: '/years/',
	outcome: '/outcomes/won/',
	organizations: '/organizations/',
	organization: '/organizations/immigrant-legal-resource-center/',
	networks: '/networks/',
	library: '/library/',
	libraryType: '/library/report/',
	year: '/years/2018/',
	data: '/data/',
	compare: '/compare/',
	comparePair: '/compare/berks-shut-down-berks--philadelphia-end-pars/',
	likeMine: '/like-mine/',
	likeWish: '/like-mine/leave-287g/',
	binder: '/binder/',
	timeline: '/timeline/',
	lessons: '/lessons/',
	glossary: '/glossary/',
	search: '/search/',
	teach: '/teach/',
	about: '/about/',
	accessibility: '/about/accessibility/',
	safety: '/about/safety/',
	quality: '/about/quality/',
	sources: '/about/sources/',
	policies: '/policies/',
	policiesOfOne: '/policies/cook-county-detainer-ordinance/',
	policy: '/policies/cook-county-detainer-ordinance/sec-46-37/',
	policyUnquoted: '/policies/atlanta-communities-over-cages/order-june-2018/',
	doings: '/policies/does/',
	does: '/policies/does/no-detainer-holds/'
};

/** Slugs of all stories. */
export const SLUGS = readdirSync('stories', { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && !['examples', 'vocabulary'].includes(entry.name))
	.map(({ name }) => name)
	.sort();

/** True where all stories and all pairs of language and scheme are tried: npm run test:every. */
export const EVERY = process.env['EVERY'] === 'yes';
