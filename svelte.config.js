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
			// A fragment with an equals sign is a choice of the reader (/archive/#theme=labor), not a place.
			handleMissingId({ id, message }) {
				if (!id.includes('=')) throw new Error(message);
			},
			handleEntryGeneratorMismatch: 'fail',
			handleUnseenRoutes({ routes, message }) {
				// An archive without captions, files, policies or resources has nothing to serve from these.
				const may = [
					'/media/[slug]/[file]',
					'/media/files/[...name]',
					'/media/[slug]/[id].svg',
					'/[[language=language]]/policies/[slug]/[id]',
					'/[[language=language]]/policies/does/[key]',
					'/[[language=language]]/library/[type]'
				];
				if (routes.some((route) => !may.includes(route))) throw new Error(message);
			},
			entries: ['*']
		}
	}
};
