import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { numbersIn } from '../../src/lib/content/number-words';
import { proseOf, tellingOf } from '../../src/lib/content/prose';
import { unfoundedIn } from '../../src/lib/content/prose-figures';
import { readContent } from '../../src/lib/content/read';
import { readingLevel, syllablesInSpanish } from '../../src/lib/content/reading-level';
import { listStories, sharedPhrases } from '../../src/lib/content/story-list';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** The sound story of the fixtures, `count` times under different slugs, each edited. */
function storiesWith(count: number, edit: (text: string, at: number) => string) {
	const root = mkdtempSync(join(tmpdir(), 'list-'));
	folders.push(root);
	mkdirSync(join(root, 'stories'));
	cpSync('stories/vocabulary', join(root, 'stories/vocabulary'), { recursive: true });
	cpSync('tests/fixtures/good/organizations.yml', join(root, 'stories/organizations.yml'));
	for (let at = 0; at < count; at++) {
		const folder = join(root, 'stories', `elm-county-${at}`);
		cpSync('tests/fixtures/good/elm-county', folder, { recursive: true });
		const file = join(folder, 'en.svx');
		writeFileSync(file, edit(readFileSync(file, 'utf8'), at));
	}
	return readContent(root).stories;
}

const values = (text: string, language: 'en' | 'es') =>
	numbersIn(text, language).map(({ value }) => value);

describe('numbers of a text', () => {
	it.each([
		['Twenty-seven women and two hundred thirty-one neighbors', 'en', [27, 231]],
		['about 1,400 people, 87.4 million dollars, $65,000', 'en', [1400, 87400000, 65000]],
		['one door, a hundred beds, three thousand', 'en', [100, 3000]],
		['from ten to twelve, forty two', 'en', [10, 12, 42]],
		['doscientas treinta y una personas, mil quinientas, veintidós', 'es', [231, 1500, 22]],
		['616 millones de dólares y dos leyes', 'es', [616000000, 2]],
		['una puerta, cien camas, treinta y seis', 'es', [100, 36]]
	] as const)('%s', (text, language, expected) => {
		expect(values(text, language)).toEqual(expected);
	});
});

describe('numbers in prose that the record lacks', () => {
	const added = (words: string) =>
		unfoundedIn(storiesWith(1, (text) => `${text}\n\n${words}\n`)[0]!)
			.filter(({ language }) => language === 'en')
			.map(({ found }) => found);

	it('are none in the sound story', () => expect(added('Nobody came.')).toEqual([]));
	it('are told with their line', () => {
		const [story] = storiesWith(1, (text) => `${text}\n\nSome 8,765 people came.\n`);
		const body = readFileSync(join('tests/fixtures/good/elm-county/en.svx'), 'utf8');
		expect(unfoundedIn(story!)).toEqual([
			expect.objectContaining({
				found: '8,765',
				language: 'en',
				line: body.split('\n').length + 2
			})
		]);
	});
	it('may be words, votes or days', () => {
		expect(added('Ninety-seven spoke.')).toEqual(['ninety seven']);
		expect(added('The vote was 44–33.')).toEqual(['44–33']);
		expect(added('It was on July 31, 2031.')).toEqual(['July 31, 2031']);
	});
	it('leave a day of the record alone', () =>
		expect(added('The Elm Times wrote on March 5, 2019.')).toEqual([]));
});

describe('prose', () => {
	const body = [
		'First.[^a] It is <Number figure="n" inline="yes" /> *people*.',
		'',
		'## Part',
		'',
		'<Scene id="s" label="l">',
		'',
		'<Step id="one" media="m">',
		'',
		'Inside a step.',
		'',
		'</Step>',
		'',
		'</Scene>',
		'',
		'<Discuss minutes="10">',
		'',
		'A question?',
		'',
		'</Discuss>'
	].join('\n');
	const blocks = proseOf(body, 5, (id) => (id === 'n' ? '12' : undefined));

	it('is read without notes and tags, with numbers, scenes and lines', () => {
		expect(blocks).toEqual([
			{ kind: 'text', line: 5, inside: [], text: 'First. It is 12 people.' },
			{ kind: 'heading', line: 7, inside: [], text: 'Part' },
			{ kind: 'text', line: 13, inside: ['Scene', 'Step'], text: 'Inside a step.' },
			{ kind: 'text', line: 21, inside: ['Discuss'], text: 'A question?' }
		]);
	});
	it('tells without headings and questions', () =>
		expect(tellingOf(blocks).map(({ text }) => text)).toEqual([
			'First. It is 12 people.',
			'Inside a step.'
		]));
});

describe('reading level', () => {
	it.each([
		['orden', 2],
		['retención', 3],
		['guerra', 2],
		['que', 1],
		['país', 2],
		['teatro', 3],
		['ley', 1],
		['cuidado', 3]
	])('counts the syllables of %s', (word, count) => expect(syllablesInSpanish(word)).toBe(count));

	it('is lower for short words and sentences, in both languages', () => {
		const plain = {
			en: ['The door is shut.', 'No one is in.'],
			es: ['La puerta está cerrada.', 'No hay nadie.']
		};
		const hard = {
			en: [
				'The intergovernmental agreement authorized indefinite administrative detention notwithstanding.'
			],
			es: [
				'El convenio intergubernamental autorizaba la detención administrativa indefinida independientemente.'
			]
		};
		for (const language of ['en', 'es'] as const)
			expect(readingLevel(plain[language], language)).toBeLessThan(
				readingLevel(hard[language], language)
			);
		expect(readingLevel([], 'en')).toBe(0);
	});
	it('agrees with the formula on a sentence counted by hand', () =>
		// 6 words, 7 syllables, 1 sentence
		expect(readingLevel(['The jail held people for it.'], 'en')).toBeCloseTo(
			0.39 * 6 + 11.8 * (7 / 6) - 15.59,
			5
		));
});

describe('the list for editors', () => {
	it('has a row for each story and language, with its ends, scenes and words', () => {
		const rows = listStories(storiesWith(2, (text) => text));
		expect(rows.map(({ slug, language }) => `${slug} ${language}`)).toEqual([
			'elm-county-0 en',
			'elm-county-0 es',
			'elm-county-1 en',
			'elm-county-1 es'
		]);
		const [row] = rows;
		expect(row?.scenes[0]).toBe('Cover');
		expect(row?.first).toMatch(/\.$/);
		expect(row?.words).toBeGreaterThan(20);
	});
	it('finds a phrase that three stories share, once, at its full length', () => {
		const shared = 'The lamp over the green door was lit.';
		const stories = storiesWith(3, (_, at) =>
			[
				'---',
				'title: T',
				'summary: S.',
				'card: C.',
				'---',
				'',
				'<Cover media="cover" />',
				'',
				`Story ${at}. ${shared}`,
				''
			].join('\n')
		);
		expect(sharedPhrases(stories, 'en')).toEqual([
			{
				words: 'the lamp over the green door was lit',
				slugs: ['elm-county-0', 'elm-county-1', 'elm-county-2']
			}
		]);
		expect(sharedPhrases(stories.slice(0, 2), 'en')).toEqual([]);
	});
});
