// Everything that the page of a campaign's record shows, as plain data: the way back from every law,
// lesson, event and resource to what belongs with it.
import { formatDate, formatNumber, formatSpan, inLanguage, say, type Language } from '../language';
import { wordsOf } from '../language/words';
import { facetAddress, placeLine, termsOfCampaign, type Facet } from './facets';
import { headOf } from './model';
import {
	eventShown,
	lessonShown,
	policyShown,
	resourceShown,
	sourcesOf,
	told,
	type CampaignShown
} from './parts';
import { relatedTo } from './relations';
import { rolesOf } from './roles';
import { pairAddress } from './tool-addresses';
import type { Archive, Campaign } from './types';

/** Address of a campaign's record. */
export const recordAddress = (slug: string, language: Language) =>
	inLanguage(`/archive/${slug}/`, language);

/** On its own page a part of a record does not name its campaign. */
const alone = <T extends { campaign?: CampaignShown }>({ campaign: _, ...part }: T) => part;

const TERMS = ['themes', 'tactics', 'decision-makers'] as const satisfies Facet[];

/** The record of a campaign for its page. */
export function recordPage(campaign: Campaign, archive: Archive, language: Language) {
	const { slug, record } = campaign;
	const words = wordsOf(language);
	const hold = <T>(items: readonly T[]) => items.map((item) => ({ campaign, item }));
	const label = (list: 'outcomes' | 'in-force', key: string) => {
		const term = archive.vocabulary[list][key];
		return term ? say(term.label, language) : key;
	};
	const head = headOf(campaign, language);
	return {
		slug,
		title: head.title,
		language: head.language,
		line: told(record.outcome.line, language),
		place: placeLine(campaign, archive, language),
		span: formatSpan(record.span.start, record.span.end, language),
		outcome: {
			status: record.outcome.status,
			label: label('outcomes', record.outcome.status),
			asOf: words.asOf(formatDate(record.outcome.date, language)),
			force: label('in-force', record.outcome.in_force),
			sources: sourcesOf(campaign, record.outcome.sources, language)
		},
		terms: TERMS.map((facet) => ({
			facet,
			terms: termsOfCampaign(campaign, facet, archive, language).map(({ key, label: name }) => ({
				label: name,
				url: facetAddress(facet, language, key)
			}))
		})),
		deciders: record.decision_makers.map((item, at) => ({
			id: String(at),
			name: item.name,
			...(item.office && { office: told(item.office, language) }),
			role: told(item.role, language),
			sources: sourcesOf(campaign, item.sources, language)
		})),
		roles: rolesOf([campaign], archive, language, Infinity).shown.map(alone),
		policies: hold(record.policies)
			.sort((a, b) => (b.item.date ?? '').localeCompare(a.item.date ?? ''))
			.map((one) => alone(policyShown(one, archive, language))),
		lessons: (['worked', 'did-not-work', 'watch'] as const)
			.map((says) => ({
				says,
				lessons: hold(record.lessons.filter((item) => item.says === says)).map((one) =>
					alone(lessonShown(one, archive, language))
				)
			}))
			.filter(({ lessons }) => lessons.length > 0),
		events: hold([...record.events].sort((a, b) => a.date.localeCompare(b.date))).map((one) =>
			alone(eventShown(one, archive, language))
		),
		figures: record.figures.map((figure) => ({
			id: figure.id,
			label: told(figure.label, language),
			value: shownValue(figure, language),
			unit: say(figure.unit, language),
			date: formatDate(figure.date, language),
			...(figure.note && { note: told(figure.note, language) }),
			sources: sourcesOf(campaign, figure.sources, language)
		})),
		resources: record.resources
			.map((item) => ({ id: item.id, slug, item }))
			.sort((a, b) => (b.item.date ?? '').localeCompare(a.item.date ?? ''))
			.map((one) => resourceShown(one, archive, language)),
		related: relatedTo(campaign, archive, language, 0).map(({ campaign: other, why }) => {
			const theirs = headOf(other, language);
			return {
				slug: other.slug,
				title: theirs.title,
				language: theirs.language,
				url: recordAddress(other.slug, language),
				pair: pairAddress(slug, other.slug, language),
				why
			};
		}),
		uncertain: record.uncertain.map((item) => ({
			id: item.id,
			text: told(item.text, language),
			sources: sourcesOf(campaign, item.sources ?? [], language)
		})),
		sources: Object.entries(record.sources).map(([key, source]) => ({ key, ...source })),
		reviewed: record.reviewed
	};
}

/** A figure as the record has it: words, or a number with “about” where it is approximate. */
function shownValue(
	{ value, approx }: Campaign['record']['figures'][number],
	language: Language
): string {
	const text = typeof value === 'number' ? formatNumber(value, language) : value;
	return approx ? wordsOf(language).approx(text) : text;
}
