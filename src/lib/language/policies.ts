// Words of the pages about laws and policies, in both languages.
import { capital, countWord, type Language } from '.';

const en = {
	crumb: 'Laws and policies',
	title: (n: number) => (n === 1 ? 'One law or policy' : `${n} laws and policies`),
	dek: 'Ordinances, orders, state laws, rulings and agreements of the campaigns: who decided, whether they are in force, and their words where we have them.',
	count: {
		one: '1 law or policy',
		other: '{n} laws and policies',
		none: 'None has all of this. Take back a choice.'
	},
	facets: {
		does: 'What a clause does',
		level: 'Level of government',
		decider: 'Who decided',
		force: 'In force?',
		state: 'State',
		kind: 'Kind of document',
		decade: 'Decade'
	},
	levels: { city: 'City', county: 'County', state: 'State', federal: 'Federal' },
	decade: (decade: string) => `${decade}s`,
	noDate: 'No date in the record',
	lastSeen: (date: string, isDay: boolean) =>
		isDay ? `as last seen on ${date}` : `as last seen in ${date}`,
	seenUndated: 'last seen: date not recorded',
	notAdvice: 'Not legal advice.',
	caution:
		'Not legal advice. Laws change: check each with the body that made it before you copy it.',
	force: 'In force?',
	status: 'Status',
	doesTitle: 'What it does',
	take: 'Take it with you',
	takeAll: 'The words quoted here, then:',
	takeCitation: 'The citation:',
	copyAll: 'Copy text and citation',
	copyOne: 'Copy this clause',
	copyCitation: 'Copy citation',
	copyLink: 'Copy link',
	clause: (n: number) => `Clause ${n}`,
	linkToClause: (n: number) => `Link to clause ${n}`,
	quoted: (n: number) =>
		n === 1 ? 'One passage is quoted.' : `${capital(countWord(n, 'en'))} passages are quoted.`,
	marked: 'Marked are the words that the story points at.',
	seeInStory: 'See it in the story',
	notQuoted: 'The words are not quoted here',
	notQuotedLead:
		'Our record does not quote this text. These sources tell of it; look there, or ask the body that made it for the text.',
	who: 'Who decided it',
	vote: (yes: number, no: number) => `${yes} to ${no}`,
	kindOfBody: 'Kind of body',
	after: 'From that day on',
	afterNote: 'Every dated event in the record of the campaign.',
	namesIt: 'This event names the text.',
	namesItNote: 'Those that name this text are marked.',
	noEvents: 'The record gives no later event.',
	noPolicyDate: 'The record gives this text no date. The campaign’s events stand in its story.',
	more: (n: number) => (n === 1 ? 'One more event' : `${n} more events`),
	organizations: 'Organizations in the campaign',
	alsoHere: 'All laws and policies of this campaign',
	same: (n: number) => `${capital(countWord(n, 'en'))} ways to say the same`,
	sameLead: (label: string) =>
		`What they all do: ${label.charAt(0).toLocaleLowerCase('en')}${label.slice(1)}.`,
	allClauses: (n: number, label: string) => `All ${n} clauses: ${label}`,
	alsoDoes: 'It also does this, as others do:',
	here: 'this clause',
	rows: {
		place: 'Place',
		force: 'In force?',
		words: 'Words',
		plain: 'In plain words',
		form: 'Form',
		decided: 'Decided by',
		campaign: 'Campaign'
	},
	sideBySide: (n: number, label: string) => `${label}: ${n} clauses side by side`,
	doesIndex: (n: number) => `${n} things a clause can do`,
	doesDek:
		'Each with all its wordings side by side: where, in force or not, the exact words, who decided.',
	doesCrumb: 'By what a clause does',
	clauses: (n: number) => (n === 1 ? '1 clause' : `${n} clauses`),
	clausesHere: 'Clauses:',
	documentsHere: 'Documents:',
	doesCount: (n: number) =>
		n === 1
			? 'One clause whose words we have.'
			: `${capital(countWord(n, 'en'))} clauses whose words we have.`,
	others: 'What other clauses do',
	page: (n: number, of: number) => `Page ${n} of ${of}`,
	pages: 'Pages',
	next: 'Next page',
	previous: 'Previous page',
	unquotedGroup: 'Words not quoted',
	unquotedDek: 'Each page says who decided, how it stands, and where it can be looked up.',
	ofCampaign: (title: string) => `Laws and policies: ${title}`,
	ofCampaignTitle: (n: number) =>
		n === 1 ? 'One law or policy' : `${capital(countWord(n, 'en'))} laws and policies`
};

const es: typeof en = {
	crumb: 'Leyes y políticas',
	title: (n) => (n === 1 ? 'Una ley o política' : `${n} leyes y políticas`),
	dek: 'Ordenanzas, órdenes, leyes estatales, fallos y acuerdos de las campañas: quién decidió, si están en vigor y sus palabras, donde las tenemos.',
	count: {
		one: '1 ley o política',
		other: '{n} leyes y políticas',
		none: 'Ninguna cumple con todo esto. Quite algo de lo elegido.'
	},
	facets: {
		does: 'Qué hace una cláusula',
		level: 'Nivel de gobierno',
		decider: 'Quién decidió',
		force: '¿En vigor?',
		state: 'Estado',
		kind: 'Clase de documento',
		decade: 'Década'
	},
	levels: { city: 'Ciudad', county: 'Condado', state: 'Estado', federal: 'Federal' },
	decade: (decade) => `Década de ${decade}`,
	noDate: 'Sin fecha en el registro',
	lastSeen: (date, isDay) =>
		isDay ? `según lo último visto, el ${date}` : `según lo último visto, ${date}`,
	seenUndated: 'no consta cuándo se vio por última vez',
	notAdvice: 'No es asesoría legal.',
	caution:
		'No es asesoría legal. Las leyes cambian: antes de copiar una, confírmela con el órgano que la hizo.',
	force: '¿En vigor?',
	status: 'Situación',
	doesTitle: 'Qué hace',
	take: 'Para llevar',
	takeAll: 'Las palabras citadas aquí y después:',
	takeCitation: 'La cita:',
	copyAll: 'Copiar texto y cita',
	copyOne: 'Copiar esta cláusula',
	copyCitation: 'Copiar la cita',
	copyLink: 'Copiar el enlace',
	clause: (n) => `Cláusula ${n}`,
	linkToClause: (n) => `Enlace a la cláusula ${n}`,
	quoted: (n) =>
		n === 1 ? 'Se cita un pasaje.' : `Se citan ${n === 2 ? 'dos' : countWord(n, 'es')} pasajes.`,
	marked: 'Están marcadas las palabras que la historia señala.',
	seeInStory: 'Verla en la historia',
	notQuoted: 'Aquí no se citan sus palabras',
	notQuotedLead:
		'Nuestro registro no cita este texto. Estas fuentes hablan de él; búsquelo allí o pídalo al órgano que lo hizo.',
	who: 'Quién lo decidió',
	vote: (yes, no) => `${yes} contra ${no}`,
	kindOfBody: 'Clase de órgano',
	after: 'Desde ese día',
	afterNote: 'Todos los hechos fechados del registro de la campaña.',
	namesIt: 'Este hecho nombra el texto.',
	namesItNote: 'Los que nombran este texto van marcados.',
	noEvents: 'El registro no tiene hechos posteriores.',
	noPolicyDate:
		'El registro no da fecha a este texto. Los hechos de la campaña están en su historia.',
	more: (n) => (n === 1 ? 'Un hecho más' : `${n} hechos más`),
	organizations: 'Organizaciones de la campaña',
	alsoHere: 'Todas las leyes y políticas de esta campaña',
	same: (n) => `${capital(countWord(n, 'es'))} maneras de decir lo mismo`,
	sameLead: (label) =>
		`Lo que hacen todas: ${label.charAt(0).toLocaleLowerCase('es')}${label.slice(1)}.`,
	allClauses: (n, label) => `Las ${n} cláusulas: ${label}`,
	alsoDoes: 'También hace esto, como otras:',
	here: 'esta cláusula',
	rows: {
		place: 'Lugar',
		force: '¿En vigor?',
		words: 'Palabras',
		plain: 'En palabras sencillas',
		form: 'Forma',
		decided: 'Decidió',
		campaign: 'Campaña'
	},
	sideBySide: (n, label) => `${label}: ${n} cláusulas lado a lado`,
	doesIndex: (n) => `${n} cosas que puede hacer una cláusula`,
	doesDek:
		'Cada una con todas sus redacciones lado a lado: dónde, si está en vigor, las palabras exactas, quién decidió.',
	doesCrumb: 'Según lo que hace una cláusula',
	clauses: (n) => (n === 1 ? '1 cláusula' : `${n} cláusulas`),
	clausesHere: 'Cláusulas:',
	documentsHere: 'Documentos:',
	doesCount: (n) =>
		n === 1
			? 'Una cláusula cuyas palabras tenemos.'
			: `${capital(countWord(n, 'es'))} cláusulas cuyas palabras tenemos.`,
	others: 'Qué hacen otras cláusulas',
	page: (n, of) => `Página ${n} de ${of}`,
	pages: 'Páginas',
	next: 'Página siguiente',
	previous: 'Página anterior',
	unquotedGroup: 'Sin palabras citadas',
	unquotedDek: 'Cada página dice quién decidió, en qué situación está y dónde se puede buscar.',
	ofCampaign: (title) => `Leyes y políticas: ${title}`,
	ofCampaignTitle: (n) =>
		n === 1 ? 'Una ley o política' : `${capital(countWord(n, 'es'))} leyes y políticas`
};

/** The strings of the pages about laws and policies. */
export const policyWords = { en, es } satisfies Record<Language, typeof en>;
