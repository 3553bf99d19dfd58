// Links to places that are gone with what was withdrawn: a link that leads nowhere would stop the build,
// and so keep on the site what someone asked to be taken down.
import type { Archive, Campaign } from '../archive/types';

/**
 * The page of a story with such links mended: one within the story becomes its words, one to another
 * story leads to its top. Any other link stays as it is, so that a mistake is still found.
 */
export function withoutLostLinks(html: string, campaign: Campaign, archive: Archive): string {
	const isLost = (id: string) => campaign.withheld.includes(id) && !html.includes(`id="${id}"`);
	const isLostIn = (slug: string, id: string) =>
		archive.withdrawn.some((one) => one.slug === slug) ||
		archive.campaigns.some((one) => one.slug === slug && one.withheld.includes(id));
	return html
		.replace(/<a [^>]*?href="#([^"]+)"[^>]*>(.*?)<\/a>/gs, (link, id: string, words: string) =>
			isLost(id) ? words : link
		)
		.replace(
			/href="((?:\/es)?\/stories\/([a-z0-9-]+)\/)#([^"]*)"/g,
			(link, page: string, slug: string, id: string) =>
				isLostIn(slug, id) ? `href="${page}"` : link
		);
}
