// The address at which the site is published, where the build has been told.

/**
 * Reads the address from the setting ARCHIVE_ADDRESS: scheme and host, without a slash at the end.
 * Nothing where it is not set; addresses in the heads of pages are then paths alone.
 * @throws Error with a plain sentence if it is not the address of a site's root
 */
export function siteAddress(text: string | undefined): string {
	if (!text) return '';
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`)
		throw new Error(
			`ARCHIVE_ADDRESS is “${text}”; it must be scheme and host alone, as in https://archive.example.org.`
		);
	return url.origin;
}
