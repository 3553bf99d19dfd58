/** One page of every kind, without its language. */
export const KINDS = {
	home: '/',
	stories: '/stories/',
	exhibit: '/stories/atlanta-communities-over-cages/',
	'short exhibit': '/stories/cook-county-detainer-ordinance/',
	archive: '/archive/',
	themes: '/themes/',
	theme: '/themes/detainers/',
	tactic: '/tactics/litigation/',
	state: '/places/ga/',
	county: '/places/ga/fulton-county/',
	outcome: '/outcomes/won/',
	organizations: '/organizations/',
	year: '/years/2018/',
	search: '/search/',
	teach: '/teach/',
	about: '/about/',
	accessibility: '/about/accessibility/',
	safety: '/about/safety/',
	sources: '/about/sources/'
};
