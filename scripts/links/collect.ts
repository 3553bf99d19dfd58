// Every address of another site that the stories name, with the places that name it.
import { textsOf } from '../../src/lib/content/story-texts';
import type { Content } from '../../src/lib/content/read';
import type { Spot } from '../../src/lib/content/problems';

/** Address of another site, without what follows a # (no server sees it), and where it stands. */
export type Links = Map<string, Spot[]>;

/**
 * The external links of the records, the organizations, the resources, the vocabulary and the prose.
 * @param only a slug: the links of this story alone
 */
export function collectLinks(content: Content, only?: string): Links {
	const links: Links = new Map();
	const add = (address: string, spot: Spot) => {
		if (!URL.canParse(address)) return;
		const url = new URL(address);
		if (!['http:', 'https:'].includes(url.protocol)) return;
		url.hash = '';
		links.set(url.href, [...(links.get(url.href) ?? []), spot]);
	};
	for (const story of content.stories) {
		if (only && story.slug !== only) continue;
		each(story.record.value, [], (url, path) => add(url, story.record.spot(path)));
		each(story.media.value, [], (url, path) => add(url, story.media.spot(path)));
		for (const { body, file, bodyLine } of textsOf(story))
			for (const found of body.matchAll(/\]\((https?:[^\s)]+)/g))
				add(found[1] ?? '', {
					file,
					line: bodyLine + (body.slice(0, found.index).match(/\n/g)?.length ?? 0),
					column: 1
				});
	}
	if (!only)
		for (const list of [content.organizations, content.resources])
			each(list.value, [], (url, path) => add(url, list.spot(path)));
	return links;
}

/** Values that are addresses by themselves, with their place. */
function each(
	value: unknown,
	path: PropertyKey[],
	found: (url: string, path: PropertyKey[]) => void
): void {
	if (typeof value === 'string' && /^https?:\/\/\S+$/.test(value)) found(value, path);
	if (!value || typeof value !== 'object') return;
	for (const [key, inner] of Object.entries(value))
		each(inner, [...path, Array.isArray(value) ? Number(key) : key], found);
}
