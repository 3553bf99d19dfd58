import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSearch } from '../../src/lib/search/build';
import { openSearch } from '../../src/lib/search/query';
import { fold, stem, tokensOf } from '../../src/lib/search/tokens';
import { en, es, marked, terms, urls } from './search-corpus';

describe('the tokenizer', () => {
	test.each([
		['SB 54', 'sb54'],
		['S.B. 54', 'sb54'],
		['SB-54', 'sb54'],
		['sb54', 'sb54'],
		['Senate Bill 54', 'sb54'],
		['HB318', 'hb318'],
		['Prop. 47', 'prop47'],
		['Proposition 47', 'prop47'],
		['287(g)', '287g'],
		['287g', '287g'],
		['§ 287(g)', '287g'],
		['1357(g)', '1357g'],
		['U.S.', 'us'],
		['I.C.E.', 'ice'],
		['ICE', 'ice'],
		['1,500', '1500'],
		['de\u00ADtainer', 'detain'],
		['border.', 'border'],
		['(border)', 'border']
	])('reads %s as one word, %s', (text, term) => {
		expect(terms(text)).toEqual([term]);
	});

	test('keeps the parts of a bill and of a section beside the whole', () => {
		expect(tokensOf('SB 54', 'en')[0]?.parts.map(({ word }) => word)).toEqual(['sb', '54']);
		expect(tokensOf('287(g)(1)', 'en')[0]?.forms.map(({ word }) => word)).toEqual([
			'287g1',
			'287g'
		]);
		expect(tokensOf('287g', 'en')[0]?.parts.map(({ word }) => word)).toEqual(['287']);
	});

	test('does not read a bill out of the end of another word', () => {
		expect(terms('club 4')).toEqual(['club', '4']);
	});

	test('drops possessives and joins what an apostrophe parts', () => {
		expect(terms('city’s')).toEqual(terms('city'));
		expect(terms("city's")).toEqual(terms('city'));
		expect(terms("don't")).toEqual(terms('dont'));
		expect(terms('don’t')).toEqual(terms('dont'));
	});

	test('folds accents before the stemmer, so both spellings have one stem', () => {
		expect(terms('deportación', 'es')).toEqual(terms('deportacion', 'es'));
		expect(terms('deportación', 'es')).toEqual(terms('deportaciones', 'es'));
		expect(terms('detencio\u0301n', 'es')).toEqual(terms('detención', 'es'));
	});

	test('keeps the Spanish ñ and its twin without tilde', () => {
		const [token] = tokensOf('Núñez', 'es');
		expect(token?.forms[0]?.word).toBe('nuñez');
		expect(token?.parts[0]?.word).toBe('nunez');
		expect(fold('Núñez', 'en')).toBe('nunez');
	});

	test('never counts ICE, no, us or an acronym with points as too common', () => {
		const kept = tokensOf('ICE no not us L.A. SB 4', 'es').filter(({ stop }) => !stop);
		expect(kept).toHaveLength(6);
	});

	test('gives terms of letters and digits only, in order, for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				for (const language of ['en', 'es'] as const) {
					let last = 0;
					for (const token of tokensOf(text, language)) {
						expect(token.start).toBeGreaterThanOrEqual(last);
						expect(token.end).toBeGreaterThan(token.start);
						last = token.end;
						for (const { term, word } of [...token.forms, ...token.parts]) {
							expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
							expect(stem(word, language)).toBe(term);
						}
					}
				}
			})
		);
	});
});

describe('a question in English', () => {
	test.each(['287(g)', '287g', '§ 287(g)', '287(G)', '287'])(
		'%s finds the agreement',
		(question) => {
			expect(urls(en.ask(question))[0]).toBe('/stories/agreement#step-5');
		}
	);

	test.each(['SB 4', 'sb4', 'S.B. 4', 'SB-4', 'HB 318', 'HB318', 'hb-318'])(
		'%s finds one bill and no other',
		(question) => {
			expect(urls(en.ask(question))).toEqual(['/policies/state']);
		}
	);

	test('a bill nothing has finds nothing rather than other bills', () => {
		expect(en.ask('SB 1070')).toMatchObject({ results: [], missing: ['SB 1070'], reason: 'none' });
	});

	test('a bill may be asked for by its number alone, or by its beginning', () => {
		expect(urls(en.ask('54'))).toEqual(['/policies/act']);
		expect(urls(en.ask('HB3'))).toEqual(['/policies/state']);
	});

	test('what answers best comes first', () => {
		expect(urls(en.ask('detainers'))[0]).toBe('/themes/detainers');
		expect(urls(en.ask('detainer sheriff cost')).slice(0, 2).sort()).toEqual([
			'/stories/county',
			'/stories/county#step-3'
		]);
		expect(urls(en.ask('los angeles'))[0]).toBe('/places/los-angeles');
	});

	test('a text with all words stands before one that has a single word often', () => {
		const search = openSearch(
			buildSearch(
				[
					{ kind: 'step', title: 'One', url: '/one', text: 'Jail jail jail jail.' },
					{
						kind: 'step',
						title: 'Two',
						url: '/two',
						text: 'The mayor looked at the contract for a long time before the jail was closed for good.'
					}
				],
				'en'
			)
		);
		const answer = search.ask('jail contract mayor');
		expect(urls(answer)).toEqual(['/two', '/one']);
		expect(answer).toMatchObject({ full: 1, asked: 3 });
	});

	test('names are found that the text does not show', () => {
		expect(urls(en.ask('testimony texas'))).toContain('/policies/state');
		expect(JSON.stringify(en.ask('texas').results[0]?.document)).not.toContain('words');
	});

	test('small words that matter are searched', () => {
		expect(urls(en.ask('no'))).toContain('/stories/agreement#step-5');
		expect(urls(en.ask('ICE'))).toContain('/themes/detainers');
		expect(en.ask('ice').results.length).toBe(en.ask('I.C.E.').results.length);
	});

	test('a question of common words only says so', () => {
		expect(en.ask('which is it')).toMatchObject({
			results: [],
			reason: 'common',
			common: ['which', 'is', 'it']
		});
	});

	test('the last word may be a beginning', () => {
		expect(urls(en.ask('judicial warr'))[0]).toMatch(/policies/);
		expect(urls(en.ask('deput'))).toEqual(['/stories/agreement#step-5']);
		expect(urls(en.ask('testi'))).toEqual(['/stories/county']);
		expect(en.ask('deput sheriff').missing).toEqual(['deput']);
	});

	test('a phrase must stand in the text as it is', () => {
		expect(urls(en.ask('"judicial warrant"'))).toEqual(['/policies/act']);
		expect(urls(en.ask('“judicial warrant”'))).toEqual(['/policies/act']);
		expect(urls(en.ask('judicial warrant')).sort()).toEqual(['/policies/act', '/policies/state']);
		expect(urls(en.ask('"signed by no judge"'))).toEqual(['/policies/state']);
		expect(urls(en.ask('"judge no by signed"'))).toEqual([]);
	});

	test('a quotation mark that is not closed yet is ignored', () => {
		expect(urls(en.ask('"judicial warr')).length).toBe(2);
	});

	test('a minus leaves words, bills and phrases out', () => {
		expect(urls(en.ask('warrant -prop'))).toEqual(['/policies/state']);
		expect(urls(en.ask('warrant -SB 54'))).toEqual(['/policies/state']);
		expect(urls(en.ask('warrant -"judicial warrant"'))).toEqual(['/policies/state']);
		expect(urls(en.ask('no-hold warrant'))).toContain('/policies/act');
		expect(en.ask('-warrant')).toMatchObject({ results: [], reason: 'only-not' });
	});

	test('one wrong letter is mended and said', () => {
		const answer = en.ask('detaner sherrif');
		expect(answer.instead).toEqual([
			{ word: 'detaner', taken: 'detainer' },
			{ word: 'sherrif', taken: 'sheriff' }
		]);
		expect(urls(answer)).toContain('/stories/county#step-3');
		expect(en.ask('shreiff').instead).toEqual([{ word: 'shreiff', taken: 'sheriff' }]);
	});

	test('one wrong letter stays where the reader wants it so', () => {
		expect(en.ask('detaner', { exact: true })).toMatchObject({
			results: [],
			instead: [],
			missing: ['detaner']
		});
	});

	test('the page can call a mended word by its accents', () => {
		expect(es.ask('detensión').instead).toEqual([{ word: 'detensión', taken: 'detención' }]);
	});

	test('numbers and short words are never taken for others', () => {
		expect(en.ask('HB 319')).toMatchObject({ results: [], instead: [] });
		expect(en.ask('jal', { exact: false }).instead).toEqual([]);
	});

	test('a word of the readers finds the word of the archive, after what was asked', () => {
		const answer = en.ask('ICE hold');
		expect(answer.also).toEqual([{ phrase: 'ICE hold', to: 'detainer' }]);
		expect(urls(answer)).toContain('/stories/county#step-3');
		expect(en.ask('hold ice').also).toEqual([]);
		expect(en.ask('migra')).toMatchObject({ missing: [], instead: [] });
		expect(urls(en.ask('migra'))).toContain('/themes/detainers');
	});

	test('a word that no text has is named', () => {
		expect(en.ask('zoning sheriff').missing).toEqual(['zoning']);
		expect(en.ask('qqqqqq')).toMatchObject({ results: [], reason: 'none', missing: ['qqqqqq'] });
	});

	test('results are counted by kind', () => {
		const answer = en.ask('warrant');
		expect(answer.kinds).toEqual({ policy: 2 });
	});
});

describe('a question in Spanish', () => {
	test.each([
		['detención', 'detencion', '/es/historias/condado'],
		['policía', 'policia', '/es/historias/condado'],
		['deportación', 'deportacion', '/es/historias/condado'],
		['Ángeles', 'angeles', '/es/lugares/los-angeles'],
		['Núñez', 'nunez', '/es/organizaciones/nunez'],
		['niñas', 'ninas', '/es/organizaciones/nunez'],
		['287(g)', '287g', '/es/organizaciones/nunez'],
		['EE. UU.', 'EEUU', '/es/organizaciones/nunez']
	])('%s and %s find the same', (accented, plain, url) => {
		expect(urls(es.ask(accented))[0]).toBe(url);
		expect(urls(es.ask(plain))).toEqual(urls(es.ask(accented)));
	});

	test('accents are kept in what is marked', () => {
		expect(marked(es.ask('detencion'))).toEqual(['detención']);
		expect(marked(es.ask('ninas'))).toEqual(['niñas', 'niños']);
	});
});

describe('an excerpt', () => {
	test('marks other endings of a word', () => {
		const answer = en.ask('detention');
		expect(marked(answer)).toEqual(['detentions']);
	});

	test('marks sections and bills whole', () => {
		expect(marked(en.ask('287g'))).toEqual(['287(g)']);
		expect(marked(en.ask('sb4'))).toEqual(['S.B. 4']);
	});

	test('is a piece of the text around the match', () => {
		const result = en.ask('detentions').results[0];
		const text = (result?.excerpt ?? []).map((part) => part.text).join('');
		expect(text.length).toBeGreaterThanOrEqual(160);
		expect(text.length).toBeLessThanOrEqual(225);
		expect(result?.document.text).toContain(text.replace(/^… | …$/g, ''));
	});

	test('never leaves the text, whatever the text', () => {
		const letter = fc.constantFrom(
			'jail',
			' ',
			'. ',
			'ñ',
			'😀',
			'sheriff',
			'x',
			'\n',
			'<b>',
			'\ud800'
		);
		fc.assert(
			fc.property(fc.array(letter, { maxLength: 200 }), (pieces) => {
				const text = pieces.join('');
				const search = openSearch(
					buildSearch([{ kind: 'step', title: 'Jail sheriff', url: '/', text }], 'en')
				);
				const excerpt = search.ask('jail sheriff').results[0]?.excerpt ?? [];
				const joined = excerpt.map((part) => part.text).join('');
				expect(joined.length).toBeLessThanOrEqual(230);
				if (text.length > 400) expect(joined.length).toBeGreaterThan(100);
				expect(text).toContain(joined.replace(/^… | …$/g, ''));
			}),
			{ numRuns: 60 }
		);
	});
});
