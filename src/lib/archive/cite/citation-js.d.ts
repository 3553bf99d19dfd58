// The part of Citation.js that is used here; the packages ship no types.
declare module '@citation-js/core' {
	export class Cite {
		constructor(items: unknown);
		format(format: 'bibtex' | 'ris'): string;
		/** Entries of a list of works: the id of the item, and its text. */
		format(
			format: 'bibliography',
			options: { format: string; template: string; lang: string; asEntryArray: true }
		): [string, string][];
	}
	export const plugins: {
		config: { get(name: '@csl'): { styles: { add(name: string, xml: string): void } } };
	};
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
