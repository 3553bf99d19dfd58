import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { redirectsOf } from '../../scripts/site/redirects';
import { listedPages, sitemapOf, writeSitemap } from '../../scripts/site/sitemap';
import type { Content } from '../../src/lib/content/read';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (path: string, html = '<p>') => {
	mkdirSync(join(folder, path), { recursive: true });
	writeFileSync(join(folder, path, 'index.html'), html);
};
page('');
page('es');
page('archive');
page('es/archive');
page('stories/old', '<meta name="robots" content="noindex">');

describe('the map of the site', () => {
	it('lists every page that may be listed, with both languages', () => {
		expect(listedPages(folder)).toEqual(['/', '/archive/', '/es/', '/es/archive/']);
		const map = sitemapOf(listedPages(folder), 'https://a.example');
		expect(map).toContain(
			'<url><loc>https://a.example/es/archive/</loc><xhtml:link rel="alternate" hreflang="en" href="https://a.example/archive/"/><xhtml:link rel="alternate" hreflang="es" href="https://a.example/es/archive/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://a.example/archive/"/></url>'
		);
		expect(map.match(/<url>/g)).toHaveLength(4);
	});
	it('is named in robots.txt only where the address is known', () => {
		writeSitemap(folder, '');
		expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
		writeSitemap(folder, 'https://a.example');
		expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(
			'Sitemap: https://a.example/sitemap.xml'
		);
	});
});

describe('an old address', () => {
	const stories = [
		{
			slug: 'new-name',
			record: {
				value: {
					aliases: ['old-name'],
					policies: [{ id: 'sec-1', aliases: ['section-1'] }, { id: 'sec-2' }]
				}
			}
		}
	] as unknown as Content['stories'];
	it('of a story leads to the story, and its policies with it', () => {
		const leads = redirectsOf({ stories, withdrawn: [{ slug: 'gone', aliases: ['gone-before'] }] });
		expect(Object.fromEntries(leads)).toEqual({
			'stories/gone-before': 'stories/gone',
			'stories/old-name': 'stories/new-name',
			'policies/new-name/section-1': 'policies/new-name/sec-1',
			'policies/old-name/sec-1': 'policies/new-name/sec-1',
			'policies/old-name/section-1': 'policies/new-name/sec-1',
			'policies/old-name/sec-2': 'policies/new-name/sec-2'
		});
	});
});
