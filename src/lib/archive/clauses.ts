// Clauses by what they do, side by side. Pure.
import { LEVELS, type Policy } from '../content/schema';
import { compareIn, pick, say, type Language } from '../language';
import { anchorOf, doesAddress, policyAddress } from './addresses';
import { headOf } from './model';
import {
	byNewest,
	deciderOf,
	forceOf,
	formOf,
	labelOf,
	policiesOf,
	policyPlace,
	type Filed,
	type Force
} from './policies';
import { perArchive } from './per-archive';
import type { Archive } from './types';

type Clause = Policy['clauses'][number];

/** A clause with the policy and the campaign that hold it. */
export interface FiledClause extends Filed {
	clause: Clause;
}

/** Most clauses on one page, side by side. */
export const PAGE = 24;

/** A clause in a comparison: plain strings, with the language of each text that is not the page's. */
export interface ClauseRow {
	id: string;
	url: string;
	isHere: boolean;
	place: string;
	force: Force;
	heading?: string;
	text: string;
	plain: { text: string; language: Language };
	form: string;
	decider: { label: string; url?: string };
	campaign: { title: string; language: Language; url: string };
}

/** Clauses by what they do, each list newest first. A clause that does two things stands twice. */
export const clausesByDoing = perArchive((archive) => {
	const lists = new Map<string, FiledClause[]>();
	for (const filed of policiesOf(archive))
		for (const clause of filed.policy.clauses)
			for (const key of new Set(clause.does)) {
				const list = lists.get(key) ?? [];
				lists.set(key, list);
				list.push({ ...filed, clause });
			}
	return lists;
});

/** What clauses do, as far as any does it: most clauses first, equals by the alphabet. */
export function doings(archive: Archive, language: Language) {
	const compare = compareIn(language);
	return [...clausesByDoing(archive)]
		.map(([key, list]) => {
			const about = archive.vocabulary.clauses[key]?.about;
			return {
				key,
				label: labelOf(archive, 'clauses', key, language),
				about: about ? say(about, language) : '',
				count: list.length,
				url: doesAddress(key, language)
			};
		})
		.sort((a, b) => b.count - a.count || compare(a.label, b.label));
}

/**
 * The nearest other clauses that do the same: those of the same level of government first, then the
 * newest. The list is newest first, so one walk is enough, and it ends early.
 */
export function nearest(here: FiledClause, key: string, archive: Archive, count: number) {
	const near: FiledClause[] = [];
	const far: FiledClause[] = [];
	for (const one of clausesByDoing(archive).get(key) ?? []) {
		if (near.length === count) break;
		if (one.policy === here.policy) continue;
		(one.policy.level === here.policy.level ? near : far).push(one);
	}
	return [...near, ...far].slice(0, count);
}

/** A clause as a comparison shows it. */
export function clauseRow(
	{ campaign, policy, clause }: FiledClause,
	archive: Archive,
	language: Language,
	isHere = false
): ClauseRow {
	const { title, language: titleLanguage } = headOf(campaign, language);
	return {
		id: `${anchorOf(campaign.slug, policy.id)}--${clause.id}`,
		url: policyAddress(campaign.slug, policy.id, language, clause.id),
		isHere,
		place: policyPlace({ campaign, policy }, archive, language).label,
		force: forceOf(policy, archive, language),
		...(clause.heading && { heading: clause.heading }),
		text: clause.text,
		plain: pick(clause.plain, language),
		form: formOf(policy, archive, language),
		decider: deciderOf(policy.decided_by, archive, language),
		campaign: {
			title,
			language: titleLanguage,
			url: policyAddress(campaign.slug, policy.id, language)
		}
	};
}

/**
 * One page of all clauses that do the same, by level of government, the smallest first.
 * @param number from 1; undefined comes back where there is no such page
 */
export function doesPage(archive: Archive, key: string, language: Language, number = 1) {
	const order = (one: FiledClause) => LEVELS.indexOf(one.policy.level);
	const all = [...(clausesByDoing(archive).get(key) ?? [])].sort(
		(a, b) => order(a) - order(b) || byNewest(a, b)
	);
	const pages = Math.ceil(all.length / PAGE);
	const here = all.slice((number - 1) * PAGE, number * PAGE);
	if (here.length === 0) return undefined;
	return {
		total: all.length,
		number,
		pages,
		groups: LEVELS.map((level) => ({
			level,
			rows: here
				.filter(({ policy }) => policy.level === level)
				.map((one) => clauseRow(one, archive, language))
		})).filter(({ rows }) => rows.length > 0)
	};
}

/** Numbers of the pages after the first that a list of clauses has. */
export const furtherPages = (archive: Archive): { key: string; number: string }[] =>
	[...clausesByDoing(archive)].flatMap(([key, list]) =>
		Array.from({ length: Math.ceil(list.length / PAGE) - 1 }, (_, i) => ({
			key,
			number: String(i + 2)
		}))
	);
