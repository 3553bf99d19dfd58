// Finding one's way: where the reader is, next and previous, switches, and her place if she asks.
import { isMoving, keep, kept, setMotion, startMotion } from './motion';

const root = document.documentElement;

/** Index of the last one that fits, or -1 (old browsers have no findLastIndex). */
function lastWhere<T>(list: T[], fits: (one: T) => boolean): number {
	for (let at = list.length - 1; at >= 0; at--) if (fits(list[at] as T)) return at;
	return -1;
}
const PLACE = 'place';

/** The step that was kept for a story; a broken note counts as none. */
function placeOf(story: string): string | undefined {
	try {
		const places: unknown = JSON.parse(kept(PLACE) ?? '{}');
		const id: unknown = (places as Record<string, unknown>)[story];
		return typeof id === 'string' ? id : undefined;
	} catch {
		return undefined;
	}
}

function switchButton(
	bar: HTMLElement,
	name: string,
	isOn: () => boolean,
	set: (isOn: boolean) => void
) {
	const button = bar.querySelector<HTMLButtonElement>(`[data-switch="${name}"]`);
	if (!button) return;
	const tell = () => button.setAttribute('aria-checked', String(isOn()));
	tell();
	button.addEventListener('click', () => {
		set(!isOn());
		tell();
	});
}

/** The link to a step is copied where the browser can; else it is followed as any link. */
function copyLinks(bar: HTMLElement) {
	const says = bar.querySelector<HTMLElement>('[data-live]');
	document.addEventListener('click', (event) => {
		const link =
			event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-link]');
		if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey) return;
		const name = link.innerHTML;
		history.replaceState(history.state, '', link.hash);
		event.preventDefault();
		void navigator.clipboard.writeText(link.href).then(() => {
			link.textContent = link.dataset['done'] ?? name;
			if (says) says.textContent = link.textContent;
			setTimeout(() => (link.innerHTML = name), 2000);
		});
	});
}

/**
 * @param steps all steps of the page
 * @param bring scrolls to a step or a heading
 * @param current the step at the reading line
 */
export function startWayfinder(
	steps: HTMLElement[],
	bring: (target: HTMLElement, behavior?: ScrollBehavior) => void,
	current: () => HTMLElement | undefined
) {
	startMotion();
	const bar = document.querySelector<HTMLElement>('[data-wayfinder]');
	if (!bar) return;
	const story = bar.dataset['wayfinder'] ?? '';
	const details = bar.querySelector('details');
	const count = bar.querySelector<HTMLElement>('[data-count]');
	const line = bar.querySelector<HTMLElement>('.wayfinder-line');
	const links = [...bar.querySelectorAll<HTMLAnchorElement>('ol a')];
	const parts = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
	const stops = [
		...document.querySelectorAll<HTMLElement>(
			'.story .chapter, .story [data-step], .story > section[id]:not([data-scene])'
		)
	];
	for (const part of bar.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
	root.classList.add('wayfinding');

	const move = (by: number) => {
		// Whatever lies clearly beyond the window's middle comes next; just above it, before.
		const middle = innerHeight * 0.55;
		const tops = stops.map((stop) => stop.getBoundingClientRect().top);
		const step = current();
		const at = step && step.getBoundingClientRect().bottom > 0 ? stops.indexOf(step) : -1;
		const byPlace =
			by > 0 ? tops.findIndex((top) => top > middle) : lastWhere(tops, (top) => top < 40);
		const target = at >= 0 ? stops[at + by] : stops[byPlace];
		if (!target) return;
		bring(target, isMoving() ? 'smooth' : 'auto');
		target.tabIndex = -1;
		target.focus({ preventScroll: true });
	};
	for (const button of bar.querySelectorAll<HTMLElement>('[data-move]'))
		button.addEventListener('click', () => move(Number(button.dataset['move'])));

	let keysOn = kept('keys') !== 'off';
	switchButton(
		bar,
		'keys',
		() => keysOn,
		(isOn) => {
			keysOn = isOn;
			keep('keys', isOn ? undefined : 'off');
		}
	);
	switchButton(bar, 'motion', isMoving, setMotion);
	let keepsPlace = kept(PLACE) !== undefined;
	const savePlace = () => {
		const id = current()?.id;
		if (keepsPlace && id) keep(PLACE, JSON.stringify({ [story]: id }));
	};
	switchButton(
		bar,
		'place',
		() => keepsPlace,
		(isOn) => {
			keepsPlace = isOn;
			if (isOn) {
				keep(PLACE, '{}');
				savePlace();
			} else keep(PLACE, undefined);
		}
	);
	const resume = bar.querySelector<HTMLAnchorElement>('[data-resume]');
	const place = placeOf(story);
	if (resume && place && document.getElementById(place)) {
		resume.hash = place;
		resume.hidden = false;
		resume.addEventListener('click', () => (resume.hidden = true));
	}
	addEventListener('pagehide', savePlace);

	addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && details?.open) {
			details.open = false;
			details.querySelector('summary')?.focus();
			return;
		}
		const typing =
			event.target instanceof Element &&
			event.target.closest('input, textarea, select, [contenteditable], dialog');
		if (!keysOn || typing || event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'j') move(1);
		if (event.key === 'k') move(-1);
	});
	bar.addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('a') && details) details.open = false;
	});

	let waiting = false;
	let [partShown, stepShown] = [-2, -2];
	// On every frame of scrolling: what has not changed is not touched, so that nothing is laid out anew.
	const tell = () => {
		waiting = false;
		const room = document.documentElement.scrollHeight - innerHeight;
		if (line) line.style.transform = `scaleX(${room > 0 ? Math.min(1, scrollY / room) : 0})`;
		bar.classList.toggle('is-away', scrollY < innerHeight * 0.4);
		const part = lastWhere(parts, (one) => one.getBoundingClientRect().top < innerHeight / 2);
		if (part !== partShown)
			links.forEach((link, index) => {
				if (index === part) link.setAttribute('aria-current', 'location');
				else link.removeAttribute('aria-current');
			});
		partShown = part;
		const step = current();
		const number = step ? steps.indexOf(step) + 1 : 0;
		if (count && number !== stepShown && steps.length > 0)
			count.textContent = (count.dataset['count'] ?? '')
				.replace('{n}', String(number))
				.replace('{all}', String(steps.length));
		stepShown = number;
	};
	const wait = () => {
		if (waiting) return;
		waiting = true;
		requestAnimationFrame(tell);
	};
	addEventListener('scroll', wait, { passive: true });
	addEventListener('resize', wait, { passive: true });
	copyLinks(bar);
	tell();
}
