import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/lib/content/read';
import { withdraw } from '../../src/lib/content/withdrawal';
import { withhold } from '../../src/lib/content/withhold';
import { setField } from '../../src/lib/content/yaml-edit';
import { errorsIn, folderWith, motley } from './command-folder';

const TODAY = '2026-11-24';
const CONSENTS = `# Names are kept elsewhere.
c-oak27lamp4: # asked in spring
  shown_as: { en: Rosa, es: Rosa }
  identity: alias
  allows: [text, quote, image, voice, translation]
  findable: true
  given: 2026-03-01
  review_by: 2030-03-01
  minor: false
`;
const PERSON = `ana: # at her door
  file: ana.jpg
  consent: [c-oak27lamp4]
  alt: { en: A woman., es: Una mujer. }
  credit: { en: Nobody, es: Nadie }
  rights: cc-by-nc-sa
ana-speaks:
  file: ana.mp3
  consent: [c-oak27lamp4]
  alt: { en: A voice., es: Una voz. }
  credit: { en: Nobody, es: Nadie }
  rights: cc-by-nc-sa
`;
const SCENES = `
<Account of="c-oak27lamp4" id="told">

What she told.

</Account>

<Gallery id="all" media="ana, cover" title="Who was there" />

<Quote of="q2" />

<Voice id="voice" src="ana-speaks" lang="en" transcript="ana-speaks.en.vtt" translation="ana-speaks.es.vtt" />
`;
const VTT = 'WEBVTT\n\n00:00.000 --> 00:00.500\nWords.\n';

/** The sound story with a person in it, who has allowed it. */
async function storyOfAPerson() {
	const here = folderWith({
		'consent.yml': CONSENTS,
		'elm-county/media/ana.jpg': await motley().jpeg().toBuffer(),
		'elm-county/media/ana.mp3': readFileSync('stories/examples/media/two-bells.mp3'),
		'elm-county/media/ana-speaks.en.vtt': VTT,
		'elm-county/media/ana-speaks.es.vtt': VTT
	});
	here.add('elm-county/media.yml', PERSON);
	here.add('elm-county/en.svx', SCENES);
	here.add('elm-county/es.svx', SCENES);
	const record = here.text('elm-county/campaign.yml');
	writeFileSync(
		here.at('elm-county/campaign.yml'),
		`# The record.\n${record.replace(
			'quotes:\n',
			`quotes:\n  - id: q2\n    text: MARKquote\n    lang: en\n    translation: MARKcita\n    consent: c-oak27lamp4\n    sources: [elm-post-2020]\n`
		)}`
	);
	expect(await errorsIn(here.root)).toEqual([]);
	return here;
}

const shownIn = (root: string) => {
	const { stories, consents, withdrawn } = withhold(readContent(root));
	const [story] = stories;
	return {
		consents: Object.keys(consents.value ?? {}),
		media: Object.keys(story?.media.value ?? {}),
		quotes: (story?.record.value?.quotes ?? []).map(({ id }) => id),
		files: story?.files,
		captions: Object.keys(story?.captions ?? {}),
		withdrawn: withdrawn.map(({ slug }) => slug)
	};
};

describe('npm run withdraw', () => {
	it('marks a consent, and nothing of the person is shown any more', async () => {
		const here = await storyOfAPerson();
		const order = { id: 'c-oak27lamp4', today: TODAY };
		expect(await withdraw(here.root, order, here.print), here.said()).toBe(0);
		expect(here.text('consent.yml')).toBe(
			CONSENTS.replace('  shown_as', `  withdrawn: ${TODAY}\n  shown_as`)
		);
		expect(here.text('elm-county/media.yml')).toContain('ana: # at her door\n  withdrawn: ');
		expect(shownIn(here.root)).toMatchObject({
			consents: [],
			media: ['cover', 'tower-12'],
			quotes: ['q1'],
			captions: []
		});
		expect(shownIn(here.root).files).not.toContain('ana.jpg');
		for (const line of [
			/stories\/elm-county\/en\.svx:\d+ {2}the whole account in <Account id="told">/,
			/stories\/elm-county\/es\.svx:\d+ {2}“ana” in <Gallery id="all">/,
			/campaign\.yml:\d+ {2}the quotation “q2”/,
			/git rm -r -- .*media\/ana\.jpg/,
			/\/es\/stories\/elm-county\//,
			/git filter-repo --invert-paths --path/,
			/must answer “not found” afterwards:\n +\/media\/files\/[\w-]+\.\w+\n/,
			/info@archive\.org/,
			/Tell the person/
		])
			expect(here.said()).toMatch(line);
	});

	it('leaves a passing check when the files of a consent are deleted afterwards', async () => {
		const here = await storyOfAPerson();
		await withdraw(here.root, { id: 'c-oak27lamp4', today: TODAY }, here.print);
		rmSync(here.at('elm-county/media'), { recursive: true });
		expect(await errorsIn(here.root)).toEqual([]);
	});

	it('marks one medium, and leaves the rest of the story', async () => {
		const here = await storyOfAPerson();
		const list = here.text('elm-county/media.yml');
		expect(await withdraw(here.root, { id: 'elm-county/ana', today: TODAY }, here.print)).toBe(0);
		expect(here.text('elm-county/media.yml')).toBe(
			list.replace('ana: # at her door\n', `ana: # at her door\n  withdrawn: ${TODAY}\n`)
		);
		expect(shownIn(here.root)).toMatchObject({
			consents: ['c-oak27lamp4'],
			media: ['cover', 'tower-12', 'ana-speaks'],
			quotes: ['q2', 'q1'],
			captions: ['ana-speaks.en.vtt', 'ana-speaks.es.vtt']
		});
	});

	it('marks a whole story and keeps its record, with the comment at its top', async () => {
		const here = await storyOfAPerson();
		const record = here.text('elm-county/campaign.yml');
		expect(await withdraw(here.root, { id: 'elm-county', today: TODAY }, here.print)).toBe(0);
		expect(here.text('elm-county/campaign.yml')).toBe(
			record.replace('# The record.\n', `# The record.\nwithdrawn: ${TODAY}\n`)
		);
		expect(shownIn(here.root)).toMatchObject({ media: [], withdrawn: ['elm-county'] });
	});

	it('erases the files and captions of a medium, and those alone', async () => {
		const here = await storyOfAPerson();
		const order = { id: 'elm-county/ana-speaks', today: TODAY, erase: true };
		expect(await withdraw(here.root, order, here.print), here.said()).toBe(0);
		const left = ['ana.jpg', 'ana.mp3', 'ana-speaks.en.vtt', 'ana-speaks.es.vtt'].filter((name) =>
			existsSync(here.at(`elm-county/media/${name}`))
		);
		expect(left).toEqual(['ana.jpg']);
	});

	it('erases a story down to its mark and its old addresses', async () => {
		const here = await storyOfAPerson();
		here.add('elm-county/campaign.yml', 'aliases:\n  - elm\n  - old-elm\n');
		// What was marked before can be erased later.
		await withdraw(here.root, { id: 'elm-county', today: TODAY }, here.print);
		const order = { id: 'elm-county', today: '2026-12-01', erase: true };
		expect(await withdraw(here.root, order, here.print)).toBe(0);
		expect(here.text('elm-county/campaign.yml')).toBe(
			`withdrawn: ${TODAY}\naliases:\n  - elm\n  - old-elm\n`
		);
		for (const name of ['en.svx', 'es.svx', 'media.yml', 'media'])
			expect(existsSync(here.at(`elm-county/${name}`)), name).toBe(false);
		expect(readContent(here.root).withdrawn).toEqual([
			{ slug: 'elm-county', aliases: ['elm', 'old-elm'] }
		]);
	});

	it('keeps a file that another medium of the story still shows, and names copies elsewhere', async () => {
		const here = await storyOfAPerson();
		const other = PERSON.split('ana-speaks:')[0]?.replace('ana:', 'door:') ?? '';
		here.add('elm-county/media.yml', other);
		cpSync(here.at('elm-county/media/ana.mp3'), here.at('elm-county/media/copy.mp3'));
		await withdraw(here.root, { id: 'elm-county/ana', today: TODAY, erase: true }, here.print);
		expect(existsSync(here.at('elm-county/media/ana.jpg'))).toBe(true);
		await withdraw(
			here.root,
			{ id: 'elm-county/ana-speaks', today: TODAY, erase: true },
			here.print
		);
		expect(here.said()).toMatch(
			/The same file lies elsewhere.*\n +stories\/elm-county\/media\/copy\.mp3/
		);
	});

	it('says since when, and changes nothing, where it was withdrawn before', async () => {
		const here = await storyOfAPerson();
		for (const id of ['elm-county/ana', 'c-oak27lamp4', 'elm-county']) {
			await withdraw(here.root, { id, today: TODAY }, () => {});
			const before = ['consent.yml', 'elm-county/media.yml', 'elm-county/campaign.yml'].map(
				here.text
			);
			expect(await withdraw(here.root, { id, today: '2027-01-01' }, here.print)).toBe(0);
			expect(here.said()).toContain(`${id} was withdrawn on ${TODAY} already.`);
			expect(
				['consent.yml', 'elm-county/media.yml', 'elm-county/campaign.yml'].map(here.text)
			).toEqual(before);
		}
	});

	it.each([
		['c-oak27lamp5', 'c-oak27lamp4'],
		['elm-conty', 'elm-county'],
		['elm-county/anna', 'elm-county/ana'],
		['elm-county/constructor', 'elm-county/']
	])('does not know %s, and asks for what is near', async (id, near) => {
		const here = await storyOfAPerson();
		expect(await withdraw(here.root, { id, today: TODAY }, here.print)).toBe(1);
		expect(here.said()).toContain(`There is no consent, story or medium “${id}”; the nearest are `);
		expect(here.said()).toContain(near);
		expect(here.said().split('\n')).toHaveLength(1);
	});
});

describe('a field written into YAML', () => {
	it.each([
		['a: 1 # x\n', ['b'], 'b: v\na: 1 # x\n'],
		['m:\r\n  # c\r\n  a: "1"\r\n', ['m', 'b'], 'm:\r\n  # c\r\n  b: v\r\n  a: "1"\r\n'],
		['m: { a: 1 }\n', ['m', 'b'], 'm: { b: v, a: 1 }\n'],
		['m: {}\n', ['m', 'b'], 'm: { b: v }\n'],
		['m:\n  b: |\n    long\n    text\n  c: 1\n', ['m', 'b'], 'm:\n  b: v\n  c: 1\n']
	])('leaves the rest of %j', (text, path, after) => {
		expect(setField(text, path, 'v')).toBe(after);
	});
	it('is refused where it would reach further than meant', () => {
		expect(() => setField('a: &x\n  k: 1\nb: *x\n', ['a', 'w'], 'v')).toThrow(/by hand/);
		expect(() => setField('a: &x\n  k: 1\nb: *x\n', ['b', 'w'], 'v')).toThrow(/by hand/);
	});
});
