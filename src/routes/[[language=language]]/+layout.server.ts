import { languageOf } from '$lib/language';
import { siteAddress } from '$lib/shell/address';

export function load({ url }) {
	return {
		language: languageOf(url.pathname),
		path: url.pathname,
		address: siteAddress(process.env.ARCHIVE_ADDRESS)
	};
}
