// The consent gate: what leaves here is all that pages, search, media and exports ever see. Whatever
// was withdrawn, or rests on a consent that was, is taken out of the content as if it had never been.
import type { Consent, Consents, Medium } from './media-schema';
import type { Placed } from './gate';
import type { Content, Examples, StoryFolder } from './read';
import { listed } from './scenes';
import { textsOf } from './story-texts';
import { withoutSources } from './withhold-sources';

/** Whether a medium may be shown: it was not withdrawn, nor was any consent that it rests on. */
export const isShown = (medium: Medium, consents: Consents): boolean =>
	medium.withdrawn === undefined && (medium.consent ?? []).every((id) => isGiven(consents[id]));

/** Whether a consent stands. One that does not exist gives nothing. */
const isGiven = (consent: Consent | undefined): consent is Consent =>
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
		const lost = lostPosters(story, all);
		const isKept = ([id, medium]: [string, Medium]) => isShown(medium, all) && !lost.has(id);
		const kept = Object.entries(media ?? {}).filter(isKept);
		const gone = Object.entries(media ?? {}).filter((one) => !isKept(one));
		const keptCaptions = new Set(kept.flatMap(([id]) => captionsOf(story, id)));
		const goneFiles = new Set(gone.flatMap(([, { file }]) => file ?? []));
		const quotes = record?.quotes.filter(
			({ consent }) => consent === undefined || isGiven(all[consent])
		);
		return {
			...story,
			media: { ...story.media, ...(media && { value: Object.fromEntries(kept) }) },
			record: {
				...story.record,
				...(record && quotes && { value: withoutSources(record, quotes, textsOf(story), given) })
			},
			// A caption file that belongs to nothing that is shown is not published either: its scene may
			// have been taken out of the text before its person withdrew.
			captions: Object.fromEntries(
				Object.entries(story.captions).filter(([name]) => keptCaptions.has(name))
			),
			files: story.files.filter((name) => !goneFiles.has(name))
		};
	};
	return {
		...content,
		consents: { ...content.consents, value: given },
		stories: content.stories.map(strip),
		...(content.examples && {
			examples: withoutPages(content.examples, strip(content.examples), given)
		})
	};
}

/** Pictures that only stood for films that are not shown: they are a moment of them. */
function lostPosters(story: StoryFolder, all: Consents): Set<string> {
	const films = Object.values(story.media.value ?? {}).filter(({ poster }) => poster);
	const [shown, gone] = [true, false].map((is) =>
		films.flatMap((film) => (film.poster && isShown(film, all) === is ? [film.poster] : []))
	);
	const used = new Set([
		...(shown ?? []),
		...textsOf(story).flatMap(({ gated }) =>
			gated.scenes.flatMap(({ attributes: { media, src, before, after } }) =>
				[media, src, before, after].flatMap((value) => listed(value))
			)
		)
	]);
	return new Set((gone ?? []).filter((id) => !used.has(id)));
}

/** Examples are printed as they are typed too: a page that tells of something withheld goes whole. */
function withoutPages(before: Examples, after: Examples, given: Consents): Examples {
	const quotes = after.record.value?.quotes ?? [];
	const tells = ({ name, attributes: a }: Placed) =>
		[a['media'], a['src'], a['before'], a['after']]
			.flatMap((value) => listed(value))
			.some((id) => before.media.value?.[id] && !after.media.value?.[id]) ||
		(['Account', 'Person'].includes(name) && !given[a['of'] ?? '']) ||
		(name === 'Quote' && !quotes.some(({ id }) => id === a['of']));
	return {
		...after,
		pages: after.pages.filter(
			({ texts }) => !Object.values(texts).some(({ gated }) => gated.scenes.some(tells))
		)
	};
}

/**
 * Caption files of a medium: those that scenes of either language name beside it, and those whose
 * name begins with its own or with that of its file.
 */
export function captionsOf(story: StoryFolder, id: string): string[] {
	const named = textsOf(story).flatMap(({ gated }) =>
		gated.scenes
			.filter(({ attributes }) => attributes['src'] === id)
			.flatMap(({ attributes }) =>
				['transcript', 'translation', 'captions'].flatMap((key) => listed(attributes[key]))
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
