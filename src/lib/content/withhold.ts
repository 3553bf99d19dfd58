// The consent gate: what leaves here is all that pages, search, media and exports ever see. Whatever
// was withdrawn, or rests on a consent that was, is taken out of the content as if it had never been.
import type { Consent, Consents, Medium } from './media-schema';
import type { Content, StoryFolder } from './read';

/** Whether a medium may be shown: it was not withdrawn, nor was any consent that it rests on. */
export const isShown = (medium: Medium, consents: Consents): boolean =>
	medium.withdrawn === undefined && (medium.consent ?? []).every((id) => isGiven(consents[id]));

/** Whether a consent stands. One that does not exist gives nothing. */
export const isGiven = (consent: Consent | undefined): consent is Consent =>
	consent !== undefined && consent.withdrawn === undefined;

/**
 * The content without anything that was withdrawn: media and their files, captions of those media,
 * quotations, consents. Accounts and names in the text are left out by their scenes, which find no
 * consent any more. Pure; the content that was handed in stays as it was.
 */
export function withhold(content: Content): Content {
	const all = content.consents.value ?? {};
	const given = Object.fromEntries(Object.entries(all).filter(([, consent]) => isGiven(consent)));
	const strip = <S extends StoryFolder>(story: S): S => {
		const media = story.media.value;
		const record = story.record.value;
		const kept = Object.entries(media ?? {}).filter(([, medium]) => isShown(medium, all));
		const gone = Object.entries(media ?? {}).filter(([, medium]) => !isShown(medium, all));
		const goneCaptions = new Set(gone.flatMap(([id]) => captionsOf(story, id)));
		const keptCaptions = new Set(kept.flatMap(([id]) => captionsOf(story, id)));
		const goneFiles = new Set(gone.flatMap(([, { file }]) => file ?? []));
		return {
			...story,
			media: { ...story.media, ...(media && { value: Object.fromEntries(kept) }) },
			record: {
				...story.record,
				...(record && {
					value: {
						...record,
						quotes: record.quotes.filter(
							({ consent }) => consent === undefined || isGiven(all[consent])
						)
					}
				})
			},
			captions: Object.fromEntries(
				Object.entries(story.captions).filter(
					([name]) => !goneCaptions.has(name) || keptCaptions.has(name)
				)
			),
			files: story.files.filter((name) => !goneFiles.has(name))
		};
	};
	return {
		...content,
		consents: { ...content.consents, value: given },
		stories: content.stories.map(strip),
		...(content.examples && { examples: strip(content.examples) })
	};
}

/**
 * Caption files of a medium: those that scenes of either language name beside it, and those whose
 * name begins with its own or with that of its file.
 */
export function captionsOf(story: StoryFolder, id: string): string[] {
	const texts = [story.texts, ...('pages' in story ? pagesOf(story) : [])];
	const named = texts.flatMap((text) =>
		Object.values(text).flatMap(({ gated }) =>
			gated.scenes
				.filter(({ attributes }) => attributes['src'] === id)
				.flatMap(({ attributes }) =>
					['transcript', 'translation', 'captions'].flatMap((key) =>
						(attributes[key] ?? '').split(',').map((name) => name.trim())
					)
				)
		)
	);
	const stems = [id, story.media.value?.[id]?.file?.replace(/\.[a-z0-9]+$/, '') ?? id];
	return [
		...named,
		...Object.keys(story.captions).filter((name) =>
			stems.some((stem) => name.startsWith(`${stem}.`))
		)
	];
}

const pagesOf = (story: StoryFolder): StoryFolder['texts'][] =>
	(story as StoryFolder & { pages: { texts: StoryFolder['texts'] }[] }).pages.map(
		({ texts }) => texts
	);
