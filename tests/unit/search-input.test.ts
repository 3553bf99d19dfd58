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
import { nearest, oneApart } from '../../src/lib/search/spelling';
import { count, fill, searchWords } from '../../src/lib/search/words';
import { en, english, es, spanish, urls } from './search-corpus';

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
