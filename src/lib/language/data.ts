// Words of the data page, of citations, and of a story's history.
import type { Language } from '.';

const en = {
	title: 'Data to take along',
	dek: 'Every record of the archive as tables: free to use for what serves people, not for profit. The same facts as on the pages, each with its sources.',
	terms: 'Terms',
	licence: 'Licensed under',
	cite: 'Name the Collective Freedom Project, link to the licence, say what you changed, and share what you make under the same terms. Legal texts and quotations belong to their sources.',
	care: 'Numbers have dates and limits: read the notes beside them before you add or compare. What the sources leave open is in the table “uncertain”. Not legal advice.',
	tables: 'Tables',
	rows: (n: number) => (n === 1 ? '1 row' : `${n} rows`),
	column: 'Column',
	kind: 'Type',
	meaning: 'What it holds',
	columns: (n: number) => `${n} columns`,
	englishOnly: 'The columns are described in English.',
	whole: 'The whole',
	packageLink: 'Description of all tables (data package)',
	mapLink: 'Localities as GeoJSON',
	mapNote:
		'One point for each state, county and city, at the centre of the jurisdiction; for a city, of its county. Never an address.',
	schemas: 'Schemas of the records (JSON Schema)',
	feeds: 'Feeds',
	feedsNote: 'What is new, for a feed reader. No account, no mail.',
	names: {
		campaigns: ['Campaigns', 'One row for each campaign: where, when, what came of it.'],
		places: ['Places', 'States, counties, cities and buildings of each campaign.'],
		'decision-makers': ['Decision-makers', 'Who could say yes or no, and what was decided.'],
		participants: ['Participants', 'Which organization took part in which campaign, and how.'],
		events: ['Events', 'What happened, by date: gains, setbacks, and what was neither.'],
		figures: ['Figures', 'Single numbers with unit, date and note.'],
		series: ['Series', 'What each chart counts.'],
		points: ['Points', 'The numbers of each series.'],
		policies: ['Policies', 'Laws, orders, agreements and rulings, with their status.'],
		clauses: ['Clauses', 'Legal text word for word, what it does, and the same in plain words.'],
		resources: ['Resources', 'The library: reports, toolkits, fact sheets and more.'],
		quotes: ['Quotations', 'Words spoken in public, with speaker and translation.'],
		lessons: ['Lessons', 'What worked, what did not, and what to look out for.'],
		glossary: ['Glossary', 'Terms and what they mean.'],
		uncertain: ['Uncertain', 'What the sources leave open, or dispute.'],
		related: ['Related', 'Which campaigns belong together, and why.'],
		changes: ['Changes', 'What was changed in each story after publication.'],
		sources: ['Sources', 'Every source of every campaign.'],
		organizations: ['Organizations', 'Every organization once.'],
		vocabulary: ['Vocabulary', 'The closed lists of words that records use.']
	},
	citeTitle: 'Cite this story',
	styles: { chicago: 'Chicago', mla: 'MLA', apa: 'APA' },
	copy: 'Copy',
	copied: 'Copied',
	forManagers: 'For reference managers',
	history: 'History of this story',
	checked: (month: string) => `Record last checked in ${month}.`,
	old: (month: string) =>
		`This record was last checked in ${month}, more than a year ago. Laws and policies may have changed since.`,
	feedStories: 'New and changed stories'
};

const es: typeof en = {
	title: 'Datos para llevar',
	dek: 'Todos los registros del archivo en tablas: de uso libre para lo que sirva a la gente, sin fines de lucro. Los mismos hechos que en las páginas, cada uno con sus fuentes.',
	terms: 'Condiciones',
	licence: 'Con licencia',
	cite: 'Nombre al Collective Freedom Project, enlace la licencia, diga qué cambió y comparta lo que haga en las mismas condiciones. Los textos legales y las citas son de sus fuentes.',
	care: 'Los números tienen fecha y límites: lea las notas que los acompañan antes de sumar o comparar. Lo que las fuentes dejan abierto está en la tabla “uncertain”. No es asesoría legal.',
	tables: 'Tablas',
	rows: (n) => (n === 1 ? '1 fila' : `${n} filas`),
	column: 'Columna',
	kind: 'Tipo',
	meaning: 'Qué contiene',
	columns: (n) => `${n} columnas`,
	englishOnly: 'Las columnas se describen en inglés.',
	whole: 'El conjunto',
	packageLink: 'Descripción de todas las tablas (data package)',
	mapLink: 'Localidades en GeoJSON',
	mapNote:
		'Un punto por cada estado, condado y ciudad, en el centro de la jurisdicción; para una ciudad, el de su condado. Nunca una dirección.',
	schemas: 'Esquemas de los registros (JSON Schema)',
	feeds: 'Canales',
	feedsNote: 'Lo nuevo, para un lector de canales. Sin cuenta y sin correo.',
	names: {
		campaigns: ['Campañas', 'Una fila por campaña: dónde, cuándo y qué resultó.'],
		places: ['Lugares', 'Estados, condados, ciudades y edificios de cada campaña.'],
		'decision-makers': [
			'Quienes decidieron',
			'Quién podía decir que sí o que no, y qué se decidió.'
		],
		participants: ['Participantes', 'Qué organización tomó parte en qué campaña, y cómo.'],
		events: [
			'Hechos',
			'Lo que pasó, por fecha: avances, retrocesos y lo que no fue ni uno ni otro.'
		],
		figures: ['Cifras', 'Números sueltos con unidad, fecha y nota.'],
		series: ['Series', 'Qué cuenta cada gráfica.'],
		points: ['Puntos', 'Los números de cada serie.'],
		policies: ['Políticas', 'Leyes, órdenes, acuerdos y fallos, con su situación.'],
		clauses: [
			'Cláusulas',
			'El texto legal palabra por palabra, qué hace y lo mismo en palabras sencillas.'
		],
		resources: [
			'Recursos',
			'La biblioteca: informes, cajas de herramientas, hojas informativas y más.'
		],
		quotes: ['Citas', 'Palabras dichas en público, con quién las dijo y su traducción.'],
		lessons: ['Lecciones', 'Qué funcionó, qué no, y qué conviene vigilar.'],
		glossary: ['Glosario', 'Términos y lo que significan.'],
		uncertain: ['Por aclarar', 'Lo que las fuentes dejan abierto o se disputa.'],
		related: ['Relaciones', 'Qué campañas van juntas, y por qué.'],
		changes: ['Cambios', 'Lo que se cambió en cada historia después de publicarla.'],
		sources: ['Fuentes', 'Todas las fuentes de todas las campañas.'],
		organizations: ['Organizaciones', 'Cada organización una vez.'],
		vocabulary: ['Vocabulario', 'Las listas cerradas de palabras que usan los registros.']
	},
	citeTitle: 'Citar esta historia',
	styles: { chicago: 'Chicago', mla: 'MLA', apa: 'APA' },
	copy: 'Copiar',
	copied: 'Copiado',
	forManagers: 'Para gestores de referencias',
	history: 'Historial de esta historia',
	checked: (month) => `Registro revisado por última vez en ${month}.`,
	old: (month) =>
		`Este registro se revisó por última vez en ${month}, hace más de un año. Las leyes y políticas pueden haber cambiado.`,
	feedStories: 'Historias nuevas y cambiadas'
};

export const dataWords: Record<Language, typeof en> = { en, es };
