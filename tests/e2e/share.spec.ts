import { expect, test } from '@playwright/test';
import { KINDS, SLUGS } from './pages';

/** Names of a PNG's chunks, in order. */
function chunksOf(png: Buffer): string[] {
	const names: string[] = [];
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
		names.push(png.toString('latin1', at + 4, at + 8));
	return names;
}

for (const [language, prefix, begins] of [
	['en', '', /^Poster of/],
	['es', '/es', /^Cartel de/]
] as const)
	test(`every kind of page has one share card, told in its language: ${language}`, async ({
		request
	}) => {
		const cards = new Set<string>();
		for (const path of [...Object.values(KINDS), ...SLUGS.map((slug) => `/stories/${slug}/`)]) {
			const html = await (await request.get(`${prefix}${path}`)).text();
			const all = (name: string) =>
				[
					...html.matchAll(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'g'))
				].map(([, content = '']) => content);
			expect(all('og:image'), path).toHaveLength(1);
			expect(all('og:title'), path).toHaveLength(1);
			expect(all('og:locale'), path).toEqual([language === 'en' ? 'en_US' : 'es_US']);
			expect(all('og:image:alt')[0], path).toMatch(begins);
			expect(all('twitter:image:alt'), path).toEqual(all('og:image:alt'));
			expect(html.match(/<link rel="canonical"/g), path).toHaveLength(1);
			cards.add(new URL(all('og:image')[0] ?? '', 'http://site').pathname);
		}
		// One for each story, and the archive's own for all the rest.
		expect(cards.size).toBe(SLUGS.length + 1);
		for (const card of cards) {
			expect(card).toMatch(new RegExp(`share\\.${language}\\.png$`));
			const response = await request.get(card);
			expect(response.status(), card).toBe(200);
			expect(response.headers()['content-type']).toBe('image/png');
			const png = await response.body();
			expect(png.length, card).toBeLessThan(150_000);
			expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630]);
			const chunks = chunksOf(png);
			expect(chunks.at(-1)).toBe('IEND');
			expect(
				chunks.filter((name) => /^([tiz]TXt|tEXt|eXIf|tIME)$/.test(name)),
				card
			).toEqual([]);
		}
	});
