// Feeds of the library and of the stories, in each language, as Atom (RFC 4287) and JSON Feed 1.1. Pure.
import { createHash } from 'node:crypto';
import { inLanguage, type Language } from '../language';
import { libraryWords } from '../language/library';
import { wordsOf } from '../language/words';
import { cardOf } from './cards';
import { FEED_TYPES, feedAddress, type FeedFormat, type FeedName } from './feed-addresses';
import { itemOf, resourcesOf, type LibraryItem } from './library';
import { byNewestChange, headOf } from './model';
import type { Archive } from './types';

/** A feed holds at most this many of its newest. */
export const FEED_MOST = 500;

interface Entry {
	id: string;
	title: string;
	/** Language of the title. */
	language: Language;
	/** Address on this site. */
	address: string;
	/** Where the thing itself is. */
	outside?: string;
	/** RFC 3339. */
	updated: string;
	text: string;
	authors: string[];
	tags: string[];
}

/**
 * A date as RFC 3339, which needs a day: the first of what is known.
 * @param text 2018, 2018-09 or 2018-09-06
 */
export const instant = (text: string): string =>
	`${text.slice(0, 4)}-${text.slice(5, 7) || '01'}-${text.slice(8, 10) || '01'}T00:00:00Z`;

/**
 * A name for good, which needs no domain: a UUID (RFC 9562, version 5) of the thing’s name. It stays
 * when the site moves to another address or a resource to another page.
 */
export function nameForGood(name: string): string {
	const urlSpace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
	const hash = createHash('sha1').update(urlSpace).update(`cfp:${name}`).digest();
	hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
	hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
	const hex = hash.toString('hex');
	return `urn:uuid:${[
		[0, 8],
		[8, 12],
		[12, 16],
		[16, 20],
		[20, 32]
	]
		.map(([a, b]) => hex.slice(a, b))
		.join('-')}`;
}

function libraryEntries(archive: Archive, language: Language): Entry[] {
	return resourcesOf(archive)
		.slice(0, FEED_MOST)
		.map((resource) => {
			const item = itemOf(resource, archive, language);
			const changed = resource.campaign?.record.changes[0]?.date;
			return {
				id: nameForGood(`library/${language}/${item.id}`),
				title: item.title.text,
				language: item.title.language,
				address: item.address,
				...(item.url && { outside: item.url }),
				updated: instant(item.date ?? changed ?? '1970'),
				text: textOf(item),
				authors: [item.publisher.map(({ text }) => text).join('')],
				tags: [item.typeLabel, ...item.themes.map(({ label }) => label)]
			};
		});
}

/** Type, date with what it stands for, summary, campaign: what the page of the library shows. */
function textOf(item: LibraryItem): string {
	const head = [item.typeLabel, item.when, item.dateIs.text].filter(Boolean).join(' · ');
	return [head, item.about.text, item.note?.text, item.campaign?.title.text]
		.filter(Boolean)
		.join('\n');
}

const storyEntries = (archive: Archive, language: Language): Entry[] =>
	[...archive.campaigns]
		.sort(byNewestChange)
		.slice(0, FEED_MOST)
		.map((campaign) => {
			const head = headOf(campaign, language);
			const card = cardOf(campaign, archive, language);
			const { changes, reviewed } = campaign.record;
			return {
				id: nameForGood(`stories/${language}/${campaign.slug}`),
				title: head.title,
				language: head.language,
				address: card.url,
				updated: instant(changes[0]?.date ?? reviewed),
				text: [head.summary, `${card.meta}. ${card.outcome}, ${card.asOf}.`].join('\n'),
				authors: [wordsOf(language).site],
				tags: campaign.record.themes.map((key) => {
					const term = archive.vocabulary.themes[key];
					return term?.label[language] ?? term?.label.en ?? key;
				})
			};
		});

/**
 * The text of a feed.
 * @param site where the site is published, without a slash at the end; '' where the build does not know:
 *   addresses are then paths, which readers take from the feed’s own address
 */
export function feedOf(
	name: FeedName,
	format: FeedFormat,
	archive: Archive,
	language: Language,
	site: string
): string {
	const words = libraryWords[language];
	const entries =
		name === 'library' ? libraryEntries(archive, language) : storyEntries(archive, language);
	const feed = {
		id: nameForGood(`feed/${name}/${language}`),
		title: `${words.feedAbout[name]} · ${wordsOf(language).site}`,
		page: site + inLanguage(`/${name}/`, language),
		self: site + feedAddress(name, language, format),
		language,
		entries
	};
	return format === 'atom' ? atom(feed, site) : jsonFeed(feed, site);
}

interface Feed {
	id: string;
	title: string;
	page: string;
	self: string;
	language: Language;
	entries: Entry[];
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML: its signs escaped, and without the control characters that XML forbids. */
export const xml = (text: string): string =>
	text
		// eslint-disable-next-line no-control-regex -- these are the signs that XML 1.0 does not allow
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
		.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

function atom({ id, title, page, self, language, entries }: Feed, site: string): string {
	const newest = entries.reduce((latest, one) => (one.updated > latest ? one.updated : latest), '');
	const lines = entries.flatMap((one) => [
		'<entry>',
		`<id>${one.id}</id>`,
		`<title${one.language === language ? '' : ` xml:lang="${one.language}"`}>${xml(one.title)}</title>`,
		`<updated>${one.updated}</updated>`,
		...one.authors.map((name) => `<author><name>${xml(name)}</name></author>`),
		`<link rel="alternate" type="text/html" href="${xml(site + one.address)}"/>`,
		...(one.outside ? [`<link rel="related" href="${xml(one.outside)}"/>`] : []),
		...one.tags.map((tag) => `<category term="${xml(tag)}"/>`),
		`<summary>${xml(one.text)}</summary>`,
		'</entry>'
	]);
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
		`<id>${id}</id>`,
		`<title>${xml(title)}</title>`,
		`<updated>${newest || instant('1970')}</updated>`,
		`<link rel="self" type="${FEED_TYPES.atom}" href="${xml(self)}"/>`,
		`<link rel="alternate" type="text/html" hreflang="${language}" href="${xml(page)}"/>`,
		...lines,
		'</feed>',
		''
	].join('\n');
}

const jsonFeed = ({ title, page, self, language, entries }: Feed, site: string): string =>
	JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title,
		home_page_url: page,
		feed_url: self,
		language,
		items: entries.map((one) => ({
			id: one.id,
			url: site + one.address,
			...(one.outside && { external_url: one.outside }),
			title: one.title,
			content_text: one.text,
			date_modified: one.updated,
			authors: one.authors.map((name) => ({ name })),
			tags: one.tags,
			language
		}))
	});
