// Looking closer at a picture that is too large to send at once: it is shown whole, and the tiles that
// are in sight are asked for. Moving is the browser’s own scrolling. Without script the link opens the
// picture itself.
import { levelFor, placeOf, tilesInSight, type Size, type Tile } from './tiles';

/** Pixels of the screen for one of the picture at the closest. */
const CLOSEST = 2;
/** Keys that move, in parts of what is in sight. */
const MOVES: Record<string, readonly [x: number, y: number]> = {
	ArrowLeft: [-0.2, 0],
	ArrowRight: [0.2, 0],
	ArrowUp: [0, -0.2],
	ArrowDown: [0, 0.2],
	PageUp: [0, -0.9],
	PageDown: [0, 0.9],
	Home: [-99, -99],
	End: [99, 99]
};

function add<K extends keyof HTMLElementTagNameMap>(
	parent: Element,
	name: K,
	className: string,
	text = ''
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	made.className = className;
	made.textContent = text;
	parent.append(made);
	return made;
}

function look(link: HTMLAnchorElement) {
	const {
		zoom: base,
		caption = '',
		zoomIn = '',
		zoomOut = '',
		whole = '',
		close = ''
	} = link.dataset;
	const size: Size = {
		width: Number(link.dataset['width']),
		height: Number(link.dataset['height'])
	};
	const side = Number(link.dataset['tile']);

	const dialog = add(document.body, 'dialog', 'zoom');
	dialog.setAttribute('aria-label', caption);
	const view = add(dialog, 'div', 'zoom-view');
	view.tabIndex = 0;
	view.setAttribute('role', 'img');
	view.setAttribute('aria-label', caption);
	const sheet = add(view, 'div', 'zoom-sheet');
	const bar = add(dialog, 'div', 'zoom-bar');
	const tool = (text: string, name: string, click: () => void) => {
		const button = add(bar, 'button', 'button', text);
		button.type = 'button';
		if (name !== text) button.setAttribute('aria-label', name);
		button.addEventListener('click', click);
		return button;
	};

	let shown: Size = { width: 0, height: 0 };
	let near = 1;
	const tiles = new Map<string, { image: HTMLImageElement; tile: Tile }>();
	/** The width at which the whole picture is in sight. */
	const fit = () =>
		Math.max(1, Math.min(view.clientWidth, (view.clientHeight * size.width) / size.height));
	const nearest = () => Math.max(1, (size.width * CLOSEST) / devicePixelRatio / fit());

	const place = (image: HTMLImageElement, tile: Tile) => {
		for (const [key, value] of Object.entries(placeOf(tile, size, side, shown)))
			image.style.setProperty(key, `${value}px`);
	};
	/** Asks for what is in sight; coarser tiles stay below the finer ones, finer ones than needed go. */
	const fill = () => {
		const level = levelFor(size, shown.width * devicePixelRatio);
		for (const [key, { image, tile }] of tiles)
			if (tile.level > level) {
				image.remove();
				tiles.delete(key);
			}
		const window = view.getBoundingClientRect();
		const here = sheet.getBoundingClientRect();
		const sight = {
			left: window.left - here.left,
			top: window.top - here.top,
			width: view.clientWidth,
			height: view.clientHeight
		};
		for (const tile of tilesInSight(size, level, side, shown, sight)) {
			const address = `${base}/${level}/${tile.column}_${tile.row}.webp`;
			if (tiles.has(address)) continue;
			const image = add(sheet, 'img', '');
			image.alt = '';
			image.draggable = false;
			image.style.zIndex = String(level);
			image.addEventListener('error', () => image.remove());
			image.src = address;
			place(image, tile);
			tiles.set(address, { image, tile });
		}
	};
	/** Shows the picture at a nearness (1: whole); the point of it at x, y of the window stays there. */
	const go = (to: number, x?: number, y?: number) => {
		const window = view.getBoundingClientRect();
		const at = [x ?? window.left + view.clientWidth / 2, y ?? window.top + view.clientHeight / 2];
		const before = sheet.getBoundingClientRect();
		const [px = 0, py = 0] = [at[0]! - before.left, at[1]! - before.top];
		near = Math.min(nearest(), Math.max(1, to));
		const width = Math.round(fit() * near);
		const grown = shown.width ? width / shown.width : 1;
		shown = { width, height: Math.round((width * size.height) / size.width) };
		sheet.style.width = `${shown.width}px`;
		sheet.style.height = `${shown.height}px`;
		const after = sheet.getBoundingClientRect();
		view.scrollBy({
			left: after.left + px * grown - at[0]!,
			top: after.top + py * grown - at[1]!,
			behavior: 'instant'
		});
		for (const { image, tile } of tiles.values()) place(image, tile);
		says.value = `${Math.round(near * 10) / 10}×`;
		fill();
	};
	tool('+', zoomIn, () => go(near * 2));
	tool('−', zoomOut, () => go(near / 2));
	tool(whole, whole, () => go(1));
	const says = add(bar, 'output', '');
	tool(close, close, () => dialog.close());

	let isDue = false;
	view.addEventListener('scroll', () => {
		if (!isDue) requestAnimationFrame(() => ((isDue = false), fill()));
		isDue = true;
	});
	view.addEventListener('dblclick', ({ clientX, clientY }) =>
		go(near < nearest() ? near * 2 : 1, clientX, clientY)
	);
	view.addEventListener('pointerdown', ({ pointerType, button, pointerId }) => {
		if (pointerType === 'mouse' && button === 0) view.setPointerCapture(pointerId);
	});
	view.addEventListener('pointermove', ({ pointerId, movementX, movementY }) => {
		if (view.hasPointerCapture(pointerId)) view.scrollBy(-movementX, -movementY);
	});
	// What the picture cannot take must not move the page behind it.
	dialog.addEventListener(
		'wheel',
		(event) => {
			if (near === 1 || !view.contains(event.target as Node)) event.preventDefault();
		},
		{ passive: false }
	);
	dialog.addEventListener('keydown', (event) => {
		const { key, target } = event;
		if (key !== 'Escape') event.stopPropagation();
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const move = MOVES[key] ?? (key === ' ' && target === view ? MOVES['PageDown'] : undefined);
		if (move) view.scrollBy(move[0] * view.clientWidth, move[1] * view.clientHeight);
		else if (key === '+' || key === '=') go(near * 2);
		else if (key === '-') go(near / 2);
		else if (key === '0') go(1);
		else return;
		event.preventDefault();
	});
	const resized = new ResizeObserver(() => go(near));
	dialog.addEventListener('close', () => {
		resized.disconnect();
		dialog.remove();
		link.focus({ preventScroll: true });
	});
	dialog.showModal();
	view.focus({ preventScroll: true });
	go(1);
	resized.observe(view);
}

/** Links to large pictures open them here, where they can be looked at closely. */
export function startZoom() {
	// Without a dialog the links still lead to the pictures.
	if (typeof HTMLDialogElement !== 'function') return;
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-zoom]'))
		link.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			look(link);
		});
}
