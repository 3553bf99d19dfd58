// Looks at every file of media/ folders before anything is made of it: is it what its name says, is
// it whole, can it be shown, and what does it tell of people beside what it shows.
import { kindOf, type Consents, type Medium } from '../content/media-schema';
import { error, warning, type Problem, type Spot } from '../content/problems';
import { readMediaFile, type Content } from '../content/read';
import { cleanPdf, tracesInPdf } from './document/clean-pdf';
import { isShown } from '../content/withhold';
import { openPdf } from './document/pdf';
import { isAsNamed, kindOfBytes } from './kinds';
import { lookAtPicture, type Fault } from './picture/inspection';
import { isCovered } from './picture/covered';
import { decode, TOOLS, type Pixels } from './picture/raster';
import { lookAtRecording } from './sound/inspection';
import { probe } from './sound/recording';
import { keyOf, type Store } from './store';

/** Part of every name in the store: new questions are asked of every file anew. */
const QUESTIONS = 'questions 2';
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
			const isCovered = medium.redact !== undefined && medium.source !== 'removed';
			const isGone = !isShown(medium, consents);
			if (!medium.file || !(isGone || isCovered)) continue;
			const bytes = readMediaFile(root, story.folder, medium.file);
			if (bytes) (isGone ? withdrawn : covered).set(keyOf(bytes), `${story.slug}: ${id}`);
		}
	for (const story of stories) {
		for (const file of story.files.filter((name) => !name.endsWith('.vtt'))) {
			const entries = Object.entries(story.media.value ?? {}).filter(
				([, medium]) => medium.file === file
			);
			const spotOf = (id?: string): Spot =>
				id !== undefined
					? story.media.spot([id, 'file'])
					: { file: `${story.folder}/media/${file}`, line: 1, column: 1 };
			const bytes = readMediaFile(root, story.folder, file);
			if (!bytes) continue;
			const report = ({ severity, rule, what, mend }: Fault, id = entries[0]?.[0]) =>
				problems.push((severity === 'error' ? error : warning)(spotOf(id), rule, what, mend));
			if (entries.length === 0 && story.media.value)
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
			for (const one of known) report(one);
			const gone = withdrawn.get(keyOf(bytes));
			const hidden = covered.get(keyOf(bytes));
			const isWhole = known.every(({ severity }) => severity !== 'error');
			for (const [id, medium] of entries) {
				if (!isShown(medium, consents)) continue;
				if (gone)
					report(
						fault(
							'withdrawn-elsewhere',
							`The same file was withdrawn elsewhere (${gone}).`,
							'Take it out here too, or write withdrawn here.'
						),
						id
					);
				if (hidden && !medium.redact)
					report(
						fault(
							'covered-elsewhere',
							`The same file has covers elsewhere (${hidden}), and none here.`,
							'Write the same redact here.'
						),
						id
					);
				if (!isWhole) continue;
				for (const one of await lookAtVoices(medium, bytes, consents)) report(one, id);
				for (const one of await lookAtUse(id, medium, bytes, store)) report(one, id);
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
	let traces: string[];
	try {
		const pdf = await openPdf(bytes);
		try {
			for (const page of pdf.pages.keys()) await pdf.render(page, 100);
		} finally {
			pdf.close();
		}
		traces = await tracesInPdf(bytes);
	} catch (reason) {
		return [
			fault(
				'broken-file',
				`“${file}” cannot be read. ${reason instanceof Error ? reason.message : ''}`.trim(),
				'Save it anew as PDF, without a password.'
			)
		];
	}
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

/** What only shows where a whole file is used: whether it can be given out, and its covers. */
async function lookAtUse(
	id: string,
	medium: Medium,
	bytes: Buffer,
	store: Store
): Promise<Fault[]> {
	const isDocument = kindOf(medium) === 'document';
	if (isDocument && !medium.redact) {
		const why = await store.remember(`${keyOf(QUESTIONS, 'clean', bytes)}.look.json`, async () => {
			try {
				await cleanPdf(bytes);
				return '';
			} catch (reason) {
				return reason instanceof Error ? reason.message : 'It cannot be read.';
			}
		});
		if (why)
			return [
				fault(
					'broken-file',
					`“${id}” cannot be given out as a file. ${why}`,
					'Save it anew as PDF.'
				)
			];
	}
	return medium.redact ? lookAtCovers(id, medium, bytes, isDocument) : [];
}

/** Whether covers lie on pages that exist, and a file that says it carries them really does. */
async function lookAtCovers(
	id: string,
	{ redact = [], source }: Medium,
	bytes: Buffer,
	isDocument: boolean
): Promise<Fault[]> {
	const found: Fault[] = [];
	const pdf = isDocument ? await openPdf(bytes) : undefined;
	try {
		const whole = pdf || source !== 'removed' ? undefined : await decode(bytes);
		const pixelsOf = async (page: number): Promise<Pixels | undefined> => {
			if (!pdf) return whole;
			const { data, width, height } = await pdf.render(page - 1, 1200);
			return { data: Buffer.from(data), width, height, channels: 4 };
		};
		const last = pdf?.pages.length ?? 1;
		for (const cover of redact) {
			const page = cover.page ?? 1;
			if (page > last) {
				const says = `“${id}” is to be covered on page ${page}, but it has ${last === 1 ? 'one page' : `${last} pages`}.`;
				found.push(fault('no-page', says, 'Write the page that is to be covered.'));
				continue;
			}
			if (source !== 'removed') continue;
			const pixels = await pixelsOf(page);
			if (pixels && !isCovered(pixels, cover))
				found.push(
					fault(
						'not-covered',
						`“${id}” says that its source was removed, but the part at ${cover.x}, ${cover.y} is not covered in the file.`,
						'Run npm run media:redact, or put the file here that is covered in black.'
					)
				);
		}
	} finally {
		pdf?.close();
	}
	return found;
}
