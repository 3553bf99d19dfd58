import { describe, expect, it } from 'vitest';
import {
	byLetter,
	glossaryOf,
	phrasesFor,
	termsOfGlossary,
	type Phrase
} from '../../src/lib/archive/glossary';
import { toArchive } from '../../src/lib/archive/model';
import { checkContent } from '../../src/lib/content/check';
import { readContent } from '../../src/lib/content/read';
import { findTerms, linkTerms, mentionsOf } from '../../src/lib/exhibit/terms';

const content = readContent(process.cwd());
const archive = toArchive(content);

describe('the glossary', () => {
	const entries = glossaryOf(archive, new Map(), 'en');
	it('holds every entry of every record, each term once', () => {
		const ids = entries.flatMap(({ id, others }) => [id, ...others]);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { record } of archive.campaigns)
			for (const { id } of record.glossary) expect(ids).toContain(id);
	});
	it('shows a term that two records explain once, with both and with what differs', () => {
		const [preemption] = entries.filter(({ id }) => id === 'preemption');
		expect(preemption?.told.map(({ url }) => url)).toEqual([
			'/stories/california-decriminalization-agenda/',
			'/stories/texas-shut-down-hutto-and-freedom-cities/'
		]);
		expect(preemption?.told[0]?.text?.text).toContain('state law');
		expect(preemption?.text.text).toBe(
			'When a higher level of government overrides rules of a lower one.'
		);
	});
	it('joins entries that mean the same under two ids, and both addresses lead there', () => {
		expect(entries.find(({ id }) => id === 'detainer')?.others).toEqual(['detainer-ice-hold']);
		expect(entries.some(({ id }) => id === 'detainer-ice-hold')).toBe(false);
	});
	it('stands in the order of each language’s alphabet, with the other language beside it', () => {
		const es = glossaryOf(archive, new Map(), 'es');
		expect(es.length).toBe(entries.length);
		const detainer = es.find(({ id }) => id === 'detainer');
		expect(detainer?.term.text).toBe('Orden de retención');
		expect(detainer?.other?.text).toBe('Detainer');
		const letters = byLetter(es).map(({ letter }) => letter);
		expect(new Set(letters).size).toBe(letters.length);
		expect(letters.filter((one) => one !== '#')).toEqual(
			letters.filter((one) => one !== '#').sort()
		);
	});
	it('says where each meaning is taken from', () => {
		for (const { id, told, from } of entries)
			expect(told.length + from.length, id).toBeGreaterThan(0);
	});
	it('lists the stories that use a term, with the steps in which they do', () => {
		const mentions = new Map([
			['berks-shut-down-berks', [{ term: 'ice' }, { term: 'ice', step: { id: 'road', number: 2 } }]]
		]);
		const ice = glossaryOf(archive, mentions, 'es').find(({ id }) => id === 'ice');
		expect(ice?.used).toMatchObject([
			{
				url: '/es/stories/berks-shut-down-berks/',
				steps: [{ number: 2, url: '/es/stories/berks-shut-down-berks/#road' }]
			}
		]);
	});
	it('reports a story, an entry and a page that do not exist', () => {
		const detainer = content.glossary.value?.['detainer'];
		if (!detainer) throw new Error('no detainer');
		const faulty = {
			...content,
			glossary: {
				...content.glossary,
				value: {
					detainer: {
						...detainer,
						same: ['detainer-ice-holt'],
						from: ['atlanta', 'austin-freedom-city/none'],
						see: ['themes/detainer']
					}
				}
			}
		};
		const rules = checkContent(faulty, () => ({}))
			.filter(({ file }) => file.endsWith('glossary.yml'))
			.map(({ rule }) => rule);
		expect(rules).toEqual([
			'unknown-glossary-entry',
			'unknown-story',
			'unknown-source',
			'unknown-page-of-the-archive'
		]);
	});
});

const phrases: Phrase[] = [
	{ words: 'ICE', term: 'ice' },
	{ words: 'Sheriff', term: 'sheriff' },
	{ words: 'detainer', term: 'detainer' },
	{ words: 'detention contract', term: 'contract' },
	{ words: '287(g)', term: '287-g' },
	{ words: '287(g) agreement', term: '287-g' }
];
const link = (html: string, most?: number) =>
	linkTerms(html, findTerms(html, phrases), (term) => `/glossary/#${term}`, most).replace(
		/<a class="term" href="\/glossary\/#([^"]+)">(.*?)<\/a>/g,
		'[$1|$2]'
	);

describe('terms in a story', () => {
	it('lead to the glossary at their first mention only, the longest first', () => {
		expect(link('<p>Two detainers and a detainer under 287(g) agreements.</p>')).toBe(
			'<p>Two [detainer|detainers] and a detainer under [287-g|287(g) agreements].</p>'
		);
	});
	it('are whole words, and ICE is not ice', () => {
		expect(link('<p>Ice, police, anti-ICE, ICE-free, #ICE.</p>')).toBe(
			'<p>Ice, police, anti-ICE, ICE-free, #ICE.</p>'
		);
		expect(link('<p>The sheriff’s jail (ICE).</p>')).toBe(
			'<p>The [sheriff|sheriff]’s jail ([ice|ICE]).</p>'
		);
	});
	it('are not parts of names', () => {
		expect(link('<p>ICE Out of LA wrote to Sheriff Tom Dart.</p>')).toBe(
			'<p>ICE Out of LA wrote to Sheriff Tom Dart.</p>'
		);
		expect(link('<p>By Deport ICE. The Sheriff said no.</p>')).toBe(
			'<p>By Deport ICE. The [sheriff|Sheriff] said no.</p>'
		);
	});
	it('are found in prose and steps, not in headings, laws, quotations, captions and links', () => {
		const html = [
			'<h2>Detainer</h2>',
			'<p class="kicker">detainer</p>',
			'<section class="clause"><blockquote><p>detainer</p></blockquote><div class="plain-words"><p>detainer</p></div></section>',
			'<div class="quote"><blockquote><p lang="en">detainer</p></blockquote></div>',
			'<figure><figcaption>detainer</figcaption></figure>',
			'<p>He said: “No detainer <em>or</em> detainer.” <a href="/x/">detainer</a> <q>detainer</q></p>',
			'<section class="scene"><ol class="steps"><li class="step" id="one"><div class="still"><p>detainer</p></div>',
			'<div class="step-words"><p>A <strong>detainer</strong>.</p></div></li></ol></section>'
		].join('');
		expect(link(html)).toBe(
			html
				.replace('<strong>detainer', '<strong>[detainer|detainer')
				.replace('</strong>.', ']</strong>.')
		);
		expect(mentionsOf(findTerms(html, phrases))).toEqual([
			{ term: 'detainer', step: { id: 'one', number: 1 } }
		]);
	});
	it('are few', () => {
		expect(link('<p>ICE sends a detainer to a sheriff.</p>', 2)).toBe(
			'<p>[ice|ICE] sends a [detainer|detainer] to a sheriff.</p>'
		);
	});
	it('are the general ones, and those of the story’s own record', () => {
		const of = (slug: string) => {
			const campaign = archive.campaigns.find((one) => one.slug === slug);
			if (!campaign) throw new Error(slug);
			return phrasesFor(archive, campaign, 'en').map(({ term }) => term);
		};
		expect(of('california-decriminalization-agenda')).toContain('transfer');
		expect(of('berks-shut-down-berks')).not.toContain('transfer');
		expect(of('berks-shut-down-berks')).toContain('ice');
		expect(termsOfGlossary(archive).length).toBeGreaterThan(33);
	});
});
