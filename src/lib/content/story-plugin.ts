// The one way by which a story becomes code: gate, then MDsveX, then the lock.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { compileBody } from './compile.ts';
import { gate } from './gate.ts';
import { formatProblems } from './problems.ts';
import { isWithdrawn, splitStory } from './story-file.ts';

/** Vite plugin that turns stories/<slug>/<language>.svx into a Svelte component. */
export function storyPlugin(): Plugin {
	let root = '';
	return {
		name: 'stories',
		enforce: 'pre',
		configResolved(config) {
			root = config.root;
		},
		async transform(code, id) {
			const path = id.split('?')[0] ?? id;
			if (!path.endsWith('.svx')) return undefined;
			const file = relative(root, path);
			// Nothing of a story that was withdrawn reaches even the compiled pages.
			const record = join(dirname(path), 'campaign.yml');
			if (existsSync(record) && isWithdrawn(readFileSync(record, 'utf8')))
				return { code: '', map: { mappings: '' } };
			const { body, bodyLine } = splitStory(code);
			const gated = gate(file, body, bodyLine);
			if (gated.problems.length > 0) this.error(formatProblems(gated.problems));
			return { code: await compileBody(gated.safe, file), map: { mappings: '' } };
		},
		handleHotUpdate({ file, server }) {
			// Records and media lists are read by the server, so the page is asked for anew.
			if (/[/\\]stories[/\\].*\.(yml|svx)$/.test(file)) server.ws.send({ type: 'full-reload' });
		}
	};
}
