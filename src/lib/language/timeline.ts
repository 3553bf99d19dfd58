// Words of the timeline of all, the lessons and the glossary, in both languages.
import { countWord, formatNumber, type Language } from '.';

const number = (n: number) => formatNumber(n, 'en');
const numero = (n: number) => formatNumber(n, 'es');

const en = {
	timelineTitle: (n: number) => (n === 1 ? '1 dated event' : `${number(n)} dated events`),
	timelineDek: (campaigns: string) =>
		`What moved and what was lost in ${campaigns}, in the order in which it happened, each with its sources.`,
	timelineOrder:
		'Oldest first. What is known only by its year comes before the dated events of that year, and what is known only by its month before the days of that month.',
	kindOne: { gain: 'Gain', setback: 'Setback', event: 'Event' },
	kinds: { gain: 'Gains', setback: 'Setbacks', event: 'Other events' },
	kindNotes:
		'A gain moves towards what people asked for, a setback away from it; the record of each campaign says which.',
	facets: {
		kind: 'What it was',
		theme: 'Theme',
		tactic: 'Tactic at work',
		lessonTactic: 'Tactic',
		state: 'State',
		decider: 'Who decided',
		decade: 'Decade',
		says: 'What it says',
		outcome: 'How the campaign stands'
	},
	decade: (year: string) => `${year}s`,
	events: { one: '{n} event', other: '{n} events', none: 'No event fits all of these choices' },
	lessons: { one: '{n} lesson', other: '{n} lessons', none: 'No lesson fits all of these choices' },
	strip: 'Gains and setbacks by year',
	stripNote:
		'Each bar is a year and leads to it: gains upward in colour, setbacks downward and hollow.',
	stripNoteRows: 'Each bar is a year and leads to it: gains in colour, then setbacks, hollow.',
	stripBreak: 'years without an event in the records',
	year: 'Year',
	all: 'All',
	yearSays: (year: string, all: number, gains: number, setbacks: number) =>
		`${year}: ${all === 1 ? '1 event' : `${number(all)} events`}, ${
			gains === 1 ? '1 gain' : `${number(gains)} gains`
		}, ${setbacks === 1 ? '1 setback' : `${number(setbacks)} setbacks`}`,
	linkToEvent: (title: string) => `Link to this event: ${title}`,
	linkToLesson: (title: string) => `Link to this lesson: ${title}`,
	sources: 'Sources',
	source: 'Source',
	part: (n: number) => (n === 1 ? '1 event' : `${number(n)} events`),
	partLessons: (n: number) => (n === 1 ? '1 lesson' : `${number(n)} lessons`),
	inParts: 'In parts',
	lessonsTitle: 'What worked, and what did not',
	lessonsDek: (lessons: number, campaigns: string) =>
		`${number(lessons)} lessons from ${campaigns}, as the sources tell them: what people say moved the decision, what failed, and what to look out for.`,
	says: { worked: 'What worked', 'did-not-work': 'What did not work', watch: 'What to watch for' },
	saysAbout: {
		worked: 'What moved a decision, by the sources of each campaign.',
		'did-not-work': 'What was tried and failed, or cost more than it brought.',
		watch: 'Where a gain was hollow, was undone or can be: check it before you copy it.'
	},
	lessonsCaution:
		'A lesson of one place is no rule for another. Not legal advice: laws differ from state to state and change.',
	jump: 'On this page',
	byTheme: 'By theme',
	byTactic: 'By tactic',
	glossaryTitle: (n: number) => `${number(n)} terms, in\u00a0two\u00a0languages`,
	glossaryDek:
		'The words of laws, jails and councils in plain language. The first time a story uses one of them, it leads here.',
	inOther: 'Español:',
	otherWords: 'Also:',
	notLegal: 'Plain words to read the stories by, not legal advice.',
	fromRecord: 'Taken from',
	usedInAll: (n: number) => (n === 1 ? 'In 1 story' : `In ${countWord(n, 'en')} stories`),
	step: (n: number) => `step ${n}`,
	more: (n: number) => `${n} more`,
	seeAlso: 'More in the archive',
	letters: 'Letters'
};

const es: typeof en = {
	timelineTitle: (n) => (n === 1 ? '1 hecho con fecha' : `${numero(n)} hechos con fecha`),
	timelineDek: (campaigns) =>
		`Lo que avanzó y lo que se perdió en ${campaigns}, en el orden en que pasó, cada hecho con sus fuentes.`,
	timelineOrder:
		'Primero lo más antiguo. Lo que solo se sabe por su año va antes de los hechos fechados de ese año, y lo que solo se sabe por su mes, antes de los días de ese mes.',
	kindOne: { gain: 'Avance', setback: 'Retroceso', event: 'Hecho' },
	kinds: { gain: 'Avances', setback: 'Retrocesos', event: 'Otros hechos' },
	kindNotes:
		'Un avance acerca a lo que la gente pedía y un retroceso aleja de ello; lo dice el registro de cada campaña.',
	facets: {
		kind: 'Qué fue',
		theme: 'Tema',
		tactic: 'Táctica en acción',
		lessonTactic: 'Táctica',
		state: 'Estado',
		decider: 'Quién decidió',
		decade: 'Década',
		says: 'Qué dice',
		outcome: 'Cómo está la campaña'
	},
	decade: (year) => `${year}–${Number(year) + 9}`,
	events: { one: '{n} hecho', other: '{n} hechos', none: 'Ningún hecho reúne todo lo elegido' },
	lessons: {
		one: '{n} lección',
		other: '{n} lecciones',
		none: 'Ninguna lección reúne todo lo elegido'
	},
	strip: 'Avances y retrocesos por año',
	stripNote:
		'Cada barra es un año y lleva a él: los avances hacia arriba, en color; los retrocesos hacia abajo, huecos.',
	stripNoteRows:
		'Cada barra es un año y lleva a él: primero los avances, en color; después los retrocesos, huecos.',
	stripBreak: 'años sin hechos en los registros',
	year: 'Año',
	all: 'Todos',
	yearSays: (year, all, gains, setbacks) =>
		`${year}: ${all === 1 ? '1 hecho' : `${numero(all)} hechos`}, ${
			gains === 1 ? '1 avance' : `${numero(gains)} avances`
		}, ${setbacks === 1 ? '1 retroceso' : `${numero(setbacks)} retrocesos`}`,
	linkToEvent: (title) => `Enlace a este hecho: ${title}`,
	linkToLesson: (title) => `Enlace a esta lección: ${title}`,
	sources: 'Fuentes',
	source: 'Fuente',
	part: (n) => (n === 1 ? '1 hecho' : `${numero(n)} hechos`),
	partLessons: (n) => (n === 1 ? '1 lección' : `${numero(n)} lecciones`),
	inParts: 'Por partes',
	lessonsTitle: 'Lo que funcionó y lo que no',
	lessonsDek: (lessons, campaigns) =>
		`${numero(lessons)} lecciones de ${campaigns}, como las cuentan las fuentes: lo que movió la decisión, lo que falló y en qué fijarse.`,
	says: {
		worked: 'Lo que funcionó',
		'did-not-work': 'Lo que no funcionó',
		watch: 'En qué fijarse'
	},
	saysAbout: {
		worked: 'Lo que movió una decisión, según las fuentes de cada campaña.',
		'did-not-work': 'Lo que se intentó y falló, o costó más de lo que trajo.',
		watch: 'Donde un avance quedó hueco, se deshizo o puede deshacerse: revíselo antes de copiarlo.'
	},
	lessonsCaution:
		'Lo que sirvió en un lugar no es regla en otro. No es asesoría legal: las leyes cambian de un estado a otro y con el tiempo.',
	jump: 'En esta página',
	byTheme: 'Por tema',
	byTactic: 'Por táctica',
	glossaryTitle: (n) => `${numero(n)} términos, en\u00a0dos\u00a0idiomas`,
	glossaryDek:
		'Las palabras de las leyes, las cárceles y los concejos, dichas con sencillez. La primera vez que una historia usa una de ellas, lleva hasta aquí.',
	inOther: 'English:',
	otherWords: 'También:',
	notLegal: 'Palabras sencillas para leer las historias; no son asesoría legal.',
	fromRecord: 'Tomado de',
	usedInAll: (n) => (n === 1 ? 'En 1 historia' : `En ${countWord(n, 'es')} historias`),
	step: (n) => `paso ${n}`,
	more: (n) => `${n} más`,
	seeAlso: 'Más en el archivo',
	letters: 'Letras'
};

/** The strings of these pages. */
export const timelineWords = { en, es } satisfies Record<Language, typeof en>;
export type TimelineWords = typeof en;
