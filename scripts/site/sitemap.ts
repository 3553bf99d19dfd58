// The map of the site for search engines: every page that may be listed, with both languages.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLanguage, withoutLanguage } from '../../src/lib/language';

/** Most addresses that one file may hold (sitemaps.org). */
const MOST = 50_000;

/** Addresses of the pages of a built site that may be listed, in English and in Spanish, sorted. */
export function listedPages(folder: string): string[] {
	return readdirSync(folder, { recursive: true })
		.map((name) => String(name).replace(/\\/g, '/'))
		.filter((name) => /(^|\/)index\.html$/.test(name))
		.filter(
			(name) =>
				!/<meta name="robots" content="noindex"/.test(readFileSync(join(folder, name), 'utf8'))
		)
		.map((name) => `/${name.replace(/index\.html$/, '')}`)
		.sort();
}

/**
 * The text of a sitemap.
 * @param pages addresses on the site
 * @param site address of the site, without a slash at the end
 */
export function sitemapOf(pages: string[], site: string): string {
	const all = new Set(pages);
	const entries = pages.map((page) => {
		const bare = withoutLanguage(page);
		const links = (['en', 'es'] as const)
			.map((language) => ({ language, page: inLanguage(bare, language) }))
			.filter((one) => all.has(one.page));
		const alternates = [
			...links.map((one) => ({ name: one.language as string, page: one.page })),
			...(all.has(bare) ? [{ name: 'x-default', page: bare }] : [])
		];
		return `<url><loc>${site}${escape(page)}</loc>${alternates
			.map(
				(one) =>
					`<xhtml:link rel="alternate" hreflang="${one.name}" href="${site}${escape(one.page)}"/>`
			)
			.join('')}</url>`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

const escape = (address: string) =>
	encodeURI(address).replace(/&/g, '&amp;').replace(/'/g, '&apos;');

/**
 * Writes robots.txt and, where the address of the site is known, its sitemap: one file, or an index
 * of several where there are more than 50,000 pages.
 */
export function writeSitemap(folder: string, site: string): void {
	const robots = ['User-agent: *', 'Allow: /'];
	if (site) {
		const pages = listedPages(folder);
		const parts = Array.from({ length: Math.ceil(pages.length / MOST) }, (_, i) =>
			pages.slice(i * MOST, (i + 1) * MOST)
		);
		if (parts.length <= 1) writeFileSync(join(folder, 'sitemap.xml'), sitemapOf(pages, site));
		else {
			parts.forEach((part, i) =>
				writeFileSync(join(folder, `sitemap-${i + 1}.xml`), sitemapOf(part, site))
			);
			writeFileSync(
				join(folder, 'sitemap.xml'),
				`<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts
					.map((_, i) => `<sitemap><loc>${site}/sitemap-${i + 1}.xml</loc></sitemap>`)
					.join('\n')}\n</sitemapindex>\n`
			);
		}
		robots.push('', `Sitemap: ${site}/sitemap.xml`);
	}
	writeFileSync(join(folder, 'robots.txt'), `${robots.join('\n')}\n`);
}
