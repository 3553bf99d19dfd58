import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { shareFacts } from '$lib/archive/cards';
import { LANGUAGES } from '$lib/language';
import { wordsOf } from '$lib/language/words';
import { isLanguage } from '$lib/media/card/address';
import { archivePoster } from '$lib/media/card/archive-poster';
import { CARD, shareCard } from '$lib/media/card/share-card';
import { rasterize } from '$lib/media/picture/raster';
import { draw } from '$lib/media/press';

export const prerender = true;
export const trailingSlash = 'never';

/** The share card of a story in a language. */
export async function GET({ params: { slug, language } }) {
	const archive = getArchive();
	const campaign = archive.campaigns.find((one) => one.slug === slug);
	if (!campaign || !isLanguage(language)) error(404);
	// A cover that is not a drawing of the press has no plates to cut: the archive's poster stands in.
	const cover = campaign.media['cover'];
	const svg = await shareCard({
		...shareFacts(campaign, archive, language),
		name: wordsOf(language).site,
		poster: cover?.drawing ? draw(slug, cover.drawing, cover.with).svg : archivePoster(),
		lang: language
	});
	return new Response(new Uint8Array(await rasterize(svg, CARD.width)), {
		headers: { 'content-type': 'image/png' }
	});
}

export const entries = () =>
	getArchive().campaigns.flatMap(({ slug }) => LANGUAGES.map((language) => ({ slug, language })));
