import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	itemKey,
	itemOf,
	KINDS,
	MOST_ITEMS,
	packetKey,
	readBinder,
	readFragment,
	withoutNotes,
	writeBinder,
	writeItems,
	type Item
} from '../../src/lib/archive/binder';
import { packetOf, resourcePacket } from '../../src/lib/archive/packets';
import { toArchive } from '../../src/lib/archive/model';
import { binderAddress } from '../../src/lib/archive/tool-addresses';
import { readContent } from '../../src/lib/content/read';
import { BinderState } from '../../src/lib/shell/binder/binder-state.svelte';

const archive = toArchive(readContent(process.cwd()));

const name = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);
const item: fc.Arbitrary<Item> = fc
	.record({
		kind: fc.constantFrom(...KINDS),
		slug: name,
		ids: fc.tuple(name, name),
		free: fc.boolean(),
		note: fc.option(
			fc
				.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
				.filter((text) => text.trim() !== ''),
			{ nil: undefined }
		)
	})
	.map(({ kind, slug, ids: [one, two], free, note }) => ({
		kind,
		slug: kind === 'resource' && free ? '' : slug,
		id: { story: '', policy: one, lesson: one, resource: one, clause: `${one}:${two}` }[kind],
		...(note !== undefined && { note })
	}));
const items = fc.uniqueArray(item, { maxLength: 12, selector: itemKey });

describe('a binder', () => {
	it('comes back from its link as it was, notes and all', () => {
		fc.assert(
			fc.property(items, (list) => {
				const back = readFragment(writeItems(list));
				expect(list.length > 0 ? back : { items: [] }).toEqual({ items: list });
			})
		);
	});
	it('comes back from an address bar, where browsers cut what they take for their own', () => {
		fc.assert(
			fc.property(items, (list) => {
				// :~: begins a directive that the page never sees.
				expect(writeItems(list)).not.toContain(':~:');
				const { hash } = new URL(`https://site.example/binder/${writeItems(list)}`);
				if (list.length > 0) expect(readFragment(hash)).toEqual({ items: list });
			})
		);
	});
	it('comes back from its file as it was', () => {
		fc.assert(
			fc.property(items, (list) => {
				expect(readBinder(writeBinder(list))).toEqual(list);
			})
		);
	});
	it('leaves notes out of what is given away, unless they are asked for', () => {
		fc.assert(
			fc.property(items, (list) => {
				const back = readFragment(writeItems(withoutNotes(list)));
				const kept = back && 'items' in back ? back.items : [];
				expect(kept.map(itemKey)).toEqual(list.map(itemKey));
				expect(kept.some(({ note }) => note !== undefined)).toBe(false);
			})
		);
	});
	it('is never broken by what stands behind the #, in a file or on the device', () => {
		const isWhole = (list: Item[]) =>
			list.every((one) => itemOf(itemKey(one)) !== undefined) && list.length <= MOST_ITEMS;
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.string().map((text) => `#b=${text}`)
				),
				(text) => {
					const back = readFragment(text);
					if (back && 'items' in back) expect(isWhole(back.items)).toBe(true);
				}
			)
		);
		fc.assert(
			fc.property(fc.json(), (text) => {
				expect(isWhole(readBinder(text) ?? [])).toBe(true);
			})
		);
		fc.assert(
			fc.property(fc.array(fc.anything(), { maxLength: 5 }), (list) => {
				const text = JSON.stringify({
					format: 'collective-freedom-binder',
					version: 1,
					items: list
				});
				expect(isWhole(readBinder(text) ?? [])).toBe(true);
			})
		);
	});
	it('takes what is an item out of what is damaged', () => {
		const story = { kind: 'story', slug: 'a-b', id: '' };
		expect(readFragment('#b=s:a-b,x:c,,l:.,%E0%A4%A')).toEqual({ items: [story] });
		expect(readFragment('#b=s:a-b,s:a-b')).toEqual({ items: [story] });
		expect(readFragment('#content')).toBeUndefined();
		expect(readBinder('{"format":"another","items":[]}')).toBeUndefined();
		expect(readBinder('not json')).toBeUndefined();
		expect(
			readBinder(
				JSON.stringify({
					format: 'collective-freedom-binder',
					items: [{ item: 'story:a-b', note: 7 }, { item: '../etc' }, null, 'story:c']
				})
			)
		).toEqual([story]);
	});
	it('holds no more than it can', () => {
		const many = Array.from({ length: 500 }, (_, i) => `s:a-${i}`).join(',');
		expect(readFragment(`#b=${many}`)).toMatchObject({ items: { length: MOST_ITEMS } });
	});
});

describe('the link that adds', () => {
	it('is read by the binder, whatever is added', () => {
		for (const [kind, slug, id] of [
			['story', 'a', undefined],
			['policy', 'a', 'b'],
			['clause', 'a', 'b:c'],
			['lesson', 'a', 'b'],
			['resource', 'a', 'b'],
			['resource', undefined, 'b']
		] as const)
			for (const language of ['en', 'es'] as const) {
				const hash = binderAddress(kind, slug, id, language).split('#')[1] ?? '';
				expect(readFragment(hash)).toEqual({ add: { kind, slug: slug ?? '', id: id ?? '' } });
			}
	});
});

describe('the packet', () => {
	it('holds every story, policy, clause, lesson and resource of the archive, in both languages', () => {
		for (const campaign of archive.campaigns)
			for (const language of ['en', 'es'] as const) {
				const { slug, record } = campaign;
				const packet = packetOf(campaign, archive, language);
				const wanted: Item[] = [
					{ kind: 'story', slug, id: '' },
					...record.policies.flatMap(({ id, clauses }): Item[] => [
						{ kind: 'policy', slug, id },
						...clauses.map((clause): Item => ({ kind: 'clause', slug, id: `${id}:${clause.id}` }))
					]),
					...record.lessons.map(({ id }): Item => ({ kind: 'lesson', slug, id })),
					...record.resources.map(({ id }): Item => ({ kind: 'resource', slug, id }))
				];
				for (const one of wanted) {
					const part = packet[packetKey(one)];
					expect(part?.title.text, itemKey(one)).toBeTruthy();
					// Every statement has a way to where it comes from.
					expect(
						(part?.sources.length ?? 0) > 0 || part?.out !== undefined || one.kind === 'resource',
						itemKey(one)
					).toBe(true);
				}
			}
		for (const id of Object.keys(archive.resources))
			expect(resourcePacket(id, archive, 'en')?.[`resource:${id}`]?.out).toBeTruthy();
	});
	it('quotes each clause alone, with its citation and its policy', () => {
		const cook = archive.campaigns.find(({ slug }) => slug === 'cook-county-detainer-ordinance');
		const policy = cook?.record.policies.find(({ clauses }) => clauses.length > 1);
		const packet = cook ? packetOf(cook, archive, 'es') : {};
		const part = packet[`clause:${policy?.id}:${policy?.clauses[0]?.id}`];
		expect(part?.legal).toHaveLength(1);
		expect(part?.legal?.[0]?.text).toBe(policy?.clauses[0]?.text);
		expect(part?.citation).toBeTruthy();
	});
});

describe('what is kept on the device', () => {
	function open(stored?: string) {
		const shelf = new Map(stored === undefined ? [] : [['binder', stored]]);
		const address = { fragment: '' };
		const state = new BinderState(
			'en',
			() => ({
				getItem: (key) => shelf.get(key) ?? null,
				setItem: (key, value) => void shelf.set(key, value),
				removeItem: (key) => void shelf.delete(key)
			}),
			(fragment) => (address.fragment = fragment)
		);
		return { shelf, state, address };
	}
	it('is nothing until the reader asks, and nothing once she has erased it', () => {
		const { shelf, state, address } = open();
		state.restore('#add=story:a');
		state.note('story:a', 'call Ana');
		expect(shelf.size).toBe(0);
		expect(address.fragment).toBe('#b=s:a');
		state.keepHere();
		expect(shelf.size).toBe(1);
		expect(address.fragment).toBe('');
		state.erase();
		expect(shelf.size).toBe(0);
		expect(state.items).toEqual([]);
	});
	it('grows by the links that add, and says when something is there already', () => {
		const { state, shelf } = open(writeBinder([{ kind: 'story', slug: 'a', id: '' }]));
		state.restore('#add=lesson:a:b');
		expect(state.event).toEqual({ what: 'added', key: 'lesson:a:b' });
		expect(readBinder(shelf.get('binder') ?? '')).toHaveLength(2);
		state.restore('#add=story:a');
		expect(state.event).toEqual({ what: 'already', key: 'story:a' });
		expect(readBinder(shelf.get('binder') ?? '')).toHaveLength(2);
	});
	it('stays as it is while a binder from a link is looked at, and is joined only when asked', () => {
		const { state, shelf } = open(writeBinder([{ kind: 'story', slug: 'a', id: '' }]));
		state.restore('#b=s:b');
		expect(state.mode).toBe('shared');
		expect(shelf.get('binder')).not.toContain('story:b');
		state.keepHere();
		expect(readBinder(shelf.get('binder') ?? '')?.map(itemKey)).toEqual(['story:a', 'story:b']);
	});
	it('stays where a link is damaged, and the page says so', () => {
		const { state } = open(writeBinder([{ kind: 'story', slug: 'a', id: '' }]));
		state.restore('#add=nonsense');
		expect(state.event).toEqual({ what: 'linkBroken' });
		expect(state.mode).toBe('kept');
		expect(state.items.map(itemKey)).toEqual(['story:a']);
	});
	it('that cannot be read is named, can be erased, and stops nothing', () => {
		const { state, shelf } = open('{"broken');
		state.restore('#add=story:a');
		expect(state.broken).toBe(true);
		expect(state.items).toHaveLength(1);
		state.erase();
		expect(shelf.size).toBe(0);
		expect(state.broken).toBe(false);
	});
	it('is said to be impossible where the browser keeps nothing', () => {
		const state = new BinderState(
			'en',
			() => {
				throw new Error('denied');
			},
			() => undefined
		);
		state.restore('#add=story:a');
		state.keepHere();
		expect(state.mode).toBe('loose');
		expect(state.event).toEqual({ what: 'keepFailed' });
	});
});
