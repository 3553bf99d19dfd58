// Every place in the stories that shows a medium, rests on a consent, or leads to a story.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf } from './media-schema';
import type { Spot } from './problems';
import type { StoryFolder } from './read';
import { textsOf } from './story-texts';

const at = ({ file, line }: Spot, says: string) => `${file}:${line}  ${says}`;

/** Attributes of scenes that name media. */
const NAMES = ['media', 'src', 'before', 'after'];

/** A scene as an author knows it: its tag, and its id where it has one. */
const tagOf = (name: string, id: string | undefined) => `<${name}${id ? ` id="${id}"` : ''}>`;

/** Entries of the media list, the scenes that show them, and films that they stand for. */
export function placesOfMedia(story: StoryFolder, ids: string[]): string[] {
	const media = Object.entries(story.media.value ?? {});
	return [
		...media
			.filter(([id]) => ids.includes(id))
			.map(([id, medium]) => at(story.media.spot([id]), `the ${kindOf(medium)} “${id}”`)),
		...media
			.filter(([id, { poster }]) => !ids.includes(id) && ids.includes(poster ?? ''))
			.map(([id, { poster }]) =>
				at(story.media.spot([id, 'poster']), `“${poster}” as the poster of “${id}”`)
			),
		...textsOf(story).flatMap(({ gated }) =>
			gated.scenes.flatMap(({ name, attributes, spot }) => {
				const shown = NAMES.flatMap((key) => (attributes[key] ?? '').split(','))
					.map((one) => one.trim())
					.filter((one) => ids.includes(one));
				return shown.length > 0
					? [
							at(
								spot,
								`${shown.map((one) => `“${one}”`).join(', ')} in ${tagOf(name, attributes['id'])}`
							)
						]
					: [];
			})
		)
	];
}

/** Quotations of a person, the scenes that show them, accounts, and places that name the person. */
export function placesOfConsent(story: StoryFolder, consent: string): string[] {
	const quotes = (story.record.value?.quotes ?? []).filter((one) => one.consent === consent);
	return [
		...(story.record.value?.quotes ?? []).flatMap((one, i) =>
			one.consent === consent
				? [at(story.record.spot(['quotes', i]), `the quotation “${one.id}”`)]
				: []
		),
		...textsOf(story).flatMap(({ gated }) =>
			gated.scenes.flatMap(({ name, attributes, spot }) => {
				const { of = '', id } = attributes;
				if (name === 'Quote' && quotes.some((one) => one.id === of))
					return [at(spot, `the quotation “${of}” in <Quote>`)];
				if (name === 'Account' && of === consent)
					return [at(spot, `the whole account in ${tagOf(name, id)}`)];
				if (name === 'Person' && of === consent)
					return [at(spot, 'the name in <Person>: “someone” stands there instead')];
				return [];
			})
		)
	];
}

/** Links of another story to one: they stay, and lead to a page that says that it was withdrawn. */
export function placesOfStory(story: StoryFolder, slug: string): string[] {
	const link = new RegExp(`^/(?:es/)?stories/${slug}(?:[/#]|$)`);
	return [
		...(story.record.value?.related ?? []).flatMap((one, i) =>
			one.slug === slug ? [at(story.record.spot(['related', i]), 'names it as related')] : []
		),
		...textsOf(story).flatMap(({ gated }) => [
			...gated.links.filter(({ url }) => link.test(url)).map(({ spot }) => at(spot, 'links to it')),
			...gated.scenes
				.filter(({ attributes }) =>
					(attributes['with'] ?? '')
						.split(',')
						.map((one) => one.trim())
						.includes(slug)
				)
				.map(({ name, attributes, spot }) =>
					at(spot, `shows its dates in ${tagOf(name, attributes['id'])}`)
				)
		])
	];
}

/** Lines of a story’s files in which a name stands, typed by hand; no software takes it out. */
export function placesOfName(root: string, folder: string, names: string[]): string[] {
	const wanted = names.filter((name) => name !== '').map((name) => name.toLowerCase());
	return readdirSync(join(root, folder), { recursive: true })
		.map((name) => String(name).replace(/\\/g, '/'))
		.filter((name) => /\.(svx|yml|vtt|md)$/.test(name))
		.sort()
		.flatMap((name) =>
			readFileSync(join(root, folder, name), 'utf8')
				.split(/\r?\n/)
				.flatMap((line, i) =>
					wanted.some((one) => line.toLowerCase().includes(one))
						? [`${folder}/${name}:${i + 1}  ${line.trim().slice(0, 60)}`]
						: []
				)
		);
}
