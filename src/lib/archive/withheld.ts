// Which scenes of a story lost what they show, since it was withdrawn. Pure.
import type { Consents } from '../content/media-schema';
import type { Placed } from '../content/gate';
import type { StoryFolder } from '../content/read';
import { listed } from '../content/scenes';
import type { Campaign } from './types';

/** Ids of scenes that show nothing, or not their own picture, any more. */
export function withheldIn(
	story: StoryFolder,
	record: Campaign['record'],
	media: Campaign['media'],
	given: Consents
): string[] {
	const isGone = (id: string | undefined) => id !== undefined && !Object.hasOwn(media, id);
	const lost = ({ name, attributes: a }: Placed, steps: Placed[]): boolean => {
		const pictures = steps.flatMap(({ attributes: { media: one } }) => one ?? []);
		switch (name) {
			case 'Account':
				return !Object.hasOwn(given, a['of'] ?? '');
			case 'Quote':
				return !record.quotes.some(({ id }) => id === a['of']);
			case 'Scene':
			case 'Reveal':
				return isGone(a['media']) || (pictures.length > 0 && pictures.every(isGone));
			case 'Compare':
				return isGone(a['before']) || isGone(a['after']);
			case 'Strip':
			case 'Gallery':
				return listed(a['media']).every(isGone);
			default:
				return isGone(a['src']);
		}
	};
	const ids = Object.values(story.texts).flatMap(({ gated: { scenes } }) =>
		scenes.flatMap((scene, at) => {
			const next = scenes.findIndex((one, i) => i > at && one.inside.length === 0);
			const steps = scenes
				.slice(at + 1, next < 0 ? undefined : next)
				.filter(({ name }) => name === 'Step');
			const { id } = scene.attributes;
			return id && scene.inside.length === 0 && lost(scene, steps) ? [id] : [];
		})
	);
	return [...new Set(ids)];
}
