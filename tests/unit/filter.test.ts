import { describe, expect, it } from 'vitest';
import { parseFacets, readChoice, tally, writeChoice } from '../../src/lib/shell/filter';
import { facetsAttribute } from '../../src/lib/shell/filter-facet';

const row = (id: string, facets: string) => ({ id, facets: parseFacets(facets) });
const rows = [
	row('a', 'level:county state:il does:no-287g'),
	row('b', 'level:city state:il'),
	row('c', 'level:county state:ga'),
	// The same thing in a second group.
	row('a', 'level:county state:il does:oversight')
];
const choose = (text: string) => readChoice(text, () => true);

describe('a filtered list', () => {
	it('shows any of the values within a facet and all of the facets together', () => {
		expect(tally(rows, choose('level=county,city&state=il')).shown).toEqual([
			true,
			true,
			false,
			true
		]);
		expect(tally(rows, choose('level=city&state=ga')).count).toBe(0);
	});
	it('counts a thing once, however many rows it has', () => {
		expect(tally(rows, new Map()).count).toBe(3);
		expect(tally(rows, new Map()).counts.get('state:il')).toBe(2);
	});
	it('counts for each value what choosing it would find', () => {
		const { counts } = tally(rows, choose('level=city'));
		// Another level would add to the city: counts within the facet do not look at the choice in it.
		expect(counts.get('level:county')).toBe(2);
		expect(counts.get('state:il')).toBe(1);
		expect(counts.get('state:ga')).toBeUndefined();
		for (const value of ['il', 'ga'])
			expect(tally(rows, choose(`level=county&state=${value}`)).count).toBe(
				tally(rows, choose('level=county')).counts.get(`state:${value}`)
			);
	});
	it('brings a choice back from the fragment, without what it does not offer', () => {
		const choice = choose('#level=county,city&state=il');
		expect(writeChoice(choice)).toBe('level=county,city&state=il');
		const known = readChoice('#level=county,moon&x=y', (_, value) => value === 'county');
		expect(writeChoice(known)).toBe('level=county');
		expect(writeChoice(readChoice('#a-heading', () => false))).toBe('');
	});
	it('reads what a row writes', () => {
		const written = facetsAttribute({ level: ['county'], state: [undefined], does: ['a', 'b'] });
		expect([...parseFacets(written)]).toEqual([
			['level', ['county']],
			['does', ['a', 'b']]
		]);
	});
	it('narrows a list of 11,000 rows to the right ones', () => {
		const many = Array.from({ length: 11_000 }, (_, i) =>
			row(String(i), `level:${i % 4} state:${i % 50} kind:${i % 12}`)
		);
		expect(tally(many, choose('level=1&state=1,3')).count).toBe(
			many.filter((_, i) => i % 4 === 1 && [1, 3].includes(i % 50)).length
		);
	});
});
