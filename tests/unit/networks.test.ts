import { describe, expect, it } from 'vitest';
import { toArchive } from '../../src/lib/archive/model';
import { busiest, lettersOf, networksOf, organizationsOf } from '../../src/lib/archive/networks';
import { organizationPage } from '../../src/lib/archive/organization';
import { readContent } from '../../src/lib/content/read';
import { LANGUAGES } from '../../src/lib/language';

const archive = toArchive(readContent(process.cwd()));
const ids = Object.keys(archive.organizations);
const page = (id: string, language: 'en' | 'es' = 'en') => {
	const found = organizationPage(id, archive, language);
	if (!found) throw new Error(`no page of ${id}`);
	return found;
};

describe('organizations', () => {
	it('have a page each, with every role of every record and its sources', () => {
		const roles = archive.campaigns.flatMap(({ slug, record }) =>
			record.organizations.map(({ id, role }) => `${slug} ${id} ${role.en}`)
		);
		const shown = ids.flatMap((id) =>
			page(id).parts.flatMap(({ card, roles: told, sources }) => {
				expect(sources.length).toBeGreaterThan(0);
				return told.map(({ text }) => `${card.slug} ${id} ${text}`);
			})
		);
		expect(shown.sort()).toEqual(roles.sort());
	});
	it('stand in the index once, by letter, in each language', () => {
		for (const language of LANGUAGES) {
			const letters = lettersOf(archive, language);
			const listed = letters.flatMap(({ organizations }) => organizations.map(({ id }) => id));
			expect(listed.sort()).toEqual([...ids].sort());
			expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
		}
		const under = (letter: string) =>
			lettersOf(archive, 'en')
				.find(({ label }) => label === letter)
				?.organizations.map(({ id }) => id);
		expect(under('B')).toContain('bronx-defenders');
		expect(under('Digits')).toEqual(['32bj-seiu']);
	});
	it('say who else was in their campaigns, those met most often first', () => {
		const { companions } = page('united-we-dream');
		const counts = companions.links.map(({ id }) => companions.shared[id] ?? 0);
		expect(counts).toEqual([...counts].sort((a, b) => b - a));
		expect(companions.links.map(({ id }) => id)).not.toContain('united-we-dream');
	});
	it('show what they published, and the laws of their campaigns', () => {
		const one = page('immigrant-legal-resource-center');
		expect(one.resources.all).toBeGreaterThanOrEqual(6);
		expect(one.policies.newest.length).toBeGreaterThan(0);
		expect(one.clauses.every(({ count }) => count > 0)).toBe(true);
		expect(one.memberOf.map(({ id }) => id)).toEqual(['immigrant-justice-network']);
	});
	it('of which no record tells have a page that says so', () => {
		expect(page('just-futures-law').parts).toEqual([]);
		expect(organizationPage('nobody', archive, 'en')).toBeUndefined();
	});
	it('in several campaigns come first, by how many', () => {
		const groups = busiest(archive, 'en');
		expect(groups.every(({ count }) => count > 1)).toBe(true);
		const several = [...organizationsOf(archive).values()].filter(
			({ campaigns }) => campaigns.length > 1
		);
		expect(groups.flatMap(({ organizations }) => organizations).length).toBe(several.length);
	});
});

describe('networks', () => {
	it('say what they are, since when, and who makes them up', () => {
		const networks = networksOf(archive, 'en');
		expect(networks.map(({ shortName }) => shortName)).toEqual(['IJN', 'NAC', 'CFP', 'ILRC']);
		const [justice] = networks;
		expect(justice?.kind.text).toBe('Network, since 2006');
		expect(justice?.members.map(({ id }) => id)).toContain('just-futures-law');
		for (const { about } of networksOf(archive, 'es')) expect(about?.language).toBe('es');
	});
});
