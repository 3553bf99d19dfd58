// The scene engine: the one place that uses scrollama, and only as the trigger. It watches which step
// is being read and says so by attributes and classes; the pictures are the ones of the server's HTML.
import scrollama from 'scrollama';
import { startGalleries, startComparing, startTimelines } from './hands';
import { startPlayers } from './player';
import { markLine, stepAtLine, triggerLine, watchLine } from './reading-line';
import { isStaged, refit, ROOMS, show, stageAll, stepsOf } from './stage';
import { startWayfinder } from './wayfinder';
import { startZoom } from './zoom';

/** What we use of scrollama; its own types know neither offsets in px nor a later change of them. */
interface Trigger {
	setup(options: { step: HTMLElement[]; offset: string }): Trigger;
	destroy(): Trigger;
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
	const returned = ['back_forward', 'reload'].includes(
		(entry as PerformanceNavigationTiming | undefined)?.type ?? ''
	);
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

/**
 * Scrollama watches each step with observers of its own, and each costs a little on every frame: of a
 * long story it is given the steps around the reader only. Destroying it leaves one idle listener.
 */
const WATCHED = 24;

function startTrigger(entered: (step: HTMLElement) => void) {
	let scroller: Trigger | undefined;
	let from = 0;
	const watch = (around: number) => {
		from = Math.max(0, Math.min(around - WATCHED / 2, steps.length - WATCHED));
		scroller?.destroy();
		scroller = scrollama() as unknown as Trigger;
		scroller
			.setup({ step: steps.slice(from, from + WATCHED), offset: `${triggerLine()}px` })
			.onStepEnter(({ element }) => entered(element));
	};
	watch(Math.max(0, steps.indexOf(stepAtLine() as HTMLElement)));
	return {
		resize: () => scroller?.offset(`${triggerLine()}px`),
		/** Follows the reader: called as she scrolls. */
		follow() {
			if (steps.length <= WATCHED) return;
			const at = steps.indexOf(stepAtLine() as HTMLElement);
			const isInside =
				(at >= from + 3 || from === 0) &&
				(at < from + WATCHED - 3 || from + WATCHED >= steps.length);
			if (isInside) return;
			watch(Math.max(0, at));
			const step = steps[at];
			if (step) entered(step);
		}
	};
}

/** Runs the steps of the page. */
function startSteps() {
	stageAll();
	openAtPlace();
	const watch = watchLine({
		onNewWindow: refit,
		onResized: () => trigger.resize(),
		onScrolledOn() {
			const step = stepAtLine();
			if (step) show(step);
		},
		onScroll: () => trigger.follow()
	});
	const trigger = startTrigger((step) => {
		if (!watch.isHeld()) show(step);
	});
	for (const room of ROOMS) room.addEventListener('change', stageAll);
	// The Tab key moves by steps as scrolling does; a click must move nothing.
	let isTabbing = false;
	addEventListener('keydown', ({ key }) => (isTabbing = key === 'Tab'));
	addEventListener('pointerdown', () => (isTabbing = false));
	addEventListener('focusin', ({ target }) => {
		const step = target instanceof Element && target.closest<HTMLElement>('[data-step]');
		if (!step || !isTabbing) return;
		const { top, bottom } = step.getBoundingClientRect();
		const line = triggerLine();
		if (isStaged() && (top > line || bottom < line))
			scrollBy(0, target.getBoundingClientRect().top - line);
		show(step);
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
startZoom();
