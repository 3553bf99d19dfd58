import { languageOf } from '$lib/language';

export function load({ url }) {
	return { language: languageOf(url.pathname), path: url.pathname };
}
