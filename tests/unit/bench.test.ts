import { describe, expect, it } from 'vitest';
import { largestSession } from '../../scripts/bench/measure';
import { overBudget, rowsOf } from '../../scripts/bench/report';

describe('the layout shift of a page', () => {
	it('is nothing where nothing moved', () => {
		expect(largestSession([])).toBe(0);
	});
	it('adds up what moves within a second of the last move', () => {
		expect(
			largestSession([
				{ value: 0.01, at: 100 },
				{ value: 0.02, at: 900 },
				{ value: 0.01, at: 1950 }
			])
		).toBeCloseTo(0.03);
	});
	it('is counted over five seconds at most', () => {
		const shifts = Array.from({ length: 12 }, (_, i) => ({ value: 0.01, at: i * 900 }));
		expect(largestSession(shifts)).toBeCloseTo(0.06);
	});
});

describe('the report', () => {
	const bytes = { html: 40_000, css: 1, script: 1, fonts: 1, pictures: 1 };
	const calm = {
		bytes: { before: bytes, after: bytes },
		requests: { before: 12, after: 20, elsewhere: 0 },
		cls: 0.02,
		longestTask: 0,
		longTasks: 0,
		longestFrame: 17,
		steps: { all: 2, read: 2 },
		changes: { rotation: { moved: null, inView: true, samePicture: true, step: 'one' } }
	};
	it('finds nothing over the budget where every figure just holds it', () => {
		expect(overBudget({ phone: calm, laptop: calm })).toEqual([]);
	});
	it('names each figure that is over, and where', () => {
		const away = { moved: 40, inView: true, samePicture: true, step: 'two' };
		const restless = { ...calm, cls: 0.03, changes: { addressBar: away } };
		expect(overBudget({ phone: restless, laptop: calm })).toEqual([
			'phone: layout shift (CLS) 0.03 (0.02)',
			'phone: address bar 844 → 744 → 844, line 40 px, same picture (two) (≤ 1 px, same picture)'
		]);
	});
	it('says in the table what was not measured as nothing', () => {
		expect(rowsOf({ phone: calm, laptop: calm })['split screen 900 → 600, line']?.laptop).toBe('');
	});
});
