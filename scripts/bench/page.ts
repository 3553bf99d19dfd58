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
	/** Id of the step whose picture is shown beside it, or above it. */
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
			word?: Range;
		};
	}
}

/** Begins to listen, before the page itself begins. */
export function listen() {
	window.bench = { shifts: [], tasks: [], frame: 0 };
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

/** Brings the middle of a step’s words to the middle of the window; the last part frame by frame. */
export function bring(id: string): Promise<void> {
	const step = document.getElementById(id);
	const words = step?.querySelector('.step-words') ?? step;
	if (!words) throw new Error(`There is no step ${id}.`);
	return new Promise((resolve) => {
		const tick = () => {
			const { top, bottom } = words.getBoundingClientRect();
			const way = (top + bottom - innerHeight) / 2;
			const before = scrollY;
			const far = Math.abs(way) > 2000 ? Math.abs(way) - 1000 : Math.min(Math.abs(way), 100);
			scrollBy({ top: Math.sign(way) * far, behavior: 'instant' });
			if (Math.abs(way) < 1 || scrollY === before) resolve();
			else requestAnimationFrame(tick);
		};
		tick();
	});
}

/** Finds the word of the step being read that stands nearest to the middle of the window. */
export function markWord(): void {
	const middle = innerHeight / 2;
	const across = (one: Element) => {
		const { top, bottom } = one.getBoundingClientRect();
		return top <= middle && bottom >= middle;
	};
	const active = [...document.querySelectorAll('[data-step].is-active')].find(across);
	const step = active ?? [...document.querySelectorAll('[data-step]')].find(across);
	const words = step?.querySelector('.step-words');
	if (!words) throw new Error('No step stands in the middle of the window.');
	let nearest = Infinity;
	const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const text = walker.currentNode;
		if (text.parentElement?.closest('.count, .step-link')) continue;
		for (const found of (text.textContent ?? '').matchAll(/\S+/g)) {
			const word = document.createRange();
			word.setStart(text, found.index);
			word.setEnd(text, found.index + found[0].length);
			const { top, bottom } = word.getBoundingClientRect();
			const away = Math.abs((top + bottom) / 2 - middle);
			if (away >= nearest || bottom <= 0 || top >= innerHeight) continue;
			nearest = away;
			window.bench.word = word;
		}
	}
	if (nearest === Infinity) throw new Error('No word of the step is in the window.');
}

/** Where the marked word stands now, and which picture is shown with it. */
export function readWord(): Line {
	const { word } = window.bench;
	const parent = word?.startContainer.parentElement;
	const step = parent?.closest('[data-step]');
	if (!word || !parent || !step) throw new Error('No word was marked.');
	const { top, bottom, left, right } = word.getBoundingClientRect();
	const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
	const shown = step.closest('[data-scene]')?.querySelector<HTMLElement>('.stage-picture.is-shown');
	const staged = document.documentElement.classList.contains('staged');
	return {
		top,
		window: innerHeight,
		inView: top >= 0 && bottom <= innerHeight && there !== null && step.contains(there),
		picture: (staged && shown?.dataset['of']) || step.id
	};
}
