import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	capital,
	countWord,
	formatDate,
	formatNumber,
	formatSpan,
	inLanguage,
	languageOf,
	pick
} from '../../src/lib/language';
import { wordsOf } from '../../src/lib/language/words';
import { isRealDate } from '../../src/lib/content/schema';
import { titleLength } from '../../src/lib/shell/title';

describe('a date', () => {
	it('is written as exactly as the source gives it, in both languages', () => {
		expect(formatDate('2018-09-06', 'en')).toBe('September 6, 2018');
		expect(formatDate('2018-09-06', 'es')).toBe('6 de septiembre de 2018');
		expect(formatDate('2018-09', 'en')).toBe('September 2018');
		expect(formatDate('2018-09', 'es')).toBe('septiembre de 2018');
		expect(formatDate('2018', 'es')).toBe('2018');
	});
	it('never slips to another day, whatever the clock of the machine', () => {
		expect(formatDate('2020-01-01', 'en')).toBe('January 1, 2020');
		expect(formatDate('2020-12-31', 'es')).toBe('31 de diciembre de 2020');
	});
	it('that is words stays as it is', () => {
		expect(formatDate('FY2021 (budget)', 'en')).toBe('FY2021 (budget)');
	});
	it('must exist in the calendar', () => {
		for (const good of ['2018', '2018-09', '2020-02-29']) expect(isRealDate(good)).toBe(true);
		for (const bad of ['2018-13', '2019-02-29', '2018-9-6', '18', '2018-00', '2018-01-32', ''])
			expect(isRealDate(bad)).toBe(false);
	});
	it('is real exactly where the calendar has the day', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1900, max: 2100 }),
				fc.integer({ min: 0, max: 13 }),
				fc.integer({ min: 0, max: 32 }),
				(y, m, d) => {
					const two = (n: number) => String(n).padStart(2, '0');
					const days = m >= 1 && m <= 12 ? new Date(Date.UTC(y, m, 0)).getUTCDate() : 0;
					return isRealDate(`${y}-${two(m)}-${two(d)}`) === (d >= 1 && d <= days);
				}
			)
		);
	});
});

describe('a page', () => {
	it('is Spanish under /es/ and English elsewhere', () => {
		expect(languageOf('/es/')).toBe('es');
		expect(languageOf('/es')).toBe('es');
		expect(languageOf('/escape/')).toBe('en');
		expect(languageOf('/')).toBe('en');
	});
	it('has the same address behind the prefix', () => {
		expect(inLanguage('/archive/', 'es')).toBe('/es/archive/');
		expect(inLanguage('/archive/', 'en')).toBe('/archive/');
	});
});

describe('words and numbers', () => {
	it('fall back to English where there is no Spanish, and say so', () => {
		expect(pick({ en: 'Jail' }, 'es')).toEqual({ text: 'Jail', language: 'en' });
		expect(pick({ en: 'Jail', es: 'Cárcel' }, 'es')).toEqual({ text: 'Cárcel', language: 'es' });
	});
	it('are counted in words to twelve', () => {
		expect(capital(wordsOf('en').campaigns(6))).toBe('Six campaigns');
		expect(capital(wordsOf('es').campaigns(1))).toBe('Una campaña');
		expect(countWord(1500, 'en')).toBe('1,500');
	});
	it('have the separators of the United States in both languages', () => {
		expect(formatNumber(128000, 'en')).toBe('128,000');
		expect(formatNumber(128000, 'es')).toBe('128,000');
	});
	it('say the years of a campaign', () => {
		expect(formatSpan('2013', 'ongoing', 'en')).toBe('2013 to today');
		expect(formatSpan('2015', '2023-01-31', 'es')).toBe('de 2015 a 2023');
		expect(formatSpan('2011', '2011-09', 'en')).toBe('2011');
	});
});

describe('a title', () => {
	it('is set large only where its words fit', () => {
		expect(titleLength('Atlanta empties a jail')).toBe('short');
		expect(titleLength('Massachusetts rules')).toBe('middle');
		expect(titleLength('A very long title that names a place and what was done there')).toBe(
			'long'
		);
	});
});
