// Looks at a built site before it is published: every link and anchor inside it leads somewhere,
// every share card is there, ids are used once, and nothing on a page could run or load from elsewhere.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

interface Page {
	ids: Set<string>;
	links: string[];
	faults: string[];
}

/**
 * Every fault of the site in a folder, as sentences; none means that it may be published.
 * @param site where it will be published, without a slash at the end; heads of pages name it
 */
export async function verifySite(folder: string, site = ''): Promise<string[]> {
	const faults: string[] = [];
	const pages = new Map<string, Page>();
	for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
		if (!name.endsWith('.html')) continue;
		const address = `/${name.replace(/\\/g, '/').replace(/(^|\/)index\.html$/, '$1')}`;
		const page = readPage(readFileSync(join(folder, name), 'utf8'), site);
		pages.set(address, page);
		faults.push(...page.faults.map((fault) => `${address}: ${fault}`));
	}
	for (const [address, page] of pages)
		for (const link of page.links) {
			const { pathname, hash } = new URL(link, `http://site${address}`);
			const target = pages.get(decodeURIComponent(pathname));
			const file = join(folder, decodeURIComponent(pathname));
			if (!target && !(existsSync(file) && statSync(file).isFile()))
				faults.push(`${address}: a link leads nowhere: ${link}`);
			else if (
				target &&
				hash.length > 1 &&
				!isChoice(pathname, hash) &&
				!target.ids.has(decodeURIComponent(hash.slice(1)))
			)
				faults.push(`${address}: there is no place ${hash} for the link ${link}`);
		}
	return faults;
}

/** What a reader chose on a page of the tools: it has a = or a comma, which no name of a place has. */
const isChoice = (pathname: string, hash: string) =>
	/^(\/es)?\/(archive|search|compare|like-mine|binder)\/$/.test(pathname) && /[=,]/.test(hash);

function readPage(html: string, site: string): Page {
	const page: Page = { ids: new Set(), links: [], faults: [] };
	const walk = (node: Node): void => {
		if ('tagName' in node) {
			for (const { name, value } of node.attrs) {
				if (name === 'id') {
					if (page.ids.has(value)) page.faults.push(`the id “${value}” stands twice`);
					page.ids.add(value);
				}
				if (/^on/.test(name)) page.faults.push(`<${node.tagName}> has a program in ${name}`);
				if (name === 'style' && !isAnnouncer(value))
					page.faults.push(`<${node.tagName}> has a style attribute`);
				if (['href', 'src'].includes(name))
					checkAddress(page, node.tagName, name, named(node) ? pathOf(value, site) : value);
			}
			const get = (key: string) => node.attrs.find((one) => one.name === key)?.value ?? '';
			if (node.tagName === 'meta' && get('property') === 'og:image')
				checkAddress(page, 'meta', 'content', pathOf(get('content'), site));
			if (node.tagName === 'a') {
				if (/^https?:/.test(get('href')) && !/\bnoreferrer\b/.test(get('rel')))
					page.faults.push(`the link to ${get('href')} tells where the reader came from`);
			}
		}
		if ('childNodes' in node) for (const child of node.childNodes) walk(child);
		if ('content' in node) walk(node.content);
	};
	walk(parse(html));
	return page;
}

/** A link in the head that names an address of this site and loads nothing. */
const named = ({ tagName, attrs }: DefaultTreeAdapterMap['element']) =>
	tagName === 'link' &&
	attrs.some(({ name, value }) => name === 'rel' && /^(canonical|alternate)$/.test(value));

/** An address on the published site as a path; any other as it is. */
const pathOf = (address: string, site: string) =>
	site && address.startsWith(`${site}/`) ? address.slice(site.length) : address;

/** Kit's announcer for screen readers on hydrated pages; the policy allows it by its hash. */
const isAnnouncer = (style: string) => /^position: absolute; left: 0; top: 0; clip/.test(style);

function checkAddress(page: Page, tag: string, name: string, value: string): void {
	if (/^(javascript|data|vbscript):/i.test(value.trim()))
		page.faults.push(`<${tag}> has an address that could run: ${value.slice(0, 40)}`);
	else if (/^(https?:)?\/\//i.test(value)) {
		if (tag !== 'a') page.faults.push(`<${tag} ${name}> loads from elsewhere: ${value}`);
	} else if (!/^mailto:/i.test(value)) page.links.push(value);
}
