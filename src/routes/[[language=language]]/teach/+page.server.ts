import { getArchive } from '$lib/archive/archive.server';
import { cardOf } from '$lib/archive/cards';
import { byNewestChange, headOf } from '$lib/archive/model';
import { extractTexts } from '$lib/exhibit/extract';
import { renderStory } from '$lib/exhibit/render.server';

export async function load({ parent }) {
	const { language } = await parent();
	const archive = await getArchive();
	const stories = await Promise.all(
		[...archive.campaigns].sort(byNewestChange).map(async (campaign) => {
			const story = await renderStory(campaign.slug, language);
			return {
				...cardOf(campaign, archive, language),
				questions: story ? extractTexts(story.html).questions : [],
				minutes: headOf(campaign, language).discussMinutes
			};
		})
	);
	return { stories: stories.filter((story) => story.questions.length > 0) };
}
