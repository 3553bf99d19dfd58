// What must hold inside a story's text: every id, key and picture that a scene names exists, and
// both languages tell the same scenes.
import { chartFaults } from '../charts/chart-faults';
import { mapFaults } from '../charts/map-faults';
import { LANGUAGES, type Language } from '../language';
import { parseFocus, parseRegion } from './frames';
import type { Placed } from './gate';
import { kindOf } from './media-schema';
import { suggest } from './nearest';
import { error, warning, type Problem, type Spot } from './problems';
import type { Examples, StoryFolder, StoryText } from './read';
import { listed, STEP_IN } from './scenes';
import type { CampaignRecord } from './schema';

/** Words that say that a number is not exact, at the end of what stands before it. */
const ROUGHLY =
	/(about|around|some|nearly|almost|more than|over|under|fewer than|less than|up to|at least|cerca de|unas|unos|casi|más de|menos de|alrededor de|hasta|al menos|aproximadamente)[\s*$]+(los\s+|las\s+)?$/iu;

/** Checks the texts of a story in both languages. */
export function checkTexts(story: StoryFolder, slugs: string[]): Problem[] {
	const problems: Problem[] = [];
	for (const language of LANGUAGES) {
		const text = story.texts[language];
		if (text) problems.push(...checkText(story, text, slugs));
	}
	const { en, es } = story.texts;
	if (en && es) {
		const ids = (text: StoryText) =>
			text.gated.scenes.flatMap(({ name, attributes: { id } }) => (id ? [`${name} ${id}`] : []));
		const missing = (from: StoryText, into: StoryText, language: Language) => {
			const there = ids(into);
			for (const one of ids(from).filter((id) => !there.includes(id)))
				problems.push(
					error(
						{ file: into.file, line: into.bodyLine, column: 1 },
						'languages-differ',
						`${one} stands only in the ${language === 'en' ? 'English' : 'Spanish'} story.`,
						'Use the same scenes and ids in both, so that the language switch finds its place.'
					)
				);
		};
		missing(en, es, 'en');
		missing(es, en, 'es');
	}
	return problems;
}

/** Checks the examples: each as a story without a cover, all on one page. */
export function checkExamples(examples: Examples, slugs: string[]): Problem[] {
	const seen = { en: new Map<string, Spot>(), es: new Map<string, Spot>() };
	return examples.pages.flatMap(({ texts }) =>
		LANGUAGES.flatMap((language) => {
			const text = texts[language];
			return text ? checkText(examples, text, slugs, seen[language], false) : [];
		})
	);
}

interface Look {
	story: StoryFolder;
	record: CampaignRecord | undefined;
	/** The scene, and the one around it where it is a step. */
	scene: Placed;
	holder: Placed | undefined;
	report: (rule: string, what: string, mend: string) => void;
	/** Reports a word that is not in the list; a list that could not be read reports nothing. */
	need: (word: string, list: string[] | undefined, what: string) => void;
}

const idsOf = (list: { id: string }[] | undefined) => list?.map((one) => one.id);
/** Names of the media of some kinds. What was withdrawn counts: its scenes show nothing and are no fault. */
const mediaOf = (story: StoryFolder, ...kinds: ReturnType<typeof kindOf>[]) =>
	story.media.value &&
	Object.entries(story.media.value).flatMap(([id, medium]) =>
		kinds.includes(kindOf(medium)) ? [id] : []
	);
const picturesOf = (story: StoryFolder) => mediaOf(story, 'drawing', 'picture');

const checkCaptions = ({ story, scene, need }: Look, ...names: string[]) => {
	// The captions of what was withdrawn may be gone with it.
	if (story.media.value?.[scene.attributes['src'] ?? '']?.withdrawn) return;
	for (const name of names) {
		for (const file of listed(scene.attributes[name]))
			need(file, Object.keys(story.captions), 'caption file in media/');
	}
};

/** What each scene asks of the record and the media list. */
const CHECKS: Record<string, (look: Look) => void> = {
	Clause({ record, scene: { attributes: a }, need, report }) {
		need(a['policy'] ?? '', idsOf(record?.policies), 'policy');
		const policy = record?.policies.find((one) => one.id === a['policy']);
		if (policy) need(a['clause'] ?? '', idsOf(policy.clauses), 'clause');
		checkMark(policy?.clauses.find((one) => one.id === a['clause'])?.text, a['mark'], report);
	},
	Document({ record, story, scene: { attributes: a }, need, report }) {
		if ((a['src'] === undefined) === (a['policy'] === undefined))
			return report(
				'attribute',
				'A <Document> shows either a page of media.yml or a policy of the record.',
				'Write src="…" for the picture of a page, or policy="…" for the words of a law.'
			);
		if (a['src']) need(a['src'], mediaOf(story, 'drawing', 'picture', 'document'), 'picture');
		if (a['policy']) need(a['policy'], idsOf(record?.policies), 'policy');
	},
	Chart(look) {
		const { record, scene, need } = look;
		for (const one of listed(scene.attributes['series']))
			need(one, idsOf(record?.series), 'series');
		checkChart(look, scene);
	},
	Number({ record, scene: { attributes: a, before }, need, report }) {
		need(a['figure'] ?? '', idsOf(record?.figures), 'figure');
		const figure = record?.figures.find((one) => one.id === a['figure']);
		if (a['inline'] && figure?.approx && !ROUGHLY.test(before))
			report(
				'approximate',
				`The record says “about ${figure.value}”; the sentence does not.`,
				'Write “about”, “some” or the like before the number.'
			);
	},
	Quote: ({ record, scene: { attributes: a }, need }) =>
		need(a['of'] ?? '', idsOf(record?.quotes), 'quotation'),
	Timeline({ record, scene: { attributes: a }, need }) {
		for (const one of listed(a['only'])) need(one, idsOf(record?.events), 'event');
		for (const one of listed(a['kinds'])) need(one, ['gain', 'setback', 'event'], 'kind of event');
	},
	Map({ scene: { attributes }, report }) {
		for (const { what, mend } of mapFaults(attributes)) report('map', what, mend);
	},
	Voice(look) {
		look.need(look.scene.attributes['src'] ?? '', mediaOf(look.story, 'sound'), 'sound');
		checkCaptions(look, 'transcript', 'translation');
	},
	Audio(look) {
		look.need(look.scene.attributes['src'] ?? '', mediaOf(look.story, 'sound'), 'sound');
		checkCaptions(look, 'transcript', 'translation');
	},
	Film(look) {
		const { story, scene, need, report } = look;
		need(scene.attributes['src'] ?? '', mediaOf(story, 'film'), 'film');
		checkCaptions(look, 'captions');
		if (!scene.attributes['captions'] && !scene.attributes['loop'])
			report(
				'captions',
				'The film has no captions.',
				'Add captions="name.en.vtt, name.es.vtt"; a silent film of up to 8 seconds is a loop="yes".'
			);
	},
	Compare({ story, scene: { attributes: a }, need }) {
		need(a['before'] ?? '', picturesOf(story), 'picture');
		need(a['after'] ?? '', picturesOf(story), 'picture');
	},
	Step: checkStep
};

/** Whether the series can be drawn as the chart, or one of its steps, asks. */
function checkChart({ record, scene, report }: Look, chart: Placed) {
	const list = listed(chart.attributes['series']).flatMap(
		(id) => record?.series.find((one) => one.id === id) ?? []
	);
	if (list.length === 0) return;
	// Series that are not in the record were reported already.
	const asked = { ...scene.attributes, series: undefined };
	for (const { what, mend } of chartFaults(list, chart.attributes['form'] ?? '', asked))
		report('chart', what, mend);
}

function checkMark(law: string | undefined, mark: string | undefined, report: Look['report']) {
	if (mark && law && !law.includes(mark))
		report(
			'mark',
			'The words to be marked do not stand in the clause.',
			'Copy them exactly from the record.'
		);
}

function checkStep(look: Look) {
	const { story, record, scene, holder, report, need } = look;
	const a = scene.attributes;
	if (holder?.name === 'Chart') checkChart(look, holder);
	if (holder?.name === 'Map')
		for (const { what, mend } of mapFaults({ ...holder.attributes, ...a }))
			report('map', what, mend);
	const fits = STEP_IN[holder?.name ?? ''];
	for (const key of Object.keys(a))
		if (fits && key !== 'id' && !fits.includes(key))
			report(
				'attribute',
				`A step of <${holder?.name}> does nothing with ${key}="…".`,
				suggest(key, ['id', ...fits])
			);
	if (a['focus'] !== undefined) {
		const id = a['media'] ?? holder?.attributes['media'] ?? '';
		const regions = story.media.value?.[id]?.regions ?? {};
		if (!parseFocus(a['focus'], regions))
			report(
				'focus',
				`The focus “${a['focus']}” is neither three percentages nor a region of the picture.`,
				`Write focus="across% down% width%"${Object.keys(regions).length > 0 ? ` or one of: ${Object.keys(regions).join(', ')}` : ''}.`
			);
	}
	if (holder?.name === 'Document' && holder.attributes['src'] && !parseRegion(a['region'] ?? ''))
		report(
			'region',
			`The region “${a['region'] ?? ''}” does not lie on the page.`,
			'Write region="left,top,width,height" in percent of the page.'
		);
	if (holder?.name === 'Document' && holder.attributes['src'] && !a['reads'])
		report(
			'region',
			'A step of a page does not say what stands there.',
			'Write the words of the region as reads="…".'
		);
	if (holder?.name === 'Document' && holder.attributes['policy']) {
		const policy = record?.policies.find((one) => one.id === holder.attributes['policy']);
		if (policy) need(a['clause'] ?? '', idsOf(policy.clauses), 'clause');
		checkMark(policy?.clauses.find((one) => one.id === a['clause'])?.text, a['mark'], report);
	}
	if (
		['Scene', 'Reveal'].includes(holder?.name ?? '') &&
		!a['media'] &&
		!holder?.attributes['media']
	)
		report(
			'attribute',
			'The step has no picture.',
			'Name one with media="…", on the step or on the whole scene.'
		);
}

function checkText(
	story: StoryFolder,
	text: StoryText,
	slugs: string[],
	seen = new Map<string, Spot>(),
	needsCover = true
): Problem[] {
	const problems: Problem[] = [];
	const record = story.record.value;
	const { scenes, cited, links } = text.gated;
	const needAt =
		(spot: Spot): Look['need'] =>
		(word, list, what) => {
			if (list && !list.includes(word))
				problems.push(
					error(
						spot,
						`unknown-${what.split(' ')[0]}`,
						`There is no ${what} “${word}”${/ in /.test(what) ? '' : ' in the record'}.`,
						suggest(word, list)
					)
				);
		};

	let holder: Placed | undefined;
	for (const scene of scenes) {
		const { name, attributes, spot, words } = scene;
		if (name !== 'Step' && scene.inside.length === 0) holder = scene;
		const id = attributes['id'];
		if (id) {
			const first = seen.get(id);
			if (first)
				problems.push(
					error(
						spot,
						'id-twice',
						`The id “${id}” is already used in ${first.file === spot.file ? '' : `${first.file}, `}line ${first.line}.`,
						'Give each scene and step an id of its own.'
					)
				);
			seen.set(id, spot);
		}
		const need = needAt(spot);
		for (const one of listed(attributes['media'])) need(one, picturesOf(story), 'picture');
		CHECKS[name]?.({
			story,
			record,
			scene,
			holder: name === 'Step' ? holder : undefined,
			report: (rule, what, mend) => problems.push(error(spot, rule, what, mend)),
			need
		});
		if (name === 'Timeline')
			for (const slug of listed(attributes['with'])) need(slug, slugs, 'story');
		if (name === 'Step' && words > 90)
			problems.push(
				warning(
					spot,
					'long-step',
					`The step has ${words} words.`,
					'Steps of 25 to 70 words read well; split it.'
				)
			);
	}
	for (const { attributes, spot } of scenes.filter((scene) => scene.name === 'Care'))
		if (!seen.has(attributes['skip'] ?? ''))
			problems.push(
				error(
					spot,
					'unknown-place',
					`There is no scene or step with the id “${attributes['skip']}”.`,
					suggest(attributes['skip'] ?? '', seen.keys())
				)
			);
	for (const { key, spot } of cited)
		needAt(spot)(key, record && Object.keys(record.sources), 'source');
	for (const { url, spot } of links) {
		const target = /^\/(?:es\/)?stories\/([^/#]+)\//.exec(url)?.[1];
		if (target !== undefined && !slugs.includes(target))
			problems.push(
				error(
					spot,
					'unknown-story',
					`The link leads to a story “${target}” that does not exist.`,
					suggest(target, slugs)
				)
			);
	}
	if (needsCover && !scenes.some((scene) => scene.name === 'Cover'))
		problems.push(
			error(
				{ file: text.file, line: text.bodyLine, column: 1 },
				'no-cover',
				'The story has no cover.',
				'Begin the body with <Cover media="…" />.'
			)
		);
	return problems;
}
