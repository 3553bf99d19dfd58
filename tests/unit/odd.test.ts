import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkStories } from '../../src/lib/content/check-stories';
import { writeOddStories } from '../odd/write';

const root = mkdtempSync(join(tmpdir(), 'odd-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('the odd stories pass every check; only the long step is spoken of', async () => {
	const slugs = writeOddStories(join(root, 'stories'));
	const { problems, content } = await checkStories(root);
	expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
		'long-step stories/long-step/en.svx',
		'long-step stories/long-step/es.svx'
	]);
	const steps = Object.fromEntries(
		content.stories.map(({ slug, texts }) => [
			slug,
			texts.en?.gated.scenes.filter(({ name }) => name === 'Step').map(({ words }) => words) ?? []
		])
	);
	expect(Object.keys(steps)).toEqual([...slugs].sort());
	expect(steps['no-steps']).toHaveLength(0);
	expect(steps['one-step']).toHaveLength(1);
	expect(steps['five-hundred-steps']).toHaveLength(500);
	expect(steps['long-step']?.[1]).toBe(2000);
});
