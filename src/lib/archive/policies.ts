// Laws, orders, agreements and rulings of all campaigns: which there are, whether they are in force,
// how to cite them, and what one takes along who copies their words. Pure.
import type { Policy } from '../content/schema';
import { formatDate, say, type Language } from '../language';
import { policyWords } from '../language/policies';
import { facetAddress, mainPlace, placeKey, stateName } from './facets';
import { perArchive } from './per-archive';
import type { Archive, Campaign } from './types';

/** A policy with the campaign whose record holds it. */
export interface Filed {
	campaign: Campaign;
	policy: Policy;
}

/** How a policy stands. */
export interface Force {
	key: string;
	/** “In force”. */
	word: string;
	/** “as last seen on July 25, 2025”, or that the date is not recorded; may be empty. */
	seen: string;
	about?: string;
}

/** Newest first; without a date last; equals by their address, so that lists never change by chance. */
export const byNewest = (a: Filed, b: Filed) =>
	(b.policy.date ?? '').localeCompare(a.policy.date ?? '') ||
	a.campaign.slug.localeCompare(b.campaign.slug) ||
	a.policy.id.localeCompare(b.policy.id);

/** Every policy of the archive, newest first. */
export const policiesOf = perArchive((archive): Filed[] =>
	archive.campaigns
		.flatMap((campaign) => campaign.record.policies.map((policy) => ({ campaign, policy })))
		.sort(byNewest)
);

const bySlug = perArchive((archive) => new Map(archive.campaigns.map((one) => [one.slug, one])));

/** A campaign by its slug; a look-up, since every policy page asks. */
export const campaignOf = (archive: Archive, slug: string) => bySlug(archive).get(slug);

/** A policy by campaign and id. */
export function findPolicy(archive: Archive, slug: string, id: string): Filed | undefined {
	const campaign = campaignOf(archive, slug);
	const policy = campaign?.record.policies.find((one) => one.id === id);
	return campaign && policy && { campaign, policy };
}

/** Kinds of decision-makers that have a page: those in the records of campaigns. */
const kindsInUse = perArchive(
	({ campaigns }) =>
		new Set(campaigns.flatMap(({ record }) => record.decision_makers.map(({ kind }) => kind)))
);

/** Who decided, by kind of body, with the page of that kind where there is one. */
export function deciderOf(kind: string, archive: Archive, language: Language) {
	const term = archive.vocabulary['decision-makers'][kind];
	return {
		label: term ? say(term.label, language) : kind,
		...(kindsInUse(archive).has(kind) && { url: facetAddress('decision-makers', language, kind) })
	};
}

/** The place in which a policy holds, as the record names it. */
export const placeOf = ({ campaign, policy }: Filed) =>
	campaign.record.places.find(({ id }) => id === policy.place) ?? mainPlace(campaign);

/** “Cook County, Illinois”, with the page of the place where it has one. */
export function policyPlace(filed: Filed, archive: Archive, language: Language) {
	const place = placeOf(filed);
	if (!place) return { label: '' };
	const state = stateName(archive, place.state, language);
	return {
		label: place.kind === 'state' ? state : `${say(place.name, language)}, ${state}`,
		...(place.kind !== 'facility' && { url: facetAddress('places', language, placeKey(place)) })
	};
}

/** Label of a key of a vocabulary, or the key where it has none. */
export function labelOf(
	archive: Archive,
	vocabulary: 'clauses' | 'policy-kinds' | 'in-force',
	key: string,
	language: Language
): string {
	const term = archive.vocabulary[vocabulary][key];
	return term ? say(term.label, language) : key;
}

/** Whether a policy is in force, and when that was last seen. */
export function forceOf(policy: Policy, archive: Archive, language: Language): Force {
	const about = archive.vocabulary['in-force'][policy.in_force]?.about;
	return {
		key: policy.in_force,
		word: labelOf(archive, 'in-force', policy.in_force, language),
		seen: seenOf(policy, language),
		...(about && { about: say(about, language) })
	};
}

/** When a policy was last seen to stand so; nothing where that says nothing: a ruling does not stay in force. */
function seenOf({ in_force, as_of }: Policy, language: Language): string {
	const words = policyWords[language];
	if (in_force === 'not-applicable') return '';
	if (as_of) return words.lastSeen(formatDate(as_of, language), as_of.length > 7);
	return ['not-known', 'not-adopted'].includes(in_force) ? '' : words.seenUndated;
}

/** “In force, as last seen on July 25, 2025”. */
export const forceLine = ({ word, seen }: Force): string => (seen ? `${word}, ${seen}` : word);

/** How to cite a policy: as the record says, or by number or title, body and date. */
export const citationOf = (policy: Policy, language: Language): string =>
	policy.citation ??
	[
		policy.number ?? say(policy.title, language),
		say(policy.body, language),
		policy.date && formatDate(policy.date, language)
	]
		.filter(Boolean)
		.join(', ');

/** “State law, 2017”. */
export const formOf = (policy: Policy, archive: Archive, language: Language): string =>
	[labelOf(archive, 'policy-kinds', policy.kind, language), policy.date?.slice(0, 4)]
		.filter(Boolean)
		.join(', ');

/**
 * What is copied: the words of clauses (none: the citation alone), citation, how it stands and as of
 * when, the address, and that this is no legal advice. Plain text with line breaks.
 * @param address whole address of the page; “{origin}” in it is filled in when it is copied
 */
export function copyText(
	policy: Policy,
	clauses: Policy['clauses'],
	archive: Archive,
	language: Language,
	address: string
): string {
	const words = policyWords[language];
	const status = policy.status && say(policy.status, language).replace(/\.$/, '');
	return [
		...clauses.map(({ heading, text }) => (heading ? `${heading}\n${text}` : text)),
		[
			`${citationOf(policy, language).replace(/\.$/, '')}.`,
			`${forceLine(forceOf(policy, archive, language))}.${status ? ` ${status}.` : ''}`,
			words.notAdvice,
			address
		]
			.filter(Boolean)
			.join('\n')
	].join('\n\n');
}
