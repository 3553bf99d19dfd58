import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/lib/content/read';
import { collectLinks } from '../../scripts/links/collect';
import { lookAt } from '../../scripts/links/look';
import { reportOf } from '../../scripts/links/report';

const content = readContent('.');

describe('the external links of the stories', () => {
	it('are all found, each once, with every place that names it', () => {
		const links = collectLinks(content);
		const sources = content.stories.flatMap(({ record }) =>
			Object.values(record.value?.sources ?? {}).flatMap(({ url }) => url ?? [])
		);
		for (const url of sources) {
			const bare = new URL(url);
			bare.hash = '';
			expect(links.has(bare.href), url).toBe(true);
		}
		expect(links.size).toBeGreaterThan(500);
		const [first] = [...links.values()].flat();
		expect(first?.file).toMatch(/^stories\//);
		expect(first?.line).toBeGreaterThan(1);
	});
	it('can be limited to one story', () => {
		const some = collectLinks(content, 'berks-shut-down-berks');
		expect(some.size).toBeGreaterThan(5);
		for (const spots of some.values())
			for (const { file } of spots) expect(file).toContain('berks-shut-down-berks');
	});
});

describe('the look at an address', () => {
	let server: Server;
	let site: string;
	let askedAtOnce = 0;
	let mostAtOnce = 0;
	beforeAll(async () => {
		server = createServer((request, response) => {
			mostAtOnce = Math.max(mostAtOnce, ++askedAtOnce);
			response.on('close', () => askedAtOnce--);
			const path = request.url ?? '';
			if (path === '/here') response.end('here');
			else if (path === '/old') response.writeHead(301, { location: '/here' }).end();
			else if (path === '/today') response.writeHead(302, { location: '/here' }).end();
			else if (path === '/only-get') response.writeHead(request.method === 'GET' ? 200 : 405).end();
			else if (path === '/shy') response.writeHead(403).end();
			else if (path === '/round') response.writeHead(302, { location: '/round' }).end();
			else response.writeHead(404).end();
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(() => server.close());

	it('tells what is here, moved, gone, refused and silent, and says where each is named', async () => {
		const paths = ['/here', '/old', '/today', '/only-get', '/shy', '/round', '/gone'];
		const closed = 'http://127.0.0.1:9/';
		const answers = await lookAt([...paths.map((path) => site + path), closed], { pause: 0 });
		const kinds = Object.fromEntries(
			[...answers].map(([address, { kind }]) => [address.replace(site, ''), kind])
		);
		expect(kinds).toEqual({
			'/here': 'here',
			'/old': 'moved',
			'/today': 'here',
			'/only-get': 'here',
			'/shy': 'refused',
			'/round': 'silent',
			'/gone': 'gone',
			[closed]: 'silent'
		});
		expect(mostAtOnce).toBe(1);
		const spot = { file: 'stories/x/campaign.yml', line: 7, column: 1 };
		const report = reportOf(new Map([[`${site}/gone`, [spot]]]), answers, '2026-11-25');
		expect(report).toContain(`<${site}/gone> (404)\n  stories/x/campaign.yml:7`);
		expect(report).toContain(`<${site}/old> → <${site}/here>`);
		expect(report).toContain('8 addresses: 1 gone, 2 silent, 1 moved, 1 refused, 3 here.');
	});
});
