import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { DATA_FILES, dataFile } from '$lib/archive/export/files';
import { siteAddress } from '$lib/shell/address';

export const prerender = true;
export const trailingSlash = 'never';

/** One file of the archive's data. */
export async function GET({ params }) {
	const file = dataFile(
		await getArchive(),
		params.file,
		siteAddress(process.env['ARCHIVE_ADDRESS'])
	);
	if (!file) error(404);
	return new Response(file.text, { headers: { 'content-type': file.type } });
}

export const entries = () => DATA_FILES.map((file) => ({ file }));
