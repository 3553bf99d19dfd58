import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { withMedia } from '$lib/archive/model';
import { printCaptions } from '$lib/content/captions';

export const prerender = true;
export const trailingSlash = 'never';

/** Caption files, written anew from their phrases: comments and notes of authors stay behind. */
export async function GET({ params }) {
	const story = withMedia(await getArchive()).find(({ slug }) => slug === params.slug);
	const cues = story?.captions[params.file];
	if (!cues) error(404);
	return new Response(printCaptions(cues), {
		headers: { 'content-type': 'text/vtt; charset=utf-8' }
	});
}

export const entries = async () =>
	withMedia(await getArchive()).flatMap(({ slug, captions }) =>
		Object.keys(captions).map((file) => ({ slug, file }))
	);
