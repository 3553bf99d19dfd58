// Serves the built site as a static host would: node scripts/serve.mjs [folder] [--port n].
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

/**
 * Serves a folder.
 * @param {string} folder
 * @param {number} port 0 takes any free one
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve(folder, port) {
	const files = sirv(folder, {
		etag: true,
		setHeaders(response) {
			response.setHeader('Referrer-Policy', 'no-referrer');
			response.setHeader('X-Content-Type-Options', 'nosniff');
		}
	});
	const server = createServer((request, response) => {
		files(request, response, () => {
			const path = new URL(request.url ?? '/', 'http://localhost').pathname;
			const slashed = join(folder, path, 'index.html');
			if (!path.endsWith('/') && existsSync(slashed)) {
				response.writeHead(308, { location: `${path}/` }).end();
				return;
			}
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(readFileSync(join(folder, '404.html')));
		});
	});
	return new Promise((resolve, reject) => {
		server.on('error', reject);
		server.listen(port, '127.0.0.1', () => {
			const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
			resolve({ address: `http://localhost:${taken}/`, close: () => server.close() });
		});
	});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const args = process.argv.slice(2);
	const at = args.indexOf('--port');
	const port = at < 0 ? Number(process.env.PORT ?? 4173) : Number(args[at + 1]);
	const folder = args.find((arg, i) => !arg.startsWith('-') && i !== at + 1) ?? 'build';
	if (!existsSync(join(folder, 'index.html'))) {
		console.error(`There is no site in ${folder} yet. Build it first: npm run build`);
		process.exit(1);
	}
	try {
		console.log(`The archive is at ${(await serve(folder, port)).address}`);
	} catch (fault) {
		const taken = fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE';
		if (!taken) throw fault;
		console.log(`Port ${port} is taken.`);
		console.log(`The archive is at ${(await serve(folder, 0)).address}`);
	}
}
