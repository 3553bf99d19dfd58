// What runs inside the page while it is measured. Each function is sent to the browser as text, so
// none of them may use anything from outside itself.

/** One layout shift, as the browser reports it. */
export interface Shift {
	value: number;
	at: number;
}

export interface Line {
	top: number;
	/** Height of the window in the page’s own px: a page that is too wide is shown smaller on a phone. */
	window: number;
	/** Whether it can be read whole: inside the window and not under the bar. */
	inView: boolean;
	/** The picture that is shown beside it or above it: its name, or the id of its step. */
	picture: string;
}

declare global {
	interface Window {
		bench: {
			shifts: Shift[];
			/** Lengths of the tasks over 50 ms. */
			tasks: number[];
			/** Longest time between two frames. */
			frame: number;
			/** Ids of the steps that were shown as the one being read. */
			read: Record<string, true>;
			word?: Range;
		};
	}
}

/** Begins to listen, before the page itself begins. */
export function listen() {
	window.bench = { shifts: [], tasks: [], frame: 0, read: {} };
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
			if (!shift.hadRecentInput)
				window.bench.shifts.push({ value: shift.value, at: shift.startTime });
		}
	}).observe({ type: 'layout-shift', buffered: true });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) window.bench.tasks.push(duration);
	}).observe({ type: 'longtask' });
}

/** Begins to count tasks and frames anew. */
export function startClock() {
	window.bench.tasks = [];
	window.bench.frame = 0;
	let last = performance.now();
	const tick = (now: number) => {
		window.bench.frame = Math.max(window.bench.frame, now - last);
		last = now;
		for (const { id } of document.querySelectorAll('[data-step].is-active'))
			window.bench.read[id] = true;
		requestAnimationFrame(tick);
	};
	requestAnimationFrame((now) => {
		last = now;
		requestAnimationFrame(tick);
	});
}

/** Waits until neither the place nor the height of the page has changed for thirty frames. */
export function settle(): Promise<void> {
	return new Promise((resolve) => {
		let still = 0;
		let last = '';
		const tick = () => {
			const now = `${scrollY} ${document.documentElement.scrollHeight} ${innerWidth} ${innerHeight}`;
			still = now === last ? still + 1 : 0;
			last = now;
			if (still >= 30) resolve();
			else requestAnimationFrame(tick);
		};
		tick();
	});
}

/** Reads to the end as a thumb does: 60 to 120 px a frame, until the page moves no further. */
export function readByTouch(): Promise<void> {
	return new Promise((resolve) => {
		let frame = 0;
		let still = 0;
		const tick = () => {
			const before = scrollY;
			scrollBy({ top: 60 + (frame++ % 4) * 20, behavior: 'instant' });
			still = scrollY === before ? still + 1 : 0;
			if (still >= 30) resolve();
			else requestAnimationFrame(tick);
		};
		requestAnimationFrame(tick);
	});
}

/**
 * Brings the middle of a step’s words to a part of the window’s height; the last thousand px frame
 * by frame.
 */
export function bring({ id, part }: { id: string; part: number }): Promise<void> {
	const step = document.getElementById(id);
	const words = step?.querySelector('.step-words') ?? step;
	if (!words) throw new Error(`There is no step ${id}.`);
	return new Promise((resolve) => {
		const tick = () => {
			// As by a hand: a page that is turned takes scrolling without one for the browser's own.
			dispatchEvent(new Event('touchmove'));
			const { top, bottom } = words.getBoundingClientRect();
			const way = (top + bottom) / 2 - innerHeight * part;
			const before = scrollY;
			const far = Math.abs(way) > 2000 ? Math.abs(way) - 1000 : Math.min(Math.abs(way), 100);
			scrollBy({ top: Math.sign(way) * far, behavior: 'instant' });
			if (Math.abs(way) < 1 || scrollY === before) resolve();
			else requestAnimationFrame(tick);
		};
		tick();
	});
}

/**
 * Marks the word nearest to the middle of what can be seen of a step.
 * @returns false where the step is not shown as the one being read, or none of its words is seen
 */
export function markWord(id: string): boolean {
	const step = document.getElementById(id);
	if (!step) return false;
	const seen: { word: Range; y: number }[] = [];
	const walker = document.createTreeWalker(step, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const text = walker.currentNode;
		if (text.parentElement?.closest('.still, .count, .step-link')) continue;
		for (const found of (text.textContent ?? '').matchAll(/\S+/g)) {
			const word = document.createRange();
			word.setStart(text, found.index);
			word.setEnd(text, found.index + found[0].length);
			const { top, bottom, left, right } = word.getBoundingClientRect();
			if (top < 0 || bottom > innerHeight) continue;
			// Not under the bar, nor under a picture that stands still.
			const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
			if (there && step.contains(there)) seen.push({ word, y: (top + bottom) / 2 });
		}
	}
	const middle = ((seen[0]?.y ?? 0) + (seen.at(-1)?.y ?? 0)) / 2;
	const [nearest] = seen.sort((one, two) => Math.abs(one.y - middle) - Math.abs(two.y - middle));
	if (!nearest) return false;
	window.bench.word = nearest.word;
	return step.matches('.is-active');
}

/** Where the marked word stands now, and which picture is shown with it. */
export function readWord(): Line {
	const { word } = window.bench;
	const parent = word?.startContainer.parentElement;
	const step = parent?.closest<HTMLElement>('[data-step]');
	if (!word || !parent || !step) throw new Error('No word was marked.');
	const { top, bottom, left, right } = word.getBoundingClientRect();
	const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
	const shown = step.closest('[data-scene]')?.querySelector<HTMLElement>('.stage-picture.is-shown');
	const staged = document.documentElement.classList.contains('staged');
	return {
		top,
		window: innerHeight,
		inView: top >= 0 && bottom <= innerHeight && there !== null && step.contains(there),
		picture: (staged && shown?.dataset['of']) || step.dataset['picture'] || step.id
	};
}
