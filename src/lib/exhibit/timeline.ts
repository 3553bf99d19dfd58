// Which events a timeline shows, in which order. Pure.
import type { Campaign } from '../archive/types';
import type { CampaignRecord } from '../content/schema';
import { inLanguage, say, type Language } from '../language';

type Event = CampaignRecord['events'][number];

export interface TimelineEvent {
	event: Event;
	/** The other campaign that the event belongs to; not set for the story's own. */
	of?: { slug: string; name: string; url: string };
}

/**
 * Events of a campaign and of others among them, by date; equal dates keep the campaigns' order.
 * @param choice ids of own events, and kinds, that are shown; empty: all
 */
export function eventsOf(
	campaign: Campaign,
	others: Campaign[],
	choice: { only: string[]; kinds: string[] },
	language: Language
): TimelineEvent[] {
	const kind = (event: Event) => choice.kinds.length === 0 || choice.kinds.includes(event.kind);
	const own = campaign.record.events.filter(
		(event) => choice.only.length === 0 || choice.only.includes(event.id)
	);
	const theirs = others.flatMap((other) =>
		other.record.events.map((event) => ({
			event,
			of: {
				slug: other.slug,
				name: say(other.record.title, language),
				url: inLanguage(`/stories/${other.slug}/`, language)
			}
		}))
	);
	const all: TimelineEvent[] = [...own.map((event) => ({ event })), ...theirs];
	return all
		.filter(({ event }) => kind(event))
		.sort((a, b) => (a.event.date < b.event.date ? -1 : a.event.date > b.event.date ? 1 : 0));
}
