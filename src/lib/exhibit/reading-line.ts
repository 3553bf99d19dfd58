// The line being read stays where it is: whatever changes the page's layout (rotation, split window,
// a late font or picture, larger text), the words under the reader's eyes keep their place.
import { isStaged, stepsOf } from './stage';

const root = document.documentElement;

/** Height of the window as the layout knows it; follows only changes that are no address bar. */
let frozen = { width: innerWidth, height: innerHeight };
const freeze = () => root.style.setProperty('--vh', `${frozen.height / 100}px`);

/** True where the window has become another one; an address bar takes less than a quarter of it. */
function thaw(): boolean {
	const isSame =
		innerWidth === frozen.width && Math.abs(innerHeight - frozen.height) < frozen.height / 4;
	if (isSame) return false;
	frozen = { width: innerWidth, height: innerHeight };
	freeze();
	return true;
}

/** Lower edge of a stage above the words: the style sheet gives it 42 percent of the window. */
const stageEnd = () => 56 + frozen.height * 0.42;

/** Lower edge of what hangs at the top of the window: the header, and a stage above the words. */
function topOfWords(): number {
	if (root.dataset['stage'] !== 'above') return Math.min(56, frozen.height * 0.15);
	for (const stage of document.querySelectorAll('.scene .stage')) {
		const { top, bottom } = stage.getBoundingClientRect();
		if (top < frozen.height * 0.3 && bottom > 56) return Math.min(bottom, frozen.height * 0.6);
	}
	return stageEnd();
}

/**
 * Where a step becomes the one being read, in px from the top of the window. It does not move while
 * only the address bar comes and goes.
 */
export function triggerLine(): number {
	if (!isStaged() || root.dataset['stage'] === 'beside') return Math.round(frozen.height / 2);
	// Half of what the stage leaves free.
	return Math.round(stageEnd() + (frozen.height - stageEnd()) * 0.5);
}

const steps = stepsOf(document);
/** What is read, from top to bottom: paragraphs and headings, and the words of the steps. */
const blocks = [
	...document.querySelectorAll<HTMLElement>(
		'.story > :not(.scene), .story .step-words > :not(.count, .step-link)'
	)
];

/** Index of the last one whose beginning has passed the reading line; they follow downwards. */
function lastAtLine(list: HTMLElement[]): number {
	const line = triggerLine();
	let [low, high] = [0, list.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((list[middle]?.getBoundingClientRect().top ?? Infinity) <= line) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** The step that the reading line has reached; undefined before the first. */
export const stepAtLine = (): HTMLElement | undefined => steps[lastAtLine(steps)];

interface Mark {
	/** A place in the text, or while the page moves the block that holds it. */
	at: Range | HTMLElement;
	y: number;
	/** False where the block begins above the window: then it may stay there. */
	isSeen: boolean;
}
let mark: Mark | undefined;

function caretAt(x: number, y: number): Range | undefined {
	const range = document.caretRangeFromPoint?.(x, y);
	if (range) return range;
	const spot = document.caretPositionFromPoint?.(x, y);
	if (!spot) return undefined;
	const made = document.createRange();
	made.setStart(spot.offsetNode, spot.offset);
	return made;
}

/** Upper edge of the line that holds the place; a collapsed range has no box in some browsers. */
function topOf(range: Range | HTMLElement): number | undefined {
	if (range instanceof HTMLElement)
		return range.isConnected ? range.getBoundingClientRect().top : undefined;
	const node = range.startContainer;
	if (!node.isConnected) return undefined;
	const wide = range.cloneRange();
	if (node.nodeType === Node.TEXT_NODE && node.textContent) {
		const start = Math.min(range.startOffset, node.textContent.length - 1);
		wide.setStart(node, Math.max(0, start));
		wide.setEnd(node, Math.max(0, start) + 1);
	} else if (node instanceof Element) return node.getBoundingClientRect().top;
	return wide.getClientRects()[0]?.top;
}

/** How far a block lies from a line across the window; 0 where the line crosses it. */
function distance(block: Element, line: number): number {
	const { top, bottom } = block.getBoundingClientRect();
	return Math.max(0, top - line, line - bottom);
}

/**
 * The block being read: of the step that the picture belongs to, as long as its words can be seen;
 * else the one nearest to the reading line.
 */
function blockBeingRead(): HTMLElement | undefined {
	const line = triggerLine();
	const step = stepAtLine()?.querySelector('.step-words');
	const index = lastAtLine(blocks);
	const near =
		step && step.getBoundingClientRect().bottom > topOfWords() + 24
			? [...step.querySelectorAll<HTMLElement>(':scope > :not(.count, .step-link)')]
			: blocks.slice(Math.max(0, index), index + 2);
	return near.sort((one, two) => distance(one, line) - distance(two, line))[0];
}

/** Remembers the block being read: cheap enough for every frame of scrolling. */
function markBlock() {
	const block = blockBeingRead();
	const y = block?.getBoundingClientRect().top ?? 0;
	mark = block && { at: block, y, isSeen: y >= topOfWords() };
}

/** Remembers the very words at the reading line: for when the page is at rest. */
export function markLine() {
	markBlock();
	const box = mark?.at instanceof HTMLElement && mark.at.getBoundingClientRect();
	if (!box) return;
	const x = Math.min(Math.max(box.left + box.width / 3, 8), innerWidth - 8);
	const line = Math.min(Math.max(triggerLine(), box.top + 8), Math.max(box.top, box.bottom - 8));
	// Between the lines of two paragraphs there is no word: look a little further down, then up.
	for (const shift of [0, 24, -24, 60, -60]) {
		const y = line + shift;
		if (y < 0 || y > innerHeight) continue;
		const range = caretAt(x, y);
		const node = range?.startContainer;
		const isWord =
			node?.nodeType === Node.TEXT_NODE && !node.parentElement?.closest('[aria-hidden]');
		const top = range && isWord ? topOf(range) : undefined;
		if (!range || top === undefined || Math.abs(top - y) >= 80) continue;
		mark = { at: range, y: top, isSeen: true };
		return;
	}
}

/** Where the remembered words belong: where they were, or as near to it as this window allows. */
function placeOf({ y, isSeen }: Mark): number {
	if (!isSeen) return y;
	const lowest = innerHeight - Math.min(120, innerHeight * 0.25);
	return Math.min(Math.max(y, Math.min(topOfWords() + 8, lowest)), lowest);
}

/** Brings the remembered words back to their place, or into the window where that place is gone. */
function keepLine() {
	if (!mark || scrollY < 2) return;
	const now = topOf(mark.at);
	if (now === undefined) return;
	const wanted = placeOf(mark);
	if (Math.abs(now - wanted) < 1) return;
	scrollBy({ top: now - wanted, behavior: 'instant' as ScrollBehavior });
}

/** After a change of the layout the browser may still move the page by itself; in milliseconds. */
const SETTLING = 300;
/** As long as that may a turned phone go on scrolling by itself; the reader's hand ends it. */
const TURNING = 800;

/**
 * Watches the page. While its layout changes, the picture is held: the trigger may cross a step that
 * nobody scrolled to. The reader's next scrolling ends the hold.
 * @returns whether the picture is held
 */
export function watchLine(tell: {
	/** The window has become another one; the line is brought back after this. */
	onNewWindow: () => void;
	/** The window has its new size, be it only by an address bar. */
	onResized: () => void;
	/** The reader scrolls again after a change of the layout. */
	onScrolledOn: () => void;
	/** The page was scrolled, by whomever. */
	onScroll: () => void;
}): { isHeld: () => boolean } {
	let held: { at: number; isOver: boolean } | undefined;
	let checking = 0;
	let resting = 0;
	const hold = () => (held = { at: performance.now(), isOver: held?.isOver ?? false });
	let resizedAt = -Infinity;
	let touched = -Infinity;
	for (const kind of ['wheel', 'touchmove', 'keydown'] as const)
		addEventListener(kind, () => (touched = performance.now()), { passive: true });
	const release = () => {
		if (!held?.isOver) return;
		const wait = held.at + SETTLING - performance.now();
		clearTimeout(checking);
		if (wait > 0) checking = window.setTimeout(release, wait);
		else {
			held = undefined;
			tell.onScrolledOn();
		}
	};
	freeze();
	addEventListener(
		'scroll',
		() => {
			tell.onScroll();
			// A turned phone scrolls by itself, to where it thinks the reader was.
			const isSettling = performance.now() - resizedAt < TURNING && touched < resizedAt;
			if (isSettling) {
				requestAnimationFrame(keepLine);
				return;
			}
			// While held, words that stand where they belong were brought there by us.
			const now = held && mark && topOf(mark.at);
			if (held && mark && now !== undefined && Math.abs(now - placeOf(mark)) <= 2) return;
			markBlock();
			clearTimeout(resting);
			// In a window that has just changed, another line would stand there.
			resting = window.setTimeout(() => held || markLine(), 120);
			if (held) held.isOver = true;
			release();
		},
		{ passive: true }
	);
	let resizing = 0;
	addEventListener(
		'resize',
		() => {
			hold();
			resizedAt = performance.now();
			if (thaw()) tell.onNewWindow();
			// The trigger reckons with the window's height: once it is at rest, measure anew.
			clearTimeout(resizing);
			resizing = window.setTimeout(() => {
				hold();
				tell.onResized();
			}, SETTLING / 2);
		},
		{ passive: true }
	);
	// Runs after layout and before painting: the reader never sees the words anywhere else.
	let isFirst = true;
	new ResizeObserver(() => {
		if (isFirst) {
			isFirst = false;
			return;
		}
		hold();
		keepLine();
		hold();
	}).observe(document.body);
	markLine();
	return { isHeld: () => held !== undefined };
}
