// What the page of one policy shows: plain strings and addresses, so that pages hold no logic. Pure.
import type { Policy } from '../content/schema';
import { formatDate, formatDayOfYear, inLanguage, pick, say, type Language } from '../language';
import { policyWords } from '../language/policies';
import { doesAddress, policyAddress, storyAddress } from './addresses';
import { addressOfEvent } from './all-events';
import { cardOf } from './cards';
import { clauseRow, clausesByDoing, nearest, type FiledClause } from './clauses';
import { facetAddress } from './facets';
import { headOf } from './model';
import {
	citationOf,
	copyText,
	deciderOf,
	forceLine,
	forceOf,
	labelOf,
	policyPlace,
	type Filed
} from './policies';
import type { Archive, Campaign } from './types';

/** Other clauses that stand beside one on its page. */
const BESIDE = 4;

/**
 * Everything the page of a policy shows.
 * @param origin scheme and host of the site, or “{origin}” where only the reader's browser knows it
 */
export function policyPage(filed: Filed, archive: Archive, language: Language, origin: string) {
	const { campaign, policy } = filed;
	const { record, slug } = campaign;
	const address = (clause?: string) =>
		`${origin}${policyAddress(slug, policy.id, language, clause)}`;
	const force = forceOf(policy, archive, language);
	const does = [...new Set(policy.clauses.flatMap((clause) => clause.does))];
	const sources = policy.sources.flatMap((key) => record.sources[key] ?? []);
	return {
		slug,
		id: policy.id,
		path: `/policies/${slug}/${policy.id}/`,
		title: pick(policy.title, language),
		place: policyPlace(filed, archive, language),
		date: policy.date && formatDate(policy.date, language),
		number: policy.number,
		facts: factsOf(policy, archive, language),
		force,
		forceLine: forceLine(force),
		status:
			policy.status && say(policy.status, language).toLowerCase() !== force.word.toLowerCase()
				? pick(policy.status, language)
				: undefined,
		note: policy.note && pick(policy.note, language),
		citation: citationOf(policy, language),
		clauses: policy.clauses.map((clause) => ({
			id: clause.id,
			heading: clause.heading,
			text: clause.text,
			...shownIn(campaign, policy, clause, language),
			plain: pick(clause.plain, language),
			copy: copyText(policy, [clause], archive, language, address(clause.id))
		})),
		does: does.map((key) => ({
			key,
			label: labelOf(archive, 'clauses', key, language),
			count: clausesByDoing(archive).get(key)?.length ?? 0,
			url: doesAddress(key, language)
		})),
		copy: copyText(policy, policy.clauses, archive, language, address()),
		link: address(),
		body: pick(policy.body, language),
		vote: policy.vote && {
			line: policyWords[language].vote(policy.vote.yes, policy.vote.no),
			note: policy.vote.note && pick(policy.vote.note, language)
		},
		decider: deciderOf(policy.decided_by, archive, language),
		card: cardOf(campaign, archive, language),
		listUrl: inLanguage(`/policies/${slug}/`, language),
		events: policy.date ? eventsFrom(campaign, policy, policy.date, archive, language) : undefined,
		organizations: record.organizations.map(({ id, role }) => {
			const organization = archive.organizations[id];
			const name = organization?.name ?? id;
			return {
				id,
				name: language === 'es' ? (organization?.name_es ?? name) : name,
				url: facetAddress('organizations', language, id),
				role: pick(role, language)
			};
		}),
		same: sideBySide(filed, archive, language),
		sources,
		uncertain: record.uncertain
			.filter((one) => one.sources?.some((key) => policy.sources.includes(key)))
			.map((one) => pick(one.text, language))
	};
}

export type PolicyPage = ReturnType<typeof policyPage>;

/** “Ordinance, September 7, 2011”: kind and date, each only where the number does not say it. */
function factsOf(policy: Policy, archive: Archive, language: Language): string {
	const number = policy.number?.toLowerCase() ?? '';
	return [
		labelOf(archive, 'policy-kinds', policy.kind, language),
		policy.date && formatDate(policy.date, language)
	]
		.filter((one): one is string => !!one && !number.includes(one.toLowerCase()))
		.join(', ');
}

/** The first place of the story that shows a clause, and the words of it that the story marks. */
function shownIn(
	campaign: Campaign,
	policy: Policy,
	clause: Policy['clauses'][number],
	language: Language
): { story?: string; marks: string[] } {
	const scenes = headOf(campaign, language).laws.filter(
		(one) => one.policy === policy.id && one.clause === clause.id
	);
	const [first] = scenes;
	const marks = scenes.flatMap(({ mark }) => mark ?? []);
	// Marks are for some of the words: where the story goes through nearly all of them, none stands out.
	const length = marks.reduce((sum, mark) => sum + mark.length, 0);
	return {
		...(first && { story: storyAddress(campaign.slug, language, first.id) }),
		marks: length <= clause.text.length / 2 ? marks : []
	};
}

/**
 * Events of the campaign from the day of a policy on, in order. Which of them concern it the record does
 * not say: only those are marked whose words name its number.
 */
function eventsFrom(
	{ slug, record }: Campaign,
	policy: Policy,
	day: string,
	archive: Archive,
	language: Language
) {
	const name = nameIn(policy);
	return record.events
		.filter(({ date }) => date.slice(0, day.length) >= day)
		.sort((a, b) => a.date.localeCompare(b.date))
		.map((event) => ({
			id: event.id,
			year: event.date.slice(0, 4),
			day: formatDayOfYear(event.date, language),
			kind: event.kind,
			title: pick(event.title, language),
			text: pick(event.text, language),
			url: addressOfEvent(archive, slug, event.id, language),
			namesIt: name?.test(`${event.title.en} ${event.text.en}`) ?? false
		}));
}

const ALONE = /\b\d+-[A-Z]+-\d+\b/;
const WITH_LETTERS =
	/\b(?:[SHAC]B|House Bill|Senate Bill|Ordinance|Resolution|Local Law|Executive Order No\.|Or|O|R-)\s?\d[\d-]*\b/;

/**
 * How a text names a policy: by a number that only it can have (17-O-1152), or by letters with a number
 * (SB 54, Executive Order No. 1-14). Undefined where it has none.
 */
export function nameIn({ number }: Pick<Policy, 'number'>): RegExp | undefined {
	const found = (ALONE.exec(number ?? '') ?? WITH_LETTERS.exec(number ?? ''))?.[0];
	if (!found) return undefined;
	const exact = found.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
	return new RegExp(`(?<![\\w-])${exact}(?![\\w-])`);
}

/** This policy's clause beside others, for the first thing it does that others do too. */
function sideBySide({ campaign, policy }: Filed, archive: Archive, language: Language) {
	for (const clause of policy.clauses)
		for (const key of clause.does) {
			const here: FiledClause = { campaign, policy, clause };
			const others = nearest(here, key, archive, BESIDE);
			if (others.length === 0) continue;
			return {
				key,
				label: labelOf(archive, 'clauses', key, language),
				url: doesAddress(key, language),
				total: clausesByDoing(archive).get(key)?.length ?? 0,
				rows: [
					clauseRow(here, archive, language, true),
					...others.map((one) => clauseRow(one, archive, language))
				]
			};
		}
	return undefined;
}
