// What the press needs to know of a story, taken from its record.
import type { About, Kind } from './compose';

/** The part of a record that a poster is made from; that of content/schema fits. */
interface RecordLike {
	themes: string[];
	places: readonly { kind: Kind }[];
	outcome: { status: string };
	poster?: { motif?: string | undefined; inks?: readonly [string, string] | undefined } | undefined;
}

/** Takes from a record what a poster shows: its themes, the kind of the place named first, how it ended, and what the authors chose. */
export const aboutOf = ({ themes, places, outcome, poster }: RecordLike): Omit<About, 'slug'> => ({
	themes,
	kind: places[0]?.kind ?? 'county',
	outcome: outcome.status,
	motif: poster?.motif,
	inks: poster?.inks
});
