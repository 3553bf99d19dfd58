// The scene engine: the one place that uses scrollama, and only as the trigger. It watches which step
// is being read and says so by attributes and classes; the pictures are the ones of the server's HTML.
import scrollama from 'scrollama';
import { startGalleries, startComparing, startTimelines } from './hands';
import { startPlayers } from './player';
import { markLine, stepAtLine, triggerLine, watchLine } from './reading-line';
import { isStaged, refit, ROOMS, show, stageAll, stepsOf } from './stage';
import { startWayfinder } from './wayfinder';

/** What we use of scrollama; its own types know neither offsets in px nor a later change of them. */
interface Trigger {
	setup(options: { step: HTMLElement[]; offset: string }): Trigger;
	offset(offset: string): Trigger;
	onStepEnter(entered: (step: { element: HTMLElement }) => void): Trigger;
}

const steps = stepsOf(document);

/** Brings a step to the reading line, or another place to the top. */
export function bring(target: HTMLElement, behavior: ScrollBehavior = 'auto') {
	const { top, height } = target.getBoundingClientRect();
	if (!target.matches('[data-step]') || !isStaged()) {
		target.scrollIntoView({ behavior, block: 'start' });
		return;
	}
	scrollTo({ top: scrollY + top + Math.min(height / 2, 80) - triggerLine(), behavior });
	show(target);
}

/** Opens the page at the step that the address names, or where the reader was before going away. */
function openAtPlace() {
	const state: unknown = history.state;
	const kept =
		state && typeof state === 'object' && 'reading' in state
			? (state.reading as { id: string; y: number })
			: undefined;
	const [entry] = performance.getEntriesByType('navigation');
	const returned =
		entry instanceof PerformanceNavigationTiming && ['back_forward', 'reload'].includes(entry.type);
	const back = returned && kept ? document.getElementById(kept.id) : null;
	if (kept && back) {
		scrollTo({ top: scrollY + back.getBoundingClientRect().top - kept.y });
		return;
	}
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	if (target?.closest('.story')) bring(target);
}

/** Keeps the place with this entry of the session's history; the browser forgets it with the window. */
function keepPlace() {
	const step = stepAtLine();
	if (step)
		history.replaceState({ reading: { id: step.id, y: step.getBoundingClientRect().top } }, '');
}

/** Runs the steps of the page. */
function startSteps() {
	stageAll();
	openAtPlace();
	const scroller = scrollama() as unknown as Trigger;
	scroller.setup({ step: steps, offset: `${triggerLine()}px` });
	const watch = watchLine({
		onNewWindow: refit,
		onResized: () => scroller.offset(`${triggerLine()}px`),
		onScrolledOn() {
			const step = stepAtLine();
			if (step) show(step);
		}
	});
	scroller.onStepEnter(({ element }) => {
		if (!watch.isHeld()) show(element);
	});
	for (const room of ROOMS) room.addEventListener('change', stageAll);
	addEventListener('focusin', ({ target }) => {
		const step = target instanceof Element && target.closest<HTMLElement>('[data-step]');
		if (step) show(step);
	});
	addEventListener('hashchange', () => {
		const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
		if (target?.matches('[data-step]')) bring(target);
	});
	addEventListener('pagehide', keepPlace);
	addEventListener('pageshow', markLine);
}

if (steps.length > 0) startSteps();
startWayfinder(steps, bring, stepAtLine);
startPlayers();
startGalleries();
startComparing();
startTimelines();
