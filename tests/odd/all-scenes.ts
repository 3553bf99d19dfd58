// One exhibit with every scene: the examples of the catalogue, one after the other, as a story. Page
// weight is measured on it.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { MediaList } from '../../src/lib/content/media-schema';
import { LANGUAGES } from '../../src/lib/language';
import { splitStory } from '../../src/lib/content/story-file';

export const ALL_SCENES = 'all-scenes';

/** Drawings of the examples belong to them; a test story has samples of the same size. */
function sampled(media: MediaList): MediaList {
	const kinds: Record<string, string> = {
		'600,750': 'sample-cover',
		'720,780': 'sample-scene',
		'1600,900': 'sample-wide'
	};
	return Object.fromEntries(
		Object.entries(media).map(([id, medium], index) => [
			id,
			medium.drawing
				? {
						...medium,
						drawing: kinds[String(medium.size)] ?? '',
						with: { marks: (index + 1) * 40 }
					}
				: medium
		])
	);
}

/** Writes the story into a stories/ folder. */
export function writeAllScenes(into: string, from: string): void {
	const examples = join(from, 'examples');
	const folder = join(into, ALL_SCENES);
	mkdirSync(folder, { recursive: true });
	cpSync(join(examples, 'media'), join(folder, 'media'), { recursive: true });
	cpSync(join(examples, 'campaign.yml'), join(folder, 'campaign.yml'));
	const media = parse(readFileSync(join(examples, 'media.yml'), 'utf8')) as MediaList;
	writeFileSync(join(folder, 'media.yml'), stringify(sampled(media)));
	for (const language of LANGUAGES) {
		// The cover stands first already, and the other campaigns of a timeline are not on this site.
		const bodies = readdirSync(examples)
			.filter(
				(name) => name.endsWith(`.${language}.svx`) && !/^(cover|timeline-several)/.test(name)
			)
			.sort()
			.map((name) => splitStory(readFileSync(join(examples, name), 'utf8')).body.trim());
		const front = stringify({
			title: language === 'en' ? 'Test: all scenes' : 'Prueba: todas las escenas',
			summary: 'Test.',
			card: 'Test.'
		});
		writeFileSync(
			join(folder, `${language}.svx`),
			`---\n${front}---\n\n<Cover media="cover" />\n\nTest.\n\n${bodies.join('\n\n')}\n`
		);
	}
}
