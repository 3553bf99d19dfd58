// Addresses that were published once keep working: a plain page that leads on, without script.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../src/lib/content/read';

/**
 * The old addresses of stories and policies with those that they lead to, below the language's prefix,
 * without a slash at either end. A policy of a story that was renamed moves with it.
 */
export function redirectsOf({
	stories,
	withdrawn
}: Pick<Content, 'stories' | 'withdrawn'>): Map<string, string> {
	const leads = new Map<string, string>();
	for (const story of withdrawn)
		for (const alias of story.aliases) leads.set(`stories/${alias}`, `stories/${story.slug}`);
	for (const { slug, record } of stories) {
		const { aliases = [], policies = [] } = record.value ?? {};
		for (const alias of aliases) leads.set(`stories/${alias}`, `stories/${slug}`);
		for (const { id, aliases: earlier = [] } of policies) {
			const target = `policies/${slug}/${id}`;
			for (const name of [slug, ...aliases])
				for (const old of [id, ...earlier])
					if (`policies/${name}/${old}` !== target) leads.set(`policies/${name}/${old}`, target);
		}
	}
	return leads;
}

/** Writes a page for each old address, in both languages, into a built site. */
export function writeRedirects(folder: string, content: Content): void {
	for (const [old, target] of redirectsOf(content))
		for (const prefix of ['', 'es/']) {
			const place = join(folder, prefix, old);
			const address = `/${prefix}${target}/`;
			mkdirSync(place, { recursive: true });
			writeFileSync(
				join(place, 'index.html'),
				`<!doctype html><html lang="${prefix ? 'es' : 'en'}"><meta charset="utf-8"><title>${address}</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${address}"><link rel="canonical" href="${address}"><p><a href="${address}">${address}</a></p></html>\n`
			);
		}
}
