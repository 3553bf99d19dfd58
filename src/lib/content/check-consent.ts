// The consent of private people: whatever shows one rests on a consent that allows just that, has
// not run out, and is not a child's voice or face; and names that must not be found stand nowhere
// that is searched, fed or addressed.
import type { Language } from '../language';
import { checkNames, languagesOf } from './check-names';
import { kindOf, type Consent, type Consents, type Use } from './media-schema';
import { error, type Problem, type Spot } from './problems';
import type { Content, StoryFolder, StoryText } from './read';
import { listed } from './scenes';

/** What showing a medium of a kind needs. */
const NEEDED: Partial<Record<ReturnType<typeof kindOf>, Use>> = {
	picture: 'image',
	document: 'image',
	sound: 'voice',
	film: 'video'
};

const SAYS: Record<Use, string> = {
	text: 'an account in words',
	quote: 'a quotation',
	voice: 'her voice',
	image: 'a picture',
	video: 'a film',
	teaching: 'teaching',
	press: 'the press',
	translation: 'a translation'
};

/**
 * Problems of consent in all stories.
 * @param today YYYY-MM-DD
 */
export function checkConsents(content: Content, today: string): Problem[] {
	const consents = content.consents.value;
	if (!consents) return [];
	const stories = content.examples ? [...content.stories, content.examples] : content.stories;
	const problems = stories.flatMap((story) => [
		...checkUses(story, consents, today),
		...checkNames(story, consents),
		...languagesOf(story).flatMap(({ text, language }) =>
			checkSpeakers(story, text, language, consents)
		)
	]);
	return problems;
}

/** One place at which a private person is shown. */
interface Shown {
	id: string;
	use: Use;
	spot: Spot;
}

function checkUses(story: StoryFolder, consents: Consents, today: string): Problem[] {
	return usesIn(story).flatMap(({ id, use, spot }) => {
		const consent = consents[id];
		if (!consent)
			return [
				error(
					spot,
					'unknown-consent',
					`There is no consent “${id}” in consent.yml.`,
					'Add what the person has allowed, or take this out.'
				)
			];
		if (consent.withdrawn) return [];
		return faultsOf(consent, use, today).map(({ rule, what, mend }) =>
			error(spot, rule, `The consent “${id}” ${what}`, mend)
		);
	});
}

function faultsOf(consent: Consent, use: Use, today: string) {
	const faults: { rule: string; what: string; mend: string }[] = [];
	if (!consent.allows.includes(use))
		faults.push({
			rule: 'consent-beyond',
			what: `does not allow ${SAYS[use]}.`,
			mend: 'Take this out, or ask the person and add the use to allows.'
		});
	if (consent.review_by < today)
		faults.push({
			rule: 'consent-expired',
			what: `had to be asked for again by ${consent.review_by}.`,
			mend: 'Ask the person again and write the new date, or take this out.'
		});
	if (consent.minor && ['image', 'voice', 'video'].includes(use))
		faults.push({
			rule: 'consent-minor',
			what: `is that of a minor, and this is ${SAYS[use]}.`,
			mend: 'Children are not shown or heard here. Take it out.'
		});
	return faults;
}

/** Every place in a story that rests on a consent, and for what. */
function usesIn(story: StoryFolder): Shown[] {
	const shown: Shown[] = [];
	const add = (id: string, spot: Spot, ...uses: Use[]) =>
		shown.push(...uses.map((use) => ({ id, use, spot })));
	for (const [id, medium] of Object.entries(story.media.value ?? {})) {
		const use = NEEDED[kindOf(medium)];
		if (use && !medium.withdrawn)
			medium.consent?.forEach((name, i) => add(name, story.media.spot([id, 'consent', i]), use));
	}
	story.record.value?.quotes.forEach(({ consent, translation }, i) => {
		if (consent)
			add(
				consent,
				story.record.spot(['quotes', i, 'consent']),
				'quote',
				...(translation ? (['translation'] as const) : [])
			);
	});
	const texts = languagesOf(story);
	for (const { text, isTranslated } of texts)
		for (const { name, attributes, spot } of text.gated.scenes) {
			if (name === 'Account' || name === 'Person')
				add(
					attributes['of'] ?? '',
					spot,
					'text',
					...(name === 'Account' && isTranslated ? (['translation'] as const) : [])
				);
			const consents = story.media.value?.[attributes['src'] ?? '']?.consent ?? [];
			if (attributes['translation']) for (const id of consents) add(id, spot, 'translation');
			// Captions in two languages translate what is said.
			if (name === 'Film' && listed(attributes['captions']).length > 1)
				for (const id of consents) add(id, spot, 'translation');
		}
	return shown;
}

/** A <Voice> of a private person is shown as her consent says, not as the scene says. */
function checkSpeakers(
	story: StoryFolder,
	text: StoryText,
	language: Language,
	consents: Consents
): Problem[] {
	return text.gated.scenes.flatMap(({ name, attributes, spot }) => {
		if (name !== 'Voice') return [];
		const [id] = story.media.value?.[attributes['src'] ?? '']?.consent ?? [];
		const { speaker } = attributes;
		if (id === undefined)
			return speaker
				? []
				: [
						error(
							spot,
							'speaker',
							'The recording does not say who speaks.',
							'Add speaker="…", or a consent of the person in media.yml.'
						)
					];
		const as = consents[id]?.shown_as;
		if (!speaker || !as || speaker === (language === 'es' ? (as.es ?? as.en) : as.en)) return [];
		return [
			error(
				spot,
				'shown-as',
				`The speaker is written as “${speaker}”, but the consent “${id}” says how she is shown.`,
				'Leave speaker out: the name comes from the consent.'
			)
		];
	});
}
