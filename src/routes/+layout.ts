// Every page is complete HTML; the few that are hydrated say so themselves.
export const prerender = true;
export const csr = false;
export const trailingSlash = 'always';
