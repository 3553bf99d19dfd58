import { getArchive } from '$lib/archive/archive.server';
import { catalogueOf } from '$lib/exhibit/catalogue';
import { notesOf, renderExample } from '$lib/exhibit/render.server';
import { NoteBook } from '$lib/exhibit/story';

export async function load({ parent }) {
	const { language } = await parent();
	const { examples } = await getArchive();
	const notes = new NoteBook();
	const scenes = [];
	for (const { examples: pages, ...scene } of catalogueOf(examples, language)) {
		const shown = [];
		for (const page of pages)
			shown.push({ ...page, html: (await renderExample(page.name, language, notes))?.html ?? '' });
		scenes.push({ ...scene, examples: shown });
	}
	return { scenes, notes: examples ? notesOf(notes, examples.campaign) : [] };
}
