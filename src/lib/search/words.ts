/** Every sentence of the search page in both languages; the compiler sees that none is missing. */
import type { SearchKind, SearchLanguage } from './types';

/** A sentence with a number in it, written {n}. */
export interface Counted {
	one: string;
	other: string;
}

/** What the search page says. {words}, {word}, {taken}, {phrase}, {to}, {n} are filled in. */
export interface SearchWords {
	title: string;
	label: string;
	button: string;
	placeholder: string;
	try: string;
	lookUp: string;
	stays: string;
	noScript: string;
	loading: string;
	failed: string;
	again: string;
	results: Counted;
	/** How many of the results have all words. */
	full: Counted;
	fullNone: string;
	showing: string;
	exact: string;
	exactDone: string;
	mend: string;
	also: string;
	missing: string;
	common: string;
	cut: string;
	none: string;
	noneFiltered: string;
	onlyNot: string;
	onlyCommon: string;
	advice: string[];
	filters: string;
	filter: Counted;
	kind: string;
	outcome: string;
	clear: string;
	list: string;
	more: string;
	step: string;
	kinds: Record<SearchKind, string>;
	kindsMany: Record<SearchKind, string>;
}

/** The texts of both languages. */
export const searchWords = {
	en: {
		title: 'Search',
		label: 'Search the archive',
		button: 'Search',
		placeholder: 'A place, a law, a word',
		try: 'Try',
		lookUp: 'Or look it up',
		stays: 'Your question stays on this device: the search runs here, and no server learns it.',
		noScript:
			'Searching needs JavaScript. Without it, everything can be found through these lists.',
		loading: 'Getting the index …',
		failed: 'The index did not arrive. Check the connection, or use the lists below.',
		again: 'Try again',
		results: { one: '1 result', other: '{n} results' },
		full: { one: '1 has every word.', other: '{n} have every word.' },
		fullNone: 'None has every word.',
		showing: 'Showing results for “{taken}”.',
		exact: 'Search instead for “{word}”',
		exactDone: 'Searched exactly as written.',
		mend: 'Allow for typing errors',
		also: '“{phrase}” was searched as “{to}” too.',
		missing: 'Found nowhere: {words}.',
		common: 'Too common to search: {words}.',
		cut: 'The question was long; its first 200 characters were searched.',
		none: 'Nothing found for “{words}”',
		noneFiltered: 'Nothing left with this choice',
		onlyNot: 'Add a word to look for',
		onlyCommon: 'These words are in nearly every text',
		advice: [
			'Try one word fewer, or a wider one: the county instead of the town.',
			'Check the spelling of names.',
			'A minus sign before a word leaves it out; quotation marks keep words together.'
		],
		filters: 'Filters',
		filter: { one: 'Filter 1 result', other: 'Filter {n} results' },
		kind: 'Kind',
		outcome: 'Outcome',
		clear: 'Show all',
		list: 'Results',
		more: 'More results',
		step: 'Story, step {n}',
		kinds: {
			story: 'Story',
			step: 'Story step',
			policy: 'Policy',
			place: 'Place',
			theme: 'Theme',
			tactic: 'Tactic',
			organization: 'Organization',
			outcome: 'Outcome',
			term: 'Term',
			lesson: 'Lesson'
		},
		kindsMany: {
			story: 'Stories',
			step: 'Story steps',
			policy: 'Policies',
			place: 'Places',
			theme: 'Themes',
			tactic: 'Tactics',
			organization: 'Organizations',
			outcome: 'Outcomes',
			term: 'Terms',
			lesson: 'Lessons'
		}
	},
	es: {
		title: 'Buscar',
		label: 'Buscar en el archivo',
		button: 'Buscar',
		placeholder: 'Un lugar, una ley, una palabra',
		try: 'Pruebe',
		lookUp: 'O búsquelo en las listas',
		stays:
			'Su pregunta se queda en este dispositivo: la búsqueda se hace aquí y ningún servidor la conoce.',
		noScript: 'Buscar requiere JavaScript. Sin él, todo se encuentra en estas listas.',
		loading: 'Cargando el índice …',
		failed: 'El índice no llegó. Revise la conexión o use las listas de abajo.',
		again: 'Intentar de nuevo',
		results: { one: '1 resultado', other: '{n} resultados' },
		full: { one: '1 tiene todas las palabras.', other: '{n} tienen todas las palabras.' },
		fullNone: 'Ninguno tiene todas las palabras.',
		showing: 'Resultados de “{taken}”.',
		exact: 'Buscar “{word}” tal como está',
		exactDone: 'Se buscó tal como está escrito.',
		mend: 'Admitir errores de escritura',
		also: '“{phrase}” se buscó también como “{to}”.',
		missing: 'No aparece en ninguna parte: {words}.',
		common: 'Demasiado comunes para buscarlas: {words}.',
		cut: 'La pregunta era larga; se buscaron sus primeros 200 caracteres.',
		none: 'No se encontró nada con “{words}”',
		noneFiltered: 'No queda nada con esta selección',
		onlyNot: 'Agregue una palabra que buscar',
		onlyCommon: 'Estas palabras están en casi todos los textos',
		advice: [
			'Pruebe con una palabra menos o con una más amplia: el condado en vez de la ciudad.',
			'Revise cómo se escriben los nombres.',
			'Un signo menos delante de una palabra la excluye; las comillas mantienen juntas las palabras.'
		],
		filters: 'Filtros',
		filter: { one: 'Filtrar 1 resultado', other: 'Filtrar {n} resultados' },
		kind: 'Tipo',
		outcome: 'Desenlace',
		clear: 'Mostrar todo',
		list: 'Resultados',
		more: 'Más resultados',
		step: 'Historia, paso {n}',
		kinds: {
			story: 'Historia',
			step: 'Paso de una historia',
			policy: 'Política',
			place: 'Lugar',
			theme: 'Tema',
			tactic: 'Táctica',
			organization: 'Organización',
			outcome: 'Desenlace',
			term: 'Término',
			lesson: 'Lección'
		},
		kindsMany: {
			story: 'Historias',
			step: 'Pasos de historias',
			policy: 'Políticas',
			place: 'Lugares',
			theme: 'Temas',
			tactic: 'Tácticas',
			organization: 'Organizaciones',
			outcome: 'Desenlaces',
			term: 'Términos',
			lesson: 'Lecciones'
		}
	}
} satisfies Record<SearchLanguage, SearchWords>;

/** Fills the places of a sentence. A place without a value stays as it is. */
export function fill(sentence: string, values: Record<string, string | number>): string {
	return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The sentence for a number, with the number as the language writes it. */
export function count(sentence: Counted, n: number, language: SearchLanguage): string {
	return fill(n === 1 ? sentence.one : sentence.other, { n: n.toLocaleString(language) });
}
