// The stage: where there is room, one picture stands still while the words pass by. The server gave
// each step its own picture; here they are gathered, and changed by classes and transforms only.
import { lensOf } from './lens';

const root = document.documentElement;
/** Picture beside the words: laptops, and phones on their side that are tall enough. */
const beside = matchMedia('(min-width: 56.25em) and (min-height: 30em)');
/** Picture above the words: phones held upright. Lower windows keep each picture above its words. */
const above = matchMedia('(max-width: 56.24em) and (min-height: 36em)');
export const ROOMS = [beside, above];

const idle: (task: () => void) => void =
	'requestIdleCallback' in window
		? (task) => requestIdleCallback(task, { timeout: 600 })
		: (task) => setTimeout(task, 200);

const sceneOf = (step: Element) => step.closest<HTMLElement>('[data-scene]');
export const stepsOf = (scene: ParentNode) => [
	...scene.querySelectorAll<HTMLElement>('[data-step]')
];
const stageOf = (scene: Element) => scene.querySelector<HTMLElement>('.stage-pictures');
const keyOf = (step: HTMLElement) => step.dataset['picture'] ?? step.id;
const pictureFor = (stage: Element, step: HTMLElement) =>
	[...stage.children].find(
		(one): one is HTMLElement => one instanceof HTMLElement && one.dataset['of'] === keyOf(step)
	);
export const isStaged = () => root.classList.contains('staged');

/** A copy of a step's picture for the stage, without the ids of the original. */
function addPicture(stage: Element, step: HTMLElement): HTMLElement {
	const known = pictureFor(stage, step);
	if (known) return known;
	const picture = document.createElement('div');
	picture.className = 'stage-picture';
	picture.dataset['of'] = keyOf(step);
	const still = step.querySelector('.still');
	const whole =
		still?.querySelector('.whole picture') ?? still?.querySelector('.whole img') ?? still;
	if (whole) {
		const copy = whole.cloneNode(true) as Element;
		for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
		for (const image of copy.matches('img') ? [copy] : copy.querySelectorAll('img'))
			image.setAttribute('loading', 'eager');
		picture.append(...(copy.matches('img, picture') ? [copy] : copy.childNodes));
	}
	stage.append(picture);
	return picture;
}

/** Moves the picture of a step to the part that the author named, or back to the whole. */
function aim(stage: HTMLElement, picture: HTMLElement, step: HTMLElement) {
	const image = picture.querySelector<HTMLImageElement>('img');
	if (!image || !step.dataset['picture']) return;
	const [x, y, width] = (step.dataset['focus'] ?? '').split(' ').map(Number);
	if (x === undefined || y === undefined || width === undefined) {
		image.style.transform = '';
		return;
	}
	const style = getComputedStyle(image);
	const [left, top] = style.objectPosition.split(' ');
	const lens = lensOf(
		{ x, y, width },
		{
			width: Number(image.getAttribute('width')),
			height: Number(image.getAttribute('height'))
		},
		{ width: stage.clientWidth, height: stage.clientHeight },
		style.objectFit === 'cover' ? 'cover' : 'contain',
		[Number.parseFloat(left ?? '') || 0, Number.parseFloat(top ?? '') || 0]
	);
	image.style.transform = `translate(${lens.x}px, ${lens.y}px) scale(${lens.scale})`;
	// A picture of pixels is asked for as large as it is now shown.
	for (const source of image.parentElement?.querySelectorAll('source') ?? [])
		source.sizes = `${Math.ceil(stage.clientWidth * lens.scale)}px`;
}

/** Marks the part of a page that a step speaks of, and brings it into sight. */
function turnPage(stage: HTMLElement, step: HTMLElement) {
	const page = stage.firstElementChild;
	if (!(page instanceof HTMLElement)) return;
	let mark: Element | undefined;
	for (const one of page.querySelectorAll('[data-for]')) {
		const isOn = one.getAttribute('data-for') === step.id;
		one.classList.toggle('is-on', isOn);
		if (isOn) mark = one;
	}
	page.style.transform = '';
	page.style.height = '';
	if (!isStaged()) return;
	const image = page.querySelector('img');
	if (image) showRegion(stage, page, image, mark);
	else {
		const [box, whole] = [stage.getBoundingClientRect(), page.getBoundingClientRect()];
		const spot = mark?.getBoundingClientRect();
		const middle = spot ? (spot.top + spot.bottom) / 2 - whole.top : 0;
		const shift = Math.min(0, Math.max(box.height - whole.height, box.height / 2 - middle));
		if (shift) page.style.transform = `translateY(${shift}px)`;
	}
}

/** A page lies whole on the stage; on a phone it comes near enough for the region to be read. */
function showRegion(
	stage: HTMLElement,
	page: HTMLElement,
	image: HTMLImageElement,
	mark: Element | undefined
) {
	const size = {
		width: Number(image.getAttribute('width')),
		height: Number(image.getAttribute('height'))
	};
	const box = { width: stage.clientWidth, height: stage.clientHeight };
	// A broad page is as wide as the stage; a tall one, as the style sheet has it, as high.
	if (size.width / size.height > box.width / box.height)
		page.style.height = `${(box.width * size.height) / size.width}px`;
	const outline = mark?.querySelector('rect');
	if (root.dataset['stage'] !== 'above' || !outline) return;
	const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
		Number(outline.getAttribute(name))
	);
	const frame = {
		x: ((x + width / 2) / size.width) * 100,
		y: ((y + height / 2) / size.height) * 100,
		width: Math.max(width / size.width, height / size.height) * 110
	};
	const lens = lensOf(frame, size, box, 'contain', [0, 0]);
	page.style.transform = `translate(${lens.x}px, ${lens.y}px) scale(${lens.scale})`;
}

/** Moves a chart that is taller than its stage, as on phones, so that its hot marks are in sight. */
function pan(stage: HTMLElement, picture: HTMLElement) {
	const chart = picture.querySelector<HTMLElement>('.chart-picture');
	if (!chart) return;
	chart.style.transform = '';
	const [box, whole] = [stage.getBoundingClientRect(), chart.getBoundingClientRect()];
	const hot = [...chart.querySelectorAll('.is-hot')]
		.map((mark) => mark.getBoundingClientRect())
		.filter((mark) => mark.height > 0);
	if (hot.length === 0 || whole.height <= box.height) return;
	const top = Math.min(...hot.map((mark) => mark.top)) - whole.top;
	const bottom = Math.max(...hot.map((mark) => mark.bottom)) - whole.top;
	const middle = bottom - top > box.height ? top + box.height / 2 - 8 : (top + bottom) / 2;
	const shift = Math.min(0, Math.max(box.height - whole.height, box.height / 2 - middle));
	if (shift) chart.style.transform = `translateY(${shift}px)`;
}

/** Shows a step on its scene's stage and marks it as the one being read. */
export function show(step: HTMLElement) {
	const scene = sceneOf(step);
	const stage = scene && stageOf(scene);
	if (!scene || !stage) return;
	const own = stepsOf(scene);
	for (const one of scene.querySelectorAll('.is-active'))
		if (one !== step) {
			one.classList.remove('is-active');
			one.removeAttribute('aria-current');
		}
	step.classList.add('is-active');
	step.setAttribute('aria-current', 'step');
	if (stage.closest('.stage-page')) return turnPage(stage, step);
	if (!isStaged()) return;
	const picture = addPicture(stage, step);
	aim(stage, picture, step);
	pan(stage, picture);
	for (const other of stage.children) {
		// The picture before stays under the new one until that has come: nothing flickers.
		other.classList.toggle('is-left', other !== picture && other.classList.contains('is-shown'));
		other.classList.toggle('is-shown', other === picture);
	}
	const next = own[own.indexOf(step) + 1];
	if (next) idle(() => addPicture(stage, next));
}

/** A scene that comes near gets its first picture; far ones load nothing. */
const nearing = new IntersectionObserver(
	(entries) => {
		for (const { isIntersecting, target } of entries) {
			if (!isIntersecting) continue;
			nearing.unobserve(target);
			const step =
				target.querySelector<HTMLElement>('.is-active') ??
				target.querySelector<HTMLElement>('[data-step]');
			if (step) show(step);
		}
	},
	{ rootMargin: '100% 0px' }
);

/** Stages the scenes where there is room, each beginning with its active step or its first. */
export function stageAll() {
	const way = beside.matches ? 'beside' : above.matches ? 'above' : undefined;
	root.classList.toggle('staged', way !== undefined);
	if (way) root.dataset['stage'] = way;
	else delete root.dataset['stage'];
	for (const scene of document.querySelectorAll('[data-scene]')) nearing.observe(scene);
}

/** Fits close-ups and pages to a window that has changed. */
export function refit() {
	if (!isStaged()) return;
	for (const step of document.querySelectorAll<HTMLElement>('[data-step].is-active')) {
		const scene = sceneOf(step);
		const stage = scene && stageOf(scene);
		const picture = stage && pictureFor(stage, step);
		if (stage?.closest('.stage-page')) turnPage(stage, step);
		else if (stage && picture) {
			aim(stage, picture, step);
			pan(stage, picture);
		}
	}
}
