// The scene engine: the one place that uses scrollama. It watches which step is being read and
// says so by attributes and classes; the pictures are the ones of the server's HTML.
//
// A scene becomes a stage only where there is room for picture and words side by side. Elsewhere,
// and without this script, every step keeps its own picture above its words.
import scrollama from 'scrollama';
import { stepBeingRead } from '../shell/reading';

const root = document.documentElement;
const roomy = matchMedia('(min-width: 56.25em) and (min-height: 30em)');
const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];

/** A copy of a step's picture for the stage, without the ids of the original. */
function pictureOf(step: HTMLElement): HTMLElement {
	const picture = document.createElement('div');
	picture.className = 'stage-picture';
	picture.dataset['of'] = step.id;
	const still = step.querySelector('.still')?.cloneNode(true);
	if (still instanceof Element) {
		for (const part of still.querySelectorAll('[id]')) part.removeAttribute('id');
		for (const image of still.querySelectorAll('img')) image.loading = 'eager';
		picture.append(...still.childNodes);
	}
	return picture;
}

/** Shows a step on its scene's stage and marks it as the one being read. */
function show(step: HTMLElement) {
	const scene = step.closest<HTMLElement>('[data-scene]');
	const stage = scene?.querySelector('.stage-pictures');
	if (!scene || !stage) return;
	const own = [...scene.querySelectorAll<HTMLElement>('[data-step]')];
	for (const one of own) {
		const active = one === step;
		one.classList.toggle('is-active', active);
		if (active) one.setAttribute('aria-current', 'step');
		else one.removeAttribute('aria-current');
	}
	if (root.classList.contains('staged')) {
		// This picture and the next one: a long scene does not load all its pictures at once.
		for (const one of [step, own[own.indexOf(step) + 1]]) {
			if (one && !stage.querySelector(`[data-of="${CSS.escape(one.id)}"]`))
				stage.append(pictureOf(one));
		}
		for (const picture of stage.children)
			picture.classList.toggle(
				'is-shown',
				picture instanceof HTMLElement && picture.dataset['of'] === step.id
			);
	}
}

/** Stages the scenes where there is room, each beginning with its active step or its first. */
function stageAll() {
	root.classList.toggle('staged', roomy.matches);
	for (const scene of document.querySelectorAll('[data-scene]')) {
		const step =
			scene.querySelector<HTMLElement>('.is-active') ??
			scene.querySelector<HTMLElement>('[data-step]');
		if (step) show(step);
	}
}

if (steps.length > 0) {
	stageAll();
	const scroller = scrollama();
	scroller.setup({ step: steps, offset: 0.5 }).onStepEnter(({ element }) => show(element));
	// Scrollama measures once; pictures and fonts that arrive later move the steps.
	new ResizeObserver(() => scroller.resize()).observe(document.body);
	roomy.addEventListener('change', () => {
		const reading = stepBeingRead();
		stageAll();
		reading?.scrollIntoView({ block: 'center' });
		scroller.resize();
	});
	// Staging has moved the place that the address names; a step is brought to the middle, to be read.
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	const isStep = target?.matches('[data-step]');
	if (target && root.classList.contains('staged'))
		target.scrollIntoView({ block: isStep ? 'center' : 'start' });
	if (target && isStep) show(target);
}
