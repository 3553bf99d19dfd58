// The small script of every page: colours, copying, and a language switch that keeps the step.
// Everything works without it; it only adds.
import { stepBeingRead } from './reading';

const root = document.documentElement;

/** The reader's choice of colours, kept on the device only once she has chosen. */
function themeSwitch(button: HTMLButtonElement) {
	const isDark = () =>
		root.dataset['theme']
			? root.dataset['theme'] === 'dark'
			: matchMedia('(prefers-color-scheme: dark)').matches;
	const name = () => {
		button.textContent = (isDark() ? button.dataset['light'] : button.dataset['dark']) ?? '';
	};
	button.hidden = false;
	name();
	button.addEventListener('click', () => {
		root.dataset['theme'] = isDark() ? 'light' : 'dark';
		try {
			localStorage.setItem('theme', root.dataset['theme']);
		} catch {
			// A browser that stores nothing shows the choice on this page only.
		}
		name();
	});
}

function copyButton(button: HTMLButtonElement) {
	if (!navigator.clipboard) return;
	button.hidden = false;
	const name = button.textContent;
	button.addEventListener('click', async () => {
		await navigator.clipboard.writeText(button.dataset['copy'] ?? '');
		button.textContent = button.dataset['done'] ?? name;
		setTimeout(() => (button.textContent = name), 2000);
	});
}

/** A record that was checked long ago says so, by the reader's clock. */
document.querySelectorAll<HTMLElement>('[data-old-from]').forEach((notice) => {
	const month = new Date().toISOString().slice(0, 7);
	if (month >= (notice.dataset['oldFrom'] ?? month + '~')) notice.hidden = false;
});

/** Who leaves quickly leaves nothing behind on the device. */
document.querySelectorAll('[data-leave]').forEach((link) =>
	link.addEventListener('click', () => {
		try {
			localStorage.clear();
		} catch {
			// A browser that stores nothing has nothing to forget.
		}
	})
);
document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]').forEach(themeSwitch);
document.querySelectorAll<HTMLButtonElement>('[data-copy]').forEach(copyButton);
document.addEventListener('click', (event) => {
	const link =
		event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-keep-step]');
	if (!link) return;
	// The step being read, else the place in the address.
	const place = stepBeingRead()?.id ?? location.hash.slice(1);
	if (place) link.hash = place;
});
