import { error } from '@sveltejs/kit';
import { getDrawings } from '$lib/archive/archive.server';

export const prerender = true;
export const trailingSlash = 'never';

/** One drawing of a story, printed by the press. */
export async function GET({ params }) {
	const svg = (await getDrawings())[params.slug]?.[params.id];
	if (svg === undefined) error(404);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}

export const entries = async () =>
	Object.entries(await getDrawings()).flatMap(([slug, drawings]) =>
		Object.keys(drawings).map((id) => ({ slug, id }))
	);
