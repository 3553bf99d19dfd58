import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { cardOf, shareFacts } from '$lib/archive/cards';
import { FACETS, facetAddress, termsOfCampaign } from '$lib/archive/facets';
import { headOf } from '$lib/archive/model';
import { CITATION_FILES, citationsOfStory } from '$lib/archive/cite/cite.server';
import type { CitationFile } from '$lib/archive/cite/item';
import { articleLd, highwireTags } from '$lib/archive/cite/meta';
import { creditsOf } from '$lib/archive/credits';
import { oldFrom } from '$lib/content/age';
import { recordAddress } from '$lib/archive/record-page';
import { relatedTo } from '$lib/archive/relations';
import { renderStory } from '$lib/exhibit/render.server';
import { inLanguage, say } from '$lib/language';
import { recordWords } from '$lib/language/record';
import { inBothLanguages } from '$lib/language/entries';
import { shareCardAlt, shareCardPath } from '$lib/media/card/address';

const FILE_LABELS: Record<CitationFile, string> = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' };

export async function load({ params, parent }) {
	const { language, address } = await parent();
	const archive = await getArchive();
	const campaign = archive.campaigns.find((one) => one.slug === params.slug);
	if (archive.withdrawn.some(({ slug }) => slug === params.slug))
		return { slug: params.slug, story: undefined };
	const story = await renderStory(params.slug, language);
	if (!campaign || !story) error(404);
	const head = headOf(campaign, language);
	return {
		slug: campaign.slug,
		title: head.title,
		summary: head.summary,
		share: {
			path: shareCardPath(language, campaign.slug),
			alt: shareCardAlt(shareFacts(campaign, archive, language), language)
		},
		story,
		reviewed: campaign.record.reviewed,
		oldFrom: oldFrom(campaign.record.reviewed),
		changes: campaign.record.changes
			.map(({ date, text }) => ({ date, text: say(text, language) }))
			.sort((a, b) => b.date.localeCompare(a.date)),
		meta: {
			tags: highwireTags(campaign, language, address),
			ld: articleLd(campaign, archive, language, address)
		},
		citations: citationsOfStory(archive, campaign.slug, language, address),
		citationFiles: Object.entries(CITATION_FILES).map(([kind, type]) => ({
			url: inLanguage(`/stories/${campaign.slug}/cite.${kind}`, language),
			type,
			label: FILE_LABELS[kind as CitationFile]
		})),
		credits: creditsOf(campaign, archive, language),
		record: {
			url: recordAddress(campaign.slug, language),
			counts: recordWords[language].counts(
				campaign.record.events.length,
				campaign.record.policies.length,
				campaign.record.lessons.length,
				campaign.record.resources.length
			)
		},
		uncertain: campaign.record.uncertain.map((one) => say(one.text, language)),
		filed: FACETS.map((facet) => ({
			facet,
			terms: termsOfCampaign(campaign, facet, archive, language).map(({ key, label }) => ({
				key,
				label,
				url: facetAddress(facet, language, key)
			}))
		})).filter(({ terms }) => terms.length > 0),
		related: relatedTo(campaign, archive, language).map(({ campaign: other, why }) =>
			cardOf(other, archive, language, why)
		)
	};
}

export const entries = async () => {
	const { campaigns, withdrawn } = await getArchive();
	return [...campaigns, ...withdrawn].flatMap(({ slug }) => inBothLanguages({ slug }));
};
