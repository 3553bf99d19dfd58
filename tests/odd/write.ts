// Writes a whole stories/ folder of odd exhibits: none of them a real story, each hard on the page
// in one way. Browser tests build a second site from it.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { MediaList, Medium } from '../../src/lib/content/media-schema';
import type { CampaignRecord } from '../../src/lib/content/schema';
import { LANGUAGES } from '../../src/lib/language';
import { ALL_SCENES, writeAllScenes } from './all-scenes';
import { ODD_STORIES } from './stories';
import { ORGANIZATION, same, type OddStory } from './text';

/**
 * Writes the odd stories; what stood in the folder before is removed.
 * @param into the folder to write, to be used as stories/ of a project
 * @param from the real stories, for their vocabulary and organizations
 * @returns the slugs that were written
 */
export function writeOddStories(into: string, from = 'stories'): string[] {
	rmSync(into, { recursive: true, force: true });
	cpSync(join(from, 'vocabulary'), join(into, 'vocabulary'), { recursive: true });
	cpSync(join(from, 'organizations.yml'), join(into, 'organizations.yml'));
	if (existsSync(join(from, 'consent.yml')))
		cpSync(join(from, 'consent.yml'), join(into, 'consent.yml'));
	// No real organization is said to have done something that it did not do.
	const test = { [ORGANIZATION]: { name: 'Test organization that does not exist' } };
	writeFileSync(join(into, 'organizations.yml'), stringify(test), { flag: 'a' });
	for (const story of ODD_STORIES) {
		const folder = join(into, story.slug);
		mkdirSync(folder);
		writeFileSync(join(folder, 'campaign.yml'), stringify(recordOf(story)));
		writeFileSync(join(folder, 'media.yml'), stringify(mediaOf(story)));
		for (const language of LANGUAGES) {
			const { title, body } = story[language];
			const test =
				language === 'en'
					? 'Test text of 2020, written to try the page; nothing in it is true.'
					: 'Texto de prueba de 2020, escrito para probar la página; nada es cierto.';
			const front = stringify({ title, summary: test, card: test });
			writeFileSync(join(folder, `${language}.svx`), `---\n${front}---\n\n${body.trim()}\n`);
		}
	}
	writeAllScenes(into, from);
	return [...ODD_STORIES.map(({ slug }) => slug), ALL_SCENES];
}

/** A record with one valid value for every facet, so that each kind of page exists. */
function recordOf({ en, es }: OddStory): CampaignRecord {
	const sources = ['example'];
	const said = { en: 'Test text: nothing here is true.', es: 'Texto de prueba: nada es cierto.' };
	return {
		title: { en: en.title, es: es.title },
		summary: said,
		span: { start: '2020', end: '2021', sources },
		reviewed: '2026-11',
		changes: [{ date: '2026-11-24', text: said }],
		places: [
			{
				id: 'test-county',
				name: { en: 'Test County', es: 'Condado de prueba' },
				kind: 'county',
				state: 'WY',
				counties: []
			}
		],
		themes: ['detainers', 'jail-closure'],
		tactics: ['public-testimony', 'petition'],
		decision_makers: [{ kind: 'county-board', name: 'Test board', role: said, sources }],
		outcome: { status: 'won', date: '2021', in_force: 'in-force', line: said, sources },
		organizations: [{ id: ORGANIZATION, role: said, sources }],
		events: [
			{ id: 'begin', date: '2020', kind: 'event', title: said, text: said, tactics: [], sources },
			{ id: 'end', date: '2021', kind: 'gain', title: said, text: said, tactics: [], sources }
		],
		figures: [],
		series: [],
		policies: [],
		resources: [],
		quotes: [],
		lessons: [],
		glossary: [],
		uncertain: [],
		related: [],
		sources: {
			example: {
				title: 'Test source',
				publisher: 'Example',
				url: 'https://example.org/test',
				date: '2021'
			}
		}
	};
}

/** The cover, and a scene picture for each number of marks that the story shows. */
function mediaOf({ marks }: OddStory): MediaList {
	const picture = (kind: 'cover' | 'scene', size: [number, number], shown: number): Medium => ({
		drawing: `sample-${kind}`,
		with: { marks: shown },
		size,
		regions: {},
		alt: {
			en: `A test drawing: a board of 500 squares, ${shown} of them yellow.`,
			es: `Dibujo de prueba: un tablero de 500 cuadros, ${shown} de ellos amarillos.`
		},
		credit: same('Test'),
		rights: 'cc-by-nc-sa'
	});
	return Object.fromEntries([
		['cover', picture('cover', [600, 750], 120)],
		...marks.map((shown) => [`marks-${shown}`, picture('scene', [720, 780], shown)] as const)
	]);
}
