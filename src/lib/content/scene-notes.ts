// What the options of each scene mean, for authors, in both languages. The catalogue prints them.

interface Says {
	en: string;
	es: string;
}

const NOTES: Record<string, Says> = {
	id: {
		en: 'Its permanent name in addresses: lower-case letters, digits, hyphens. The same in both languages.',
		es: 'Su nombre permanente en las direcciones: minúsculas, cifras, guiones. El mismo en los dos idiomas.'
	},
	media: {
		en: 'Name of a picture in media.yml.',
		es: 'Nombre de una imagen de media.yml.'
	},
	label: {
		en: 'The caption, and the name of the scene for who hears the page.',
		es: 'El pie, y el nombre de la escena para quien oye la página.'
	},
	title: { en: 'The heading.', es: 'El encabezado.' },
	layout: {
		en: 'side: words beside the picture. over: the picture fills the window. Left out: side.',
		es: 'side: las palabras al lado. over: la imagen llena la ventana. Si falta: side.'
	},
	alt: {
		en: 'What the picture now shows, not what it means.',
		es: 'Lo que la imagen muestra ahora, no lo que significa.'
	},
	focus: {
		en: 'Close-up: middle across, middle down and width in percent (“62% 30% 20%”), or a region named in media.yml.',
		es: 'Acercamiento: centro a lo ancho, centro a lo alto y ancho en porcentaje (“62% 30% 20%”), o una región de media.yml.'
	},
	highlight: {
		en: 'In a Chart: the points printed hot. One x, several with commas, a range a..b, or the id of a series.',
		es: 'En un gráfico: los puntos en color. Un x, varios con comas, un tramo a..b, o el id de una serie.'
	},
	says: {
		en: 'What the chart shows now, in one sentence, for who cannot see it.',
		es: 'Lo que el gráfico muestra ahora, en una frase, para quien no lo ve.'
	},
	note: {
		en: 'In a Chart: words at a point, “x: words”; several with semicolons.',
		es: 'En un gráfico: palabras en un punto, “x: palabras”; varias con punto y coma.'
	},
	compare: {
		en: 'In a Chart: two points whose difference is printed, “x1,x2”.',
		es: 'En un gráfico: dos puntos cuya diferencia se escribe, “x1,x2”.'
	},
	show: {
		en: 'Codes of the places: five digits for counties, two letters for states. In a step: those printed hot now.',
		es: 'Códigos de los lugares: cinco cifras para condados, dos letras para estados. En un paso: los que van en color.'
	},
	zoom: {
		en: 'Codes of the counties that the map is drawn large for.',
		es: 'Códigos de los condados para los que se amplía el mapa.'
	},
	name: {
		en: 'Codes of the places that are named in this step.',
		es: 'Códigos de los lugares que llevan nombre en este paso.'
	},
	way: {
		en: 'A dotted way: “from,to,words on it”.',
		es: 'Un camino de puntos: “desde,hasta,palabras”.'
	},
	in: {
		en: 'US, or the two letters of a state.',
		es: 'US, o las dos letras de un estado.'
	},
	region: {
		en: 'In a Document with src: left, top, width, height in percent of the page.',
		es: 'En un documento con src: izquierda, arriba, ancho y alto en porcentaje de la página.'
	},
	reads: {
		en: 'The words that stand in the region.',
		es: 'Las palabras que están en la región.'
	},
	clause: {
		en: 'Id of a clause of the policy in the record.',
		es: 'Id de una cláusula de la política en el registro.'
	},
	mark: {
		en: 'Words of the clause that are marked, exactly as in the record.',
		es: 'Palabras de la cláusula que se marcan, exactas como en el registro.'
	},
	policy: { en: 'Id of a policy of the record.', es: 'Id de una política del registro.' },
	page: { en: 'Number of the page.', es: 'Número de la página.' },
	series: {
		en: 'Id of a series of the record; several with commas where they share their points.',
		es: 'Id de una serie del registro; varias con comas si comparten sus puntos.'
	},
	form: { en: 'How it is drawn.', es: 'Cómo se dibuja.' },
	only: {
		en: 'Ids of events of the record. Left out: all.',
		es: 'Ids de hechos del registro. Si falta: todos.'
	},
	kinds: {
		en: 'gain, setback, event. Left out: all.',
		es: 'gain (avance), setback (retroceso), event (otro). Si falta: todos.'
	},
	with: {
		en: 'Slugs of other campaigns whose events are set among these.',
		es: 'Nombres de otras campañas cuyos hechos se agregan.'
	},
	figure: { en: 'Id of a figure of the record.', es: 'Id de una cifra del registro.' },
	inline: { en: 'yes: inside a sentence.', es: 'yes: dentro de una frase.' },
	src: {
		en: 'Name in media.yml: a sound, a film, or the picture of a page.',
		es: 'Nombre en media.yml: un sonido, una película o la imagen de una página.'
	},
	speaker: {
		en: 'Who speaks, as she wishes to be called.',
		es: 'Quién habla, como quiere que se le llame.'
	},
	'Account.of': {
		en: 'Consent of the person who tells this. Withdrawn, the whole passage goes.',
		es: 'Consentimiento de quien lo cuenta. Si lo retira, se va todo el pasaje.'
	},
	'Person.of': {
		en: 'Consent of a private person; she is named as it says.',
		es: 'Consentimiento de una persona; se la nombra como allí dice.'
	},
	lang: { en: 'Language that is spoken.', es: 'Idioma en que se habla.' },
	transcript: {
		en: 'Caption file (.vtt) of the folder media/, in the language that is spoken.',
		es: 'Archivo de subtítulos (.vtt) de la carpeta media/, en el idioma en que se habla.'
	},
	translation: {
		en: 'Caption file in the other language.',
		es: 'Archivo de subtítulos en el otro idioma.'
	},
	captions: {
		en: 'Caption files, one a language: “name.en.vtt, name.es.vtt”.',
		es: 'Archivos de subtítulos, uno por idioma: “nombre.en.vtt, nombre.es.vtt”.'
	},
	loop: {
		en: 'yes: silent, over and over, at most 8 seconds.',
		es: 'yes: sin sonido, una y otra vez, 8 segundos o menos.'
	},
	before: { en: 'Name of the first picture.', es: 'Nombre de la primera imagen.' },
	after: {
		en: 'Name of the second, of the same size.',
		es: 'Nombre de la segunda, del mismo tamaño.'
	},
	of: { en: 'Id of a quotation of the record.', es: 'Id de una cita del registro.' },
	loud: {
		en: 'yes: the one page of colour of the story.',
		es: 'yes: la única página de color de la historia.'
	},
	source: { en: 'Key of a source of the record.', es: 'Clave de una fuente del registro.' },
	minutes: { en: 'How long a group may talk.', es: 'Cuánto puede conversar un grupo.' },
	about: {
		en: 'Keys of vocabulary/warnings.yml, with commas.',
		es: 'Claves de vocabulary/warnings.yml, con comas.'
	},
	skip: {
		en: 'Id of the scene or step after the passage.',
		es: 'Id de la escena o del paso que sigue al pasaje.'
	},
	'Strip.media': {
		en: 'Names of the pictures in media.yml, with commas.',
		es: 'Nombres de las imágenes de media.yml, con comas.'
	},
	'Gallery.media': {
		en: 'Names of the pictures in media.yml, with commas.',
		es: 'Nombres de las imágenes de media.yml, con comas.'
	},
	'Scene.media': {
		en: 'Picture of the steps that name none.',
		es: 'Imagen de los pasos que no nombran otra.'
	},
	'Audio.title': { en: 'What is heard.', es: 'Lo que se oye.' },
	'Film.title': { en: 'What is seen.', es: 'Lo que se ve.' }
};

/** What an option of a scene means; every option of the registry has its sentence (a test looks). */
export const noteOf = (scene: string, option: string): Says | undefined =>
	NOTES[`${scene}.${option}`] ?? NOTES[option];
