import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { citationFile, CITATION_FILES } from '$lib/archive/cite/cite.server';
import { CITATION_KINDS, cslItem, type CitationFile } from '$lib/archive/cite/item';
import { inBothLanguages } from '$lib/language/entries';
import { siteAddress } from '$lib/shell/address';

export const prerender = true;
export const trailingSlash = 'never';

/** A story for a reference manager: BibTeX, RIS or CSL-JSON. */
export async function GET({ params }) {
	const { campaigns } = await getArchive();
	const campaign = campaigns.find(({ slug }) => slug === params.slug);
	const kind = params.kind as CitationFile;
	if (!campaign) error(404);
	const item = cslItem(
		campaign,
		params.language ?? 'en',
		siteAddress(process.env['ARCHIVE_ADDRESS'])
	);
	return new Response(citationFile(item, kind), {
		headers: { 'content-type': CITATION_FILES[kind] }
	});
}

export const entries = async () =>
	(await getArchive()).campaigns.flatMap(({ slug }) =>
		CITATION_KINDS.flatMap((kind) => inBothLanguages({ slug, kind }))
	);
