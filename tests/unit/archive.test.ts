import { describe, expect, it } from 'vitest';
import { oftenWith, placeLine, termsOf } from '../../src/lib/archive/facets';
import {
	byNewestChange,
	headOf,
	lastChange,
	minutesOf,
	toArchive
} from '../../src/lib/archive/model';
import { relatedTo } from '../../src/lib/archive/relations';
import type { Archive, Campaign } from '../../src/lib/archive/types';
import { readContent } from '../../src/lib/content/read';

const archive = toArchive(readContent(process.cwd()));
const campaignOf = (slug: string): Campaign => {
	const found = archive.campaigns.find((one) => one.slug === slug);
	if (!found) throw new Error(`no campaign ${slug}`);
	return found;
};

describe('the pages of the archive', () => {
	it('count each campaign once for each value', () => {
		for (const term of termsOf(archive, 'themes', 'en')) {
			const having = archive.campaigns.filter((one) => one.record.themes.includes(term.key));
			expect(term.campaigns).toEqual(having);
		}
	});
	it('list only values in use, the most used first', () => {
		const counts = termsOf(archive, 'tactics', 'en').map((term) => term.campaigns.length);
		expect(Math.min(...counts)).toBeGreaterThan(0);
		expect(counts).toEqual([...counts].sort((a, b) => b - a));
	});
	it('have the same addresses in both languages', () => {
		const keys = (language: 'en' | 'es') =>
			termsOf(archive, 'places', language)
				.map((term) => term.key)
				.sort();
		expect(keys('en')).toEqual(keys('es'));
	});
	it('put a county below its state, and a building nowhere', () => {
		const places = termsOf(archive, 'places', 'en');
		expect(
			places.some((term) => term.key === 'ga/fulton-county' && term.within === 'Georgia')
		).toBe(true);
		expect(places.every((term) => !/detention|jail/i.test(term.label))).toBe(true);
	});
	it('say what often goes with a value, and leave the value itself out', () => {
		const detainers = termsOf(archive, 'themes', 'en').find((term) => term.key === 'detainers');
		const others = oftenWith(detainers?.campaigns ?? [], 'themes', archive, 'en', 'detainers');
		expect(others.map((term) => term.key)).not.toContain('detainers');
		expect(others.length).toBeGreaterThan(0);
	});
	it('name the place of a story in its language', () => {
		const mecklenburg = campaignOf('mecklenburg-end-287g');
		expect(placeLine(mecklenburg, archive, 'en')).toContain('North Carolina');
		expect(placeLine(mecklenburg, archive, 'es')).toContain('Carolina del Norte');
	});
});

describe('related campaigns', () => {
	it('come first where a record names them, either way', () => {
		const chicago = relatedTo(campaignOf('chicago-erase-the-database'), archive, 'en');
		const named = chicago.filter((one) => one.told).map((one) => one.campaign.slug);
		expect(named).toContain('cook-county-detainer-ordinance');
		expect(chicago.slice(0, named.length).every((one) => one.told)).toBe(true);
		const cook = relatedTo(campaignOf('cook-county-detainer-ordinance'), archive, 'es');
		expect(cook.map((one) => one.campaign.slug)).toContain('chicago-erase-the-database');
	});
	it('never hold the campaign itself, and always say why', () => {
		for (const campaign of archive.campaigns)
			for (const relation of relatedTo(campaign, archive, 'en')) {
				expect(relation.campaign).not.toBe(campaign);
				expect(relation.why.length).toBeGreaterThan(3);
			}
	});
});

describe('a campaign', () => {
	it('stands in lists by its newest change', () => {
		const order = [...archive.campaigns].sort(byNewestChange).map(lastChange);
		expect(order).toEqual([...order].sort().reverse());
	});
	it('without a story in a language is told in the other', () => {
		const atlanta = campaignOf('atlanta-communities-over-cages');
		const english: Campaign = { ...atlanta, heads: { en: atlanta.heads.en! } };
		expect(headOf(english, 'es')).toMatchObject({ language: 'en', title: atlanta.heads.en?.title });
	});
	it('takes at least a minute to read', () => {
		expect(minutesOf(0)).toBe(1);
		expect(minutesOf(1400)).toBe(7);
	});
});

describe('an archive of three thousand campaigns', () => {
	it('is cut into its values without losing one', () => {
		const many: Archive = {
			...archive,
			campaigns: Array.from({ length: 3000 }, (_, i) => {
				const model = archive.campaigns[i % archive.campaigns.length];
				if (!model) throw new Error('no campaign to copy');
				return { ...model, slug: `copy-${i}` };
			})
		};
		const total = termsOf(many, 'outcomes', 'en').reduce(
			(sum, term) => sum + term.campaigns.length,
			0
		);
		expect(total).toBe(3000);
	});
});
