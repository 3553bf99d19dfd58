import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { storyPlugin } from './src/lib/content/story-plugin.ts';

/** What Chrome 90, Safari 14 and Firefox 90 understand. */
const TARGET = 'es2020';

export default defineConfig({
	plugins: [storyPlugin(), sveltekit()],
	worker: {
		format: 'es',
		// The addresses of our two small scripts carry a hash of their text. The server's build writes
		// the addresses, the browser's build the files: both must compile to the same text.
		rolldownOptions: { transform: { target: TARGET } }
	},
	css: {
		transformer: 'lightningcss',
		lightningcss: {
			// Chrome 90, Safari 14 and Firefox 90, as major << 16: what old phones still run.
			targets: { chrome: 90 << 16, safari: 14 << 16, ios_saf: 14 << 16, firefox: 90 << 16 }
		}
	},
	build: {
		target: TARGET,
		// For es2020 alone :is() would be written a second time as :-webkit-any(), which weighs more than
		// the selector says, and only where it is known.
		cssTarget: ['chrome90', 'safari14', 'ios14', 'firefox90'],
		cssMinify: 'lightningcss',
		assetsInlineLimit: 0,
		rolldownOptions: { checks: { pluginTimings: false } }
	},
	test: { include: ['tests/unit/**/*.test.ts'], environment: 'node', testTimeout: 60_000 }
});
