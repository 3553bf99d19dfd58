import { error } from '@sveltejs/kit';
import { getArchive } from '$lib/archive/archive.server';
import { allFeeds, feedAddress, FEED_TYPES } from '$lib/archive/feed-addresses';
import { feedOf } from '$lib/archive/feeds';
import { siteAddress } from '$lib/shell/address';

export const prerender = true;
export const trailingSlash = 'never';

const nameOf = (feed: ReturnType<typeof allFeeds>[number]) =>
	feedAddress(feed.name, feed.language, feed.format).split('/').pop() ?? '';

/** A feed of the library or of the stories, in a language. */
export async function GET({ params }) {
	const feed = allFeeds().find((one) => nameOf(one) === params.name);
	if (!feed) error(404);
	const { name, format, language } = feed;
	const site = siteAddress(process.env.ARCHIVE_ADDRESS);
	return new Response(feedOf(name, format, await getArchive(), language, site), {
		headers: { 'content-type': `${FEED_TYPES[format]}; charset=utf-8` }
	});
}

export const entries = () => allFeeds().map((feed) => ({ name: nameOf(feed) }));
