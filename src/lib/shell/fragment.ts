/**
 * Puts something behind the # of the address, without a new entry in the history.
 * Kit's own replaceState refuses before its router has started, which is when a link that adds to the
 * binder is read; these pages never use that router.
 */
export const putFragment = (fragment: string) =>
	history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment}`);
