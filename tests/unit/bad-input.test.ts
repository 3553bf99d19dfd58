import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/lib/content/check';
import { compileBody } from '../../src/lib/content/compile';
import { readContent } from '../../src/lib/content/read';

interface Fixture {
	file: string;
	find?: string;
	put?: string;
	remove?: boolean;
	bytes?: string;
	expect: { rule: string; in?: string; at?: string; line?: number; nth?: number; says?: string };
}

const drawings = () => ({ cover: {}, tower: { held: [0, 700] as [number, number] } });
const folders: string[] = [];

/** A folder with the sound story, the real vocabulary, and nothing else. */
function soundFolder(): string {
	const root = mkdtempSync(join(tmpdir(), 'stories-'));
	folders.push(root);
	mkdirSync(join(root, 'stories'));
	cpSync('stories/vocabulary', join(root, 'stories/vocabulary'), { recursive: true });
	cpSync('tests/fixtures/good', join(root, 'stories'), { recursive: true });
	return root;
}

const problemsIn = (root: string) => {
	const content = readContent(root);
	return [...content.problems, ...checkContent(content, drawings)];
};

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('a sound story', () => {
	it('has no problem, and its odd signs are shown as typed', async () => {
		const root = soundFolder();
		expect(problemsIn(root)).toEqual([]);
		const text = readContent(root).stories[0]?.texts.en;
		const compiled = await compileBody(text?.gated.safe ?? '', 'en.svx');
		expect(compiled).toContain('see &#123; § 287(g), a &lt; b and &#123;2020&#125;');
		expect(compiled).toContain('<Cite source="elm-times-2019" />');
	});

	it('may lack its translation: that is said, and stops nothing', () => {
		const root = soundFolder();
		rmSync(join(root, 'stories/elm-county/es.svx'));
		const problems = problemsIn(root);
		expect(problems.map((problem) => [problem.severity, problem.rule])).toEqual([
			['warning', 'no-translation']
		]);
	});

	it('may lack the Spanish of a field: that is said, and stops nothing', () => {
		const root = soundFolder();
		const file = join(root, 'stories/elm-county/campaign.yml');
		writeFileSync(file, readFileSync(file, 'utf8').replace(', es: Lo pidió', ''));
		expect(problemsIn(root)).toMatchObject([{ severity: 'warning', rule: 'no-spanish' }]);
	});
});

describe('a story with one fault', () => {
	const names = readdirSync('tests/fixtures/bad').filter((name) => name.endsWith('.yml'));

	it('comes in many kinds', () => expect(names.length).toBeGreaterThanOrEqual(30));

	it.each(names)('is told what is wrong and where: %s', (name) => {
		const fixture = parse(readFileSync(join('tests/fixtures/bad', name), 'utf8')) as Fixture;
		const root = soundFolder();
		const path = join(root, 'stories', fixture.file);
		if (fixture.remove) rmSync(path);
		else {
			const before = readFileSync(path, 'utf8');
			const after =
				fixture.find === undefined ? before : before.replace(fixture.find, fixture.put ?? '');
			if (fixture.find !== undefined)
				expect(after, 'the edit must change the file').not.toBe(before);
			writeFileSync(path, fixture.bytes ? Buffer.from(after, 'latin1') : after);
		}
		const wanted = fixture.expect;
		const file = `stories/${wanted.in ?? fixture.file}`;
		const problems = problemsIn(root).filter((problem) => problem.severity === 'error');
		const found = problems.find((problem) => problem.rule === wanted.rule && problem.file === file);
		expect(
			found,
			`${wanted.rule} in ${file}; said: ${JSON.stringify(problems, null, 1)}`
		).toBeDefined();
		if (!found) return;
		if (wanted.line) expect(found.line).toBe(wanted.line);
		else if (wanted.at) {
			const lines = readFileSync(join(root, file), 'utf8').split('\n');
			const places = lines.flatMap((line, i) => (line.includes(wanted.at ?? '') ? [i + 1] : []));
			expect(found.line).toBe(places[(wanted.nth ?? 1) - 1]);
		}
		if (wanted.says) expect(`${found.what} ${found.mend}`).toContain(wanted.says);
		expect(found.what.length).toBeGreaterThan(10);
		expect(found.mend.length).toBeGreaterThan(5);
	});

	it('is not the end of the report: faults of several files are told at once', () => {
		const root = soundFolder();
		const edit = (name: string, from: string, to: string) => {
			const file = join(root, 'stories/elm-county', name);
			writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
		};
		edit('campaign.yml', '- detainers', '- detaners');
		edit('media.yml', 'drawing: tower', 'drawing: towr');
		edit('en.svx', '<Quote of="q1" />', '<script>x</script>');
		edit('es.svx', 'card: ', 'kard: ');
		const files = new Set(problemsIn(root).map((problem) => problem.file.split('/').at(-1)));
		expect([...files].sort()).toEqual(['campaign.yml', 'en.svx', 'es.svx', 'media.yml']);
	});
});
