// What the record says of a campaign on the page of one value: a role, a name, the events of a year.
import { formatDate, say, type Language } from '../language';
import type { Facet } from './facets';
import type { Campaign } from './types';

/** One line of the record that belongs to this value, or nothing. */
export function noteFor(
	{ record }: Campaign,
	facet: Facet,
	key: string,
	language: Language
): string | undefined {
	if (facet === 'organizations') {
		const role = record.organizations.find((one) => one.id === key)?.role;
		return role && say(role, language);
	}
	if (facet === 'decision-makers')
		return record.decision_makers
			.filter((one) => one.kind === key)
			.map((one) => one.name)
			.join('; ');
	if (facet === 'years')
		return record.events
			.filter((event) => event.date.startsWith(key))
			.map((event) => `${formatDate(event.date, language, 'short')}: ${say(event.title, language)}`)
			.join('. ');
	return undefined;
}
