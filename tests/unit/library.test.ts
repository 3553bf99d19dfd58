import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { allFeeds } from '../../src/lib/archive/feed-addresses';
import { feedOf, instant, nameForGood, xml } from '../../src/lib/archive/feeds';
import {
	addressOf,
	itemOf,
	latestItems,
	publishedBy,
	resourcesOf,
	SHELF,
	shelvesOf,
	typesOf
} from '../../src/lib/archive/library';
import { libraryFacets, yearsOf } from '../../src/lib/archive/library-facets';
import {
	doorsOf,
	libraryIndex,
	typeAddress,
	typePage,
	typePages
} from '../../src/lib/archive/library-pages';
import { toArchive } from '../../src/lib/archive/model';
import { publisherParts } from '../../src/lib/archive/publishers';
import type { Archive } from '../../src/lib/archive/types';
import { readContent } from '../../src/lib/content/read';
import { LANGUAGES } from '../../src/lib/language';

type Node = DefaultTreeAdapterMap['node'];

const archive = toArchive(readContent(process.cwd()));
const records =
	archive.campaigns.reduce((sum, { record }) => sum + record.resources.length, 0) +
	Object.keys(archive.resources).length;

/** Every campaign many times over, under new slugs. */
const grown = (campaigns: number): Archive => ({
	...archive,
	campaigns: Array.from({ length: campaigns }, (_, i) => {
		const model = archive.campaigns[i % archive.campaigns.length];
		if (!model) throw new Error('no campaign to copy');
		return { ...model, slug: `copy-${i}` };
	})
});

describe('the library', () => {
	it('holds every resource of every record once', () => {
		const ids = resourcesOf(archive).map(({ id }) => id);
		expect(ids.length).toBe(records);
		expect(new Set(ids).size).toBe(records);
		expect(typesOf(archive, 'en').reduce((sum, { count }) => sum + count, 0)).toBe(records);
	});
	it('stands newest first, what has no date last', () => {
		const dates = resourcesOf(archive).map(({ record }) => record.date ?? '');
		expect(dates).toEqual([...dates].sort().reverse());
		expect(latestItems(archive, 'en', 6).map(({ id }) => id)).toEqual(
			resourcesOf(archive)
				.slice(0, 6)
				.map(({ id }) => id)
		);
	});
	it('says of each what its date stands for, in each language', () => {
		for (const language of LANGUAGES)
			for (const resource of resourcesOf(archive)) {
				const item = itemOf(resource, archive, language);
				expect(item.dateIs.text.length).toBeGreaterThan(3);
				if (!item.date) expect(resource.record.date_is).toBeDefined();
			}
	});
	it('keeps each resource on the page its address names, once', () => {
		for (const { key } of typesOf(archive, 'en')) {
			const page = typePage(key, '', archive, 'en');
			expect(page?.isTheirPlace).toBe(true);
			for (const item of page?.items ?? [])
				expect(item.address).toBe(`/library/${key}/#${item.id}`);
		}
	});
	it('shows the four doors of legal resources first, reports with toolkits', () => {
		const doors = doorsOf(archive, 'en');
		expect(doors.map(({ label }) => label)).toEqual([
			'Practice advisories',
			'Public comments and sign-on letters',
			'Toolkits and reports',
			'FAQs and explainers'
		]);
		expect(doors[2]?.types.map(({ key }) => key).sort()).toEqual(['report', 'toolkit']);
	});
	it('counts in each facet what its items have', () => {
		const { items, facets } = libraryIndex(archive, 'en');
		const count = (name: string, key: string) =>
			facets.find((facet) => facet.name === name)?.values.find((value) => value.key === key)?.count;
		expect(count('type', 'report')).toBe(items.filter(({ type }) => type === 'report').length);
		expect(count('theme', 'detainers')).toBe(
			items.filter(({ themes }) => themes.some(({ key }) => key === 'detainers')).length
		);
		expect(count('place', 'tx')).toBe(
			items.filter(({ places }) => places.some(({ key }) => key === 'tx')).length
		);
		// One name in the list, though records write it in three ways.
		expect(count('publisher', 'immigrant-legal-resource-center')).toBe(
			publishedBy(archive, 'immigrant-legal-resource-center').length
		);
		const keys = facets.flatMap(({ values }) => values.map(({ key }) => key));
		expect(keys.filter((key) => /[\s,:]/.test(key) || key === '')).toEqual([]);
		expect(libraryFacets(items, 'en', ['type']).map(({ name }) => name)).not.toContain('type');
	});
	it('goes by year where there are many, and loses none', () => {
		const { items } = libraryIndex(archive, 'es');
		expect(yearsOf(items, 'es').flatMap((year) => year.items)).toEqual(items);
		expect(yearsOf(items.slice(0, 3), 'es').map(({ label }) => label)).toEqual(['']);
	});
});

describe('publishers', () => {
	const named = (publisher: string) =>
		publisherParts(publisher, archive).flatMap(({ organization }) => organization ?? []);
	it('lead to organizations that they name in full or by their letters', () => {
		expect(named('ILRC')).toEqual(['immigrant-legal-resource-center']);
		expect(named('Immigrant Legal Resource Center')).toEqual(['immigrant-legal-resource-center']);
		expect(named('Juntos')).toEqual(['juntos']);
		expect(named('Project South and Georgia Detention Watch')).toEqual([
			'project-south',
			'georgia-detention-watch'
		]);
	});
	it('lead nowhere where a name only stands within another', () => {
		expect(named('United We Dream on Action Network')).toEqual([]);
		expect(named('Los Angeles Times')).toEqual([]);
	});
	it('keep every sign of the line', () => {
		for (const { record } of resourcesOf(archive))
			expect(
				publisherParts(record.publisher, archive)
					.map(({ text }) => text)
					.join('')
			).toBe(record.publisher);
	});
});

describe('a library of three thousand campaigns', () => {
	const many = grown(3000);
	it('shows a bounded list in front, and says how many there are', () => {
		const { items, all } = libraryIndex(many, 'en');
		expect(items.length).toBe(SHELF);
		expect(all).toBe(resourcesOf(many).length);
	});
	it('divides a large type into pages of at most so many, and loses none', () => {
		const pages = typePages(many);
		expect(pages.length).toBeGreaterThan(10);
		const seen = new Set<string>();
		for (const { type, part } of pages) {
			const page = typePage(type, part, many, 'en');
			expect(page?.items.length).toBeGreaterThan(0);
			expect(page?.items.length).toBeLessThanOrEqual(SHELF);
			for (const item of page?.items ?? []) {
				expect(item.address).toBe(`${typeAddress(type, 'en', part)}#${item.id}`);
				seen.add(item.id);
			}
		}
		const whole = typesOf(many, 'en').filter(({ key }) => shelvesOf(many, key).length === 1);
		expect(seen.size + whole.reduce((sum, { count }) => sum + count, 0)).toBe(
			resourcesOf(many).length
		);
	});
	it('leaves older resources on their pages when a new one comes', () => {
		const before = grown(1500);
		const newest = before.campaigns[0];
		if (!newest) throw new Error('no campaign');
		const resource = newest.record.resources[0];
		if (!resource) throw new Error('no resource');
		const after: Archive = {
			...before,
			campaigns: [
				...before.campaigns,
				{
					...newest,
					slug: 'new-one',
					record: { ...newest.record, resources: [{ ...resource, date: '2030-01-01' }] }
				}
			]
		};
		const addresses = new Map(
			resourcesOf(after).map((one) => [one.id, addressOf(one, after, 'en')])
		);
		for (const one of resourcesOf(before))
			expect(addresses.get(one.id)).toBe(addressOf(one, before, 'en'));
	});
});

describe('feeds', () => {
	it('hold every resource and every story, each under a name of its own', () => {
		for (const { name, language, format } of allFeeds()) {
			const text = feedOf(name, format, archive, language, 'https://archive.example.org');
			const ids =
				format === 'json'
					? (JSON.parse(text) as { items: { id: string }[] }).items.map(({ id }) => id)
					: [...text.matchAll(/<entry>\s*<id>([^<]+)<\/id>/g)].map(([, id]) => id ?? '');
			expect(ids.length).toBe(name === 'library' ? records : archive.campaigns.length);
			expect(new Set(ids).size).toBe(ids.length);
			expect(ids.every((id) => /^urn:uuid:[0-9a-f-]{36}$/.test(id))).toBe(true);
		}
	});
	it('name whole addresses where the site’s is known, and paths where it is not', () => {
		expect(feedOf('stories', 'atom', archive, 'es', 'https://archive.example.org')).toContain(
			'href="https://archive.example.org/es/stories/'
		);
		expect(feedOf('stories', 'atom', archive, 'es', '')).toContain('href="/es/stories/');
	});
	it('escape what XML would read as its own, so that titles come out as they are', () => {
		expect(xml('a < b & "c" \u0000d')).toBe('a &lt; b &amp; &quot;c&quot; d');
		const text = feedOf('library', 'atom', archive, 'en', '');
		const titles = [...text.matchAll(/<title(?: [^>]*)?>([^<]*)<\/title>/g)].map(([, one]) => {
			const [html] = parse(`<p>${one ?? ''}`).childNodes.slice(-1);
			return html ? textIn(html) : '';
		});
		expect(titles.slice(1)).toEqual(resourcesOf(archive).map(({ record }) => record.title));
	});
	it('give dates as exact as feeds need them', () => {
		expect(instant('2018')).toBe('2018-01-01T00:00:00Z');
		expect(instant('2018-09-06')).toBe('2018-09-06T00:00:00Z');
	});
	it('keep names when the site moves', () => {
		expect(nameForGood('library/en/x')).toBe(nameForGood('library/en/x'));
		expect(nameForGood('library/en/x')).not.toBe(nameForGood('library/es/x'));
	});
});

const textIn = (node: Node): string =>
	'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
