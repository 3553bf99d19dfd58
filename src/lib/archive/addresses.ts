// The address of everything that a record holds: one place, so that links agree on both ends.
// Addresses are promises: an id that was published once keeps its place.
import { inLanguage, type Language } from '../language';

/** Anchor of a part of a record on a page of all such parts. */
export const anchorOf = (slug: string, id: string) => `${slug}--${id}`;

/** Campaign and id of a part of a record by its anchor; what belongs to no campaign has an id alone. */
export function partsOfAnchor(anchor: string): { slug?: string; id: string } {
	const at = anchor.indexOf('--');
	return at < 0 ? { id: anchor } : { slug: anchor.slice(0, at), id: anchor.slice(at + 2) };
}

export const storyAddress = (slug: string, language: Language, step?: string) =>
	inLanguage(`/stories/${slug}/${step ? `#${step}` : ''}`, language);

/** Page of a policy, or of one of its clauses. */
export const policyAddress = (slug: string, id: string, language: Language, clause?: string) =>
	inLanguage(`/policies/${slug}/${id}/${clause ? `#c-${clause}` : ''}`, language);

/** All clauses that do the same. */
export const doesAddress = (key: string, language: Language) =>
	inLanguage(`/policies/does/${key}/`, language);

/**
 * A resource stands on the page of its type; slug is missing for what belongs to no campaign. Types too
 * large for one page have parts: library.ts (addressOf) knows which, and is the way to ask.
 */
export const resourceAddress = (
	type: string,
	id: string,
	language: Language,
	slug?: string,
	part?: string
): string =>
	inLanguage(
		`/library/${type}/${part ? `${part}/` : ''}#${slug ? anchorOf(slug, id) : id}`,
		language
	);

/** Page of a part of the timeline or of the lessons, where they are cut; the whole of it without. */
export const timelineAddress = (language: Language, page = '') =>
	inLanguage(`/timeline/${page ? `${page}/` : ''}`, language);
export const lessonsAddress = (language: Language, page = '') =>
	inLanguage(`/lessons/${page ? `${page}/` : ''}`, language);

/**
 * An event on the timeline of all.
 * @param page the part of the timeline on which it stands, where it is cut (eventPage in all-events.ts)
 */
export const eventAddress = (slug: string, id: string, language: Language, page = '') =>
	`${timelineAddress(language, page)}#${anchorOf(slug, id)}`;

/** A lesson among all; page as with events (lessonPage in lessons.ts). */
export const lessonAddress = (slug: string, id: string, language: Language, page = '') =>
	`${lessonsAddress(language, page)}#${anchorOf(slug, id)}`;

export const glossaryAddress = (id: string, language: Language) =>
	inLanguage(`/glossary/#${id}`, language);
