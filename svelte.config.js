import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

// The one inline script of app.html (theme before first paint) is allowed by its hash.
const inline = /<script>([\s\S]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'))?.[1] ?? '';
const inlineHash = createHash('sha256').update(inline).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	// .svx files reach Svelte through the story plugin of vite.config.ts, which checks them first.
	extensions: ['.svelte', '.svx'],
	kit: {
		adapter: adapter({
			pages: process.env.ARCHIVE_OUT ?? 'build',
			assets: process.env.ARCHIVE_OUT ?? 'build',
			strict: true
		}),
		version: { name: process.env.ARCHIVE_VERSION ?? 'archive' },
		paths: { relative: false },
		inlineStyleThreshold: 0,
		typescript: {
			config(config) {
				config.include.push('../scripts/**/*.ts', '../*.config.ts');
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', `sha256-${inlineHash}`],
				'style-src': ['self'],
				// Svelte's announcer for screen readers on hydrated pages hides itself with this one style.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self'],
				'media-src': ['self'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		},
		prerender: {
			handleHttpError: 'fail',
			handleMissingId({ path, id, message }) {
				// What a reader chose on these pages stands behind the #; it has a = or a comma, which no
				// name of a place has.
				const chosen = /^(\/es)?\/(archive|search|compare|like-mine|binder)\/$/.test(path);
				if (!(chosen && /[=,]/.test(id))) throw new Error(message);
			},
			handleEntryGeneratorMismatch: 'fail',
			handleUnseenRoutes({ routes, message }) {
				// An archive without captions, files, policies or resources has nothing to serve from these.
				const may = [
					'/media/[slug]/[file]',
					'/media/files/[...name]',
					'/media/[slug]/[id].svg',
					'/[[language=language]]/policies/[slug]/[id]',
					'/[[language=language]]/policies/[slug]',
					'/[[language=language]]/policies/does/[key]',
					// Further pages exist only where more than 24 clauses do the same.
					'/[[language=language]]/policies/does/[key]/page/[number]',
					'/[[language=language]]/library/[type]',
					'/[[language=language]]/library/[type]/[part]',
					'/[[language=language]]/compare/[pair]',
					'/[[language=language]]/like-mine/[wish]',
					'/archive-data/[kind]/[file]'
				];
				if (routes.some((route) => !may.includes(route))) throw new Error(message);
			},
			entries: ['*']
		}
	}
};
