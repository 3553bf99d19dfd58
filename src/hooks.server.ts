import type { Handle } from '@sveltejs/kit';
import { languageOf } from '$lib/language';

/** Writes the page's language into its html element, where screen readers look for it. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(event.url.pathname)),
		preload: ({ type, path }) =>
			type === 'font' && /big-shoulders|source-serif-4-latin-wght-normal/.test(path)
	});
