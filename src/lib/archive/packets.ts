// What the binder prints of each part of a campaign, made from its record once at build.
import { formatDate, listOf, say, type Language } from '../language';
import { toolWords } from '../language/tools';
import { wordsOf } from '../language/words';
import { formatLength, lengthOf } from './length';
import { policyAddress, storyAddress } from './addresses';
import { addressOfLesson } from './lessons';
import { addressOfResource } from './library';
import type { LegalText, Packet, PacketPart } from './binder';
import type { Told } from './compare';
import { placeLine, termsOfCampaign } from './facets';
import { headOf } from './model';
import { lastEvents, policyName, told } from './sheets';
import type { Archive, Campaign } from './types';

/** All parts of a campaign that a binder can hold, in a language. */
export function packetOf(campaign: Campaign, archive: Archive, language: Language): Packet {
	const { record, slug } = campaign;
	const packet: Packet = { story: storyPart(campaign, archive, language) };
	const words = toolWords[language].binder;
	const where = placeLine(campaign, archive, language);
	for (const policy of record.policies) {
		const part = policyPart(campaign, policy, archive, language);
		for (const id of [policy.id, ...(policy.aliases ?? [])]) {
			packet[`policy:${id}`] = part;
			for (const clause of policy.clauses)
				packet[`clause:${id}:${clause.id}`] = {
					...part,
					url: policyAddress(slug, policy.id, language, clause.id),
					text: [],
					legal: [legal(clause, language)],
					...(clause.id.length < 3 && {
						title: { ...part.title, text: `${part.title.text} (${clause.id})` }
					})
				};
		}
	}
	for (const lesson of record.lessons)
		packet[`lesson:${lesson.id}`] = {
			title: lesson.heading
				? told(lesson.heading, language)
				: { text: `${words.says[lesson.says]}: ${where}` },
			url: addressOfLesson(archive, slug, lesson.id, language),
			meta: [
				titleOf(campaign, language),
				...(lesson.heading ? [{ text: words.says[lesson.says] }] : [])
			],
			text: [told(lesson.text, language)],
			sources: sourcesOf(campaign, lesson.sources)
		};
	for (const resource of record.resources)
		packet[`resource:${resource.id}`] = resourcePart(
			resource,
			addressOfResource(archive, slug, resource.id, language),
			archive,
			language,
			titleOf(campaign, language)
		);
	return packet;
}

function titleOf(campaign: Campaign, language: Language): Told {
	const { title, language: real } = headOf(campaign, language);
	return real === language ? { text: title } : { text: title, lang: real };
}

const sourcesOf = ({ record }: Campaign, keys: string[]) =>
	keys.flatMap((key) => record.sources[key] ?? []);

function storyPart(campaign: Campaign, archive: Archive, language: Language): PacketPart {
	const { record, slug } = campaign;
	const words = wordsOf(language);
	const { outcome } = record;
	const kinds = termsOfCampaign(campaign, 'decision-makers', archive, language).map(({ label }) =>
		label.toLocaleLowerCase()
	);
	const status = archive.vocabulary.outcomes[outcome.status];
	const force = archive.vocabulary['in-force'][outcome.in_force];
	const asOf = words.asOf(formatDate(outcome.date, language, 'short'));
	return {
		title: titleOf(campaign, language),
		url: storyAddress(slug, language),
		status: {
			key: outcome.status,
			label: status ? say(status.label, language) : outcome.status,
			asOf
		},
		meta: [
			{
				text: [
					placeLine(campaign, archive, language),
					formatLength(lengthOf(campaign), language),
					kinds.length > 0 && words.decidedBy(listOf(kinds, language))
				]
					.filter(Boolean)
					.join(' · ')
			},
			...(force
				? [{ text: toolWords[language].binder.standing(`${say(force.label, language)}, ${asOf}`) }]
				: [])
		],
		text: [
			told(record.summary, language),
			told(outcome.line, language),
			...lastEvents(campaign, archive, language).map(({ text, lang, notes }) => ({
				text: `${notes?.[0]?.text ?? ''}: ${text}`,
				...(lang && { lang })
			}))
		],
		sources: sourcesOf(campaign, outcome.sources)
	};
}

type Policy = Campaign['record']['policies'][number];

const legal = (clause: Policy['clauses'][number], language: Language): LegalText => ({
	...(clause.heading && { heading: clause.heading }),
	text: clause.text,
	plain: told(clause.plain, language)
});

function policyPart(
	campaign: Campaign,
	policy: Policy,
	archive: Archive,
	language: Language
): PacketPart {
	const words = wordsOf(language);
	const label = (vocabulary: 'policy-kinds' | 'in-force', key: string) => {
		const term = archive.vocabulary[vocabulary][key];
		return term ? say(term.label, language) : key;
	};
	const date = policy.date && formatDate(policy.date, language);
	return {
		title: told(policy.title, language),
		url: policyAddress(campaign.slug, policy.id, language),
		meta: [
			{
				text: [
					label('policy-kinds', policy.kind),
					policy.number,
					say(policy.body, language),
					date,
					policy.vote && `${policy.vote.yes}–${policy.vote.no}`
				]
					.filter(Boolean)
					.join(' · ')
			},
			{
				text: toolWords[language].binder.standing(
					[
						label('in-force', policy.in_force),
						policy.as_of && words.asOf(formatDate(policy.as_of, language, 'short'))
					]
						.filter(Boolean)
						.join(', ')
				)
			},
			...(policy.status ? [told(policy.status, language)] : []),
			titleOf(campaign, language)
		],
		text: policy.note ? [told(policy.note, language)] : [],
		...(policy.clauses.length > 0 && {
			legal: policy.clauses.map((clause) => legal(clause, language))
		}),
		citation:
			policy.citation ??
			[policyName(policy, language), say(policy.body, language), date].filter(Boolean).join(', '),
		sources: sourcesOf(campaign, policy.sources)
	};
}

type Resource = Campaign['record']['resources'][number] | NonNullable<Archive['resources'][string]>;

function resourcePart(
	resource: Resource,
	url: string,
	archive: Archive,
	language: Language,
	campaign?: Told
): PacketPart {
	const type = archive.vocabulary['resource-types'][resource.type];
	return {
		title: {
			text: resource.title,
			...(language === 'es' && isEnglish(resource) && { lang: 'en' })
		},
		url,
		meta: [
			{
				text: [
					type ? say(type.label, language) : resource.type,
					resource.publisher,
					resource.date && formatDate(resource.date, language)
				]
					.filter(Boolean)
					.join(' · ')
			},
			...(resource.date_is ? [told(resource.date_is, language)] : []),
			...(campaign ? [campaign] : [])
		],
		text: [
			told(resource.about, language),
			...(resource.note ? [told(resource.note, language)] : [])
		],
		...(resource.url && { out: resource.url }),
		sources: []
	};
}

/** Titles stand as printed; where no language is told they are English, as nearly all are. */
const isEnglish = ({ languages }: Resource) => !languages?.includes('es');

/** A resource of no single campaign, as the one part of its packet; undefined where there is none. */
export function resourcePacket(
	id: string,
	archive: Archive,
	language: Language
): Packet | undefined {
	const resource = archive.resources[id];
	return (
		resource && {
			[`resource:${id}`]: resourcePart(
				resource,
				addressOfResource(archive, undefined, id, language),
				archive,
				language
			)
		}
	);
}
