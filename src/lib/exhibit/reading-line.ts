// The line being read stays where it is: whatever changes the page's layout (rotation, split window,
// a late font or picture, larger text), the words under the reader's eyes keep their place.
import { isStaged } from './stage';

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

/** Lower edge of what hangs at the top of the window: the header, and a stage above the words. */
function topOfWords(): number {
	if (root.dataset['stage'] !== 'above') return Math.min(56, frozen.height * 0.15);
	for (const stage of document.querySelectorAll('.scene .stage')) {
		const { top, bottom } = stage.getBoundingClientRect();
		if (top < frozen.height * 0.3 && bottom > 56) return Math.min(bottom, frozen.height * 0.6);
	}
	return 56 + frozen.height * 0.42;
}

/**
 * Where a step becomes the one being read, in px from the top of the window. It does not move while
 * only the address bar comes and goes.
 */
export function triggerLine(): number {
	if (!isStaged() || root.dataset['stage'] === 'beside') return Math.round(frozen.height / 2);
	// Half of what the stage leaves free, which the style sheet makes 42 percent of the window.
	const stageEnd = 56 + frozen.height * 0.42;
	return Math.round(stageEnd + (frozen.height - stageEnd) * 0.5);
}

interface Mark {
	range: Range;
	y: number;
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
function topOf(range: Range): number | undefined {
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

/** Remembers the words at the reading line and how far down they stand. */
export function markLine() {
	const words = [...document.querySelectorAll<HTMLElement>('.is-active .step-words')].find(
		(one) => {
			const { top, bottom } = one.getBoundingClientRect();
			return top < innerHeight && bottom > topOfWords();
		}
	);
	const box = (
		words ??
		document.querySelector('.story > p') ??
		document.body
	).getBoundingClientRect();
	const x = Math.min(Math.max(box.left + box.width / 3, 8), innerWidth - 8);
	// Between the lines of two paragraphs there is no word: look a little further down, then up.
	for (const shift of [0, 24, -24, 60, -60, 120, -120]) {
		const y = triggerLine() + shift;
		if (y < 0 || y > innerHeight) continue;
		const range = caretAt(x, y);
		const isWord = range?.startContainer.nodeType === Node.TEXT_NODE;
		const top = range && isWord ? topOf(range) : undefined;
		if (range && top !== undefined && Math.abs(top - y) < 80) {
			mark = { range, y: top };
			return;
		}
	}
	mark = undefined;
}

/** Brings the remembered words back to their place, or into the window where that place is gone. */
function keepLine() {
	if (!mark || scrollY < 2) return;
	const now = topOf(mark.range);
	if (now === undefined) return;
	const lowest = innerHeight - Math.min(120, innerHeight * 0.25);
	const wanted = Math.min(Math.max(mark.y, Math.min(topOfWords() + 8, lowest)), lowest);
	if (Math.abs(now - wanted) < 1) return;
	scrollBy({ top: now - wanted, behavior: 'instant' as ScrollBehavior });
}

/** After a change of the layout the browser may still move the page by itself; in milliseconds. */
const SETTLING = 300;

/**
 * Watches the page. While its layout changes, the picture is held: the trigger may cross a step that
 * nobody scrolled to. The reader's next scrolling ends the hold.
 * @returns whether the picture is held
 */
export function watchLine(tell: {
	/** The window has become another one; the line is brought back after this. */
	onNewWindow: () => void;
	/** The reader scrolls again after a change of the layout. */
	onScrolledOn: () => void;
}): { isHeld: () => boolean } {
	let held: { at: number; y: number } | undefined;
	const hold = () => (held = { at: performance.now(), y: scrollY });
	freeze();
	addEventListener(
		'scroll',
		() => {
			if (held && performance.now() - held.at > SETTLING && Math.abs(scrollY - held.y) > 2) {
				held = undefined;
				tell.onScrolledOn();
			}
			if (!held) markLine();
		},
		{ passive: true }
	);
	addEventListener(
		'resize',
		() => {
			hold();
			if (thaw()) tell.onNewWindow();
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
