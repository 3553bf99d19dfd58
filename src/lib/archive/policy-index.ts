// The list of all policies, and that of one campaign: by what their clauses do, with the values by which
// the list is narrowed. Pure.
import { LEVELS, type Policy } from '../content/schema';
import { compareIn, formatDate, pick, type Language } from '../language';
import { policyWords } from '../language/policies';
import { anchorOf, policyAddress } from './addresses';
import { clausesByDoing, doings } from './clauses';
import { stateName } from './facets';
import {
	deciderOf,
	forceOf,
	labelOf,
	placeOf,
	policiesOf,
	policyPlace,
	type Filed,
	type Force
} from './policies';
import type { Archive } from './types';

/** One line of a list: a policy, or a clause of one where the list goes by what clauses do. */
export interface PolicyLine {
	/** The same for every line of one policy. */
	item: string;
	url: string;
	title: { text: string; language: Language };
	plain?: { text: string; language: Language };
	meta: string;
	force: Force;
	/** Values of the facets, by facet. */
	facets: Record<PolicyFacet, (string | undefined)[]>;
}

export const POLICY_FACETS = [
	'does',
	'level',
	'decider',
	'force',
	'state',
	'kind',
	'decade'
] as const;
export type PolicyFacet = (typeof POLICY_FACETS)[number];

/** A line for a policy; for one of its clauses where `clause` is given, with what it does there. */
export function policyLine(
	filed: Filed,
	archive: Archive,
	language: Language,
	part?: { clause: Policy['clauses'][number]; does: string }
): PolicyLine {
	const { campaign, policy } = filed;
	return {
		item: anchorOf(campaign.slug, policy.id),
		url: policyAddress(campaign.slug, policy.id, language, part?.clause.id),
		title: pick(policy.title, language),
		...(part && { plain: pick(part.clause.plain, language) }),
		meta: [
			policyPlace(filed, archive, language).label,
			labelOf(archive, 'policy-kinds', policy.kind, language),
			policy.date ? formatDate(policy.date, language) : policyWords[language].noDate
		].join(' · '),
		force: forceOf(policy, archive, language),
		facets: {
			does: part ? [part.does] : [],
			level: [policy.level],
			decider: [policy.decided_by],
			force: [policy.in_force],
			state: [placeOf(filed)?.state.toLowerCase()],
			kind: [policy.kind],
			decade: [policy.date && `${policy.date.slice(0, 3)}0`]
		}
	};
}

/** The index of all policies: groups by what clauses do, then those whose words are not quoted. */
export function policyIndex(archive: Archive, language: Language) {
	const all = policiesOf(archive);
	const doing = doings(archive, language);
	const lists = clausesByDoing(archive);
	return {
		total: all.length,
		groups: doing.map((one) => ({
			...one,
			lines: (lists.get(one.key) ?? []).map(({ clause, ...filed }) =>
				policyLine(filed, archive, language, { clause, does: one.key })
			)
		})),
		unquoted: all
			.filter(({ policy }) => policy.clauses.length === 0)
			.map((filed) => policyLine(filed, archive, language)),
		facets: policyFacets(archive, language)
	};
}

/** Values of each facet with the number of policies that have it; for levels and decades in their order. */
export function policyFacets(archive: Archive, language: Language) {
	const words = policyWords[language];
	const compare = compareIn(language);
	const labels: Record<PolicyFacet, (key: string) => string> = {
		does: (key) => labelOf(archive, 'clauses', key, language),
		level: (key) => words.levels[key as Policy['level']],
		decider: (key) => deciderOf(key, archive, language).label,
		force: (key) => labelOf(archive, 'in-force', key, language),
		state: (key) => stateName(archive, key.toUpperCase(), language),
		kind: (key) => labelOf(archive, 'policy-kinds', key, language),
		decade: words.decade
	};
	const counts = new Map<PolicyFacet, Map<string, number>>();
	for (const filed of policiesOf(archive)) {
		const { facets } = policyLine(filed, archive, language);
		facets.does = filed.policy.clauses.flatMap((clause) => clause.does);
		for (const name of POLICY_FACETS)
			for (const value of new Set(facets[name])) {
				if (value === undefined) continue;
				const values = counts.get(name) ?? new Map<string, number>();
				counts.set(name, values.set(value, (values.get(value) ?? 0) + 1));
			}
	}
	return POLICY_FACETS.map((name) => ({
		name,
		label: words.facets[name],
		values: [...(counts.get(name) ?? [])]
			.map(([key, count]) => ({ key, label: labels[name](key), count }))
			.sort((a, b) =>
				name === 'level'
					? LEVELS.indexOf(a.key as Policy['level']) - LEVELS.indexOf(b.key as Policy['level'])
					: name === 'decade'
						? b.key.localeCompare(a.key)
						: b.count - a.count || compare(a.label, b.label)
			)
	}));
}
