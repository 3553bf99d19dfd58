// What is made of an archive once and asked for by many pages.
import type { Archive } from './types';

/** Keeps what is made of an archive: pages ask for it once for each of their kind. */
export function perArchive<T>(make: (archive: Archive) => T): (archive: Archive) => T {
	const made = new WeakMap<Archive, T>();
	return (archive) => {
		const known = made.get(archive);
		if (known !== undefined) return known;
		const value = make(archive);
		made.set(archive, value);
		return value;
	};
}
