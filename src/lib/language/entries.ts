/** The addresses of a page in both languages, for the entry lists of prerendered routes. */
export const inBothLanguages = <P extends object>(params: P): [P, P & { language: 'es' }] => [
	params,
	{ ...params, language: 'es' }
];
