// Which publishers of the library are organizations of the archive. Pure.
import type { Language } from '../language';
import type { Archive } from './types';

/** A piece of a publisher’s line; `organization` is its id where the piece names one. */
export interface PublisherPart {
	text: string;
	organization?: string;
}

const known = new WeakMap<Archive['organizations'], Map<string, string>>();

const bare = (name: string) => name.replace(/\s*\([^)]*\)\s*/g, ' ').trim();

/** Ids of organizations by every name that a publisher’s line may give them. */
function namesOf(organizations: Archive['organizations']): Map<string, string> {
	const found = known.get(organizations);
	if (found) return found;
	const names = new Map<string, string>();
	// What is written out wins over what was taken out of a longer name.
	for (const [id, one] of Object.entries(organizations))
		for (const name of [one.name, one.name_es, one.short_name]) if (name) names.set(name, id);
	for (const [id, { name }] of Object.entries(organizations))
		for (const short of [bare(name), /\(([A-Z]{2,8})\)/.exec(name)?.[1]])
			if (short && !names.has(short)) names.set(short, id);
	known.set(organizations, names);
	return names;
}

const JOINS = /(\s*[,;/]\s+|\s+(?:and|y|&)\s+)/;

/**
 * A publisher’s line in pieces: the organizations of the archive that it names, and the words between.
 * Only whole names count: “United We Dream on Action Network” names none.
 */
export function publisherParts(publisher: string, { organizations }: Archive): PublisherPart[] {
	const names = namesOf(organizations);
	const part = (text: string): PublisherPart => {
		const organization = names.get(text) ?? names.get(bare(text));
		return { text, ...(organization && { organization }) };
	};
	const whole = part(publisher);
	return whole.organization ? [whole] : joined(publisher.split(JOINS).map(part));
}

/** Neighboring pieces that name nobody, as one. */
const joined = (parts: PublisherPart[]): PublisherPart[] =>
	parts.reduce<PublisherPart[]>((done, part) => {
		const last = done.at(-1);
		if (last && !last.organization && !part.organization) last.text += part.text;
		else done.push({ ...part });
		return done;
	}, []);

/** The name of an organization in a language. */
export const organizationName = (
	{ name, name_es }: Archive['organizations'][string],
	language: Language
) => (language === 'es' ? (name_es ?? name) : name);
