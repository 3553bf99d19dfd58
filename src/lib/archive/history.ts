// When a record was published, changed and checked.
import type { Archive, Campaign } from './types';

/** Day on which a story was first published: the oldest entry of its change log. */
export const firstPublished = ({ record: { changes } }: Campaign): string =>
	changes.reduce((first, { date }) => (date < first ? date : first), changes[0]?.date ?? '');

/** Day of the latest entry of a story's change log. */
export const lastEdited = ({ record: { changes } }: Campaign): string =>
	changes.reduce((last, { date }) => (date > last ? date : last), '');

/** Day of the latest change of any story. */
export const lastEdit = ({ campaigns }: Archive): string =>
	campaigns.map(lastEdited).reduce((last, date) => (date > last ? date : last), '');
