import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toArchive } from '../../src/lib/archive/model';
import { parseCaptions } from '../../src/lib/content/captions';
import { parseFocus, parseRegion } from '../../src/lib/content/frames';
import { gate } from '../../src/lib/content/gate';
import { readContent } from '../../src/lib/content/read';
import { SCENES } from '../../src/lib/content/scenes';
import { catalogueOf } from '../../src/lib/exhibit/catalogue';
import { extractTexts } from '../../src/lib/exhibit/extract';
import { cropOf } from '../../src/lib/content/frames';
import { lensOf } from '../../src/lib/exhibit/lens';
import { cutAtMarks } from '../../src/lib/exhibit/marks';
import { eventsOf } from '../../src/lib/exhibit/timeline';

const archive = toArchive(readContent(process.cwd()));

describe('a close-up', () => {
	it('is three percentages or the name of a region', () => {
		expect(parseFocus('62% 30% 20%')).toEqual({ x: 62, y: 30, width: 20 });
		expect(parseFocus('62, 30, 20')).toEqual({ x: 62, y: 30, width: 20 });
		expect(parseFocus('door', { door: [50, 84, 26] })).toEqual({ x: 50, y: 84, width: 26 });
		for (const wrong of ['door', '62% 30%', '162% 30% 20%', '10% 10% 2%', 'a b c', ''])
			expect(parseFocus(wrong), wrong).toBeUndefined();
	});

	const percent = fc.integer({ min: 0, max: 100 });
	const frames = fc.record({ x: percent, y: percent, width: fc.integer({ min: 8, max: 100 }) });
	const sizes = fc.record({
		width: fc.integer({ min: 100, max: 3000 }),
		height: fc.integer({ min: 100, max: 3000 })
	});

	it('on paper never reaches beyond the picture, and keeps its proportions', () =>
		fc.assert(
			fc.property(frames, sizes, (frame, size) => {
				const [left, top, width, height] = cropOf(frame, size);
				expect(left).toBeGreaterThanOrEqual(0);
				expect(top).toBeGreaterThanOrEqual(0);
				expect(left + width).toBeLessThanOrEqual(size.width + 0.2);
				expect(top + height).toBeLessThanOrEqual(size.height + 0.2);
				expect(Math.abs(width / size.width - height / size.height)).toBeLessThan(0.002);
			})
		));

	it('on the stage shows the named part, and nothing beyond a picture that covers its box', () =>
		fc.assert(
			fc.property(frames, sizes, sizes, (frame, picture, box) => {
				const { scale, x, y } = lensOf(frame, picture, box, 'cover', [50, 50]);
				const fitted = Math.max(box.width / picture.width, box.height / picture.height);
				const [width, height] = [picture.width * fitted, picture.height * fitted];
				const left = x + (scale * (box.width - width)) / 2;
				const top = y + (scale * (box.height - height)) / 2;
				expect(scale).toBeGreaterThanOrEqual(1);
				expect(left).toBeLessThanOrEqual(0.01);
				expect(left + scale * width).toBeGreaterThanOrEqual(box.width - 0.01);
				expect(top).toBeLessThanOrEqual(0.01);
				expect(top + scale * height).toBeGreaterThanOrEqual(box.height - 0.01);
			})
		));

	it('brings the middle of the part to the middle of the box where the picture allows it', () => {
		const box = { width: 400, height: 400 };
		const lens = lensOf({ x: 50, y: 50, width: 25 }, box, box, 'contain', [0, 0]);
		expect(lens).toEqual({ scale: 4, x: -600, y: -600 });
	});
});

describe('a close-up of a picture that stands in the middle of a broad box', () => {
	it('is measured from where the picture stands', () => {
		const square = { width: 100, height: 100 };
		const lens = lensOf(
			{ x: 50, y: 50, width: 50 },
			square,
			{ width: 400, height: 100 },
			'contain',
			[50, 0]
		);
		// The picture's middle, at 200 px, comes to the middle of the box.
		expect(lens.scale * 200 + lens.x).toBeCloseTo(200);
		expect(lens.scale).toBe(2);
	});
});

describe('a region of a page', () => {
	it('lies on the page', () => {
		expect(parseRegion('12,30,76,8')).toEqual([12, 30, 76, 8]);
		for (const wrong of ['12,30,76', '12,30,96,8', '0,0,0,5', 'a,b,c,d', '1,2,3,4,5'])
			expect(parseRegion(wrong), wrong).toBeUndefined();
	});
});

describe('marks in a law', () => {
	it('cut the text where their words stand, in any order', () => {
		expect(cutAtMarks('no jail, a fine of $75', ['a fine', 'no jail'])).toEqual([
			{ text: 'no jail', mark: 1 },
			{ text: ', ' },
			{ text: 'a fine', mark: 0 },
			{ text: ' of $75' }
		]);
	});
	it('never lose or double a word of the law', () =>
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string()), (text, marks) => {
				expect(
					cutAtMarks(text, marks)
						.map((piece) => piece.text)
						.join('')
				).toBe(text);
			})
		));
});

describe('captions', () => {
	it('are phrases with their times', () => {
		const { cues, problems } = parseCaptions(
			'a.vtt',
			'WEBVTT\n\n1\n00:01.000 --> 00:02.500 line:0\n<v Ana>One\ntwo\n\n01:00:03.000 --> 01:00:04.000\nThree\n'
		);
		expect(problems).toEqual([]);
		expect(cues).toEqual([
			{ from: 1, to: 2.5, text: 'One two' },
			{ from: 3603, to: 3604, text: 'Three' }
		]);
	});
	it('say what is wrong with them, and in which line', () => {
		const lines = (text: string) =>
			parseCaptions('a.vtt', text).problems.map(({ line, what }) => `${line}: ${what}`);
		expect(lines('WEBVTT\n\n1:00 --> 2:00\nx\n')[0]).toMatch(/^3: The time/);
		expect(lines('WEBVTT\n\n00:02.000 --> 00:01.000\nx\n')[0]).toMatch(/^3: A phrase ends/);
		expect(lines('00:01.000 --> 00:02.000\nx\n')[0]).toMatch(/^1: .*WEBVTT/);
		expect(lines('WEBVTT\n')[0]).toMatch(/no phrases/);
	});
	it('never throw, whatever the file holds', () =>
		fc.assert(fc.property(fc.string(), (text) => void parseCaptions('a.vtt', text))));
});

describe('a timeline', () => {
	const [campaign, other] = archive.campaigns;
	if (!campaign || !other) throw new Error('The archive has two campaigns.');

	it('keeps to the events and kinds that the author names', () => {
		const only = campaign.record.events.slice(0, 3).map((event) => event.id);
		const shown = eventsOf(campaign, [], { only, kinds: [] }, 'en');
		expect(shown.map(({ event }) => event.id)).toEqual(only);
		const gains = eventsOf(campaign, [], { only: [], kinds: ['gain'] }, 'en');
		expect(gains.length).toBeGreaterThan(0);
		expect(gains.every(({ event }) => event.kind === 'gain')).toBe(true);
	});
	it('sets the events of other campaigns among its own, by date, each with its story', () => {
		const shown = eventsOf(campaign, [other], { only: [], kinds: [] }, 'es');
		expect(shown).toHaveLength(campaign.record.events.length + other.record.events.length);
		const dates = shown.map(({ event }) => event.date);
		expect(dates).toEqual([...dates].sort());
		expect(shown.find(({ of }) => of)?.of?.url).toBe(`/es/stories/${other.slug}/`);
	});
});

describe('what the search finds of a story', () => {
	it('is what is said in a recording, and not the words of its controls', () => {
		const { prose, steps } = extractTexts(
			`<section class="recording voice"><p class="kicker">Listen</p>
			<ol class="phrases"><li><span class="phrase">They opened the door.</span></li></ol></section>
			<section class="scene"><p class="skip-scene"><a>Skip this scene</a></p>
			<ol class="steps"><li class="step" id="a"><div class="still"><img alt="x"></div>
			<div class="step-words"><span class="count">1</span><p>Words.</p></div></li></ol></section>`
		);
		expect(prose).toContain('They opened the door.');
		expect(prose).not.toContain('Skip');
		expect(prose).not.toContain('Listen');
		expect(steps).toEqual([{ id: 'a', number: 1, title: '', text: 'Words.' }]);
	});
});

describe('the outline of a story', () => {
	it('gives each part its heading and its words; notes for the room are not read', () => {
		const body =
			'One two.\n\n## First\n\nThree four five.\n\n<Notes>\n\nNever counted here.\n\n</Notes>\n\n<Timeline id="dates" title="When" />\n';
		const { outline, words } = gate('a.svx', body, 1);
		expect(outline).toEqual([
			{ id: 'part-1', title: 'First', words: 3 },
			{ id: 'dates', title: 'When', words: 0 }
		]);
		expect(words).toBe(6);
	});
});

describe('the catalogue of scenes', () => {
	if (!archive.examples) throw new Error('The examples are missing.');
	for (const language of ['en', 'es'] as const) {
		const scenes = catalogueOf(archive.examples, language);
		it(`shows every scene of the registry with an example, in ${language}`, () => {
			expect(scenes.map((scene) => scene.name)).toEqual(
				Object.keys(SCENES).filter((name) => name !== 'Step')
			);
			expect(scenes.filter((scene) => scene.examples.length === 0)).toEqual([]);
			for (const scene of scenes)
				for (const example of scene.examples) expect(example.body).toContain(`<${scene.name}`);
		});
		it(`explains every option, in ${language}`, () => {
			const silent = scenes.flatMap((scene) =>
				[...scene.options, ...scene.stepOptions]
					.filter((option) => option.note.length < 10)
					.map((option) => `${scene.name}.${option.name}`)
			);
			expect(silent).toEqual([]);
		});
	}
	it('shows each example once', () => {
		const shown = catalogueOf(archive.examples!, 'en').flatMap((scene) =>
			scene.examples.map((example) => example.name)
		);
		expect(shown.sort()).toEqual(archive.examples!.pages.map((page) => page.name).sort());
	});
	it('is no campaign of the archive', () => {
		expect(archive.campaigns.map((campaign) => campaign.slug)).not.toContain('examples');
	});
});
