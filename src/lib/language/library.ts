// Words of the library, of networks and of organizations, in both languages.
import { countWord, formatNumber, type Language } from '.';

const en = {
	/** What a date stands for where the record says nothing else. */
	published: 'published',
	inLanguage: { en: 'English', es: 'Spanish' } as Record<Language, string>,
	title: (n: number) => `${formatNumber(n, 'en')} resources`,
	dek: 'Reports, toolkits, letters and explainers that campaigns made or used, newest first. Each with its type, its date and who published it.',
	newest: (shown: number, all: number) =>
		`The newest ${formatNumber(shown, 'en')} of ${formatNumber(all, 'en')}. The others stand on the pages of their types.`,
	/** Titles of the four doors, in the order of DOORS. */
	doors: [
		'Practice advisories',
		'Public comments and sign-on letters',
		'Toolkits and reports',
		'FAQs and explainers'
	],
	doorsTitle: 'Looked for first',
	typesTitle: 'Types',
	many: {
		'practice-advisory': 'Practice advisories',
		'public-comment': 'Public comments and sign-on letters',
		toolkit: 'Toolkits',
		'faq-and-explainer': 'FAQs and explainers',
		report: 'Reports',
		'fact-sheet': 'Fact sheets',
		'talking-points': 'Talking points',
		'sample-policy': 'Sample policies',
		article: 'Articles',
		'press-release': 'Press releases',
		podcast: 'Podcasts',
		audio: 'Audio',
		video: 'Videos',
		map: 'Maps',
		dataset: 'Data',
		petition: 'Petitions',
		'web-page': 'Web pages'
	} as Record<string, string>,
	typeDek: (n: number) =>
		n === 1 ? 'One resource of this type.' : `${formatNumber(n, 'en')} resources, newest first.`,
	undated: 'without a date',
	facets: { type: 'Type', theme: 'Theme', place: 'State', publisher: 'Publisher', year: 'Year' },
	count: { one: '1 resource', other: '{n} resources', none: 'No resource fits this choice' },
	allTitle: 'All, newest first',
	publisher: 'Published by',
	campaign: 'Campaign',
	language: 'Language',
	years: 'Years',
	all: 'The whole library',
	otherTypes: 'Other types',
	items: (n: number) => `All ${formatNumber(n, 'en')} items`,
	latest: 'Latest items',
	feed: 'Feed',
	feedOf: { library: 'Feed of the library', stories: 'Feed of the stories' },
	feedAs: { atom: 'Atom', json: 'JSON Feed' },
	feedAbout: {
		library: 'Resources of the library, newest first',
		stories: 'Stories of campaigns, newest change first'
	},
	resources: (n: number) => (n === 1 ? '1 resource' : `${formatNumber(n, 'en')} resources`),
	networks: 'Networks',
	networksTitle: (n: number) => `${countWord(n, 'en')} networks and projects`,
	networksDek: (n: number) =>
		`And ${formatNumber(n, 'en')} organizations that came together in campaigns. Each name leads to what it did, with whom, and what it published.`,
	since: (kind: string, date: string) => `${kind}, since ${date}`,
	members: 'Members',
	memberOf: 'Member of',
	allOrganizations: 'All organizations and coalitions',
	organizations: 'Organizations',
	moreThanOne: 'In more than one campaign',
	byLetter: 'By letter',
	inCampaigns: (n: number) => (n === 1 ? '1 campaign' : `${formatNumber(n, 'en')} campaigns`),
	notInCampaigns: 'no campaign in the archive yet',
	indexTitle: (n: number) => `${formatNumber(n, 'en')} organizations`,
	indexDek:
		'Every organization, coalition and network of the archive, by letter, with the number of its campaigns.',
	otherLetters: 'Digits',
	letters: 'Letters',
	knownAs: 'Known as',
	founded: 'Founded',
	kind: 'What it is',
	site: 'Its own site',
	whatItDid: 'What it did',
	roleSources: (n: number) => (n === 1 ? '1 source' : `${n} sources`),
	faced: 'Decided by',
	noCampaign: 'The records name it as a member, not in a campaign.',
	noCampaignNetwork: 'No record names it in a campaign.',
	withOthers: 'Also in these campaigns',
	withOthersNote: (n: number) => `and ${formatNumber(n, 'en')} more, named with the stories`,
	whoDecided: 'Who decided',
	policies: 'Laws and policies of these campaigns',
	morePolicies: (n: number) => `and ${formatNumber(n, 'en')} more`,
	allPolicies: 'All laws and policies of the archive',
	clauses: 'Their clauses',
	lessons: 'Lessons of these campaigns',
	says: { worked: 'Worked', 'did-not-work': 'Did not work', watch: 'Watch' },
	published_: 'What it published',
	figures: 'In figures',
	readAt: 'Read at',
	ways: {
		policies: (n: number) => `${formatNumber(n, 'en')} laws and policies`,
		library: (n: number) => `${formatNumber(n, 'en')} resources`,
		timeline: 'Timeline',
		lessons: 'Lessons',
		'like-mine': 'Campaigns like mine'
	},
	toLibrary: (n: number) =>
		n === 1
			? 'One resource that belongs to no single campaign stands in the library.'
			: `${formatNumber(n, 'en')} resources that belong to no single campaign stand in the library.`
};

const es: typeof en = {
	published: 'fecha de publicación',
	inLanguage: { en: 'inglés', es: 'español' },
	title: (n) => `${formatNumber(n, 'es')} recursos`,
	dek: 'Informes, cajas de herramientas, cartas y explicaciones que las campañas hicieron o usaron, primero lo más reciente. Cada uno con su tipo, su fecha y quién lo publicó.',
	newest: (shown, all) =>
		`Los ${formatNumber(shown, 'es')} más recientes de ${formatNumber(all, 'es')}. Los demás están en las páginas de cada tipo.`,
	doors: [
		'Guías prácticas',
		'Comentarios públicos y cartas conjuntas',
		'Cajas de herramientas e informes',
		'Preguntas frecuentes y explicaciones'
	],
	doorsTitle: 'Lo que más se busca',
	typesTitle: 'Tipos',
	many: {
		'practice-advisory': 'Guías prácticas',
		'public-comment': 'Comentarios públicos y cartas conjuntas',
		toolkit: 'Cajas de herramientas',
		'faq-and-explainer': 'Preguntas frecuentes y explicaciones',
		report: 'Informes',
		'fact-sheet': 'Hojas informativas',
		'talking-points': 'Puntos clave',
		'sample-policy': 'Políticas modelo',
		article: 'Artículos',
		'press-release': 'Comunicados de prensa',
		podcast: 'Podcasts',
		audio: 'Audio',
		video: 'Videos',
		map: 'Mapas',
		dataset: 'Datos',
		petition: 'Peticiones',
		'web-page': 'Páginas web'
	},
	typeDek: (n) =>
		n === 1
			? 'Un recurso de este tipo.'
			: `${formatNumber(n, 'es')} recursos, primero lo más reciente.`,
	undated: 'sin fecha',
	facets: { type: 'Tipo', theme: 'Tema', place: 'Estado', publisher: 'Quién publica', year: 'Año' },
	count: {
		one: '1 recurso',
		other: '{n} recursos',
		none: 'Ningún recurso responde a esta selección'
	},
	allTitle: 'Todos, primero lo más reciente',
	publisher: 'Publicado por',
	campaign: 'Campaña',
	language: 'Idioma',
	years: 'Años',
	all: 'Toda la biblioteca',
	otherTypes: 'Otros tipos',
	items: (n) => `Los ${formatNumber(n, 'es')} recursos`,
	latest: 'Lo más reciente',
	feed: 'Canal',
	feedOf: { library: 'Canal de la biblioteca', stories: 'Canal de las historias' },
	feedAs: { atom: 'Atom', json: 'JSON Feed' },
	feedAbout: {
		library: 'Recursos de la biblioteca, primero lo más reciente',
		stories: 'Historias de campañas, primero el cambio más reciente'
	},
	resources: (n) => (n === 1 ? '1 recurso' : `${formatNumber(n, 'es')} recursos`),
	networks: 'Redes',
	networksTitle: (n) => `${countWord(n, 'es')} redes y proyectos`,
	networksDek: (n) =>
		`Y ${formatNumber(n, 'es')} organizaciones que se juntaron en campañas. Cada nombre lleva a lo que hizo, con quién, y lo que publicó.`,
	since: (kind, date) => `${kind}, desde ${date}`,
	members: 'Integrantes',
	memberOf: 'Forma parte de',
	allOrganizations: 'Todas las organizaciones y coaliciones',
	organizations: 'Organizaciones',
	moreThanOne: 'En más de una campaña',
	byLetter: 'Por letra',
	inCampaigns: (n) => (n === 1 ? '1 campaña' : `${formatNumber(n, 'es')} campañas`),
	notInCampaigns: 'todavía en ninguna campaña del archivo',
	indexTitle: (n) => `${formatNumber(n, 'es')} organizaciones`,
	indexDek:
		'Todas las organizaciones, coaliciones y redes del archivo, por letra, con el número de sus campañas.',
	otherLetters: 'Cifras',
	letters: 'Letras',
	knownAs: 'Siglas',
	founded: 'Fundación',
	kind: 'Qué es',
	site: 'Su propio sitio',
	whatItDid: 'Lo que hizo',
	roleSources: (n) => (n === 1 ? '1 fuente' : `${n} fuentes`),
	faced: 'Decidió',
	noCampaign: 'Los registros la nombran como integrante, no en una campaña.',
	noCampaignNetwork: 'Ningún registro la nombra en una campaña.',
	withOthers: 'También en estas campañas',
	withOthersNote: (n) => `y ${formatNumber(n, 'es')} más, nombradas junto a las historias`,
	whoDecided: 'Quién decidió',
	policies: 'Leyes y políticas de estas campañas',
	morePolicies: (n) => `y ${formatNumber(n, 'es')} más`,
	allPolicies: 'Todas las leyes y políticas del archivo',
	clauses: 'Sus cláusulas',
	lessons: 'Lecciones de estas campañas',
	says: { worked: 'Funcionó', 'did-not-work': 'No funcionó', watch: 'Atención' },
	published_: 'Lo que publicó',
	figures: 'En cifras',
	readAt: 'Leído en',
	ways: {
		policies: (n) => `${formatNumber(n, 'es')} leyes y políticas`,
		library: (n) => `${formatNumber(n, 'es')} recursos`,
		timeline: 'Cronología',
		lessons: 'Lecciones',
		'like-mine': 'Campañas como la mía'
	},
	toLibrary: (n) =>
		n === 1
			? 'En la biblioteca hay un recurso que no es de una sola campaña.'
			: `En la biblioteca hay ${formatNumber(n, 'es')} recursos que no son de una sola campaña.`
};

/** The strings of the library, of networks and of organizations. */
export const libraryWords = { en, es } satisfies Record<Language, typeof en>;
