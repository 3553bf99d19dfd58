/** The step being read: the active one that is in the window, else the one across its middle. */
export function stepBeingRead(): HTMLElement | undefined {
	const isSeen = (step: HTMLElement) => {
		const { top, bottom } = step.getBoundingClientRect();
		return top < innerHeight && bottom > 0;
	};
	const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')].filter(isSeen);
	return (
		steps.find((step) => step.classList.contains('is-active')) ??
		steps.find((step) => {
			const { top, bottom } = step.getBoundingClientRect();
			return top <= innerHeight / 2 && bottom >= innerHeight / 2;
		})
	);
}
