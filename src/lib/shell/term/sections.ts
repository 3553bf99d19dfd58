// The parts of the page of a value, in the order in which they help most: which there are, what they
// are called, how much they hold, and where the rest is. Pure.
import { facetAddress } from '../../archive/facets';
import type { Some } from '../../archive/term-parts';
import type { TermPage } from '../../archive/term-page';
import { inLanguage, type Language } from '../../language';
import { termWords } from '../../language/terms';

export type SectionId =
	| 'below'
	| 'took'
	| 'used'
	| 'worked'
	| 'wrong'
	| 'where'
	| 'names'
	| 'force'
	| 'standing'
	| 'happened'
	| 'spans'
	| 'stories'
	| 'campaigns'
	| 'policies'
	| 'groups'
	| 'lessons'
	| 'resources'
	| 'often';

export interface Section {
	id: SectionId;
	title: string;
	note: string;
	/** How many there are of what it lists; 0 where it counts nothing. */
	count: number;
	/** Where all of it is. */
	all?: { label: string; url: string };
}

const ORDER: Record<TermPage['facet'], SectionId[]> = {
	themes: ['stories', 'campaigns', 'policies', 'lessons', 'resources', 'often'],
	tactics: [
		'took',
		'used',
		'worked',
		'wrong',
		'where',
		'policies',
		'groups',
		'stories',
		'campaigns',
		'resources',
		'often'
	],
	places: ['below', 'campaigns', 'stories', 'policies', 'groups', 'lessons', 'resources', 'often'],
	'decision-makers': ['names', 'policies', 'stories', 'campaigns', 'lessons', 'resources', 'often'],
	outcomes: ['force', 'standing', 'campaigns', 'policies', 'lessons', 'resources', 'often'],
	organizations: ['campaigns', 'policies', 'resources', 'often'],
	years: ['happened', 'spans', 'policies', 'stories', 'campaigns', 'resources', 'often']
};

/**
 * The parts that have something to show.
 * @param mentions how many passages of stories speak of the value
 */
export function sectionsOf(page: TermPage, mentions: number, language: Language): Section[] {
	const words = termWords[language];
	const { facet, lessons, playbook, year } = page;
	const shownOf = (list: Some<unknown>, note: string) =>
		list.all > list.shown.length ? `${note} ${words.firstOf(list.shown.length, list.all)}` : note;
	const to = (label: string, path: string) => ({ label, url: inLanguage(path, language) });
	const lessonCount = lessons.worked.all + lessons['did-not-work'].all + lessons.watch.all;
	const none = { shown: [], all: 0 };
	const used = playbook?.used ?? none;
	const setbacks = playbook?.setbacks ?? none;
	const happened = year?.events ?? none;
	const wrong = setbacks.all + lessons['did-not-work'].all + lessons.watch.all;
	const sections: Record<SectionId, Omit<Section, 'id'> & { isEmpty?: boolean }> = {
		below: {
			title: words.below[page.key.includes('/') ? 'county' : 'state'],
			note: '',
			count: page.below.length
		},
		took: { title: words.took, note: words.tookNote, count: 0, isEmpty: !playbook },
		used: {
			title: words.used,
			note: shownOf(used, words.usedNote),
			count: used.all,
			all: to(words.allEvents, '/timeline/')
		},
		worked: {
			title: words.worked,
			note: shownOf(lessons.worked, words.lessonsNote),
			count: lessons.worked.all,
			all: to(words.allLessons, '/lessons/')
		},
		wrong: { title: words.wrong, note: words.wrongNote, count: wrong },
		where: { title: words.where, note: words.whereNote, count: 0, isEmpty: !playbook },
		names: {
			title: words.names,
			note: page.deciders ? shownOf(page.deciders, words.namesNote) : '',
			count: page.deciders?.all ?? 0
		},
		force: { title: words.force, note: words.forceNote, count: 0, isEmpty: !page.force },
		standing: {
			title: words.standing,
			note: page.standings ? shownOf(page.standings, words.newest) : '',
			count: page.standings?.all ?? 0
		},
		happened: {
			title: words.happened,
			note: shownOf(happened, words.happenedNote),
			count: happened.all,
			all: to(words.allEvents, '/timeline/')
		},
		spans: { title: words.spans, note: '', count: 0, isEmpty: !year },
		stories: {
			title: words.stories,
			note: facet === 'years' ? words.storiesOfYear : words.storiesNote,
			count: mentions
		},
		campaigns: {
			title: words.campaigns,
			note:
				page.count > page.cards.length
					? `${words.newest} ${words.firstOf(page.cards.length, page.count)}`
					: words.newest,
			count: page.count,
			all: {
				label: page.count > page.cards.length ? words.allCampaigns(page.count) : words.inArchive,
				url: page.archive
			}
		},
		policies: {
			title: words.policies[facet],
			note: shownOf(page.policies, words.policiesNote[facet]),
			count: page.policies.all,
			all: to(words.allPolicies, '/policies/')
		},
		groups: {
			title: facet === 'places' ? words.groupsOfPlace : words.groups,
			note: page.roles ? shownOf(page.roles, words.groupsNote) : '',
			count: page.roles?.all ?? 0,
			all: { label: words.allGroups, url: facetAddress('organizations', language) }
		},
		lessons: {
			title: words.lessons,
			note: words.lessonsNote,
			count: lessonCount,
			all: to(words.allLessons, '/lessons/')
		},
		resources: {
			title: words.resources,
			note: shownOf(page.resources, words.resourcesNote),
			count: page.resources.all,
			all: to(words.allResources, '/library/')
		},
		often: {
			title: words.often,
			note: words.oftenNote(page.count),
			count: 0,
			isEmpty: page.companions.length === 0
		}
	};
	return ORDER[facet].flatMap((id) => {
		const { isEmpty, ...section } = sections[id];
		return (isEmpty ?? section.count === 0) ? [] : [{ id, ...section }];
	});
}
