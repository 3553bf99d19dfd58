// Archives of any size, made from the real one.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Archive, Campaign } from '../../src/lib/archive/types';
import { LANGUAGES } from '../../src/lib/language';
import { babbleOf } from './babble';

/**
 * An archive of so many campaigns; always the same for the same number. Each has the themes of one
 * record, the tactics of another, and a county of its own.
 */
export function archiveOf(count: number, archive: Archive): Archive {
	const random = seeded(count);
	const any = <T>(list: readonly T[]): T => {
		const one = list[Math.floor(random() * list.length)];
		if (one === undefined) throw new Error('There is nothing to choose from.');
		return one;
	};
	const records = archive.campaigns.map(({ record }) => record);
	const babble = babbleOf(archive, random);
	const counties = countiesOf(archive);
	const campaigns = Array.from({ length: count }, (_, index): Campaign => {
		const model = any(archive.campaigns);
		const county = counties[Math.floor((index / count) * counties.length)] ?? any(counties);
		const event = any(any(records).events);
		return {
			...model,
			slug: `${slugOf(babble('en', 4))}-${index}`,
			heads: Object.fromEntries(
				LANGUAGES.flatMap((language) => {
					const head = model.heads[language];
					if (!head) return [];
					// As long as the real ones: titles of at most 60 signs, sentences of at most 20 words.
					const title = babble(language, 7);
					return [[language, { ...head, title, card: babble(language, 15) }]];
				})
			),
			record: {
				...model.record,
				themes: any(records).themes,
				tactics: any(records).tactics,
				decision_makers: any(records).decision_makers,
				outcome: any(records).outcome,
				span: any(records).span,
				events: [event],
				places: [county]
			}
		};
	});
	return { ...archive, campaigns };
}

/** A small generator (mulberry32): numbers from 0 to 1, the same ones for the same seed. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

const slugOf = (title: string) =>
	title
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 40);

/** Every county of the states that the archive knows, as a place of a record. */
function countiesOf({ vocabulary }: Archive): Campaign['record']['places'] {
	const path = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json');
	const atlas = JSON.parse(readFileSync(path, 'utf8')) as {
		objects: { counties: { geometries: { id: string; properties: { name: string } }[] } };
	};
	const states = new Map(
		Object.entries(vocabulary.states).map(([postal, { fips }]) => [fips, postal])
	);
	return atlas.objects.counties.geometries.flatMap(({ id, properties: { name } }) => {
		const state = states.get(id.slice(0, 2));
		if (!state) return [];
		return [
			{
				id: `${slugOf(name)}-county`,
				name: { en: `${name} County`, es: `Condado de ${name}` },
				kind: 'county' as const,
				state,
				counties: [id]
			}
		];
	});
}
