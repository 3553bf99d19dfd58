// A source in a few words, as lists of many facts name it.
import { formatDate, type Language } from '../language';
import type { CampaignRecord } from '../content/schema';

export interface ShortSource {
	/** Publisher and date; the title too, where two would read the same. */
	label: string;
	/** Where it was read; missing where the address is left out. */
	url?: string;
}

/** The sources with these keys, each once. */
export function shortSources(
	{ sources }: CampaignRecord,
	keys: readonly string[],
	language: Language
): ShortSource[] {
	const named = [...new Set(keys)].flatMap((key) => {
		const source = sources[key];
		if (!source) return [];
		const when = source.date && formatDate(source.date, language, 'short');
		return [{ source, label: [source.publisher, when].filter(Boolean).join(', ') }];
	});
	const isTwice = (label: string) => named.filter((one) => one.label === label).length > 1;
	return named.map(({ source, label }) => ({
		label: source.title && isTwice(label) ? `${label} (${source.title})` : label,
		...(source.url && { url: source.url })
	}));
}
