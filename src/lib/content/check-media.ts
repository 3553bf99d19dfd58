// What must hold in a media list: every drawing, series, file, region and consent that it names
// exists, and what is missing is said with its line. The files themselves are looked at by
// media/inspection.
import { aboutOf } from '../media/press';
import type { DrawingsOf } from './check';
import { kindOf, type Medium } from './media-schema';
import { suggest } from './nearest';
import { error, warning, type Problem } from './problems';
import type { Content, StoryFolder } from './read';

type Report = (field: readonly PropertyKey[], rule: string, what: string, mend: string) => void;

/** Problems of one story's media list. */
export function checkMedia(
	story: StoryFolder,
	content: Content,
	drawingsOf: DrawingsOf
): Problem[] {
	const { value: media, spot } = story.media;
	if (!media) return [];
	const record = story.record.value;
	const problems: Problem[] = [];
	for (const [id, medium] of Object.entries(media)) {
		// What was withdrawn may have lost its files already.
		if (medium.withdrawn) continue;
		const report: Report = (field, rule, what, mend) =>
			problems.push(error(spot([id, ...field]), rule, what, mend));
		const warn: Report = (field, rule, what, mend) =>
			problems.push(warning(spot([id, ...field]), rule, what, mend));
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
			report(
				[],
				'path',
				`“${id}” cannot be the name of a file.`,
				'Use lower-case letters, digits and hyphens.'
			);
		if (medium.alt && !medium.alt.es)
			warn(['alt'], 'no-spanish', `“${id}” has no Spanish alt text.`, 'Add es: “…”.');
		if (!Object.hasOwn(content.vocabulary.rights, medium.rights))
			report(
				['rights'],
				'unknown-rights',
				`There are no terms “${medium.rights}” in the list of rights.`,
				suggest(medium.rights, Object.keys(content.vocabulary.rights))
			);
		checkPoster(medium, media, report);
		checkFocus(medium, report);
		checkRedaction(id, medium, report, warn);
		if (medium.drawing !== undefined)
			checkDrawing(medium, drawingsOf(story.slug, record && aboutOf(record)), report);
		if (medium.file !== undefined && !story.files.includes(medium.file))
			report(
				['file'],
				'missing-file',
				`There is no file “${medium.file}” in ${story.folder}/media.`,
				suggest(medium.file, story.files)
			);
		const series = record?.series.map((one) => one.id);
		if (medium.tones !== undefined && series && !series.includes(medium.tones))
			report(
				['tones'],
				'unknown-series',
				`There is no series “${medium.tones}” in the record.`,
				suggest(medium.tones, series)
			);
	}
	return problems;
}

function checkPoster({ poster }: Medium, media: Record<string, Medium>, report: Report) {
	if (poster === undefined) return;
	const other = media[poster];
	if (!other || !['drawing', 'picture'].includes(kindOf(other)))
		report(
			['poster'],
			'unknown-picture',
			`There is no picture “${poster}” in this list.`,
			suggest(poster, Object.keys(media))
		);
}

function checkFocus({ focus, regions }: Medium, report: Report) {
	if (typeof focus === 'string' && !Object.hasOwn(regions, focus))
		report(
			['focus'],
			'focus',
			`There is no region “${focus}” of this picture.`,
			suggest(focus, Object.keys(regions))
		);
}

function checkRedaction(id: string, medium: Medium, report: Report, warn: Report) {
	const { redact, source } = medium;
	if (redact && ['sound', 'film'].includes(kindOf(medium)))
		return report(
			['redact'],
			'redact',
			'Only pictures and documents can be covered here.',
			'Cover the film, or cut the sound, before you put it here.'
		);
	if (redact && source !== 'removed')
		warn(
			['redact'],
			'redacted-source',
			`“${id}” is covered on the site, but the file without covers lies in this folder, and the repository is public.`,
			'Run npm run media:redact: it burns the covers into the file and writes source: removed.'
		);
}

function checkDrawing(medium: Medium, drawings: ReturnType<DrawingsOf>, report: Report) {
	const numbers = drawings[medium.drawing ?? ''];
	if (!numbers)
		return report(
			['drawing'],
			'unknown-drawing',
			`There is no drawing “${medium.drawing}” for this story.`,
			suggest(medium.drawing ?? '', Object.keys(drawings))
		);
	for (const [name, value] of Object.entries(medium.with)) {
		const range = numbers[name];
		if (!range)
			report(
				['with', name],
				'drawing-number',
				`The drawing does not know “${name}”.`,
				suggest(name, Object.keys(numbers))
			);
		else if (value < range[0] || value > range[1])
			report(
				['with', name],
				'drawing-number',
				`${name} is ${value}.`,
				`It must lie between ${range[0]} and ${range[1]}.`
			);
	}
}
