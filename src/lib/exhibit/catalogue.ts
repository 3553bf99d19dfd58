// The author's catalogue: every scene of the registry with its options and its examples. Pure.
import type { Examples } from '../archive/types';
import { CHOICES, SCENES, STEP_IN } from '../content/scenes';
import { noteOf } from '../content/scene-notes';
import { otherLanguage, type Language } from '../language';

export interface SceneOption {
	name: string;
	isNeeded: boolean;
	choices: string[];
	note: string;
}

export interface CatalogueScene {
	name: string;
	options: SceneOption[];
	/** Options of the steps inside it, where it has steps. */
	stepOptions: SceneOption[];
	examples: { name: string; title: string; summary: string; body: string }[];
}

const optionOf = (scene: string, name: string, isNeeded: boolean, language: Language) => ({
	name,
	isNeeded,
	choices: CHOICES[`${scene}.${name}`] ?? [],
	note: noteOf(scene, name)?.[language] ?? ''
});

/** The scenes in the order of the registry; a step is shown with the scenes that hold steps. */
export function catalogueOf(examples: Examples | undefined, language: Language): CatalogueScene[] {
	return Object.entries(SCENES)
		.filter(([name]) => name !== 'Step')
		.map(([name, rule]) => ({
			name,
			options: [
				...rule.needs.map((option) => optionOf(name, option, true, language)),
				...rule.may.map((option) => optionOf(name, option, false, language))
			],
			stepOptions: (STEP_IN[name] ? ['id', ...STEP_IN[name]] : []).map((option) =>
				optionOf('Step', option, option === 'id', language)
			),
			examples: (examples?.pages ?? []).flatMap((page) => {
				const text = page.texts[language] ?? page.texts[otherLanguage(language)];
				const isOwn =
					page.name === name.toLowerCase() || page.name.startsWith(`${name.toLowerCase()}-`);
				return text && isOwn ? [{ name: page.name, ...text }] : [];
			})
		}));
}
