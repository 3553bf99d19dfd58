// Fetches a data file of this site, once for each page view.

/** gone: there is no such file; failed: it did not arrive, and can be asked for again. */
export type Fetched<T> = { value: T } | 'gone' | 'failed';

const files = new Map<string, Promise<Fetched<unknown>>>();

/** The contents of a data file; a file that failed is fetched anew when it is asked for again. */
export function fetchFile<T>(address: string): Promise<Fetched<T>> {
	const known = files.get(address) ?? fetchNow(address);
	files.set(address, known);
	// The files are made by this site's own build (archive/), in the form that their callers name.
	return known as Promise<Fetched<T>>;
}

async function fetchNow(address: string): Promise<Fetched<unknown>> {
	try {
		const response = await fetch(address);
		if (response.status === 404 || response.status === 410) return 'gone';
		if (!response.ok) throw new Error(`${response.status}`);
		return { value: (await response.json()) as unknown };
	} catch {
		// No connection, or a file cut off on the way.
		files.delete(address);
		return 'failed';
	}
}
