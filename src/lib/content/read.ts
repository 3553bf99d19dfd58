// Reads the folder stories/ whole: records, stories, media lists, vocabulary. Everything that the
// site shows came through here; nothing else touches these files.
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../language';
import { parseCaptions, type Cue } from './captions';
import { gate, type Gated } from './gate';
import { error, warning, type Problem, type Spot } from './problems';
import { consentsSchema, mediaSchema, type Consents, type MediaList } from './media-schema';
import {
	campaignSchema,
	frontMatterSchema,
	tombstoneSchema,
	vocabularySchema,
	type CampaignRecord,
	type FrontMatter,
	type Terms
} from './schema';
import {
	glossarySchema,
	organizationsSchema,
	resourcesSchema,
	type Glossary,
	type Organizations,
	type Resources
} from './library-schema';
import { isWithdrawn, splitStory } from './story-file';
import { parseYaml, type Parsed } from './yaml';

export const VOCABULARIES = [
	'themes',
	'tactics',
	'decision-makers',
	'outcomes',
	'in-force',
	'clauses',
	'policy-kinds',
	'place-kinds',
	'resource-types',
	'rights',
	'warnings',
	'states'
] as const;
export type VocabularyName = (typeof VOCABULARIES)[number];
export type Vocabulary = Record<VocabularyName, Terms>;

/** One language of a story, as it was read. */
export interface StoryText {
	file: string;
	front: FrontMatter;
	gated: Gated;
	/** The Markdown after the front matter, as the author typed it. */
	body: string;
	bodyLine: number;
	spotOfFront: (path: readonly PropertyKey[]) => Spot;
}

/** One folder under stories/, as it was read; parts that could not be read are undefined. */
export interface StoryFolder {
	slug: string;
	folder: string;
	record: Parsed<CampaignRecord>;
	media: Parsed<MediaList>;
	texts: Partial<Record<Language, StoryText>>;
	/** Phrases of the caption files in media/, by file name. */
	captions: Record<string, Cue[]>;
	/** Names of all files in media/. */
	files: string[];
}

/** stories/examples: one small story for each way to use a scene, all on one record. */
export interface Examples extends StoryFolder {
	pages: { name: string; texts: StoryFolder['texts'] }[];
}

/** What is left of a story that was withdrawn: its addresses. */
export interface Tombstone {
	slug: string;
	aliases: string[];
}

export interface Content {
	vocabulary: Vocabulary;
	organizations: Parsed<Organizations>;
	/** What belongs to no single campaign. */
	resources: Parsed<Resources>;
	/** Terms that more than one story uses. */
	glossary: Parsed<Glossary>;
	/** What private people have allowed, by the random name of the consent. */
	consents: Parsed<Consents>;
	stories: StoryFolder[];
	withdrawn: Tombstone[];
	examples?: Examples;
	problems: Problem[];
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The folder of the examples: no story of the archive. */
export const EXAMPLES = 'examples';

/**
 * Reads all content.
 * @param root the project's folder; paths in reports are relative to it
 * @param under the folder of the stories, relative to root
 */
export function readContent(root: string, under = 'stories'): Content {
	const problems: Problem[] = [];
	const top = (file: string): Spot => ({ file, line: 1, column: 1 });
	const read = (file: string): string | undefined => {
		const path = join(root, file);
		if (!existsSync(path)) {
			problems.push(
				error(
					top(file),
					'missing-file',
					'This file is missing.',
					'Add it; stories/README.md says what it holds.'
				)
			);
			return undefined;
		}
		if (lstatSync(path).isSymbolicLink()) {
			problems.push(
				error(
					top(file),
					'link-file',
					'This file is a link to another place.',
					'Put the file itself here.'
				)
			);
			return undefined;
		}
		const bytes = readFileSync(path);
		const text = bytes.toString('utf8');
		if (text.includes('\uFFFD') && !Buffer.from(text).equals(bytes)) {
			problems.push(
				error(top(file), 'encoding', 'This file is not UTF-8 text.', 'Save it as UTF-8.')
			);
			return undefined;
		}
		return text;
	};
	const unread = { value: undefined, problems: [], spot: () => top(under) };

	const vocabulary = {} as Vocabulary;
	for (const name of VOCABULARIES) {
		const file = `${under}/vocabulary/${name}.yml`;
		const text = read(file);
		const parsed = text === undefined ? unread : parseYaml(file, text, vocabularySchema);
		problems.push(...parsed.problems);
		vocabulary[name] = parsed.value ?? {};
	}
	const file = `${under}/organizations.yml`;
	const text = read(file);
	const organizations: Parsed<Organizations> =
		text === undefined ? unread : parseYaml(file, text, organizationsSchema);
	problems.push(...organizations.problems);

	/** A list that need not be there. */
	const perhaps = <S extends Parameters<typeof parseYaml>[2]>(name: string, schema: S) => {
		const path = `${under}/${name}`;
		const found = existsSync(join(root, path)) ? read(path) : undefined;
		const list = parseYaml(path, found ?? '', schema);
		problems.push(...list.problems);
		return list;
	};
	const consents = perhaps('consent.yml', consentsSchema) as Parsed<Consents>;
	const resources = perhaps('resources.yml', resourcesSchema) as Parsed<Resources>;
	const glossary = perhaps('glossary.yml', glossarySchema) as Parsed<Glossary>;

	const stories: StoryFolder[] = [];
	const withdrawn: Tombstone[] = [];
	let examples: Examples | undefined;
	const names = readdirSync(join(root, under), { withFileTypes: true });
	for (const entry of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const folder = `${under}/${entry.name}`;
		if (entry.isSymbolicLink())
			problems.push(
				error(
					top(folder),
					'link-file',
					'This folder is a link to another place.',
					'Put the folder itself here.'
				)
			);
		if (!entry.isDirectory() || entry.name === 'vocabulary' || entry.name.startsWith('.')) continue;
		if (!SLUG.test(entry.name)) {
			problems.push(
				error(
					top(folder),
					'slug',
					`The folder’s name “${entry.name}” cannot be an address.`,
					'Use lower-case letters, digits and hyphens.'
				)
			);
			continue;
		}
		const gone = readTombstone(folder, entry.name, root, problems);
		if (gone) withdrawn.push(gone);
		else if (entry.name === EXAMPLES) examples = readExamples(folder, read, problems, root);
		else stories.push(readStory(folder, entry.name, read, problems, root));
	}
	return {
		vocabulary,
		organizations,
		resources,
		glossary,
		consents,
		stories,
		withdrawn,
		...(examples && { examples }),
		problems
	};
}

/** The bytes of a picture, document, sound or film; undefined where it is not there, or is a link. */
export function readMediaFile(root: string, folder: string, file: string): Buffer | undefined {
	const inMedia = join(root, folder, 'media');
	const path = join(inMedia, file);
	if (!existsSync(path) || lstatSync(inMedia).isSymbolicLink()) return undefined;
	return lstatSync(path).isFile() ? readFileSync(path) : undefined;
}

/** A story whose record says that it was withdrawn; nothing else of its folder is read. */
function readTombstone(
	folder: string,
	slug: string,
	root: string,
	problems: Problem[]
): Tombstone | undefined {
	const file = `${folder}/campaign.yml`;
	const path = join(root, file);
	if (!existsSync(path) || lstatSync(path).isSymbolicLink()) return undefined;
	const text = readFileSync(path, 'utf8');
	if (!isWithdrawn(text)) return undefined;
	const parsed = parseYaml(file, text, tombstoneSchema);
	problems.push(...parsed.problems);
	return { slug, aliases: parsed.value?.aliases ?? [] };
}

type Read = (file: string) => string | undefined;

/** The files that a story and the examples have in common: record, pictures, captions. */
function readBase(
	folder: string,
	slug: string,
	read: Read,
	problems: Problem[],
	root: string
): StoryFolder {
	const yaml = <S extends Parameters<typeof parseYaml>[2]>(name: string, schema: S) => {
		const file = `${folder}/${name}`;
		const text = read(file);
		const parsed: Parsed<unknown> =
			text === undefined
				? { value: undefined, problems: [], spot: () => ({ file, line: 1, column: 1 }) }
				: parseYaml(file, text, schema);
		problems.push(...parsed.problems);
		return parsed;
	};
	const record = yaml('campaign.yml', campaignSchema) as Parsed<CampaignRecord>;
	const media = yaml('media.yml', mediaSchema) as Parsed<MediaList>;
	const inMedia = join(root, folder, 'media');
	const isLink = (path: string) => lstatSync(path).isSymbolicLink();
	const isThere = existsSync(inMedia);
	const files = isThere && !isLink(inMedia) ? readdirSync(inMedia).sort() : [];
	for (const name of isThere ? ['', ...files] : [])
		if (isLink(join(inMedia, name)))
			problems.push(
				error(
					{ file: join(folder, 'media', name).replace(/\\/g, '/'), line: 1, column: 1 },
					'link-file',
					'This file is a link to another place.',
					'Put the file itself here.'
				)
			);
	const captions: StoryFolder['captions'] = {};
	for (const name of files.filter((one) => one.endsWith('.vtt'))) {
		const file = `${folder}/media/${name}`;
		const text = read(file);
		if (text === undefined) continue;
		const parsed = parseCaptions(file, text);
		problems.push(...parsed.problems);
		captions[name] = parsed.cues;
	}
	return { slug, folder, record, media, texts: {}, captions, files };
}

function readStory(...[folder, slug, read, problems, root]: Parameters<typeof readBase>) {
	const story = readBase(folder, slug, read, problems, root);
	story.texts = readTexts((language) => `${folder}/${language}.svx`, read, problems, root);
	return story;
}

function readExamples(folder: string, read: Read, problems: Problem[], root: string): Examples {
	const names = readdirSync(join(root, folder)).flatMap(
		(name) => /^([a-z-]+)\.(?:en|es)\.svx$/.exec(name)?.[1] ?? []
	);
	return {
		...readBase(folder, EXAMPLES, read, problems, root),
		pages: [...new Set(names)].sort().map((name) => ({
			name,
			texts: readTexts((language) => `${folder}/${name}.${language}.svx`, read, problems, root)
		}))
	};
}

/** A text in both languages; one that is missing is a warning. */
function readTexts(
	fileOf: (language: Language) => string,
	read: Read,
	problems: Problem[],
	root: string
): StoryFolder['texts'] {
	const texts: StoryFolder['texts'] = {};
	for (const language of LANGUAGES) {
		const file = fileOf(language);
		const spot: Spot = { file, line: 1, column: 1 };
		const other = fileOf(language === 'en' ? 'es' : 'en');
		if (!existsSync(join(root, file)) && existsSync(join(root, other))) {
			problems.push(
				warning(
					spot,
					'no-translation',
					`The story is not written in ${language === 'en' ? 'English' : 'Spanish'} yet.`,
					'Readers see the other language with a notice until this file exists.'
				)
			);
			continue;
		}
		const source = read(file);
		if (source === undefined) continue;
		const parts = splitStory(source);
		if (!parts.hasFront) {
			problems.push(
				error(
					spot,
					'front-matter',
					'The story does not begin with its front matter.',
					'Begin with a line of three hyphens (---), title, summary and card, and three hyphens again.'
				)
			);
			continue;
		}
		const front = parseYaml(file, parts.front, frontMatterSchema, parts.frontLine);
		const gated = gate(file, parts.body, parts.bodyLine);
		problems.push(...front.problems, ...gated.problems);
		if (front.value)
			texts[language] = {
				file,
				front: front.value,
				gated,
				body: parts.body,
				bodyLine: parts.bodyLine,
				spotOfFront: front.spot
			};
	}
	return texts;
}
