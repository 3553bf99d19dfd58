// What the search knows: records of the archive and the words of the rendered stories.
import { getArchive } from '../archive/archive.server';
import { FACETS, facetAddress, placeLine, termsOf, termsOfCampaign } from '../archive/facets';
import { headOf } from '../archive/model';
import type { Archive, Campaign } from '../archive/types';
import { wordsOfStory, type WordsOfStory } from '../exhibit/texts.server';
import { formatDate, inLanguage, say, type Both, type Language } from '../language';
import { wordsOf } from '../language/words';
import { withoutNames } from './unfindable';
import { buildSearch, type SearchDocument, type SearchFile, type Synonym } from './build';

const KINDS = {
	themes: 'theme',
	tactics: 'tactic',
	places: 'place',
	organizations: 'organization',
	outcomes: 'outcome'
} as const;

/** The whole search of a language, as it is written into a file. */
export async function searchFile(language: Language): Promise<SearchFile> {
	const archive = await getArchive();
	const documents = [
		...(
			await Promise.all(archive.campaigns.map((one) => ofCampaign(one, archive, language)))
		).flat(),
		...ofFacets(archive, language)
	];
	return buildSearch(
		withoutNames(documents, archive.consents),
		language,
		synonymsOf(archive, language)
	);
}

/** A story, its steps, its policies, lessons and terms. */
async function ofCampaign(
	campaign: Campaign,
	archive: Archive,
	language: Language
): Promise<SearchDocument[]> {
	const { record, slug } = campaign;
	const head = headOf(campaign, language);
	const texts = (await wordsOfStory(slug, language)) ?? { steps: [], prose: '', clauses: [] };
	const url = inLanguage(`/stories/${slug}/`, language);
	const term = archive.vocabulary.outcomes[record.outcome.status];
	const place = placeLine(campaign, archive, language);
	const both = (text: Both) => say(text, language);
	const shared = {
		outcome: { key: record.outcome.status, label: term ? both(term.label) : record.outcome.status },
		place,
		date: formatDate(record.outcome.date, language, 'short')
	};
	const within = { ...shared, context: head.title };
	const words = FACETS.filter((facet) => facet !== 'years').flatMap((facet) =>
		termsOfCampaign(campaign, facet, archive, language).map((one) => one.label)
	);
	return [
		{
			kind: 'story',
			title: head.title,
			url,
			context: place,
			text: [head.summary, texts.prose].join(' '),
			words: [
				...words,
				both(record.title),
				...record.decision_makers.map((one) => one.name),
				...record.events.map((event) => both(event.title))
			],
			...shared
		},
		...texts.steps.map((step) => ({
			kind: 'step' as const,
			title: step.title || head.title,
			url: `${url}#${step.id}`,
			text: step.text,
			number: step.number,
			words: [place],
			...within
		})),
		...record.policies.map((policy) => ({
			kind: 'policy' as const,
			title: policy.number ? `${policy.number}: ${both(policy.title)}` : both(policy.title),
			url: clauseAddress(url, texts.clauses, policy),
			text: [
				...policy.clauses.map((clause) => clause.text),
				policy.status && both(policy.status),
				policy.note && both(policy.note)
			]
				.filter(Boolean)
				.join(' '),
			words: [both(policy.body), ...policy.clauses.map((clause) => both(clause.plain))],
			legal: policy.clauses.length > 0,
			...within,
			...(policy.date ? { date: formatDate(policy.date, language, 'short') } : {})
		})),
		...record.lessons.map((lesson) => ({
			kind: 'lesson' as const,
			title: lesson.heading ? both(lesson.heading) : wordsOf(language).lesson,
			url,
			text: both(lesson.text),
			...within
		})),
		...record.glossary.map((entry) => ({
			kind: 'term' as const,
			title: both(entry.term),
			url,
			text: both(entry.text),
			...within
		}))
	];
}

/** A policy leads to its clause in the story where the story shows one. */
function clauseAddress(
	url: string,
	shown: WordsOfStory['clauses'],
	policy: { number?: string | undefined; title: Both }
) {
	const label = policy.number ?? policy.title.en;
	const id = shown.find(({ name }) => name.startsWith(label))?.id;
	return id ? `${url}#${id}` : url;
}

/** The values of the archive that have pages. */
function ofFacets(archive: Archive, language: Language): SearchDocument[] {
	return Object.entries(KINDS).flatMap(([facet, kind]) =>
		termsOf(archive, facet as keyof typeof KINDS, language).map((term) => ({
			kind,
			title: term.within ? `${term.label}, ${term.within}` : term.label,
			url: facetAddress(term.facet, language, term.key),
			text: [term.about, term.campaigns.map((one) => headOf(one, language).title).join('; ')]
				.filter(Boolean)
				.join(' ')
		}))
	);
}

/** Other words that the vocabulary knows for its terms. */
function synonymsOf(archive: Archive, language: Language): Synonym[] {
	return [archive.vocabulary.themes, archive.vocabulary.tactics].flatMap((terms) =>
		Object.values(terms).flatMap((term) =>
			(term.also?.[language] ?? []).map((phrase) => ({ phrase, to: say(term.label, language) }))
		)
	);
}
