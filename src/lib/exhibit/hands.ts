// What the reader moves by hand: the edge between two pictures, a gallery, the kinds of a timeline.

/** Two pictures become one over the other; the range says how much of the first is seen. */
export function startComparing() {
	for (const figure of document.querySelectorAll<HTMLElement>('[data-compare]')) {
		const range = figure.querySelector('input');
		const tools = figure.querySelector<HTMLElement>('.compare-tools');
		if (!range || !tools) continue;
		const set = (value: number) => {
			range.value = String(value);
			figure.style.setProperty('--edge-at', `${range.value}%`);
			for (const button of figure.querySelectorAll('button'))
				button.setAttribute('aria-pressed', String(button.dataset['to'] === range.value));
		};
		figure.classList.add('is-over');
		tools.hidden = false;
		range.addEventListener('input', () => set(Number(range.value)));
		for (const button of figure.querySelectorAll('button'))
			button.addEventListener('click', () => set(Number(button.dataset['to'])));
		// The edge follows a finger or the mouse on the picture itself; keys use the range.
		const pictures = figure.querySelector<HTMLElement>('.compare-pictures');
		const follow = (event: PointerEvent) => {
			const { left, width } = (pictures ?? figure).getBoundingClientRect();
			set(Math.round(((event.clientX - left) / width) * 20) * 5);
		};
		pictures?.addEventListener('pointerdown', (event) => {
			pictures.setPointerCapture(event.pointerId);
			follow(event);
		});
		pictures?.addEventListener('pointermove', (event) => {
			if (pictures.hasPointerCapture(event.pointerId)) follow(event);
		});
		set(50);
	}
}

/** Pictures open in a dialog; the browser keeps the focus inside and gives it back. */
export function startGalleries() {
	for (const gallery of document.querySelectorAll('[data-gallery]')) {
		const dialog = gallery.querySelector('dialog');
		const image = dialog?.querySelector('img');
		const caption = dialog?.querySelector('.large-caption');
		const count = dialog?.querySelector('.large-count');
		// Without a dialog the links still lead to the pictures.
		if (!dialog || typeof dialog.showModal !== 'function' || !image || !caption || !count) continue;
		const links = [...gallery.querySelectorAll<HTMLAnchorElement>('[data-large]')];
		let at = 0;
		const open = (index: number) => {
			at = (index + links.length) % links.length;
			const small = links[at]?.querySelector('img');
			image.src = links[at]?.href ?? '';
			image.alt = small?.alt ?? '';
			image.width = small?.width ?? 0;
			for (const side of ['width', 'height'])
				image.setAttribute(side, small?.getAttribute(side) ?? '');
			caption.textContent = links[at]?.dataset['caption'] ?? '';
			count.textContent = `${at + 1} / ${links.length}`;
		};
		links.forEach((link, index) =>
			link.addEventListener('click', (event) => {
				if (event.ctrlKey || event.metaKey || event.shiftKey) return;
				event.preventDefault();
				open(index);
				dialog.showModal();
			})
		);
		for (const button of dialog.querySelectorAll<HTMLElement>('[data-move]'))
			button.addEventListener('click', () => open(at + Number(button.dataset['move'])));
		dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
		dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
		dialog.addEventListener('keydown', ({ key }) => {
			if (key === 'ArrowRight') open(at + 1);
			if (key === 'ArrowLeft') open(at - 1);
		});
		dialog.addEventListener('close', () => links[at]?.focus());
	}
}

/** Buttons that choose kinds of events; the last kind cannot be taken away. */
export function startTimelines() {
	for (const timeline of document.querySelectorAll('[data-timeline]')) {
		const choice = timeline.querySelector<HTMLElement>('.timeline-choice');
		if (!choice) continue;
		const buttons = [...choice.querySelectorAll<HTMLButtonElement>('[data-kind]')];
		const says = choice.querySelector<HTMLElement>('[data-says]');
		choice.hidden = false;
		for (const button of buttons)
			button.addEventListener('click', () => {
				const on = buttons.filter((one) => one.getAttribute('aria-pressed') === 'true');
				const isOn = button.getAttribute('aria-pressed') === 'true';
				if (isOn && on.length === 1) return;
				button.setAttribute('aria-pressed', String(!isOn));
				const kinds = buttons
					.filter((one) => one.getAttribute('aria-pressed') === 'true')
					.map((one) => one.dataset['kind']);
				let shown = 0;
				for (const event of timeline.querySelectorAll<HTMLElement>('li[data-kind]')) {
					event.hidden = !kinds.includes(event.dataset['kind']);
					if (!event.hidden) shown++;
				}
				if (says) says.textContent = (says.dataset['says'] ?? '').replace('{n}', String(shown));
			});
	}
}
