// What must hold in organizations.yml, resources.yml and glossary.yml.
import { suggest } from './nearest';
import { error, type Problem } from './problems';
import type { Content } from './read';
import { withoutSpanish } from './spanish';

/** Members that exist, words of the vocabulary, both languages. */
export function checkLibrary({
	organizations,
	resources,
	glossary,
	vocabulary,
	stories,
	withdrawn
}: Content): Problem[] {
	const problems: Problem[] = [];
	const names = Object.keys(organizations.value ?? {});
	for (const [id, { members = [] }] of Object.entries(organizations.value ?? {}))
		members.forEach((member, i) => {
			if (!names.includes(member))
				problems.push(
					error(
						organizations.spot([id, 'members', i]),
						'unknown-organization',
						`There is no organization “${member}”.`,
						suggest(member, names)
					)
				);
		});
	for (const [id, { type, themes }] of Object.entries(resources.value ?? {})) {
		const term = (path: PropertyKey[], word: string, list: object, what: string) => {
			if (!Object.hasOwn(list, word))
				problems.push(
					error(
						resources.spot([id, ...path]),
						`unknown-${what.replace(' ', '-')}`,
						`There is no ${what} “${word}”.`,
						suggest(word, Object.keys(list))
					)
				);
		};
		term(['type'], type, vocabulary['resource-types'], 'resource type');
		themes.forEach((word, i) => term(['themes', i], word, vocabulary.themes, 'theme'));
	}
	problems.push(...checkGlossary({ glossary, vocabulary, stories, withdrawn }));
	return [
		...problems,
		...withoutSpanish(glossary.value, glossary.spot),
		...withoutSpanish(organizations.value, organizations.spot),
		...withoutSpanish(resources.value, resources.spot)
	];
}

/** Lists of the vocabulary whose values have pages. */
const SEE = ['themes', 'tactics', 'decision-makers', 'outcomes', 'clauses'] as const;

/** Stories and sources that a term is taken from, entries of records that it joins, pages that it names. */
function checkGlossary({
	glossary: { value = {}, spot },
	vocabulary,
	stories,
	withdrawn
}: Pick<Content, 'glossary' | 'vocabulary' | 'stories' | 'withdrawn'>): Problem[] {
	const problems: Problem[] = [];
	const entries = stories.flatMap(({ record }) => record.value?.glossary.map(({ id }) => id) ?? []);
	for (const [id, { same, own_words, from, see }] of Object.entries(value)) {
		const unknown = (path: PropertyKey[], what: string, word: string, known: string[]) =>
			problems.push(
				error(
					spot([id, ...path]),
					`unknown-${what.replace(/ /g, '-')}`,
					`There is no ${what} “${word}”.`,
					suggest(word, known)
				)
			);
		same.forEach((word, i) => {
			if (!entries.includes(word)) unknown(['same', i], 'glossary entry', word, entries);
		});
		const slugs = stories.map(({ slug }) => slug);
		own_words.forEach((word, i) => {
			if (![...slugs, ...withdrawn.map(({ slug }) => slug)].includes(word))
				unknown(['own_words', i], 'story', word, slugs);
		});
		from.forEach((word, i) => {
			const [slug = '', key] = word.split('/');
			if (withdrawn.some((one) => one.slug === slug)) return;
			const story = stories.find((one) => one.slug === slug);
			const sources = Object.keys(story?.record.value?.sources ?? {});
			if (!story) unknown(['from', i], 'story', slug, slugs);
			else if (key !== undefined && !sources.includes(key))
				unknown(['from', i], 'source', key, sources);
		});
		see.forEach((word, i) => {
			const [name, key = ''] = word.split('/');
			const list = SEE.find((one) => one === name);
			const known = SEE.flatMap((one) => Object.keys(vocabulary[one]).map((k) => `${one}/${k}`));
			if (!list || !Object.hasOwn(vocabulary[list], key))
				unknown(['see', i], 'page of the archive', word, known);
		});
	}
	return problems;
}
