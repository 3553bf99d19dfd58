/** The only language prefix: Spanish. English has none. */
export const match = (text: string): text is 'es' => text === 'es';
