// Names that must not be found: those of private people who asked for that, or withdrew, may stand
// nowhere that is searched, fed or addressed.
import { LANGUAGES, type Language } from '../language';
import type { Consents } from './media-schema';
import { error, warning, type Problem, type Spot } from './problems';
import type { StoryFolder, StoryText } from './read';
import { textSetsOf } from './story-texts';

/** Every text of a story or of the examples, and whether it stands in both languages. */
export function languagesOf(story: StoryFolder): {
	language: Language;
	text: StoryText;
	isTranslated: boolean;
}[] {
	return textSetsOf(story).flatMap((set) =>
		LANGUAGES.flatMap((language) => {
			const text = set[language];
			return text
				? [{ language, text, isTranslated: set.en !== undefined && set.es !== undefined }]
				: [];
		})
	);
}

interface Hidden {
	id: string;
	isWithdrawn: boolean;
	pattern: RegExp;
}

/** Who may not be named by hand. A role that was withdrawn (“a mother”) is a word like others. */
const hiddenIn = (consents: Consents): Hidden[] =>
	Object.entries(consents).flatMap(([id, { shown_as, findable, identity, withdrawn }]) =>
		withdrawn
			? identity === 'role-only'
				? []
				: both(id, shown_as, true)
			: findable
				? []
				: both(id, shown_as, false)
	);

const both = (
	id: string,
	{ en, es = en }: { en: string; es?: string | undefined },
	isWithdrawn: boolean
): Hidden[] =>
	[...new Set([en, es])]
		.filter((name) => /[\p{L}\p{N}]/u.test(name))
		.map((name) => ({ id, isWithdrawn, pattern: patternOf(name) }));

/**
 * Names typed by hand, and names that must not be found where things are found: text, front matter,
 * record, media list, captions and names of files.
 * Of one who has withdrawn it is a warning: a fault would keep online all that was withdrawn.
 */
export function checkNames(story: StoryFolder, consents: Consents): Problem[] {
	const hidden = hiddenIn(consents);
	if (hidden.length === 0) return [];
	const problems: Problem[] = [];
	const look = (text: string, spotAt: (offset: number) => Spot, where: string) => {
		const folded = fold(text);
		for (const { id, isWithdrawn, pattern } of hidden) {
			const at = folded.search(pattern);
			if (at < 0) continue;
			const spot = spotAt(folded.slice(0, at).match(/\n/g)?.length ?? 0);
			problems.push(
				isWithdrawn
					? warning(
							spot,
							'withdrawn-name',
							`${where} shows a person who has withdrawn (${id}).`,
							'Take the name out.'
						)
					: error(
							spot,
							'not-findable',
							`${where} shows a person who asked not to be found (${id}).`,
							`In the text write <Person of="${id}" />; elsewhere leave the name out.`
						)
			);
		}
	};
	for (const { text } of languagesOf(story)) {
		for (const [field, value] of Object.entries(text.front))
			look(value, () => text.spotOfFront([field]), `The field ${field}`);
		look(
			text.body,
			(lines) => ({ file: text.file, line: text.bodyLine + lines, column: 1 }),
			'The text'
		);
	}
	eachText(story.record.value, [], (value, path) =>
		look(value, () => story.record.spot(path), 'The record')
	);
	eachText(story.media.value, [], (value, path) =>
		look(value, () => story.media.spot(path), 'The media list')
	);
	for (const [name, cues] of Object.entries(story.captions))
		for (const { text } of cues)
			look(
				text,
				() => ({ file: `${story.folder}/media/${name}`, line: 1, column: 1 }),
				'The caption file'
			);
	const pages = 'pages' in story ? (story.pages as { name: string }[]).map(({ name }) => name) : [];
	const files = story.files.map((name) => ({ name, file: `${story.folder}/media/${name}` }));
	const names = [story.slug, ...(story.record.value?.aliases ?? []), ...pages].map((name) => ({
		name,
		file: `${story.folder}/campaign.yml`
	}));
	for (const { name, file } of [...names, ...files])
		look(name, () => ({ file, line: 1, column: 1 }), `The name “${name}”`);
	for (const id of Object.keys(story.media.value ?? {}))
		look(id, () => story.media.spot([id]), `The name “${id}”`);
	return problems;
}

/**
 * Text as it is compared: without accents (file names have none), signs that cannot be seen, and the
 * entities by which HTML writes both. Line ends stay.
 */
const fold = (text: string): string =>
	text
		.replace(/&([a-z])(?:acute|grave|tilde|uml|circ|cedil);/gi, '$1')
		.replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
		.replace(/&shy;|[\u00ad\u200b-\u200d\u2060\ufeff]/gi, '')
		.normalize('NFD')
		.replace(/\p{M}/gu, '');

/** A name as a word of its own; between its parts may stand spaces, hyphens, or marks of Markdown. */
const patternOf = (name: string) =>
	new RegExp(
		`(?<![\\p{L}\\p{N}])${fold(name)
			.split(/[^\p{L}\p{N}]+/u)
			.filter(Boolean)
			.join('[^\\p{L}\\p{N}]{1,6}')}(?![\\p{L}\\p{N}])`,
		'iu'
	);

function eachText(
	value: unknown,
	path: PropertyKey[],
	found: (text: string, path: PropertyKey[]) => void
): void {
	if (typeof value === 'string') found(value, path);
	if (!value || typeof value !== 'object') return;
	for (const [key, inner] of Object.entries(value))
		eachText(inner, [...path, Array.isArray(value) ? Number(key) : key], found);
}
