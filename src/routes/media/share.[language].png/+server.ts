import { error } from '@sveltejs/kit';
import { LANGUAGES } from '$lib/language';
import { wordsOf } from '$lib/language/words';
import { isLanguage } from '$lib/media/card/address';
import { archivePoster } from '$lib/media/card/archive-poster';
import { CARD, shareCard } from '$lib/media/card/share-card';
import { rasterize } from '$lib/media/picture/raster';

export const prerender = true;
export const trailingSlash = 'never';

/** The archive's own share card in a language: its name, and what it is for. */
export async function GET({ params: { language } }) {
	if (!isLanguage(language)) error(404);
	const words = wordsOf(language);
	const svg = await shareCard({
		title: words.site,
		place: words.homeTitle,
		name: words.shareLanguages,
		poster: archivePoster(),
		lang: language
	});
	return new Response(new Uint8Array(await rasterize(svg, CARD.width)), {
		headers: { 'content-type': 'image/png' }
	});
}

export const entries = () => LANGUAGES.map((language) => ({ language }));
