import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/content/check';
import { readContent } from '../../src/lib/content/read';

describe('a record that nobody has checked for more than a year', () => {
	const content = readContent('.');
	const warnings = (today: string) =>
		checkContent(content, () => ({}), today).filter(({ rule }) => rule === 'old-record');
	it('is a warning at its line, and stops nothing', () => {
		expect(warnings('2026-12-01')).toEqual([]);
		const later = warnings('2028-01-01');
		expect(later).toHaveLength(content.stories.length);
		for (const { severity, line } of later) {
			expect(severity).toBe('warning');
			expect(line).toBeGreaterThan(1);
		}
	});
});
