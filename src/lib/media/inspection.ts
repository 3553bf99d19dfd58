// Looks at every file of media/ folders before anything is made of it: is it what its name says, is
// it whole, can it be shown, and what does it tell of people beside what it shows.
import { kindOf, type Consents, type Medium } from '../content/media-schema';
import { error, warning, type Problem, type Spot } from '../content/problems';
import { readMediaFile, type Content } from '../content/read';
import { isShown } from '../content/withhold';
import { tracesInPdf } from './document/clean-pdf';
import { openPdf } from './document/pdf';
import { isAsNamed, kindOfBytes } from './kinds';
import { lookAtPicture, type Fault } from './picture/inspection';
import { decode, spreadOf, TOOLS } from './picture/raster';
import { partOf } from './picture/recipe';
import { lookAtRecording } from './sound/inspection';
import { probe } from './sound/recording';
import { keyOf, type Store } from './store';

/** Part of every name in the store: new questions are asked of every file anew. */
const QUESTIONS = 'questions 1';
/** Bytes of a file at most: a repository, and a reader's phone, must carry it. */
const MOST_BYTES = 30_000_000;

/**
 * Problems of all media files.
 * @param store remembers what was found, by the bytes of the file
 */
export async function inspectMedia(
	content: Content,
	root: string,
	store: Store
): Promise<Problem[]> {
	const stories = content.examples ? [...content.stories, content.examples] : content.stories;
	const problems: Problem[] = [];
	const consents = content.consents.value ?? {};
	const withdrawn = new Map<string, string>();
	const covered = new Map<string, string>();
	for (const story of stories)
		for (const [id, medium] of Object.entries(story.media.value ?? {})) {
			const isGone = !isShown(medium, consents);
			const isCovered = medium.redact !== undefined && medium.source !== 'removed';
			const bytes = (isGone || isCovered) && readMediaFile(root, story.folder, medium.file ?? '');
			if (bytes && isGone) withdrawn.set(keyOf(bytes), `${story.slug}: ${id}`);
			if (bytes && isCovered) covered.set(keyOf(bytes), `${story.slug}: ${id}`);
		}
	for (const story of stories) {
		const list = Object.entries(story.media.value ?? {}).map(([id, medium]) => ({ id, medium }));
		for (const file of story.files.filter((name) => !name.endsWith('.vtt'))) {
			const entries = list.filter(({ medium }) => medium.file === file);
			const [entry] = entries;
			const spotOf = (id?: string): Spot =>
				id === undefined
					? { file: `${story.folder}/media/${file}`, line: 1, column: 1 }
					: story.media.spot([id, 'file']);
			const bytes = readMediaFile(root, story.folder, file);
			if (!bytes) continue;
			const reportAt =
				(spot: Spot) =>
				({ severity, rule, what, mend }: Fault) =>
					problems.push((severity === 'error' ? error : warning)(spot, rule, what, mend));
			const report = reportAt(spotOf(entry?.id));
			if (!entry && story.media.value)
				report({
					severity: 'warning',
					rule: 'unnamed-file',
					what: `The file “${file}” is named nowhere in media.yml, so it is not published; but the repository is public.`,
					mend: 'Name it there, or take it out.'
				});
			const known = await store.remember(
				`${keyOf(TOOLS, QUESTIONS, file, bytes)}.look.json`,
				async () => lookAt(file, bytes)
			);
			known.forEach(report);
			const gone = withdrawn.get(keyOf(bytes));
			const hidden = covered.get(keyOf(bytes));
			const isSound = known.every(({ severity }) => severity !== 'error');
			for (const { id, medium } of entries) {
				const reportHere = reportAt(spotOf(id));
				if (gone && isShown(medium, consents))
					reportHere({
						severity: 'error',
						rule: 'withdrawn-elsewhere',
						what: `The same file was withdrawn elsewhere (${gone}).`,
						mend: 'Take it out here too, or write withdrawn here.'
					});
				if (hidden && !medium.redact && isShown(medium, consents))
					reportHere({
						severity: 'error',
						rule: 'covered-elsewhere',
						what: `The same file has covers elsewhere (${hidden}), and none here.`,
						mend: 'Write the same redact here.'
					});
				if (!isSound) continue;
				for (const fault of await lookAtCovers(id, medium, bytes)) reportHere(fault);
				if (isShown(medium, consents))
					for (const fault of await lookAtVoices(medium, bytes, consents)) reportHere(fault);
			}
		}
	}
	return problems;
}

/** Everything that the bytes alone say. */
async function lookAt(file: string, bytes: Buffer): Promise<Fault[]> {
	if (bytes.length === 0)
		return [fault('empty-file', `“${file}” is empty (0 bytes).`, 'Copy the file here anew.')];
	if (bytes.length > MOST_BYTES)
		return [
			fault(
				'heavy-file',
				`“${file}” weighs ${Math.round(bytes.length / 1e6)} MB; at most 30 MB can be kept here.`,
				'Make it smaller first.'
			)
		];
	const kind = kindOfBytes(bytes);
	if (!kind)
		return [
			fault(
				'not-media',
				`“${file}” is not a picture, document, sound or film${isText(bytes) ? ': it holds text' : ''}.`,
				'Put the real file here, in a format that stories/README.md names.'
			)
		];
	if (kind === 'heic')
		return [
			fault(
				'format',
				`“${file}” is a HEIC picture.`,
				'Save it as JPEG: phones offer that when they share it.'
			)
		];
	if (!isAsNamed(file, kind))
		return [
			fault(
				'wrong-ending',
				`“${file}” is really a .${kind} file.`,
				`Rename it to end in .${kind}, here and in media.yml.`
			)
		];
	if (kind === 'pdf') return lookAtPdf(file, bytes);
	if (['mp3', 'm4a', 'mp4', 'webm'].includes(kind)) return lookAtRecording(file, bytes);
	return lookAtPicture(file, bytes);
}

const isText = (bytes: Buffer) => !bytes.subarray(0, 512).includes(0);

const fault = (rule: string, what: string, mend: string): Fault => ({
	severity: 'error',
	rule,
	what,
	mend
});

async function lookAtPdf(file: string, bytes: Buffer): Promise<Fault[]> {
	try {
		const pdf = await openPdf(bytes);
		await pdf.render(0, 100);
		pdf.close();
	} catch (reason) {
		return [
			fault(
				'broken-file',
				`“${file}” cannot be read. ${reason instanceof Error ? reason.message : ''}`.trim(),
				'Save it anew as PDF, without a password.'
			)
		];
	}
	const traces = await tracesInPdf(bytes);
	const place = traces.filter((one) => /GPS|place/i.test(one));
	return [
		...place.map((one) => fault('place-in-file', `“${file}” tells a place: ${one}.`, STRIP)),
		...(traces.length > place.length ? [told(file, traces)] : [])
	];
}

const STRIP = 'Run npm run media:strip: it takes this out of the file.';

const told = (file: string, traces: string[]): Fault => ({
	severity: 'warning',
	rule: 'traces-in-file',
	what: `“${file}” tells more than it shows: ${traces.join(', ')}. The site leaves it out, but the repository is public.`,
	mend: STRIP
});

/** Whether a film that is heard rests on consents for voices too: its sound is in the file, muted or not. */
async function lookAtVoices(medium: Medium, bytes: Buffer, consents: Consents): Promise<Fault[]> {
	const mute = (medium.consent ?? []).filter((id) => !consents[id]?.allows.includes('voice'));
	if (kindOf(medium) !== 'film' || mute.length === 0 || !(await probe(bytes)).hasAudio) return [];
	return mute.map((id) =>
		fault(
			'consent-beyond',
			`The film has sound, and the consent “${id}” does not allow a voice.`,
			'Take the sound out of the file, or ask the person and add voice to allows.'
		)
	);
}

/** Whether a file that says that its covers are burned in really carries them. */
async function lookAtCovers(id: string, medium: Medium, bytes: Buffer): Promise<Fault[]> {
	if (!medium.redact) return [];
	const found: Fault[] = [];
	if (kindOf(medium) === 'document') {
		const pdf = await openPdf(bytes);
		const last = pdf.pages.length;
		pdf.close();
		for (const { page = 1 } of medium.redact)
			if (page > last)
				found.push(
					fault(
						'no-page',
						`“${id}” has a cover on page ${page}, but the document has ${last}.`,
						'Correct the number of the page: the cover covers nothing now.'
					)
				);
	}
	if (medium.source !== 'removed' || found.length > 0) return found;
	for (const cover of medium.redact) {
		let spread: number;
		if (kindOf(medium) === 'document') {
			const pdf = await openPdf(bytes);
			const { data, width, height } = await pdf.render((cover.page ?? 1) - 1, 1200);
			pdf.close();
			spread = await spreadOf(
				{ data: Buffer.from(data), width, height, channels: 4 },
				inner(cover, { width, height })
			);
		} else {
			const pixels = await decode(bytes);
			spread = await spreadOf(pixels, inner(cover, pixels));
		}
		if (spread > 12)
			found.push(
				fault(
					'not-covered',
					`“${id}” says that its source was removed, but the part at ${cover.x}, ${cover.y} is not covered in the file.`,
					'Run npm run media:redact, or put the covered file here.'
				)
			);
	}
	return found;
}

/** The middle of a cover, away from its edges, where a compressed file bleeds. */
const inner = (
	{ x, y, w, h }: { x: number; y: number; w: number; h: number },
	size: { width: number; height: number }
) => partOf([x + w * 0.2, y + h * 0.2, w * 0.6, h * 0.6], size);
