import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { storyPlugin } from './src/lib/content/story-plugin.ts';

export default defineConfig({
	plugins: [storyPlugin(), sveltekit()],
	worker: { format: 'es' },
	css: {
		transformer: 'lightningcss',
		lightningcss: {
			// Chrome 90, Safari 14 and Firefox 90, as major << 16: what old phones still run.
			targets: { chrome: 90 << 16, safari: 14 << 16, ios_saf: 14 << 16, firefox: 90 << 16 }
		}
	},
	build: { target: 'es2020', cssMinify: 'lightningcss', assetsInlineLimit: 0 },
	test: { include: ['tests/unit/**/*.test.ts'], environment: 'node' }
});
