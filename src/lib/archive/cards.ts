// What a list shows of a campaign: plain strings, so that pages hold no logic.
import { formatDate, formatSpan, inLanguage, listOf, say, type Language } from '../language';
import { wordsOf } from '../language/words';
import { placeLine, termsOfCampaign } from './facets';
import { byNewestChange, headOf } from './model';
import type { Archive, Campaign } from './types';

export interface CampaignCard {
	slug: string;
	url: string;
	title: string;
	/** Language that title and line are really in. */
	language: Language;
	line: string;
	meta: string;
	poster: string;
	status: string;
	outcome: string;
	asOf: string;
	extra?: string;
}

/** The card of a campaign in a language; `extra` is one more line of the page's own. */
export function cardOf(
	campaign: Campaign,
	archive: Archive,
	language: Language,
	extra?: string
): CampaignCard {
	const head = headOf(campaign, language);
	const words = wordsOf(language);
	const { record } = campaign;
	const deciders = termsOfCampaign(campaign, 'decision-makers', archive, language)
		.slice(0, 2)
		.map((term) => term.label.toLocaleLowerCase());
	const outcome = archive.vocabulary.outcomes[record.outcome.status];
	return {
		slug: campaign.slug,
		url: inLanguage(`/stories/${campaign.slug}/`, language),
		title: head.title,
		language: head.language,
		line: head.card,
		meta: [
			placeLine(campaign, archive, language),
			formatSpan(record.span.start, record.span.end, language),
			deciders.length > 0 && words.decidedBy(listOf(deciders, language))
		]
			.filter(Boolean)
			.join(' · '),
		poster: `/media/${campaign.slug}/cover.svg`,
		status: record.outcome.status,
		outcome: outcome ? say(outcome.label, language) : record.outcome.status,
		asOf: words.asOf(formatDate(record.outcome.date, language, 'short')),
		...(extra ? { extra } : {})
	};
}

/** What a campaign's share card says, in a language. */
export function shareFacts(campaign: Campaign, archive: Archive, language: Language) {
	const { status, date } = campaign.record.outcome;
	const outcome = archive.vocabulary.outcomes[status];
	return {
		title: headOf(campaign, language).title,
		place: placeLine(campaign, archive, language),
		outcome: outcome ? say(outcome.label, language) : status,
		status,
		asOf: wordsOf(language).asOf(formatDate(date, language))
	};
}

/**
 * The cards of campaigns, newest change first.
 * @param note one more line for a campaign, where the page has one
 */
export const cardsOf = (
	campaigns: Campaign[],
	archive: Archive,
	language: Language,
	note?: (campaign: Campaign) => string | undefined
): CampaignCard[] =>
	[...campaigns]
		.sort(byNewestChange)
		.map((campaign) => cardOf(campaign, archive, language, note?.(campaign)));
