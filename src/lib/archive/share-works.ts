// The share cards as works: one for each story and language, and one of the archive itself.
import { LANGUAGES, type Language } from '../language';
import { wordsOf } from '../language/words';
import { archivePoster } from '../media/card/archive-poster';
import { CARD, shareCard } from '../media/card/share-card';
import { rasterize, TOOLS } from '../media/picture/raster';
import type { Made, Work } from '../media/shelf';
import { keyOf, type Store } from '../media/store';
import { shareFacts } from './cards';
import type { Archive } from './types';

/** Part of every name: a new look of the cards makes all of them anew. */
const RECIPE = 'card 1';

/** Where a card lies: of a story, or of the archive where there is no slug. */
export const cardKey = (language: Language, slug = '') => `${slug}/${language}`;

/**
 * All share cards.
 * @param drawings posters of the stories; a story without a drawn cover has the archive's
 * @returns the works, and for each card the name of its file in the store
 */
export function shareWorks(
	archive: Archive,
	drawings: Made['drawings'],
	store: Store
): { works: Work[]; names: Map<string, string> } {
	const names = new Map<string, string>();
	const works = LANGUAGES.flatMap((language) => {
		const words = wordsOf(language);
		const work = (slug: string | undefined, card: Parameters<typeof shareCard>[0]): Work => {
			const name = `${keyOf(TOOLS, RECIPE, JSON.stringify(card))}.png`;
			names.set(cardKey(language, slug), name);
			return {
				outputs: [name],
				label: `share card of ${slug ?? 'the archive'}`,
				make: async () => store.put(name, await rasterize(await shareCard(card), CARD.width))
			};
		};
		return [
			work(undefined, {
				title: words.site,
				place: words.homeTitle,
				name: words.shareLanguages,
				poster: archivePoster(),
				lang: language
			}),
			...archive.campaigns.map((campaign) =>
				work(campaign.slug, {
					...shareFacts(campaign, archive, language),
					name: words.site,
					poster: drawings[campaign.slug]?.['cover'] ?? archivePoster(),
					lang: language
				})
			)
		];
	});
	return { works, names };
}
