// Second ways by which something that was withdrawn, hidden or covered could still get out.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { toArchive } from '../../src/lib/archive/model';
import { readContent } from '../../src/lib/content/read';
import { withhold } from '../../src/lib/content/withhold';
import { extractTexts } from '../../src/lib/exhibit/extract';
import { withoutLostLinks } from '../../src/lib/exhibit/lost-links';
import { inspectMedia } from '../../src/lib/media/inspection';
import { strip } from '../../src/lib/media/sound/recording';
import { Store } from '../../src/lib/media/store';
import { withoutNames } from '../../src/lib/search/unfindable';
import { errorsIn, folderWith, motley } from './command-folder';

const ID = 'c-oak27lamp4';
const consent = (more = '', fields: Record<string, string> = {}) => {
	const {
		name = 'Ana Peña',
		allows = 'text, quote, image, translation',
		findable = 'true'
	} = fields;
	return `${ID}:\n  shown_as: { en: ${name}, es: ${name} }\n  identity: alias\n  allows: [${allows}]\n  findable: ${findable}\n  given: 2026-01-05\n  review_by: '2999'\n  minor: false\n${more}`;
};
const GONE = consent('  withdrawn: 2026-11-01\n');
const medium = (id: string, file: string, more: string) =>
	`${id}:\n  file: ${file}\n  alt: { en: Seen., es: Visto. }\n  credit: { en: A, es: A }\n  rights: cc0\n  ${more}\n`;
const CUES = 'WEBVTT\n\n00:00.000 --> 00:01.000\nWords of hers.\n';

type Folder = ReturnType<typeof folderWith>;
const inBoth = (here: Folder, text: string) => {
	for (const language of ['en', 'es']) here.add(`elm-county/${language}.svx`, `\n${text}\n`);
};
const shown = (here: Folder) => {
	const content = withhold(readContent(here.root));
	return { story: content.stories[0], archive: toArchive(content), content };
};
const rules = async (here: Folder) => (await errorsIn(here.root)).map(({ rule }) => rule);
const looked = async (here: Folder) =>
	(await inspectMedia(readContent(here.root), here.root, new Store(here.at('../store'))))
		.filter(({ severity }) => severity === 'error')
		.map(({ rule }) => rule);

describe('what was withdrawn', () => {
	it('takes along the sources that only its words rested on', () => {
		const here = folderWith({ 'consent.yml': GONE });
		here.add(
			'elm-county/campaign.yml',
			['told', 'said', 'both']
				.map((key) => `  ${key}:\n    publisher: P\n    url: https://example.org/${key}\n`)
				.join('')
		);
		writeFileSync(
			here.at('elm-county/campaign.yml'),
			here
				.text('elm-county/campaign.yml')
				.replace(
					'quotes:\n',
					`quotes:\n  - id: q2\n    text: Mine.\n    lang: en\n    consent: ${ID}\n    sources: [said]\n`
				)
		);
		inBoth(
			here,
			`<Account of="${ID}">\n\nI was there.[^told] And there.[^both]\n\n</Account>\n\nOthers say so.[^both]`
		);
		const keys = Object.keys(shown(here).story?.record.value?.sources ?? {});
		expect(keys).toEqual(['elm-times-2019', 'elm-post-2020', 'both']);
	});

	it('takes along the captions of a film that no scene shows any more', () => {
		const here = folderWith({
			'consent.yml': GONE,
			'elm-county/media.yml': medium('talk', 'at-her-door.mp4', `consent: [${ID}]`)
		});
		writeFileSync(here.at('elm-county/media/at-her-door.mp4'), '');
		writeFileSync(here.at('elm-county/media/at-her-door.en.vtt'), CUES);
		writeFileSync(here.at('elm-county/media/old-version.en.vtt'), CUES);
		expect(shown(here).story?.captions).toEqual({});
	});

	it('takes along the poster of a film, unless the story shows it elsewhere', () => {
		const list = (more: string) =>
			`${medium('talk', 'talk.mp4', `consent: [${ID}]\n  poster: moment`)}${medium('moment', 'moment.png', more)}`;
		const here = folderWith({ 'consent.yml': GONE, 'elm-county/media.yml': list('people: none') });
		expect(Object.keys(shown(here).story?.media.value ?? {})).toEqual([]);
		inBoth(here, '<Backdrop id="wide" media="moment" title="T">\n\nWords.\n\n</Backdrop>');
		expect(Object.keys(shown(here).story?.media.value ?? {})).toEqual(['moment']);
	});

	it('is not printed as the source text of an example', () => {
		const here = folderWith({ 'consent.yml': GONE });
		cpSync('stories/examples', here.at('examples'), { recursive: true });
		const front = '---\ntitle: T\nsummary: S.\ncard: C.\n---\n\n';
		for (const language of ['en', 'es'])
			writeFileSync(
				here.at(`examples/account.${language}.svx`),
				`${front}<Account of="${ID}">\n\nWords of hers.\n\n</Account>\n`
			);
		const { archive } = shown(here);
		expect(archive.examples?.pages.length).toBeGreaterThan(20);
		expect(JSON.stringify(archive)).not.toContain('Words of hers');
	});

	it('leaves no heading in the list of parts: headings stand outside scenes', async () => {
		const here = folderWith({ 'consent.yml': consent() });
		inBoth(here, `<Account of="${ID}">\n\n## What they did to Ana\n\nWords.\n\n</Account>`);
		expect(await rules(here)).toContain('heading');
	});

	it('takes along the caption of a scene whose steps lost all their pictures', () => {
		const here = folderWith({ 'consent.yml': GONE });
		here.add('elm-county/media.yml', medium('ana', 'ana.png', `consent: [${ID}]`));
		const step = (id: string, media: string) =>
			`<Step id="${id}" media="${media}">\n\nWords.\n\n</Step>`;
		inBoth(
			here,
			`<Reveal id="hers" label="Ana">\n\n${step('one', 'ana')}\n\n</Reveal>\n\n<Reveal id="all" label="All">\n\n${step('two', 'ana')}\n\n${step('three', 'tower-12')}\n\n</Reveal>\n\n<Document id="page" title="T" src="ana" label="Her card">\n\n<Step id="four" region="1,1,9,9" reads="Ana">\n\nWords.\n\n</Step>\n\n</Document>\n\n<Gallery id="row" media="ana" title="Ana" />\n\n<Account of="${ID}" id="told">\n\nWords.\n\n</Account>`
		);
		expect(shown(here).archive.campaigns[0]?.withheld).toEqual(['hers', 'page', 'row', 'told']);
	});

	it('can be published though links still lead to its places', () => {
		const { archive } = shown(folderWith());
		const [campaign] = archive.campaigns;
		if (!campaign) throw new Error('The story is not there.');
		const lost = { ...campaign, withheld: ['told'] };
		const all = { ...archive, withdrawn: [{ slug: 'oak-county', aliases: [] }] };
		const html =
			'<a href="#told">skip</a> <a href="#typo">x</a> <a href="/es/stories/oak-county/#a">oak</a> <a href="/stories/elm-county/#b">elm</a>';
		expect(withoutLostLinks(html, lost, all)).toBe(
			'skip <a href="#typo">x</a> <a href="/es/stories/oak-county/">oak</a> <a href="/stories/elm-county/#b">elm</a>'
		);
	});
});

describe('someone who asked not to be found', () => {
	const hidden = consent('', { findable: 'false' });

	it('is not in the search by the title of her recording', () => {
		const html =
			'<p>Before.</p><section class="recording voice unfindable" aria-label="Ana Peña"><p class="recording-title">Ana Peña</p></section><p>After.</p>';
		expect(extractTexts(html).prose).toBe('Before. After.');
	});

	it('is not in the search by words that came out of a document', () => {
		const { consents } = readContent(folderWith({ 'consent.yml': hidden }).root);
		const document = {
			kind: 'story' as const,
			title: 'T',
			url: '/',
			text: 'The card of Ana  Pena, signed.'
		};
		expect(withoutNames([document], consents.value ?? {})[0]?.text).toBe('The card of , signed.');
	});

	it('is reported in captions, alt texts, and names of files without accents', async () => {
		const here = folderWith({ 'consent.yml': hidden });
		expect(await rules(here)).toEqual([]);
		writeFileSync(here.at('elm-county/media/ana-pena.png'), await motley().png().toBuffer());
		expect(await rules(here)).toContain('not-findable');
		const said = folderWith({ 'consent.yml': hidden });
		writeFileSync(
			said.at('elm-county/media/talk.en.vtt'),
			CUES.replace('Words', 'Ana Peña: Words')
		);
		expect(await rules(said)).toContain('not-findable');
		const seen = folderWith({ 'consent.yml': hidden });
		writeFileSync(
			seen.at('elm-county/media.yml'),
			seen.text('elm-county/media.yml').replace('A drawing.', 'Ana Peña at her door.')
		);
		expect(await rules(seen)).toContain('not-findable');
	});
});

it('a film with sound needs the voice, captions in two languages a translation, of who is in it', async () => {
	const film = async (allows: string) => {
		const here = folderWith({ 'consent.yml': consent('', { allows }) });
		here.add('elm-county/media.yml', medium('talk', 'talk.mp4', `consent: [${ID}]`));
		const bytes = await strip(new Uint8Array(readFileSync('tests/fixtures/media/tagged.mp4')));
		writeFileSync(here.at('elm-county/media/talk.mp4'), bytes);
		for (const language of ['en', 'es'])
			writeFileSync(here.at(`elm-county/media/talk.${language}.vtt`), CUES);
		inBoth(here, '<Film id="talks" src="talk" title="T" captions="talk.en.vtt, talk.es.vtt" />');
		return here;
	};
	const beyond = async (allows: string) =>
		(await rules(await film(allows))).filter((rule) => rule === 'consent-beyond').length;
	expect(await beyond('video')).toBe(3);
	expect(await beyond('video, voice, translation')).toBe(0);
});

describe('a covered or withdrawn file', () => {
	const COVER = 'redact: [{ shape: box, x: 10, y: 10, w: 30, h: 30 }]\n  people: none';
	const twice = async (one: string, two: string, consents = consent()) => {
		const png = await motley().png().toBuffer();
		const here = folderWith({ 'consent.yml': consents });
		mkdirSync(here.at('elm-county/media'), { recursive: true });
		for (const name of ['one', 'two']) writeFileSync(here.at(`elm-county/media/${name}.png`), png);
		here.add('elm-county/media.yml', medium('one', 'one.png', one));
		here.add('elm-county/media.yml', medium('two', two === one ? 'one.png' : 'two.png', two));
		return looked(here);
	};

	it('is not shown without its covers under another name', async () => {
		expect(await twice(COVER, 'people: none')).toContain('covered-elsewhere');
		expect(await twice(COVER, COVER)).toEqual([]);
	});

	it('is not shown under another name once the consent that it rests on was withdrawn', async () => {
		expect(await twice(`consent: [${ID}]`, 'people: none', GONE)).toContain('withdrawn-elsewhere');
		expect(await twice(`consent: [${ID}]`, 'people: none')).toEqual([]);
	});

	it('is reported where a cover lies on a page that is not there', async () => {
		const pdf = await PDFDocument.create();
		pdf.addPage([200, 200]);
		const here = folderWith();
		writeFileSync(here.at('elm-county/media/card.pdf'), await pdf.save());
		here.add(
			'elm-county/media.yml',
			medium('card', 'card.pdf', COVER.replace('x:', 'page: 2, x:'))
		);
		expect(await looked(here)).toContain('no-page');
	});
});
