// What must hold in organizations.yml and resources.yml.
import { suggest } from './nearest';
import { error, type Problem } from './problems';
import type { Content } from './read';
import { withoutSpanish } from './spanish';

/** Members that exist, words of the vocabulary, both languages. */
export function checkLibrary({ organizations, resources, vocabulary }: Content): Problem[] {
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
	return [
		...problems,
		...withoutSpanish(organizations.value, organizations.spot),
		...withoutSpanish(resources.value, resources.spot)
	];
}
