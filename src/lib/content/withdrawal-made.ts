// The addresses of what was made of media that are withdrawn: they lie on the host until someone
// deletes them there.
import { fillShelf } from '../media/shelf';
import { FILES } from '../media/shown';
import { openStore } from '../media/store';
import type { Content, StoryFolder } from './read';
import { withhold } from './withhold';

/** A medium: slug of its story, and its id. */
export type Named = readonly [slug: string, id: string];

/** The content with some of its media only. */
function withMedia(content: Content, isKept: (slug: string, id: string) => boolean): Content {
	const reduce = <S extends StoryFolder>(story: S): S => ({
		...story,
		media: {
			...story.media,
			value: Object.fromEntries(
				Object.entries(story.media.value ?? {}).filter(([id]) => isKept(story.slug, id))
			)
		}
	});
	return {
		...content,
		stories: content.stories.map(reduce),
		...(content.examples && { examples: reduce(content.examples) })
	};
}

/**
 * Addresses of all pictures, recordings and drawings that the site has made of some media and of no
 * others. A folder of tiles ends in a stroke.
 * @param content as it was read before anything was marked
 * @returns undefined where a file cannot be read, so that they are not known
 */
export async function madeOf(
	content: Content,
	media: readonly Named[],
	root: string
): Promise<string[] | undefined> {
	const isGone = (slug: string, id: string) =>
		media.some((one) => one[0] === slug && one[1] === id);
	const addresses = async (some: Content) => {
		const { works, shelf } = await fillShelf(some, root, openStore(root));
		const vectors = Object.values(shelf).flatMap((story) =>
			Object.values(story).flatMap(({ drawing }) => drawing?.vector ?? [])
		);
		const names = works.flatMap(({ outputs }) => outputs);
		return [
			...vectors,
			...names.map((name) => `${FILES}/${name.replace(/-deep\.json$/, '-deep/')}`)
		];
	};
	try {
		const gone = await addresses(withMedia(content, isGone));
		if (gone.length === 0) return [];
		const kept = new Set(
			await addresses(withMedia(withhold(content), (slug, id) => !isGone(slug, id)))
		);
		return [...new Set(gone)].filter((one) => !kept.has(one)).sort();
	} catch {
		return undefined;
	}
}
