import { describe, expect, it } from 'vitest';
import {
	clausesByDoing,
	doesPage,
	doings,
	furtherPages,
	PAGE
} from '../../src/lib/archive/clauses';
import { toArchive } from '../../src/lib/archive/model';
import { copyText, findPolicy, forceOf, policiesOf } from '../../src/lib/archive/policies';
import { policyFacets, policyIndex } from '../../src/lib/archive/policy-index';
import { nameIn, policyPage } from '../../src/lib/archive/policy-page';
import type { Archive } from '../../src/lib/archive/types';
import { readContent } from '../../src/lib/content/read';
import type { Policy } from '../../src/lib/content/schema';
import { LANGUAGES } from '../../src/lib/language';

const archive = toArchive(readContent(process.cwd()));
const records = archive.campaigns.flatMap(({ record }) => record.policies);
const clauses = records.flatMap((policy) => policy.clauses);
const COOK = findPolicy(archive, 'cook-county-detainer-ordinance', 'sec-46-37');
if (!COOK) throw new Error('no policy of Cook County');
const cook = COOK;
const pageOf = (filed = cook, language: 'en' | 'es' = 'en') =>
	policyPage(filed, archive, language, 'https://example.org');

/** An archive whose one campaign has this policy, changed, many times. */
function manyOf(count: number, change: (policy: Policy, i: number) => Policy): Archive {
	const policies = Array.from({ length: count }, (_, i) => change(cook.policy, i));
	const record = { ...cook.campaign.record, policies };
	return { ...archive, campaigns: [{ ...cook.campaign, record }] };
}

describe('laws and policies', () => {
	it('each have one page, found by its address', () => {
		const filed = policiesOf(archive);
		expect(filed).toHaveLength(records.length);
		const addresses = filed.map((one) => pageOf(one).path);
		expect(new Set(addresses).size).toBe(records.length);
		expect(findPolicy(archive, 'nowhere', 'none')).toBeUndefined();
	});
	it('show every clause of the records once on a page', () => {
		const shown = policiesOf(archive).flatMap((one) => pageOf(one).clauses);
		expect(shown.map(({ text }) => text).sort()).toEqual(clauses.map(({ text }) => text).sort());
	});
	it('stand all in the list, those with clauses below what these do', () => {
		for (const language of LANGUAGES) {
			const index = policyIndex(archive, language);
			const items = new Set(
				[...index.groups.flatMap(({ lines }) => lines), ...index.unquoted].map(({ item }) => item)
			);
			expect(items.size).toBe(records.length);
			expect(index.total).toBe(records.length);
		}
	});
	it('count in each facet what the list shows', () => {
		const index = policyIndex(archive, 'en');
		const lines = [...index.groups.flatMap((group) => group.lines), ...index.unquoted];
		for (const { name, values } of policyFacets(archive, 'en'))
			for (const { key, count } of values) {
				const having = lines.filter(({ facets }) => facets[name].includes(key));
				expect(new Set(having.map(({ item }) => item)).size, `${name}:${key}`).toBe(count);
			}
	});
	it('list the newest first, without a date last', () => {
		const dates = policiesOf(archive).map(({ policy }) => policy.date ?? '');
		expect(dates).toEqual([...dates].sort((a, b) => b.localeCompare(a)));
	});
});

describe('what a clause does', () => {
	it('has a label and a definition in both languages for every key', () => {
		for (const [key, term] of Object.entries(archive.vocabulary.clauses)) {
			expect(term.label.es, key).toBeTruthy();
			expect(term.about?.en, key).toBeTruthy();
			expect(term.about?.es, key).toBeTruthy();
		}
	});
	it('counts every clause that does it, and shows it on its page', () => {
		for (const { key, count } of doings(archive, 'en')) {
			const having = clauses.filter(({ does }) => does.includes(key));
			expect(count, key).toBe(having.length);
			const rows = doesPage(archive, key, 'en')?.groups.flatMap((group) => group.rows);
			expect(rows?.map(({ text }) => text).sort()).toEqual(having.map(({ text }) => text).sort());
		}
	});
	it('goes on to further pages, none longer than the rest', () => {
		const many = manyOf(PAGE * 2 + 1, (policy, i) => ({ ...policy, id: `law-${i}` }));
		const [key = ''] = clausesByDoing(many).keys();
		expect(furtherPages(many).filter((one) => one.key === key)).toHaveLength(2);
		const shown = [1, 2, 3].map(
			(number) => doesPage(many, key, 'en', number)?.groups.flatMap(({ rows }) => rows).length
		);
		expect(shown).toEqual([PAGE, PAGE, 1]);
		expect(doesPage(many, key, 'en', 4)).toBeUndefined();
		expect(furtherPages(archive)).toEqual([]);
	});
	it('stands beside at most four others, of the same level before newer ones of another', () => {
		const many = manyOf(9, (policy, i) => ({
			...policy,
			id: `law-${i}`,
			date: `20${10 + i}`,
			level: i < 3 ? 'county' : 'state'
		}));
		const first = findPolicy(many, cook.campaign.slug, 'law-0');
		if (!first) throw new Error('no first law');
		const rows = policyPage(first, many, 'en', '').same?.rows ?? [];
		expect(rows.map(({ form }) => form.slice(-4))).toEqual([
			'2010',
			'2012',
			'2011',
			'2018',
			'2017'
		]);
		expect(rows.map(({ isHere }) => isHere)).toEqual([true, false, false, false, false]);
	});
});

describe('the page of a policy', () => {
	it('gives to take along: words, citation, how it stands and as of when, address, caution', () => {
		const policy: Policy = { ...cook.policy, as_of: '2025-07-25' };
		const [clause] = policy.clauses;
		if (!clause) throw new Error('no clause');
		const text = copyText(policy, [clause], archive, 'en', 'https://example.org/a/#c-a');
		expect(text).toContain(clause.text);
		expect(text).toContain('Cook County Code, Sec. 46-37(a) and (c)');
		expect(text).toContain('In force, as last seen on July 25, 2025.');
		expect(text).toContain('Not legal advice.');
		expect(text).toContain('https://example.org/a/#c-a');
		expect(copyText(policy, [clause], archive, 'es', '')).toContain('No es asesoría legal.');
		expect(pageOf().clauses.map(({ copy }) => /#c-(.+)$/.exec(copy)?.[1])).toEqual(
			policy.clauses.map(({ id }) => id)
		);
	});
	it('never says when it was last seen where the record does not', () => {
		const at = (change: Partial<Policy>) =>
			forceOf({ ...cook.policy, as_of: undefined, ...change }, archive, 'en').seen;
		expect(at({})).toBe('last seen: date not recorded');
		expect(at({ as_of: '2025-07' })).toBe('as last seen in July 2025');
		expect(at({ in_force: 'not-applicable', as_of: '2025' })).toBe('');
	});
	it('leads to the step of the story that shows each clause, and marks the words it points at', () => {
		const [first] = pageOf().clauses;
		expect(first?.story).toBe('/stories/cook-county-detainer-ordinance/#decline');
		expect(first?.marks).toEqual(['shall decline ICE detainer requests']);
		expect(pageOf(cook, 'es').clauses[1]?.story).toBe(
			'/es/stories/cook-county-detainer-ordinance/#resources'
		);
	});
	it('finds every place of the stories that shows a clause', () => {
		for (const { slug, heads } of archive.campaigns)
			for (const { policy, clause } of Object.values(heads).flatMap(({ laws }) => laws)) {
				const filed = findPolicy(archive, slug, policy);
				const found = filed && pageOf(filed).clauses.find(({ id }) => id === clause);
				expect(found?.story, `${slug} ${policy} ${clause}`).toBeTruthy();
			}
	});
	it('tells the events from its day on, and marks only those that name its number', () => {
		const events = pageOf().events ?? [];
		expect(events.length).toBeGreaterThan(3);
		expect(events.every(({ year }) => year >= '2011')).toBe(true);
		expect(
			policyPage({ ...cook, policy: { ...cook.policy, date: undefined } }, archive, 'en', '').events
		).toBeUndefined();
		const named = nameIn({ number: 'Ordinance 17-O-1152' });
		expect(named?.test('The council adopts 17-O-1152.')).toBe(true);
		expect(named?.test('The council adopts 17-O-11520.')).toBe(false);
		expect(
			nameIn({ number: 'SB 8 (2025); Government Code chapter 753' })?.test('SB 8 passes')
		).toBe(true);
		expect(nameIn({ number: 'SB 8' })?.test('SB 80 passes')).toBe(false);
		expect(nameIn({ number: 'Unit of appropriation 107' })).toBeUndefined();
		expect(nameIn({ number: undefined })).toBeUndefined();
	});
});
