// Every sentence of the archive page in both languages; the compiler sees that none is missing.
import { capital, countWord, formatNumber, type Language } from './index';

const en = {
	/** What each facet is called above its values. */
	facetIn: {
		theme: 'Theme',
		tactic: 'Tactic',
		place: 'State and locality',
		decided: 'Who decided',
		outcome: 'Outcome',
		force: 'Is it in force?',
		began: 'Began in',
		has: 'The story has',
		language: 'Language'
	},
	allIn: {
		theme: (n: number) => `All ${n} themes`,
		tactic: (n: number) => `All ${n} tactics`,
		place: (n: number) => `All ${n} states`,
		decided: (n: number) => `All ${n} kinds`,
		outcome: (n: number) => `All ${n} outcomes`,
		force: (n: number) => `All ${n}`,
		began: (n: number) => `All ${n} decades`,
		has: (n: number) => `All ${n}`,
		language: (n: number) => `All ${n} languages`
	},
	fewer: 'Show fewer',
	hasIn: { chart: 'A chart', map: 'A map', document: 'A document', audio: 'Audio', video: 'Video' },
	languageIn: { en: 'English', es: 'Spanish' },
	/** 2010s */
	decade: (key: string) => key,
	/** The choice as the rest of a sentence that begins “Nine campaigns”. */
	choiceIn: {
		theme: (list: string) => `about ${list}`,
		tactic: (list: string) => `with ${list}`,
		place: (list: string) => `in ${list}`,
		decided: (list: string) => `decided by ${list}`,
		outcome: (list: string) => list,
		force: (list: string) => `the decision: ${list}`,
		began: (list: string) => `begun in the ${list}`,
		has: (list: string) => `told with ${list}`,
		language: (list: string) => `to read in ${list}`
	},
	campaigns: (n: number) => (n === 1 ? 'One campaign' : capital(`${countWord(n, 'en')} campaigns`)),
	found: (n: number, all: number) =>
		n === all
			? `All ${formatNumber(all, 'en')} campaigns`
			: `${formatNumber(n, 'en')} of ${formatNumber(all, 'en')} campaigns`,
	none: 'No campaign is like this. Take a choice away, or clear all of them.',
	filters: 'Filter the campaigns',
	filterAndSort: 'Filter and sort',
	close: 'Close',
	show: (n: number) => (n === 1 ? 'Show 1 campaign' : `Show ${formatNumber(n, 'en')} campaigns`),
	sort: 'Sort',
	sortBy: 'Sort by',
	sortIn: { newest: 'Newest change', oldest: 'Oldest', longest: 'Longest', place: 'Place' },
	view: 'View',
	viewIn: { rows: 'Rows', table: 'Table' },
	copyLink: 'Copy link to this view',
	copied: 'Link copied',
	chosen: 'What you chose',
	remove: (label: string) => `Take away: ${label}`,
	clear: 'Clear all',
	more: (n: number) => `Show ${n} more`,
	loading: 'Getting the list of all campaigns …',
	failed: 'The list of all campaigns did not come. Your choice is kept.',
	again: 'Try again',
	search: 'Looking for a word, a name or a law?',
	searchLink: 'Search the archive',
	list: 'Campaigns',
	table: 'Campaigns as a table',
	columns: {
		title: 'Campaign',
		place: 'Place',
		span: 'Years',
		length: 'Length',
		decided: 'Decided by',
		outcome: 'Outcome',
		force: 'In force?',
		changed: 'Last change'
	},
	/** “13+”: years of a campaign; the sign says that it goes on. */
	years: (n: number, goesOn: boolean) =>
		n === 0 ? (goesOn ? 'under 1, so far' : 'under 1') : `${n}${goesOn ? '+' : ''}`,
	lengthNote: 'Length in years; + where the campaign goes on.',
	pages: 'Pages of the list',
	page: (n: number, of: number) => `Page ${n} of ${of}`,
	next: 'Next page',
	previous: 'Previous page',
	backToAll: 'All campaigns, with filters',
	titleIn: {
		force: (label: string) => `The decision: ${label.toLocaleLowerCase()}`,
		began: (label: string) => `Begun in the ${label}`,
		has: (label: string) => `Told with ${label.toLocaleLowerCase()}`,
		language: (label: string) => `To read in ${label}`
	},
	tableTitle: 'as a table'
};

export type ArchiveWords = typeof en;

const es: ArchiveWords = {
	facetIn: {
		theme: 'Tema',
		tactic: 'Táctica',
		place: 'Estado y localidad',
		decided: 'Quién decidió',
		outcome: 'Resultado',
		force: '¿Está en vigor?',
		began: 'Empezó en',
		has: 'La historia tiene',
		language: 'Idioma'
	},
	allIn: {
		theme: (n) => `Los ${n} temas`,
		tactic: (n) => `Las ${n} tácticas`,
		place: (n) => `Los ${n} estados`,
		decided: (n) => `Las ${n} instancias`,
		outcome: (n) => `Los ${n} resultados`,
		force: (n) => `Ver los ${n}`,
		began: (n) => `Las ${n} décadas`,
		has: (n) => `Ver los ${n}`,
		language: (n) => `Los ${n} idiomas`
	},
	fewer: 'Mostrar menos',
	hasIn: {
		chart: 'Una gráfica',
		map: 'Un mapa',
		document: 'Un documento',
		audio: 'Audio',
		video: 'Video'
	},
	languageIn: { en: 'Inglés', es: 'Español' },
	decade: (key) => `Década de ${key.slice(0, 4)}`,
	choiceIn: {
		theme: (list) => `sobre ${list}`,
		tactic: (list) => `con ${list}`,
		place: (list) => `en ${list}`,
		decided: (list) => `decidió: ${list}`,
		outcome: (list) => `resultado: ${list}`,
		force: (list) => `la decisión: ${list}`,
		began: (list) => `empezó en la ${list}`,
		has: (list) => `contadas con ${list}`,
		language: (list) => `para leer en ${list}`
	},
	campaigns: (n) =>
		n === 0
			? 'Ninguna campaña'
			: n === 1
				? 'Una campaña'
				: capital(`${countWord(n, 'es')} campañas`),
	found: (n, all) =>
		n === all
			? `Las ${formatNumber(all, 'es')} campañas`
			: `${formatNumber(n, 'es')} de ${formatNumber(all, 'es')} campañas`,
	none: 'Ninguna campaña es así. Quite una de sus opciones, o todas.',
	filters: 'Filtrar las campañas',
	filterAndSort: 'Filtrar y ordenar',
	close: 'Cerrar',
	show: (n) => (n === 1 ? 'Ver 1 campaña' : `Ver ${formatNumber(n, 'es')} campañas`),
	sort: 'Orden',
	sortBy: 'Ordenar por',
	sortIn: {
		newest: 'Último cambio',
		oldest: 'Más antigua',
		longest: 'Más larga',
		place: 'Lugar'
	},
	view: 'Vista',
	viewIn: { rows: 'Filas', table: 'Tabla' },
	copyLink: 'Copiar enlace a esta vista',
	copied: 'Enlace copiado',
	chosen: 'Lo que usted eligió',
	remove: (label) => `Quitar: ${label}`,
	clear: 'Quitar todo',
	more: (n) => `Mostrar ${n} más`,
	loading: 'Trayendo la lista de todas las campañas …',
	failed: 'La lista de todas las campañas no llegó. Su elección se conserva.',
	again: 'Intentar de nuevo',
	search: '¿Busca una palabra, un nombre o una ley?',
	searchLink: 'Buscar en el archivo',
	list: 'Campañas',
	table: 'Campañas en una tabla',
	columns: {
		title: 'Campaña',
		place: 'Lugar',
		span: 'Años',
		length: 'Duración',
		decided: 'Decidió',
		outcome: 'Resultado',
		force: '¿En vigor?',
		changed: 'Último cambio'
	},
	years: (n, goesOn) =>
		n === 0 ? (goesOn ? 'menos de 1, hasta hoy' : 'menos de 1') : `${n}${goesOn ? '+' : ''}`,
	lengthNote: 'Duración en años; + donde la campaña sigue.',
	pages: 'Páginas de la lista',
	page: (n, of) => `Página ${n} de ${of}`,
	next: 'Página siguiente',
	previous: 'Página anterior',
	backToAll: 'Todas las campañas, con filtros',
	titleIn: {
		force: (label) => `La decisión: ${label.toLocaleLowerCase()}`,
		began: (label) => `Empezaron en la ${label.toLocaleLowerCase()}`,
		has: (label) => `Contadas con ${label.toLocaleLowerCase()}`,
		language: (label) => `Para leer en ${label.toLocaleLowerCase()}`
	},
	tableTitle: 'en una tabla'
};

/** What the archive page says, by language. */
export const archiveWords = { en, es } satisfies Record<Language, ArchiveWords>;
