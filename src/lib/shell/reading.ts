/** The step that stands across the middle of the window: the one being read. */
export function stepBeingRead(): HTMLElement | undefined {
	const middle = innerHeight / 2;
	return [...document.querySelectorAll<HTMLElement>('[data-step]')].find((step) => {
		const { top, bottom } = step.getBoundingClientRect();
		return top <= middle && bottom >= middle;
	});
}
