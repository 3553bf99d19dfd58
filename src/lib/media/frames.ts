// Close-ups that the steps of a story ask for: each is cut out once, so that a phone never loads a
// whole picture for a part of it. Pure.
import { frameOfRegion, parseFocus, parseRegion, type Frame } from '../content/frames';
import type { StoryFolder } from '../content/read';
import { textsOf } from '../content/story-texts';

/** Frames of one medium, by page (1 for pictures). */
export type Frames = Record<number, Frame[]>;

/** Every close-up of a story, by the medium that it shows. */
export function framesOf(story: StoryFolder): Record<string, Frames> {
	const frames: Record<string, Frames> = {};
	const add = (id: string | undefined, page: number, frame: Frame | undefined) => {
		if (!id || !frame) return;
		const list = ((frames[id] ??= {})[page] ??= []);
		if (!list.some((one) => one.x === frame.x && one.y === frame.y && one.width === frame.width))
			list.push(frame);
	};
	for (const text of textsOf(story)) {
		let holder: Record<string, string> = {};
		for (const { name, attributes: a, inside } of text.gated.scenes) {
			if (inside.length === 0) holder = a;
			if (name !== 'Step') continue;
			const picture = a['media'] ?? holder['media'];
			if (a['focus'] && picture)
				add(picture, 1, parseFocus(a['focus'], story.media.value?.[picture]?.regions));
			const region = parseRegion(a['region'] ?? '');
			if (region) add(holder['src'], Number(holder['page'] ?? 1), frameOfRegion(region));
		}
	}
	return frames;
}
