import { error } from '@sveltejs/kit';
import { madeFiles, readMade } from '$lib/archive/archive.server';

export const prerender = true;
export const trailingSlash = 'never';

const TYPES: Record<string, string> = {
	avif: 'image/avif',
	webp: 'image/webp',
	jpg: 'image/jpeg',
	png: 'image/png',
	pdf: 'application/pdf',
	mp3: 'audio/mpeg',
	m4a: 'audio/mp4',
	mp4: 'video/mp4',
	webm: 'video/webm'
};

/** A made file: a derivative of a picture, a tile, a document or a recording without traces. */
export async function GET({ params }) {
	const bytes = await readMade(params.name);
	if (!bytes) error(404);
	return new Response(new Uint8Array(bytes), {
		headers: { 'content-type': TYPES[params.name.split('.').pop() ?? ''] ?? '' }
	});
}

export const entries = async () => (await madeFiles()).map((name) => ({ name }));
