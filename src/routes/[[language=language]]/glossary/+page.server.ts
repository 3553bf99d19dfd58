import { getArchive } from '$lib/archive/archive.server';
import { byLetter, glossaryOf } from '$lib/archive/glossary';
import { mentionsOfStories } from '$lib/exhibit/render.server';

export async function load({ parent }) {
	const { language } = await parent();
	const entries = glossaryOf(await getArchive(), await mentionsOfStories(language), language);
	return { total: entries.length, letters: byLetter(entries) };
}
