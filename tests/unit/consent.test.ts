import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { toArchive } from '../../src/lib/archive/model';
import { checkConsents } from '../../src/lib/content/check-consent';
import { USES, type Use } from '../../src/lib/content/media-schema';
import { readContent } from '../../src/lib/content/read';
import { withhold } from '../../src/lib/content/withhold';
import { inspectMedia } from '../../src/lib/media/inspection';
import { fillShelf } from '../../src/lib/media/shelf';
import { Store } from '../../src/lib/media/store';
import { newFolder, plain, Project, tidy } from './media-folder';

afterAll(tidy);

const TODAY = '2026-11-24';
const ID = 'c-4k7m2x';

interface Given {
	allows?: readonly Use[];
	more?: string;
	name?: string;
	review?: string;
	minor?: boolean;
	findable?: boolean;
	identity?: string;
}
const consent = (
	id: string,
	{
		allows = USES,
		more = '',
		name = '{ en: Rósa Marín, es: Rósa Marín }',
		review = '2027-01-01',
		minor = false,
		findable = true,
		identity = 'alias'
	}: Given = {}
) =>
	`${id}:\n  shown_as: ${name}\n  identity: ${identity}\n  allows: [${allows.join(', ')}]\n  findable: ${findable}\n  given: 2026-01-01\n  review_by: ${review}\n  minor: ${minor}\n${more}`;

const project = (given: Given = {}) => new Project().write('consent.yml', consent(ID, given));
const body = (tag: string) => (text: string) => text.replace('<Quote of="q1" />', tag);
const said = (one: Project, today = TODAY) => {
	const content = one.content();
	expect(content.problems).toEqual([]);
	return checkConsents(content, today).map(({ rule, file, line }) => `${rule} ${file}:${line}`);
};
const lineOf = (one: Project, file: string, part: string) => {
	const { stories } = one.content();
	const text = stories[0]?.texts[file === 'es.svx' ? 'es' : 'en'];
	return (
		(text?.bodyLine ?? 0) + (text?.body.split('\n').findIndex((line) => line.includes(part)) ?? 0)
	);
};
const YML = 'stories/elm-county/media.yml';

/** Each way to show a person, and what it needs. */
const WAYS: [string, Use, (one: Project) => Project][] = [
	['a picture', 'image', (one) => one.list('a', ['file: a.jpg', `consent: [${ID}]`])],
	['a document', 'image', (one) => one.list('a', ['file: a.pdf', `consent: [${ID}]`])],
	['a sound', 'voice', (one) => one.list('a', ['file: a.mp3', `consent: [${ID}]`])],
	['a film', 'video', (one) => one.list('a', ['file: a.mp4', `consent: [${ID}]`])],
	[
		'a quotation',
		'quote',
		(one) =>
			one.edit('elm-county/campaign.yml', (text) =>
				text.replace('speaker: Elm Neighbors', `consent: ${ID}`)
			)
	],
	[
		'the translation of a quotation',
		'translation',
		(one) =>
			one.edit('elm-county/campaign.yml', (text) =>
				text.replace('speaker: Elm Neighbors', `consent: ${ID}`)
			)
	],
	[
		'an account',
		'text',
		(one) =>
			one.edit('elm-county/en.svx', body(`<Account of="${ID}">\n\nI was there.\n\n</Account>`))
	],
	[
		'the translation of an account',
		'translation',
		(one) =>
			one.edit('elm-county/en.svx', body(`<Account of="${ID}">\n\nI was there.\n\n</Account>`))
	],
	[
		'a name in the text',
		'text',
		(one) => one.edit('elm-county/en.svx', body(`There was <Person of="${ID}" />.`))
	]
];

describe('a person is shown as she has allowed', () => {
	it.each(WAYS)('%s needs its own use: %s', (_, use, show) => {
		expect(said(show(project()))).toEqual([]);
		const faults = said(show(project({ allows: USES.filter((one) => one !== use) })));
		expect(faults.map((one) => one.split(' ')[0])).toEqual(['consent-beyond']);
	});
	it.each(WAYS)('%s needs a consent that exists', (_, __, show) => {
		const faults = said(show(new Project().write('consent.yml', '')));
		expect(new Set(faults.map((one) => one.split(' ')[0]))).toEqual(new Set(['unknown-consent']));
	});
	it('up to the day on which she must be asked again', () => {
		const one = WAYS[0]![2](project({ review: '2026-11-24' }));
		expect(said(one, '2026-11-24')).toEqual([]);
		expect(said(one, '2026-11-25')).toEqual([`consent-expired ${YML}:3`]);
	});
	it.each(['a.jpg', 'a.mp3', 'a.mp4'])('never as a child: %s', (file) => {
		const one = project({ minor: true }).list('a', [`file: ${file}`, `consent: [${ID}]`]);
		expect(said(one)).toEqual([`consent-minor ${YML}:3`]);
	});
	it('by the name of her consent only: a speaker typed by hand is refused', () => {
		const voice = (speaker: string) =>
			project()
				.list('a', ['file: a.mp3', `consent: [${ID}]`])
				.edit(
					'elm-county/en.svx',
					body(`<Voice id="v" src="a" lang="en" transcript="a.en.vtt"${speaker} />`)
				);
		expect(said(voice(''))).toEqual([]);
		expect(said(voice(' speaker="Rósa Marín"'))).toEqual([]);
		const wrong = voice(' speaker="Rosa M. Delgado"');
		expect(said(wrong)).toEqual([
			`shown-as stories/elm-county/en.svx:${lineOf(wrong, 'en.svx', '<Voice')}`
		]);
	});
});

describe('the name of a person who asked not to be found', () => {
	const hidden = () => project({ findable: false });
	it.each([
		'Rósa Marín',
		'ROSA MARIN',
		'Rosa-Marin',
		'**Rósa** Marín',
		'R&oacute;sa&nbsp;Mar&iacute;n',
		'Ro\u00adsa Marín',
		'Ro\u0301sa Marín'
	])('is found in the text however it is typed: %s', (name) => {
		const one = hidden().edit('elm-county/en.svx', (text) =>
			text.replace('On March 4', `${name} on March 4`)
		);
		expect(checkConsents(one.content(), TODAY)).toMatchObject([
			{
				severity: 'error',
				rule: 'not-findable',
				file: 'stories/elm-county/en.svx',
				line: lineOf(one, 'en.svx', 'on March 4')
			}
		]);
	});
	it.each(['title: Elm', 'summary: In', 'card: A'])(
		'is refused in the front matter: %s',
		(field) => {
			const [key = '', word = ''] = field.split(': ');
			const one = hidden().edit('elm-county/en.svx', (text) =>
				text.replace(field, `${key}: Rosa Marin ${word}`)
			);
			const line = { title: 2, summary: 3, card: 4 }[key];
			expect(said(one)).toEqual([`not-findable stories/elm-county/en.svx:${line}`]);
		}
	);
	it('is refused in the record, the media list and names of files', () => {
		const record = hidden().edit('elm-county/campaign.yml', (text) =>
			text.replace('en: The order,', 'en: Rosa Marin’s order,')
		);
		expect(said(record)[0]).toMatch(/^not-findable stories\/elm-county\/campaign.yml:\d+$/);
		const credit = hidden().list('a', ['file: a.jpg', 'people: none', 'source: Rosa Marin']);
		expect(said(credit)).toEqual([`not-findable ${YML}:4`]);
		const file = hidden();
		writeFileSync(join(file.story, 'media/rosa-marin.jpg'), 'x');
		expect(said(file)).toEqual(['not-findable stories/elm-county/media/rosa-marin.jpg:1']);
		expect(said(hidden().list('rosa-marin', ['file: a.jpg', 'people: none']))).toEqual([
			`not-findable ${YML}:1`
		]);
	});
	it('is no part of another word, and may stand where she may be found', () => {
		const type = (one: Project, name: string) =>
			one.edit('elm-county/en.svx', (text) => text.replace('On March 4', `${name} on March 4`));
		expect(said(type(hidden(), 'Rosa Marinella'))).toEqual([]);
		expect(said(type(project(), 'Rosa Marin'))).toEqual([]);
	});
	it('is spoken of, but stops nothing, once she has withdrawn', () => {
		const one = project({ more: '  withdrawn: 2026-11-01\n' }).edit('elm-county/en.svx', (text) =>
			text.replace('On March 4', 'Rosa Marin on March 4')
		);
		expect(checkConsents(one.content(), TODAY)).toMatchObject([
			{ severity: 'warning', rule: 'withdrawn-name' }
		]);
	});
});

describe('what was withdrawn', () => {
	const WORD = 'Zqxvorple';
	const VTT = (word: string) => `WEBVTT\n\n00:00.000 --> 00:01.000\n${word}\n`;
	/** Two pictures and two sounds with captions; the first of each is the person's. */
	async function whole(medium: string, given: Given = {}) {
		const one = project({ name: `{ en: Anna, es: Anna }`, ...given });
		const person = [`consent: [${ID}]`, `source: ${WORD}`, ...(medium ? [medium] : [])];
		one.add('a.png', await plain(40, 30).png().toBuffer(), person);
		one.add('b.png', await plain(30, 40, '#2030c0').png().toBuffer());
		for (const name of ['a.en.vtt', 'a.es.vtt', 'b.en.vtt'])
			writeFileSync(join(one.story, 'media', name), VTT(name.startsWith('a') ? WORD : 'Stays'));
		return one;
	}
	async function shownOf(one: Project) {
		const content = withhold(one.content());
		const made = await fillShelf(content, one.root, new Store(newFolder()));
		const archive = toArchive(content, made);
		const told = content.stories.map(({ media, captions, files, record }) => [
			media.value,
			captions,
			files,
			record.value
		]);
		return { content, made, archive, all: JSON.stringify([told, made.shelf, made.works, archive]) };
	}

	it('is there before', async () => {
		const { made, all } = await shownOf(await whole(''));
		expect(Object.keys(made.shelf['elm-county'] ?? {})).toEqual(['a', 'b']);
		expect(all).toContain(WORD);
	});
	it.each([
		['the medium', () => whole('withdrawn: 2026-11-01')],
		['the consent', () => whole('', { more: '  withdrawn: 2026-11-01\n' })]
	])('is nowhere: %s; the others stay', async (_, make) => {
		const { content, made, archive, all } = await shownOf(await make());
		expect(all).not.toContain(WORD);
		expect(Object.keys(made.shelf['elm-county'] ?? {})).toEqual(['b']);
		expect(made.works).toHaveLength(1);
		expect(content.stories[0]?.files).not.toContain('a.png');
		expect(Object.keys(archive.campaigns[0]?.captions ?? {})).toEqual(['b.en.vtt']);
		expect(Object.keys(archive.campaigns[0]?.media ?? {})).toEqual(['b']);
	});
	it('takes captions that bear the name of its file along', async () => {
		const one = await whole('withdrawn: 2026-11-01');
		one.edit('elm-county/media.yml', (text) => text.replace('a:\n', 'portrait:\n'));
		expect((await shownOf(one)).all).not.toContain(WORD);
	});
	it('takes quotations and the consent itself along', async () => {
		const one = await whole('', { more: '  withdrawn: 2026-11-01\n' });
		one.edit('elm-county/campaign.yml', (text) =>
			text.replace('speaker: Elm Neighbors', `consent: ${ID}`)
		);
		const { archive, all } = await shownOf(one);
		expect(archive.campaigns[0]?.record.quotes).toEqual([]);
		expect(archive.consents).toEqual({});
		expect(all).not.toContain('We asked, and they answered.');
	});
	it('is a whole story: its address is all that is left', async () => {
		const one = await whole('');
		one.edit('elm-county/campaign.yml', (text) => `withdrawn: 2026-11-01\n${text}`);
		const { content, made, archive, all } = await shownOf(one);
		expect([content.stories, made.works, archive.campaigns]).toEqual([[], [], []]);
		expect(archive.withdrawn).toEqual([{ slug: 'elm-county', aliases: [] }]);
		expect(all).not.toContain(WORD);
	});
	it('is not shown elsewhere under another name', async () => {
		const one = await whole('', { more: '  withdrawn: 2026-11-01\n' });
		one.list('c', ['file: a.png', 'people: none']);
		const problems = await inspectMedia(readContent(one.root), one.root, new Store(newFolder()));
		expect(problems).toMatchObject([{ severity: 'error', rule: 'withdrawn-elsewhere', file: YML }]);
	});
});
