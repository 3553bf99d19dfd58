import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSearch } from '../../src/lib/search/build';
import type { SearchDocument } from '../../src/lib/search/build';
import {
	kindFacets,
	narrow,
	outcomeFacets,
	readFragment,
	writeFragment
} from '../../src/lib/search/choice';
import lunr from '../../src/lib/search/lunr';
import { openSearch } from '../../src/lib/search/query';
import type { Answer } from '../../src/lib/search/query';
import { nearest, oneApart } from '../../src/lib/search/spelling';
import { fold, stem, tokensOf } from '../../src/lib/search/tokens';
import { count, fill, searchWords } from '../../src/lib/search/words';

const won = { key: 'won', label: 'Won' };
const lost = { key: 'lost', label: 'Lost' };

const english: SearchDocument[] = [
	{
		kind: 'story',
		title: 'A county closes its jail to detainers',
		url: '/stories/county',
		text: 'Neighbors asked the county board to stop honoring ICE detainers. The sheriff had held people for two extra days at the cost of the county. After a year of public testimony the board voted yes.',
		words: ['Lake County', 'Public testimony'],
		outcome: won
	},
	{
		kind: 'step',
		title: 'The board counts the cost',
		url: '/stories/county#step-3',
		context: 'A county closes its jail to detainers',
		number: 3,
		text: 'A clerk added up what each detainer cost: a bed, a meal and an officer for every extra day. The sheriff said the federal government paid nothing back. That number moved two votes. People who had been quiet for years stood up and spoke about detentions that began with a broken tail light, and about the nights that followed in a jail where nobody would tell them why they were still held.',
		outcome: won
	},
	{
		kind: 'step',
		title: 'The sheriff ends the agreement',
		url: '/stories/agreement#step-5',
		context: 'Voters end a 287(g) agreement',
		number: 5,
		text: 'On her first day the new sheriff ended the 287(g) agreement. “We have no part in this,” she said. The U.S. government had trained twelve deputies under § 1357(g) of title 8. The city’s own policy followed.',
		outcome: won
	},
	{
		kind: 'policy',
		title: 'Act on local enforcement',
		url: '/policies/act',
		context: 'California',
		text: 'SB 54 limits what local police may do. A judicial warrant is needed before anyone is handed over. Earlier, Prop 47 had changed what counts as a felony.',
		words: ['California', 'State law'],
		outcome: won
	},
	{
		kind: 'policy',
		title: 'A state bill against sanctuary',
		url: '/policies/state',
		context: 'Texas',
		text: 'S.B. 4 and HB 318 order cities to help. A warrant signed by no judge is enough. Judicial review comes later.',
		words: ['Texas', 'State law'],
		outcome: lost
	},
	{
		kind: 'place',
		title: 'Los Ángeles',
		url: '/places/los-angeles',
		text: 'Two campaigns in the city of Los Ángeles.',
		words: ['California']
	},
	{
		kind: 'theme',
		title: 'Detainers',
		url: '/themes/detainers',
		text: 'Requests from ICE that a jail keep someone past release; laws and policies that refuse them.'
	},
	{
		kind: 'organization',
		title: 'Núñez Family Committee',
		url: '/organizations/nunez',
		text: 'Families who speak for people held in jail. They don’t charge.'
	}
];

const spanish: SearchDocument[] = [
	{
		kind: 'story',
		title: 'Un condado cierra su cárcel',
		url: '/es/historias/condado',
		text: 'La detención de un vecino unió a la gente. La policía ya no pregunta por los papeles y no hay más deportaciones desde la cárcel.',
		words: ['Los Ángeles']
	},
	{
		kind: 'organization',
		title: 'Comité de la familia Núñez',
		url: '/es/organizaciones/nunez',
		text: 'Cuida a las niñas y los niños durante las reuniones. Explica cada orden de retención. Pide que termine el acuerdo 287(g) en EE. UU.'
	},
	{
		kind: 'place',
		title: 'Los Ángeles',
		url: '/es/lugares/los-angeles',
		text: 'Dos campañas en la ciudad de Los Ángeles. Un año de trabajo.'
	}
];

const en = openSearch(
	buildSearch(english, 'en', [
		{ phrase: 'ICE hold', to: 'detainer' },
		{ phrase: 'migra', to: 'ICE' }
	])
);
const es = openSearch(buildSearch(spanish, 'es'));
const urls = (answer: Answer) => answer.results.map(({ document }) => document.url);
const marked = (answer: Answer, place = 0) =>
	(answer.results[place]?.excerpt ?? []).filter((part) => part.marked).map(({ text }) => text);
const terms = (text: string, language: 'en' | 'es' = 'en') =>
	tokensOf(text, language).map(({ forms }) => forms[0]?.term);

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

describe('whatever is typed', () => {
	test.each([
		'foo:bar',
		'title:jail',
		'~',
		'jail~1',
		'+',
		'+jail -',
		'*',
		'*jail*',
		'-',
		'--',
		'"',
		'""',
		'-"',
		'^',
		'jail^10',
		'https://example.org/?q=1',
		'12:30',
		'\u0000\u0007\u001b',
		'\ud800',
		'jail \udc00 sheriff',
		'<script>alert(1)</script>',
		'__proto__',
		'constructor',
		'toString hasOwnProperty',
		'(((((',
		'\\'
	])('%j is answered', (question) => {
		for (const search of [en, es]) {
			const answer = search.ask(question);
			expect(Array.isArray(answer.results)).toBe(true);
			if (answer.results.length === 0) expect(answer.reason).toBeDefined();
		}
	});

	test.each(['', '   ', '*', '~', '-', '"', '+', '()', '\u0000'])('%j asks nothing', (question) => {
		expect(en.ask(question)).toMatchObject({ results: [], reason: 'blank', kinds: {} });
	});

	test('signs around words are passed over', () => {
		expect(urls(en.ask('jail~1 *sheriff*'))).toEqual(urls(en.ask('jail 1 sheriff')));
	});

	test('a question too long is cut and said so', () => {
		const answer = en.ask(`sheriff ${'x'.repeat(10_000)}`);
		expect(answer.cut).toBe(true);
		expect(answer.question).toHaveLength(200);
		expect(urls(answer)).toContain('/stories/county');
		expect(en.ask(` ${'sheriff '.repeat(25)}`).cut).toBe(false);
	});

	test('no letter is cut in two', () => {
		expect(en.ask('😀'.repeat(150)).question).toBe('😀'.repeat(100));
		expect(en.ask(`a${'😀'.repeat(150)}`).question).toBe(`a${'😀'.repeat(99)}`);
	});

	test('any string gets an answer', () => {
		const word = fc.constantFrom(
			'jail',
			'287(g)',
			'SB 54',
			'-',
			'"',
			'“',
			' ',
			'ICE hold',
			'*',
			'ñ',
			'detaner',
			'the'
		);
		const question = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 260 }),
			fc.string({ unit: 'grapheme', maxLength: 260 }),
			fc
				.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 12 })
				.map((w) => w.join(''))
		);
		fc.assert(
			fc.property(question, fc.boolean(), (text, exact) => {
				for (const search of [en, es]) {
					const answer = search.ask(text, { exact });
					const total = Object.values(answer.kinds).reduce((sum, n) => sum + n, 0);
					expect(total).toBe(answer.results.length);
					expect(answer.reason === undefined).toBe(answer.results.length > 0);
					for (const { score, excerpt } of answer.results) {
						expect(score).toBeGreaterThan(0);
						expect(excerpt.every((part) => part.text.length > 0)).toBe(true);
					}
				}
			}),
			{ numRuns: 400 }
		);
	});

	test('any document can be indexed, and found by its title', () => {
		const text = fc.string({ unit: 'binary', maxLength: 80 });
		fc.assert(
			fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
				const documents = texts.map((text, n): SearchDocument => ({
					kind: 'step',
					title: `${text} jail`,
					url: `/${n}`,
					text
				}));
				const file = JSON.parse(JSON.stringify(buildSearch(documents, 'en')));
				expect(openSearch(file).ask('jail').results).toHaveLength(texts.length);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('the file', () => {
	test('is the same, byte for byte, for the same documents', () => {
		const make = () => JSON.stringify(buildSearch(english, 'en', [{ phrase: 'a', to: 'b' }]));
		expect(make()).toBe(make());
	});

	test('answers the same after it was written and read', () => {
		const file = buildSearch(english, 'en');
		const read = openSearch(JSON.parse(JSON.stringify(file)));
		const question = 'detainer sheriff cost';
		expect(urls(read.ask(question))).toEqual(urls(openSearch(file).ask(question)));
	});

	test('of nothing answers that there is nothing', () => {
		expect(openSearch(buildSearch([], 'es')).ask('condado')).toMatchObject({ reason: 'none' });
	});

	test('lists its words in order, with their writing where it differs', () => {
		const { words } = buildSearch(spanish, 'es');
		expect(words.map(([word]) => word)).toEqual(words.map(([word]) => word).sort());
		expect(words).toContainEqual(['policia', 1, 'policía']);
	});

	test('holds every number apart from every other: the defect of Lunr is mended', () => {
		const numbers = Array.from({ length: 600 }, (_, n) => String((n * 7919) % 20_000));
		const documents = numbers.map((text, n): SearchDocument => ({
			kind: 'step',
			title: 'x',
			url: `/${n}`,
			text
		}));
		const file = buildSearch(documents, 'en');
		const index = lunr.Index.load(file.index);
		for (const [place, text] of numbers.entries()) {
			const found = index.query((query) => query.term(text, { usePipeline: false }));
			expect(found.map(({ ref }) => ref)).toEqual([String(place)]);
		}
	});
});

describe('typing errors', () => {
	test('are one letter more, less, other or two that changed places', () => {
		for (const word of ['sherif', 'sherifff', 'sheroff', 'shreiff']) {
			expect(oneApart(word, 'sheriff')).toBe(true);
		}
		for (const word of ['sheriff', 'shrfif', 'sher', 'hseirff']) {
			expect(oneApart(word, 'sheriff')).toBe(false);
		}
	});

	test('prefer the same first letter, then the more frequent word', () => {
		expect(
			nearest(
				[
					['bail', 9],
					['jais', 1],
					['jaio', 3]
				],
				'jail'
			)?.[0]
		).toBe('jaio');
	});
});

describe('the page', () => {
	const { results } = en.ask('warrant sheriff');
	const kinds = searchWords.en.kindsMany;

	test('counts what each choice would leave', () => {
		expect(narrow(results, { kind: 'policy' })).toHaveLength(2);
		expect(kindFacets(results, {}, kinds)[0]?.count).toBe(2);
		expect(
			outcomeFacets(results, { kind: 'policy' })
				.map(({ key }) => key)
				.sort()
		).toEqual(['lost', 'won']);
		expect(kindFacets(results, { kind: 'place' }, kinds)).toContainEqual({
			key: 'place',
			label: 'Places',
			count: 0
		});
	});

	test('keeps any question in its fragment and reads it again', () => {
		fc.assert(
			fc.property(fc.string(), fc.boolean(), (question, exact) => {
				const hash = writeFragment({ question, exact, kind: 'step', outcome: 'won' });
				if (question.trim() === '') expect(hash).toBe('');
				else {
					expect(hash).toMatch(/^#q=/);
					expect(readFragment(hash, kinds)).toEqual({
						question,
						exact,
						kind: 'step',
						outcome: 'won'
					});
				}
			})
		);
	});

	test('takes no harm from a fragment that others wrote', () => {
		expect(readFragment('', kinds)).toMatchObject({ question: '' });
		expect(readFragment('#main', kinds)).toBeUndefined();
		expect(readFragment('#q=%E0%A4%A&kind=constructor', kinds)?.kind).toBeUndefined();
		expect(writeFragment({ question: '\ud800', exact: false })).toMatch(/^#q=/);
	});

	test('writes numbers and places into its sentences', () => {
		expect(count(searchWords.en.results, 1, 'en')).toBe('1 result');
		expect(count(searchWords.es.results, 2, 'es')).toBe('2 resultados');
		expect(fill(searchWords.en.also, { phrase: '$&', to: 'b' })).toContain('“$&”');
	});
});
