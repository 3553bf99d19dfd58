export const placeNames = (r: string, c: string[]) => c.map((x) => r + x);
