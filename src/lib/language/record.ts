// Words of the page of a campaign's record.
import type { Language } from '.';

const en = {
	title: (name: string) => `${name}: the record`,
	about:
		'The facts of the campaign without the story: who, where, with which law, and what came after. Each with its source.',
	read: 'Read the story',
	compare: 'Compare',
	place: 'Place',
	years: 'Years',
	deciders: 'Who could say yes or no',
	groups: 'Who took part',
	policies: 'Laws and documents',
	lessons: 'What worked, what did not',
	events: 'What happened',
	figures: 'Numbers',
	figuresNote: 'Each with its date. Read the note before you add or compare.',
	resources: 'Resources',
	related: 'Joined with',
	sideBySide: 'Side by side',
	uncertain: 'What the sources leave open',
	sources: 'Sources',
	checked: (month: string) => `Record last checked in ${month}.`,
	force: 'In force',
	inArchive: 'The record',
	counts: (events: number, policies: number, lessons: number, resources: number) =>
		`${events} events, ${policies} laws and documents, ${lessons} lessons, ${resources} resources, each with its source`
};

const es: typeof en = {
	title: (name) => `${name}: el registro`,
	about:
		'Los hechos de la campaña sin el relato: quién, dónde, con qué ley y qué vino después. Cada uno con su fuente.',
	read: 'Leer la historia',
	compare: 'Comparar',
	place: 'Lugar',
	years: 'Años',
	deciders: 'Quién podía decir que sí o que no',
	groups: 'Quiénes participaron',
	policies: 'Leyes y documentos',
	lessons: 'Qué funcionó y qué no',
	events: 'Qué pasó',
	figures: 'Números',
	figuresNote: 'Cada uno con su fecha. Lea la nota antes de sumar o comparar.',
	resources: 'Recursos',
	related: 'Unida a',
	sideBySide: 'Lado a lado',
	uncertain: 'Lo que las fuentes dejan abierto',
	sources: 'Fuentes',
	checked: (month) => `Registro revisado por última vez en ${month}.`,
	force: 'En vigor',
	inArchive: 'El registro',
	counts: (events, policies, lessons, resources) =>
		`${events} hechos, ${policies} leyes y documentos, ${lessons} lecciones, ${resources} recursos, cada uno con su fuente`
};

export const recordWords: Record<Language, typeof en> = { en, es };
