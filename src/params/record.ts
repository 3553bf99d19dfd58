/** The slug of a campaign below /archive/, where the plain view “table” stands too. */
export const match = (text: string): boolean => text !== 'table';
