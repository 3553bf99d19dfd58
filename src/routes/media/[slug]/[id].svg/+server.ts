import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { withMedia } from '$lib/archive/model';
import { aboutOf, draw } from '$lib/media/press';

export const prerender = true;
export const trailingSlash = 'never';

/** One drawing of a story, printed by the press. */
export function GET({ params }) {
	const campaign = withMedia(getArchive()).find((one) => one.slug === params.slug);
	const medium = campaign?.media[params.id];
	if (!campaign || !medium?.drawing) error(404);
	const about = aboutOf(campaign.record);
	return new Response(draw(params.slug, medium.drawing, medium.with, about).svg, {
		headers: { 'content-type': 'image/svg+xml' }
	});
}

export const entries = () =>
	withMedia(getArchive()).flatMap(({ slug, media }) =>
		Object.keys(media)
			.filter((id) => media[id]?.drawing)
			.map((id) => ({ slug, id }))
	);
