// The sheet of a campaign: what comparisons say of it, made from its record once at build.
import { capital, formatDate, formatNumber, formatSpan, listOf, pick, say } from '../language';
import type { Both, Language } from '../language';
import { toolWords } from '../language/tools';
import { wordsOf } from '../language/words';
import { doesAddress, policyAddress, storyAddress } from './addresses';
import { addressOfEvent } from './all-events';
import { addressOfLesson } from './lessons';
import type { Entry, Sheet, Told } from './compare';
import { facetAddress, mainPlace, placeLine, termsOfCampaign, type Facet } from './facets';
import { formatLength, lengthOf } from './length';
import { headOf } from './model';
import type { Archive, Campaign } from './types';

/** Figures that stand in a comparison; the others are in the story. */
const FIGURES = 4;
const LAST_EVENTS = 3;

/** A text of the record as told on a page: with its language where it is another than the page's. */
export function told(both: Both, language: Language): Told {
	const { text, language: real } = pick(both, language);
	return real === language ? { text } : { text, lang: real };
}

/** All that a comparison says of a campaign, in a language. */
export function sheetOf(campaign: Campaign, archive: Archive, language: Language): Sheet {
	const { record, slug } = campaign;
	const words = wordsOf(language);
	const head = headOf(campaign, language);
	const place = mainPlace(campaign);
	const force = archive.vocabulary['in-force'][record.outcome.in_force];
	const status = archive.vocabulary.outcomes[record.outcome.status];
	const asOf: Told = { text: words.asOf(formatDate(record.outcome.date, language, 'short')) };
	const lessons = (says: (typeof record.lessons)[number]['says']): Entry[] =>
		record.lessons
			.filter((lesson) => lesson.says === says)
			.map((lesson) => ({
				...told(lesson.text, language),
				links: [
					{
						text: toolWords[language].compare.withSources,
						url: addressOfLesson(archive, slug, lesson.id, language)
					}
				]
			}));
	return {
		slug,
		title: { text: head.title, ...(head.language !== language && { lang: head.language }) },
		short: place ? say(place.name, language) : head.title,
		place: placeLine(campaign, archive, language),
		url: storyAddress(slug, language),
		poster: `/media/${slug}/cover.svg`,
		line: told(record.outcome.line, language),
		rows: {
			place: terms(campaign, 'places', archive, language),
			decided: deciders(campaign, archive, language),
			themes: terms(campaign, 'themes', archive, language),
			tactics: terms(campaign, 'tactics', archive, language),
			years: [
				{
					text: capital(formatLength(lengthOf(campaign), language)),
					notes: [{ text: formatSpan(record.span.start, record.span.end, language) }]
				}
			],
			outcome: [
				{
					text: status ? say(status.label, language) : record.outcome.status,
					key: record.outcome.status,
					status: record.outcome.status,
					notes: [asOf, told(record.outcome.line, language)]
				}
			],
			force: [
				{
					text: force ? say(force.label, language) : record.outcome.in_force,
					key: record.outcome.in_force,
					notes: [asOf]
				}
			],
			votes: votes(campaign, language),
			figures: figures(campaign, language),
			clauses: clauses(campaign, archive, language),
			happened: happened(campaign, archive, language),
			worked: lessons('worked'),
			failed: lessons('did-not-work'),
			watch: lessons('watch'),
			sources: [
				{
					text: toolWords[language].compare.sources(Object.keys(record.sources).length),
					url: storyAddress(slug, language)
				}
			]
		}
	};
}

const terms = (campaign: Campaign, facet: Facet, archive: Archive, language: Language): Entry[] =>
	termsOfCampaign(campaign, facet, archive, language).map(({ key, label }) => ({
		text: label,
		key,
		url: facetAddress(facet, language, key)
	}));

/** One entry for each kind of decision-maker, with the names of all who were of that kind. */
function deciders(campaign: Campaign, archive: Archive, language: Language): Entry[] {
	const all = campaign.record.decision_makers;
	return terms(campaign, 'decision-makers', archive, language).map((entry) => ({
		...entry,
		notes: [
			{
				text: listOf(
					all.filter(({ kind }) => kind === entry.key).map(({ name }) => name),
					language
				)
			}
		]
	}));
}

type Policy = Campaign['record']['policies'][number];

/** What a policy is called in a line: its number as printed, else its title. */
export const policyName = (policy: Policy, language: Language) =>
	policy.number ?? say(policy.title, language);

const votes = ({ slug, record }: Campaign, language: Language): Entry[] =>
	record.policies.flatMap((policy) =>
		policy.vote
			? [
					{
						text: `${policy.vote.yes}–${policy.vote.no}`,
						url: policyAddress(slug, policy.id, language),
						notes: [
							{
								text: [
									policyName(policy, language),
									policy.date && formatDate(policy.date, language, 'short')
								]
									.filter(Boolean)
									.join(', ')
							},
							...(policy.vote.note ? [told(policy.vote.note, language)] : [])
						]
					}
				]
			: []
	);

function figures({ slug, record }: Campaign, language: Language): Entry[] {
	const words = wordsOf(language);
	const entries = record.figures.slice(0, FIGURES).map((figure): Entry => {
		const bare =
			typeof figure.value === 'number' ? formatNumber(figure.value, language) : figure.value;
		const date = formatDate(figure.date, language, 'short');
		return {
			text: `${figure.approx ? words.approx(bare) : bare} ${say(figure.unit, language)}`,
			notes: [
				told(figure.label, language),
				// A date told in words is told in English.
				{
					text: date,
					...(language === 'es' && date === figure.date && /[a-z]/i.test(date)
						? { lang: 'en' as const }
						: {})
				}
			]
		};
	});
	const rest = record.figures.length - entries.length;
	return rest > 0
		? [
				...entries,
				{ text: toolWords[language].compare.moreFigures(rest), url: storyAddress(slug, language) }
			]
		: entries;
}

/** What the clauses do, each with the clauses that do it. */
function clauses({ slug, record }: Campaign, archive: Archive, language: Language): Entry[] {
	const does = new Map<string, { text: string; url: string }[]>();
	for (const policy of record.policies)
		for (const clause of policy.clauses)
			for (const key of clause.does) {
				const links = does.get(key) ?? [];
				links.push({
					text: [policyName(policy, language), clause.id.length < 3 && `(${clause.id})`]
						.filter(Boolean)
						.join(' '),
					url: policyAddress(slug, policy.id, language, clause.id)
				});
				does.set(key, links);
			}
	return [...does].map(([key, links]) => {
		const term = archive.vocabulary.clauses[key];
		return {
			text: term ? say(term.label, language) : key,
			key,
			url: doesAddress(key, language),
			links
		};
	});
}

/** How many gains and setbacks, then the last events. */
function happened({ slug, record }: Campaign, archive: Archive, language: Language): Entry[] {
	const words = toolWords[language].compare;
	const count = (kind: 'gain' | 'setback') =>
		record.events.filter((event) => event.kind === kind).length;
	return [
		{ text: `${words.gains(count('gain'))}, ${words.setbacks(count('setback'))}` },
		...lastEvents({ slug, record }, archive, language)
	];
}

/** The last events of a record, newest last. */
export function lastEvents(
	{ slug, record }: Pick<Campaign, 'slug' | 'record'>,
	archive: Archive,
	language: Language
): Entry[] {
	return [...record.events]
		.sort((a, b) => a.date.localeCompare(b.date))
		.slice(-LAST_EVENTS)
		.map((event) => ({
			...told(event.title, language),
			url: addressOfEvent(archive, slug, event.id, language),
			notes: [{ text: formatDate(event.date, language, 'short') }]
		}));
}
