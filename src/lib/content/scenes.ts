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
	Scene: { needs: ['id', 'label'], may: ['layout', 'title'], holds: 'steps' },
	Step: { needs: ['id'], may: ['media', 'alt', 'highlight', 'show', 'says'], holds: 'text' },
	Backdrop: { needs: ['id', 'media', 'title'], may: [], holds: 'text' },
	Timeline: { needs: ['id', 'title'], may: ['only'], holds: 'nothing' },
	Chart: { needs: ['id', 'series', 'title', 'form'], may: ['says'], holds: 'maybe-steps' },
	Map: { needs: ['id', 'in', 'title', 'show'], may: ['label', 'alt', 'way'], holds: 'maybe-steps' },
	Clause: { needs: ['id', 'policy', 'clause'], may: ['mark'], holds: 'nothing' },
	Quote: { needs: ['of'], may: ['id', 'loud'], holds: 'nothing' },
	Number: { needs: ['figure'], may: ['inline', 'id'], holds: 'nothing', inline: true },
	Cite: { needs: ['source'], may: [], holds: 'nothing', inline: true },
	Unknown: { needs: [], may: [], holds: 'text' },
	Discuss: { needs: ['minutes'], may: ['id'], holds: 'text' },
	Act: { needs: [], may: ['id'], holds: 'text' },
	Care: { needs: ['about', 'skip'], may: [], holds: 'nothing' }
};

/** Attributes whose value comes from a short list. */
export const CHOICES: Record<string, string[]> = {
	'Scene.layout': ['side'],
	'Chart.form': ['squares', 'bars', 'line'],
	'Quote.loud': ['yes'],
	'Number.inline': ['yes']
};

/** Names that the compiled story imports. Chapter is made from headings of the second level. */
export const COMPONENTS = [...Object.keys(SCENES), 'Chapter'];
