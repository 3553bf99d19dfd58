// One organization: its part in each campaign, who else was there, who decided, what came of it. Pure.
import { formatDate, pick, say, type Language } from '../language';
import { doesAddress, policyAddress, storyAddress } from './addresses';
import { addressOfLesson } from './lessons';
import { cardOf, type CampaignCard } from './cards';
import { counted, facetAddress, termsOf } from './facets';
import { itemOf, publishedBy, type Told } from './library';
import { headOf } from './model';
import { figuresOf, kindOf, linksOf, organizationsOf, type Standing } from './networks';
import { organizationName } from './publishers';
import type { Archive, Campaign } from './types';

type Source = Campaign['record']['sources'][string];

/** A campaign with what the organization did in it and on what sources that rests. */
export interface Part {
	card: CampaignCard;
	roles: Told[];
	sources: Source[];
	/** Names of those who decided, each with its kind’s page. */
	faced: { name: string; url: string }[];
}

const MOST = { companions: 12, policies: 8, clauses: 8, faced: 6, resources: 24, lessons: 3 };

/**
 * All that the page of an organization shows.
 * @returns undefined where no organization has the id
 */
export function organizationPage(id: string, archive: Archive, language: Language) {
	const standing = organizationsOf(archive).get(id);
	if (!standing) return undefined;
	const { record } = standing;
	const campaigns = standing.campaigns.map(({ campaign }) => campaign);
	const policies = policiesOf(campaigns, language);
	const companions = companionsOf(standing, archive);
	const resources = publishedBy(archive, id);
	return {
		id,
		name: organizationName(record, language),
		shortName: record.short_name,
		kind: kindOf(record, language),
		about: record.about && pick(record.about, language),
		founded: record.founded && formatDate(record.founded, language),
		site: record.url,
		members: linksOf(record.members ?? [], archive, language),
		memberOf: linksOf(standing.memberOf, archive, language),
		figures: figuresOf(record, language),
		readAt: record.sources ?? [],
		parts: standing.campaigns.map((one) => partOf(one, archive, language)),
		companions: {
			links: linksOf(companions.slice(0, MOST.companions), archive, language),
			// How often they met is what counts here, not in how many campaigns each was.
			shared: Object.fromEntries(sharedWith(standing)),
			more: Math.max(0, companions.length - MOST.companions)
		},
		deciders: counted(
			termsOf({ ...archive, campaigns }, 'decision-makers', language),
			MOST.companions
		),
		policies: {
			all: policies.length,
			newest: policies.slice(0, MOST.policies)
		},
		clauses: clausesOf(campaigns, archive, language).slice(0, MOST.clauses),
		lessons: lessonsOf(campaigns, archive, language),
		resources: {
			all: resources.length,
			newest: resources.slice(0, MOST.resources).map((one) => itemOf(one, archive, language))
		}
	};
}

export type OrganizationPage = NonNullable<ReturnType<typeof organizationPage>>;

function partOf(
	{ campaign, roles }: Standing['campaigns'][number],
	archive: Archive,
	language: Language
): Part {
	const { record } = campaign;
	const keys = [...new Set(roles.flatMap(({ sources }) => sources))];
	const faced = new Map<string, string>();
	for (const { name, kind } of record.decision_makers)
		if (!faced.has(name)) faced.set(name, facetAddress('decision-makers', language, kind));
	return {
		card: cardOf(campaign, archive, language),
		roles: roles.map(({ role }) => pick(role, language)),
		sources: keys.flatMap((key) => record.sources[key] ?? []),
		faced: [...faced].slice(0, MOST.faced).map(([name, url]) => ({ name, url }))
	};
}

/** How often each other organization was in the same campaign. */
function sharedWith({ id, campaigns }: Standing): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { campaign } of campaigns)
		for (const other of new Set(campaign.record.organizations.map((one) => one.id)))
			if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
	return counts;
}

/** Those who met it most often first; then those in most campaigns, then by id. */
function companionsOf(standing: Standing, archive: Archive): string[] {
	const all = organizationsOf(archive);
	const uses = (id: string) => all.get(id)?.campaigns.length ?? 0;
	return [...sharedWith(standing)]
		.sort(([a, n], [b, m]) => m - n || uses(b) - uses(a) || a.localeCompare(b))
		.map(([id]) => id);
}

/** Policies of campaigns, newest first. */
const policiesOf = (campaigns: Campaign[], language: Language) =>
	campaigns
		.flatMap(({ slug, record }) =>
			record.policies.map((policy) => ({
				key: `${slug}/${policy.id}`,
				title: pick(policy.title, language),
				number: policy.number,
				date: policy.date ?? '',
				when: policy.date ? formatDate(policy.date, language) : '',
				url: policyAddress(slug, policy.id, language)
			}))
		)
		.sort((a, b) => b.date.localeCompare(a.date) || a.key.localeCompare(b.key));

/** What the clauses of campaigns do, most frequent first. */
function clausesOf(campaigns: Campaign[], { vocabulary }: Archive, language: Language) {
	const counts = new Map<string, number>();
	for (const { record } of campaigns)
		for (const { does } of record.policies.flatMap(({ clauses }) => clauses))
			for (const key of does) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts]
		.sort(([a, n], [b, m]) => m - n || a.localeCompare(b))
		.map(([key, count]) => {
			const term = vocabulary.clauses[key];
			return {
				key,
				label: term ? say(term.label, language) : key,
				count,
				url: doesAddress(key, language)
			};
		});
}

/** A few lessons: one of each kind first, from the campaigns with the newest changes. */
function lessonsOf(campaigns: Campaign[], archive: Archive, language: Language) {
	const all = campaigns.flatMap((campaign) =>
		campaign.record.lessons.map((lesson) => ({ campaign, lesson }))
	);
	const first = (['worked', 'did-not-work', 'watch'] as const).flatMap(
		(says) => all.find(({ lesson }) => lesson.says === says) ?? []
	);
	return [...first, ...all.filter((one) => !first.includes(one))]
		.slice(0, MOST.lessons)
		.map(({ campaign, lesson }) => {
			const { title, language: told } = headOf(campaign, language);
			return {
				says: lesson.says,
				heading: lesson.heading ? pick(lesson.heading, language) : undefined,
				text: pick(lesson.text, language),
				url: addressOfLesson(archive, campaign.slug, lesson.id, language),
				campaign: { title, language: told, url: storyAddress(campaign.slug, language) }
			};
		});
}
