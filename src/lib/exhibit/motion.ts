// Whether things move: the system says, and the switch on the page has the last word.
const root = document.documentElement;
const still = matchMedia('(prefers-reduced-motion: reduce)');

export const isMoving = () =>
	root.dataset['motion'] ? root.dataset['motion'] === 'on' : !still.matches;

/** Keeps a choice on the device; a browser that stores nothing keeps it for this page only. */
export function keep(key: string, value: string | undefined) {
	try {
		if (value === undefined) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// Nothing to do: the choice holds until the page is left.
	}
}

export function kept(key: string): string | undefined {
	try {
		return localStorage.getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Reads the choice that was kept. */
export function startMotion() {
	const choice = kept('motion');
	if (choice === 'on' || choice === 'off') root.dataset['motion'] = choice;
}

export function setMotion(isOn: boolean) {
	root.dataset['motion'] = isOn ? 'on' : 'off';
	keep('motion', root.dataset['motion']);
	dispatchEvent(new Event('motionchange'));
}
