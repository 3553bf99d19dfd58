// The part of Citation.js that is used here; the packages ship no types.
declare module '@citation-js/core' {
	export class Cite {
		constructor(items: unknown);
		format(format: string, options?: Record<string, string | boolean>): string;
	}
	export const plugins: {
		config: { get(name: '@csl'): { styles: { add(name: string, xml: string): void } } };
	};
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
