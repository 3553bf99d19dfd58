// From checked content to the archive. Pure: the same content gives the same archive.
import type { Consents } from '../content/media-schema';
import type { Content, Examples, StoryFolder, StoryText } from '../content/read';
import { SHOWING } from '../content/scenes';
import { LANGUAGES, pick, type Language } from '../language';
import { shelfOfLists } from '../media/listing';
import type { Made } from '../media/shelf';
import { lawScenes } from './law-scenes';
import { withheldIn } from './withheld';
import type { Archive, Campaign, StoryHead } from './types';

/**
 * Builds the archive; stories whose record could not be read are left out (the build has stopped).
 * @param content what the consent gate let through (content/withhold)
 * @param made the shelf of media; without it, what the media lists alone say
 */
export function toArchive(
	content: Content,
	made: Pick<Made, 'shelf' | 'captions'> = { shelf: shelfOfLists(content), captions: {} }
): Archive {
	const given = content.consents.value ?? {};
	const campaignOf = (story: StoryFolder) => toCampaign(story, made, given);
	const examples = content.examples && toExamples(content.examples, campaignOf);
	return {
		campaigns: content.stories.flatMap((story) => campaignOf(story) ?? []),
		vocabulary: content.vocabulary,
		organizations: content.organizations.value ?? {},
		resources: content.resources.value ?? {},
		glossary: content.glossary.value ?? {},
		consents: content.consents.value ?? {},
		withdrawn: content.withdrawn,
		...(examples && { examples })
	};
}

/** Everything that has pictures and recordings: the campaigns, and the record of the examples. */
export const withMedia = ({ campaigns, examples }: Archive): Campaign[] =>
	examples ? [...campaigns, examples.campaign] : campaigns;

function toExamples(
	examples: Examples,
	campaignOf: (story: StoryFolder) => Campaign | undefined
): Archive['examples'] {
	const campaign = campaignOf(examples);
	return (
		campaign && {
			campaign,
			pages: examples.pages.map(({ name, texts }) => ({
				name,
				texts: Object.fromEntries(
					LANGUAGES.flatMap((language) => {
						const text = texts[language];
						return text
							? [
									[
										language,
										{ title: text.front.title, summary: text.front.summary, body: text.body.trim() }
									]
								]
							: [];
					})
				)
			}))
		}
	);
}

function toCampaign(
	story: StoryFolder,
	{ shelf, captions }: Pick<Made, 'shelf' | 'captions'>,
	given: Consents
): Campaign | undefined {
	const record = story.record.value;
	const media = shelf[story.slug];
	if (!record || !media || !story.media.value) return undefined;
	const heads: Campaign['heads'] = {};
	for (const language of LANGUAGES) {
		const text = story.texts[language];
		if (text) heads[language] = toHead(text);
	}
	const told = story.texts.en ?? story.texts.es;
	const scenes = (told?.gated.scenes ?? []).filter((scene) => SHOWING.includes(scene.name));
	const withheld = withheldIn(story, record, media, given);
	const standing = scenes.filter(({ attributes: { id } }) => !id || !withheld.includes(id));
	return {
		slug: story.slug,
		record,
		media,
		heads,
		captions: { ...story.captions, ...captions[story.slug] },
		withheld,
		scenes: scenes.length,
		shows: [...new Set(standing.map(({ name }) => name))]
	};
}

const toHead = ({ front, gated }: StoryText): StoryHead => ({
	...front,
	words: gated.words,
	outline: gated.outline,
	laws: lawScenes(gated.scenes),
	discussMinutes: gated.scenes
		.filter((scene) => scene.name === 'Discuss')
		.reduce((sum, scene) => sum + (Number.parseInt(scene.attributes['minutes'] ?? '', 10) || 0), 0)
});

/**
 * Title, summary and card in a language; in the other one where the story is not translated.
 * `language` is the language they are really in.
 */
export function headOf(campaign: Campaign, language: Language): StoryHead & { language: Language } {
	const own = campaign.heads[language];
	if (own) return { ...own, language };
	const [other] = Object.entries(campaign.heads);
	if (other) return { ...other[1], language: other[0] as Language };
	const title = pick(campaign.record.title, language);
	const { text } = pick(campaign.record.summary, language);
	return {
		title: title.text,
		summary: text,
		card: text,
		words: 0,
		outline: [],
		laws: [],
		discussMinutes: 0,
		language: title.language
	};
}

/** Minutes to read, at 200 words a minute (a common figure for careful reading), at least one. */
export const minutesOf = (words: number) => Math.max(1, Math.round(words / 200));

/** The last day on which the record says something happened: its latest event or outcome. */
export function lastChange(campaign: Campaign): string {
	return [
		campaign.record.outcome.date,
		...campaign.record.events.map((event) => event.date)
	].reduce((latest, date) => (date > latest ? date : latest));
}

/** Newest change first; equal dates by slug, so that lists never change by chance. */
export const byNewestChange = (a: Campaign, b: Campaign) =>
	lastChange(b).localeCompare(lastChange(a)) || a.slug.localeCompare(b.slug);
