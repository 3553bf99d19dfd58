// What a media list alone says, before any file is looked at. Pure.
import { parseFocus } from '../content/frames';
import { kindOf, type Medium } from '../content/media-schema';
import type { Content } from '../content/read';
import type { Shelf, Shown } from './shown';

/** The words of a medium, which need no file. */
export function wordsOfMedium(medium: Medium): Shown {
	const focus =
		typeof medium.focus === 'string'
			? (parseFocus(medium.focus, medium.regions) ?? { x: 50, y: 50 })
			: medium.focus && { x: medium.focus[0], y: medium.focus[1] };
	return {
		kind: kindOf(medium),
		...(medium.alt && { alt: medium.alt }),
		credit: medium.credit,
		rights: medium.rights,
		...(medium.source && medium.source !== 'removed' && { source: medium.source }),
		...(medium.date && { date: medium.date }),
		...(focus && { focus: [focus.x, focus.y] }),
		regions: medium.regions,
		...(medium.size && { size: medium.size }),
		...(medium.poster && { poster: medium.poster }),
		consent: medium.consent ?? []
	};
}

/** Address of a drawing. */
export const vectorAddress = (slug: string, id: string) => `/media/${slug}/${id}.svg`;

/** The shelf as the lists alone make it: drawings with their addresses, files without. */
export const shelfOfLists = (content: Content): Shelf =>
	Object.fromEntries(
		[...content.stories, ...(content.examples ? [content.examples] : [])].map((story) => [
			story.slug,
			Object.fromEntries(
				Object.entries(story.media.value ?? {}).map(([id, medium]) => [
					id,
					{
						...wordsOfMedium(medium),
						...(medium.drawing && { drawing: { vector: vectorAddress(story.slug, id) } })
					}
				])
			)
		])
	);
