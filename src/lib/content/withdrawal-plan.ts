// What a withdrawal means: which files are marked, which sources lie where, and every place that
// shows something now and will not any more.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { nearestFew } from './nearest';
import { EXAMPLES, readMediaFile, type Content, type StoryFolder } from './read';
import type { Named } from './withdrawal-made';
import { captionsOf, isShown } from './withhold';
import { placesOfConsent, placesOfMedia, placesOfStory, placesOfName } from './withdrawal-places';

/** What is withdrawn; since: the day on which it was already. */
export type Target = { since?: string } & (
	| { kind: 'consent'; id: string }
	| { kind: 'medium'; slug: string; id: string }
	| { kind: 'story'; slug: string; aliases: string[] }
);

export interface Plan {
	/** Maps that are given the field withdrawn: file, and keys from its top. */
	marks: { file: string; path: string[] }[];
	/** The media that go. */
	media: Named[];
	/** Source files and folders that belong to it alone, from the project’s folder. */
	files: string[];
	/** Places in the stories that will not be shown any more, as file:line and words. */
	places: string[];
	/** Words in the stories that software does not take out, as file:line and words. */
	words: string[];
	/** Posters of films that go: media of their own, as story/medium, which stay. */
	posters: string[];
	/** The same bytes under other names, which stay. */
	copies: string[];
	/** Slugs whose pages change; the examples have their own page. */
	slugs: string[];
}

const foldersOf = ({ stories, examples }: Content): StoryFolder[] =>
	examples ? [...stories, examples] : stories;

/** Finds what an id means; else one sentence that says so. */
export function findTarget(content: Content, id: string, root: string): Target | string {
	const consent = entryOf(content.consents.value, id);
	if (consent) return { kind: 'consent', id, ...since(consent.withdrawn) };
	const [slug = '', name, ...more] = id.split('/');
	const story = foldersOf(content).find((one) => one.slug === slug);
	const medium = entryOf(story?.media.value, name ?? '');
	if (medium && name && more.length === 0)
		return { kind: 'medium', slug, id: name, ...since(medium.withdrawn) };
	if (story && name === undefined && slug !== EXAMPLES)
		return { kind: 'story', slug, aliases: aliasesOf(story, root) };
	const gone = content.withdrawn.find((one) => one.slug === id);
	if (gone) {
		const text = readFileSync(join(root, `stories/${id}/campaign.yml`), 'utf8');
		const day = /^withdrawn:\s*['"]?([\d-]+)/m.exec(text)?.[1] ?? 'an unknown day';
		return { kind: 'story', slug, aliases: gone.aliases, since: day };
	}
	const known = [
		...Object.keys(content.consents.value ?? {}),
		...[...content.stories, ...content.withdrawn].map((one) => one.slug),
		...foldersOf(content).flatMap((one) =>
			Object.keys(one.media.value ?? {}).map((key) => `${one.slug}/${key}`)
		)
	];
	const near = known.filter((one) => sortOf(one) === sortOf(id));
	const few = nearestFew(id, near.length > 0 ? near : known);
	const unread = content.problems.some(({ severity }) => severity === 'error')
		? ' (some files cannot be read: npm run check:stories says which)'
		: '';
	return `There is no consent, story or medium “${id}”${unread}; the nearest are ${few.join(', ')}.`;
}

/** An entry of its own, not one that every object has. */
const entryOf = <T>(list: Record<string, T> | undefined, key: string): T | undefined =>
	list && Object.hasOwn(list, key) ? list[key] : undefined;
const since = (day: string | undefined) => (day === undefined ? {} : { since: day });
const sortOf = (id: string) => (id.includes('/') ? 'medium' : /^c-/.test(id) ? 'consent' : 'story');

/** Earlier addresses of a story, also of a record with faults elsewhere. */
function aliasesOf(story: StoryFolder, root: string): string[] {
	if (story.record.value) return story.record.value.aliases ?? [];
	const path = join(root, story.folder, 'campaign.yml');
	const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
	const block = /^aliases:[ \t]*(\[[^\]]*\]|(?:\r?\n[ \t]*-[^\n]*)+)/m.exec(text)?.[1] ?? '';
	return block.match(/[a-z0-9]+(-[a-z0-9]+)*/g) ?? [];
}

/** Looks up all that follows from a withdrawal. Reads; changes nothing. */
export function planOf(content: Content, target: Target, root: string): Plan {
	if (target.kind === 'story') return planOfStory(content, target, root);
	const stories = foldersOf(content);
	const plan: Plan = {
		marks: [],
		media: [],
		files: [],
		places: [],
		words: [],
		posters: [],
		copies: [],
		slugs: []
	};
	if (target.kind === 'consent') {
		const file = content.consents.spot([]).file;
		if (!target.since) plan.marks.push({ file, path: [target.id] });
	}
	for (const story of stories) {
		const ids = Object.entries(story.media.value ?? {}).flatMap(([id, { consent }]) =>
			(target.kind === 'medium' ? story.slug === target.slug && id === target.id : false) ||
			(target.kind === 'consent' && consent?.includes(target.id))
				? [id]
				: []
		);
		const file = `${story.folder}/media.yml`;
		// The media of a consent are marked too: their files can then be deleted, and copies are found.
		plan.marks.push(
			...ids
				.filter((id) => story.media.value?.[id]?.withdrawn === undefined)
				.map((id) => ({ file, path: [id] }))
		);
		const places = [
			...placesOfMedia(story, ids),
			...(target.kind === 'consent' ? placesOfConsent(story, target.id) : [])
		];
		if (places.length > 0) plan.slugs.push(story.slug);
		plan.places.push(...places);
		plan.media.push(...ids.map((id): Named => [story.slug, id]));
		plan.posters.push(
			...ids.flatMap((id) => {
				const poster = story.media.value?.[id]?.poster ?? '';
				const other = story.media.value?.[poster];
				return other && !ids.includes(poster) && !other.withdrawn
					? [`${story.slug}/${poster}`]
					: [];
			})
		);
		plan.files.push(...filesOf(story, ids, content, root));
	}
	if (target.kind === 'consent') {
		const consent = content.consents.value?.[target.id];
		if (consent && consent.identity !== 'role-only')
			plan.words = stories.flatMap(({ folder }) =>
				placesOfName(root, folder, [consent.shown_as.en, consent.shown_as.es ?? ''])
			);
	}
	return { ...plan, copies: copiesOf(plan.files, stories, root) };
}

/** Files and captions of media that nothing else of their story needs, where they are there. */
function filesOf(story: StoryFolder, ids: string[], content: Content, root: string): string[] {
	const consents = content.consents.value ?? {};
	const names = (id: string) => [story.media.value?.[id]?.file ?? '', ...captionsOf(story, id)];
	const stays = Object.entries(story.media.value ?? {})
		.filter(([id, medium]) => !ids.includes(id) && isShown(medium, consents))
		.flatMap(([id]) => names(id));
	return [...new Set(ids.flatMap(names))]
		.filter((name) => name !== '' && !stays.includes(name))
		.map((name) => `${story.folder}/media/${name}`)
		.filter((file) => existsSync(join(root, file)));
}

function planOfStory(
	content: Content,
	{ slug, since }: Extract<Target, { kind: 'story' }>,
	root: string
): Plan {
	const folder = `stories/${slug}`;
	const names = readdirSync(join(root, folder)).filter((name) =>
		/^((en|es)\.svx|guide.*|media|media\.yml)$/.test(name)
	);
	const media = existsSync(join(root, folder, 'media'))
		? readdirSync(join(root, folder, 'media')).map((name) => `${folder}/media/${name}`)
		: [];
	const others = foldersOf(content).filter((one) => one.slug !== slug);
	return {
		marks: since ? [] : [{ file: `${folder}/campaign.yml`, path: [] }],
		media: Object.keys(content.stories.find((one) => one.slug === slug)?.media.value ?? {}).map(
			(id): Named => [slug, id]
		),
		files: names.sort().map((name) => `${folder}/${name}`),
		places: others.flatMap((one) => placesOfStory(one, slug)),
		words: [],
		posters: [],
		copies: copiesOf(media, others, root),
		slugs: [slug]
	};
}

/** Media files elsewhere that hold the same bytes as those that go. */
function copiesOf(files: string[], stories: StoryFolder[], root: string): string[] {
	const gone = files
		.filter((file) => !file.endsWith('.vtt'))
		.map((file) => readFileSync(join(root, file)));
	return stories.flatMap(({ folder, files: names }) =>
		names.flatMap((name) => {
			const file = `${folder}/media/${name}`;
			const bytes = files.includes(file) ? undefined : readMediaFile(root, folder, name);
			return bytes && gone.some((one) => isDeepStrictEqual(one, bytes)) ? [file] : [];
		})
	);
}

/** Addresses of the pages of a story, from the site’s root. */
export const pagesOf = (slug: string): string[] =>
	slug === EXAMPLES ? ['/scenes/', '/es/scenes/'] : [`/stories/${slug}/`, `/es/stories/${slug}/`];
