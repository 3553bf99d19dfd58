// The registry: every scene that a story may use, its attributes, and what may stand inside it.

export interface SceneRule {
	/** Attributes that must be there. */
	needs: string[];
	/** Attributes that may be there. */
	may: string[];
	/** True where the scene has text or steps between an opening and a closing tag. */
	holds: 'nothing' | 'text' | 'steps' | 'maybe-steps';
	/** True where it may stand inside a sentence. */
	inline?: boolean;
}

export const SCENES: Record<string, SceneRule> = {
	Cover: { needs: ['media'], may: [], holds: 'nothing' },
	Scene: { needs: ['id', 'label'], may: ['layout', 'title', 'media'], holds: 'steps' },
	Step: {
		needs: ['id'],
		may: [
			'media',
			'alt',
			'focus',
			'highlight',
			'says',
			'note',
			'compare',
			'show',
			'zoom',
			'name',
			'region',
			'reads',
			'clause',
			'mark'
		],
		holds: 'text'
	},
	Backdrop: { needs: ['id', 'media', 'title'], may: [], holds: 'text' },
	Reveal: { needs: ['id', 'label'], may: ['title'], holds: 'steps' },
	Document: { needs: ['id', 'title'], may: ['src', 'policy', 'page', 'label'], holds: 'steps' },
	Clause: { needs: ['id', 'policy', 'clause'], may: ['mark'], holds: 'nothing' },
	Chart: { needs: ['id', 'series', 'title', 'form'], may: ['says'], holds: 'maybe-steps' },
	Map: {
		needs: ['id', 'in', 'title', 'show'],
		may: ['label', 'alt', 'way', 'zoom'],
		holds: 'maybe-steps'
	},
	Timeline: { needs: ['id', 'title'], may: ['only', 'kinds', 'with'], holds: 'nothing' },
	Number: { needs: ['figure'], may: ['inline', 'id'], holds: 'nothing', inline: true },
	Voice: {
		needs: ['id', 'src', 'lang', 'transcript'],
		may: ['speaker', 'translation'],
		holds: 'nothing'
	},
	Audio: {
		needs: ['id', 'src', 'title'],
		may: ['lang', 'transcript', 'translation'],
		holds: 'nothing'
	},
	Film: { needs: ['id', 'src', 'title'], may: ['captions', 'loop'], holds: 'nothing' },
	Compare: { needs: ['id', 'before', 'after', 'label'], may: [], holds: 'nothing' },
	Strip: { needs: ['id', 'media', 'label'], may: [], holds: 'nothing' },
	Gallery: { needs: ['id', 'media', 'title'], may: [], holds: 'nothing' },
	Quote: { needs: ['of'], may: ['id', 'loud'], holds: 'nothing' },
	Cite: { needs: ['source'], may: [], holds: 'nothing', inline: true },
	Account: { needs: ['of'], may: ['id'], holds: 'text' },
	Person: { needs: ['of'], may: [], holds: 'nothing', inline: true },
	Unknown: { needs: [], may: [], holds: 'text' },
	Discuss: { needs: ['minutes'], may: ['id'], holds: 'text' },
	Notes: { needs: [], may: [], holds: 'text' },
	Act: { needs: [], may: ['id'], holds: 'text' },
	Care: { needs: ['about', 'skip'], may: [], holds: 'nothing' }
};

/** Which attributes a step may carry, by the scene around it. */
export const STEP_IN: Record<string, string[]> = {
	Scene: ['media', 'alt', 'focus'],
	Reveal: ['media', 'alt'],
	Document: ['region', 'reads', 'clause', 'mark', 'alt'],
	Chart: ['highlight', 'says', 'note', 'compare', 'alt'],
	Map: ['show', 'zoom', 'name', 'alt']
};

/** Scenes that show something, as the cover counts them. */
export const SHOWING = [
	'Scene',
	'Backdrop',
	'Reveal',
	'Document',
	'Chart',
	'Map',
	'Voice',
	'Audio',
	'Film',
	'Compare',
	'Strip',
	'Gallery'
];

/** Attributes whose value comes from a short list. */
export const CHOICES: Record<string, string[]> = {
	'Scene.layout': ['side', 'over'],
	'Chart.form': ['squares', 'bars', 'line', 'stacked', 'dots', 'multiples'],
	'Quote.loud': ['yes'],
	'Number.inline': ['yes'],
	'Voice.lang': ['en', 'es'],
	'Audio.lang': ['en', 'es'],
	'Film.loop': ['yes']
};

/** Names that the compiled story imports. Chapter is made from headings of the second level. */
export const COMPONENTS = [...Object.keys(SCENES), 'Chapter'];

/** Words of an attribute that holds a list: "a, b" gives a and b. */
export const listed = (text: string | undefined, sign = ','): string[] =>
	(text ?? '')
		.split(sign)
		.map((part) => part.trim())
		.filter(Boolean);
