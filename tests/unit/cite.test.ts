import { describe, expect, it } from 'vitest';
import {
	citationFile,
	citationsOf,
	citationsOfStory
} from '../../src/lib/archive/cite/cite.server';
import { cslItem } from '../../src/lib/archive/cite/item';
import { articleLd, highwireTags } from '../../src/lib/archive/cite/meta';
import { toArchive } from '../../src/lib/archive/model';
import { oldFrom } from '../../src/lib/content/age';
import { readContent } from '../../src/lib/content/read';
import { withhold } from '../../src/lib/content/withhold';

const SITE = 'https://archive.example.org';
const archive = toArchive(withhold(readContent('.')));
const campaign = archive.campaigns.find(({ slug }) => slug === 'atlanta-communities-over-cages');
if (!campaign) throw new Error('Atlanta is missing');
const item = cslItem(campaign, 'en', SITE);
const address = `${SITE}/stories/atlanta-communities-over-cages/`;

describe('a citation', () => {
	it('is written as each style asks', () => {
		const texts = Object.fromEntries(
			(citationsOf([item], 'en').get(item.id) ?? []).map(({ style, text }) => [style, text])
		);
		expect(texts).toEqual({
			chicago: `Collective Freedom Project. “Atlanta Empties a Jail.” November 24, 2026. ${address}.`,
			mla: `Collective Freedom Project. “Atlanta Empties a Jail.” Collective Freedom Project, 24 Nov. 2026, ${address}.`,
			apa: `Collective Freedom Project. (2026, November 24). Atlanta empties a jail. ${address}`
		});
	});
	it('speaks Spanish on a Spanish page and keeps the title’s letters', () => {
		const spanish = cslItem(campaign, 'es', SITE);
		const texts = citationsOf([spanish], 'es').get(spanish.id) ?? [];
		expect(texts).toHaveLength(3);
		for (const { text } of texts) {
			expect(text).toContain(spanish.title);
			expect(text).toContain('/es/stories/');
			expect(text).toMatch(/noviembre|nov\./);
		}
	});
	it('stands alone: the other stories of the same year change nothing in it', () => {
		for (const { slug } of archive.campaigns)
			for (const { text } of citationsOfStory(archive, slug, 'en', SITE)) {
				expect(text).toMatch(/^Collective Freedom Project\. /);
				expect(text).not.toMatch(/2026[a-z]|\p{Co}/u);
			}
	});
	it('names no address where the site does not know its own', () => {
		const texts = citationsOfStory(archive, campaign.slug, 'en', '');
		expect(texts).toHaveLength(3);
		for (const { text } of texts) expect(text).not.toContain('http');
	});
});

describe('files for reference managers', () => {
	it('hold title, author, day and the whole address, unbroken', () => {
		const long = { ...item, URL: `${SITE}/stories/${'a-very-long-name-'.repeat(6)}end/` };
		const ris = citationFile(long, 'ris');
		expect(ris.split('\n')).toContain(`UR  - ${long.URL}`);
		expect(ris).toMatch(/^TY {2}- ELEC\n/);
		expect(ris).toContain('DA  - 2026/11/24/');
		expect(ris.trim()).toMatch(/ER {2}-$/);
		const bib = citationFile(item, 'bib');
		expect(bib).toContain('title = {Atlanta empties a jail}');
		expect(bib).toContain('author = {{Collective Freedom Project}}');
		expect(bib).toContain(address);
		expect(JSON.parse(citationFile(item, 'json'))).toEqual([item]);
	});
});

describe('what a page says to machines', () => {
	it('has the tags that Zotero and Scholar read', () => {
		const tags = Object.fromEntries(
			highwireTags(campaign, 'en', SITE).map(({ name, content }) => [name, content])
		);
		expect(tags['citation_title']).toBe('Atlanta empties a jail');
		expect(tags['citation_publication_date']).toBe('2026/11/24');
		expect(tags['citation_public_url']).toBe(address);
	});
	it('is an Article of schema.org with language, dates and places', () => {
		const ld = articleLd(campaign, archive, 'es', SITE);
		expect(ld).toMatchObject({ '@type': 'Article', inLanguage: 'es', datePublished: '2026-11-24' });
		expect(ld.contentLocation.map(({ name }) => name)).toContain('Georgia');
	});
});

describe('a record is old', () => {
	it.each([
		['2026-11', '2027-12'],
		['2026-12', '2028-01'],
		['2026-01-31', '2027-02'],
		['2025', '2027-01']
	])('checked in %s, from %s on', (reviewed, from) => {
		expect(oldFrom(reviewed)).toBe(from);
	});
});
