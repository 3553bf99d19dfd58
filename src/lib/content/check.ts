// What must hold between the files: every key that is used exists, ids are used once, both
// languages tell the same scenes. One pass over everything, all problems at once.
import { checkConsents } from './check-consent';
import { checkMedia } from './check-media';
import type { Facts } from '../media/press';
import { checkLibrary } from './check-library';
import { checkExamples, checkTexts } from './check-text';
import type { Content, StoryFolder } from './read';
import { suggest } from './nearest';
import { oldFrom } from './age';
import { error, warning, type Problem } from './problems';
import { withoutSpanish } from './spanish';

/** The drawings of the press, by name, with the range of each number. */
export type DrawingsOf = (
	slug: string,
	about?: Facts
) => Record<string, Record<string, [number, number]>>;

type Path = readonly PropertyKey[];

/**
 * Checks everything that one file alone cannot know.
 * @param today YYYY-MM-DD, by which consents run out
 */
export function checkContent(
	content: Content,
	drawingsOf: DrawingsOf,
	today = new Date().toISOString().slice(0, 10)
): Problem[] {
	// A story that was withdrawn keeps its address, so links to it are no fault.
	const slugs = [...content.stories, ...content.withdrawn].map(({ slug }) => slug);
	const problems = content.stories.flatMap((story) => [
		...checkRecord(story, content, slugs),
		...checkMedia(story, content, drawingsOf),
		...checkTexts(story, slugs)
	]);
	const { examples } = content;
	if (examples)
		problems.push(
			...checkRecord(examples, content, slugs),
			...checkMedia(examples, content, drawingsOf),
			...checkExamples(examples, slugs)
		);
	for (const story of content.stories) problems.push(...checkAge(story, today));
	return [
		...problems,
		...checkLibrary(content),
		...checkConsents(content, today),
		...checkAliases(content)
	];
}

/** A record that nobody has checked for more than a year is a warning: readers are told, too. */
function checkAge({ record: { value, spot } }: StoryFolder, today: string): Problem[] {
	if (!value || today.slice(0, 7) < oldFrom(value.reviewed)) return [];
	return [
		warning(
			spot(['reviewed']),
			'old-record',
			`The record was last checked in ${value.reviewed}, more than a year ago.`,
			'Check it against its sources, then write the month of the check.'
		)
	];
}

/** Every alias is free, so that an old address leads to one story only. */
function checkAliases(content: Content): Problem[] {
	const taken = new Map([...content.stories, ...content.withdrawn].map(({ slug }) => [slug, slug]));
	return content.stories.flatMap((story) =>
		(story.record.value?.aliases ?? []).flatMap((alias, index) => {
			const owner = taken.get(alias);
			taken.set(alias, story.slug);
			return owner === undefined
				? []
				: [
						error(
							story.record.spot(['aliases', index]),
							'slug-twice',
							`The address “${alias}” already belongs to ${owner}.`,
							'Take the alias out of one of the two.'
						)
					];
		})
	);
}

function checkRecord(story: StoryFolder, content: Content, slugs: string[]): Problem[] {
	const { value: record, spot } = story.record;
	if (!record) return [];
	const problems: Problem[] = [];
	const key = (path: Path, word: string, list: Iterable<string>, what: string, rule: string) => {
		const known = [...list];
		if (!known.includes(word))
			problems.push(
				error(spot(path), rule, `There is no ${what} “${word}”.`, suggest(word, known))
			);
	};
	const term = (path: Path, word: string, name: keyof Content['vocabulary'], what: string) =>
		key(
			path,
			word,
			Object.keys(content.vocabulary[name]),
			what,
			`unknown-${what.replace(/ /g, '-')}`
		);

	record.themes.forEach((word, i) => term(['themes', i], word, 'themes', 'theme'));
	record.tactics.forEach((word, i) => term(['tactics', i], word, 'tactics', 'tactic'));
	record.places.forEach((one, i) => term(['places', i, 'state'], one.state, 'states', 'state'));
	record.decision_makers.forEach((one, i) =>
		term(['decision_makers', i, 'kind'], one.kind, 'decision-makers', 'decision maker')
	);
	term(['outcome', 'status'], record.outcome.status, 'outcomes', 'outcome');
	term(['outcome', 'in_force'], record.outcome.in_force, 'in-force', 'force');
	record.policies.forEach((one, i) => {
		term(['policies', i, 'kind'], one.kind, 'policy-kinds', 'policy kind');
		term(['policies', i, 'in_force'], one.in_force, 'in-force', 'force');
		term(['policies', i, 'decided_by'], one.decided_by, 'decision-makers', 'decision maker');
		key(
			['policies', i, 'place'],
			one.place,
			record.places.map((place) => place.id),
			'place of this record',
			'unknown-place'
		);
		one.clauses.forEach((clause, j) =>
			clause.does.forEach((word, k) =>
				term(['policies', i, 'clauses', j, 'does', k], word, 'clauses', 'effect of a clause')
			)
		);
	});
	record.resources.forEach((one, i) => {
		term(['resources', i, 'type'], one.type, 'resource-types', 'resource type');
		one.themes?.forEach((word, j) => term(['resources', i, 'themes', j], word, 'themes', 'theme'));
	});
	// What an event or a lesson shows is a theme or a tactic of its campaign.
	record.events.forEach((one, i) =>
		one.tactics.forEach((word, j) =>
			key(
				['events', i, 'tactics', j],
				word,
				record.tactics,
				'tactic of this record',
				'unknown-tactic'
			)
		)
	);
	record.lessons.forEach((one, i) => {
		one.themes.forEach((word, j) =>
			key(['lessons', i, 'themes', j], word, record.themes, 'theme of this record', 'unknown-theme')
		);
		one.tactics.forEach((word, j) =>
			key(
				['lessons', i, 'tactics', j],
				word,
				record.tactics,
				'tactic of this record',
				'unknown-tactic'
			)
		);
	});
	record.organizations.forEach((one, i) =>
		key(
			['organizations', i, 'id'],
			one.id,
			Object.keys(content.organizations.value ?? {}),
			'organization',
			'unknown-organization'
		)
	);
	record.related.forEach((one, i) =>
		key(['related', i, 'slug'], one.slug, slugs, 'story', 'unknown-story')
	);

	visitSources(record, [], (path, word) =>
		key(path, word, Object.keys(record.sources), 'source', 'unknown-source')
	);
	for (const list of [
		'events',
		'figures',
		'series',
		'policies',
		'quotes',
		'lessons',
		'places',
		'resources',
		'uncertain',
		'glossary'
	] as const)
		repeated(record[list].map((one) => one.id)).forEach((i) =>
			problems.push(
				error(
					spot([list, i, 'id']),
					'id-twice',
					`The id “${record[list][i]?.id}” stands twice in ${list}.`,
					'Give one of them another id.'
				)
			)
		);
	const policyIds = record.policies.map(({ id }) => id);
	record.policies.forEach(({ aliases = [] }, i) =>
		aliases.forEach((alias, j) => {
			const earlier = record.policies.slice(0, i).flatMap((one) => one.aliases ?? []);
			if ([...policyIds, ...earlier, ...aliases.slice(0, j)].includes(alias))
				problems.push(
					error(
						spot(['policies', i, 'aliases', j]),
						'id-twice',
						`The old id “${alias}” already belongs to a policy of this record.`,
						'Take it out of one of the two.'
					)
				);
		})
	);
	if (record.span.end !== 'ongoing' && record.span.end < record.span.start)
		problems.push(
			error(
				spot(['span', 'end']),
				'date',
				'The span ends before it begins.',
				'Correct one of the two dates.'
			)
		);
	problems.push(...withoutSpanish(record, spot));
	return problems;
}

/** Positions of the second and later of equal words. */
function repeated(words: string[]): number[] {
	return words.flatMap((word, i) => (words.indexOf(word) < i ? [i] : []));
}

function visitSources(
	value: unknown,
	path: PropertyKey[],
	found: (path: Path, key: string) => void
): void {
	if (!value || typeof value !== 'object') return;
	for (const [key, inner] of Object.entries(value)) {
		const at = [...path, Array.isArray(value) ? Number(key) : key];
		if (key === 'sources' && Array.isArray(inner))
			inner.forEach((one: unknown, i) => found([...at, i], String(one)));
		else visitSources(inner, at, found);
	}
}
