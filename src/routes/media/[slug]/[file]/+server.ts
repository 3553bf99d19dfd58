import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { withMedia } from '$lib/archive/model';
import { readRecording } from '$lib/content/read';

export const prerender = true;
export const trailingSlash = 'never';

const TYPES: Record<string, string> = {
	mp3: 'audio/mpeg',
	m4a: 'audio/mp4',
	mp4: 'video/mp4',
	webm: 'video/webm',
	vtt: 'text/vtt; charset=utf-8'
};

/** Sounds, films and captions that a media list or a caption attribute names; nothing else. */
const recordings = () =>
	withMedia(getArchive()).flatMap(({ slug, media, captions }) =>
		[...Object.values(media).flatMap(({ file }) => file ?? []), ...Object.keys(captions)].map(
			(file) => ({ slug, file })
		)
	);

export function GET({ params }) {
	const found = recordings().find(({ slug, file }) => slug === params.slug && file === params.file);
	if (!found) error(404);
	return new Response(new Uint8Array(readRecording(process.cwd(), found.slug, found.file)), {
		headers: { 'content-type': TYPES[found.file.split('.').pop() ?? ''] ?? '' }
	});
}

export const entries = () => recordings();
