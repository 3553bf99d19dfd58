// How a reader is imitated: scrolled to a step, looking at a line.
import { expect, type Page } from '@playwright/test';

export const STORY = '/stories/atlanta-communities-over-cages/';

export const stepsOf = (page: Page) =>
	page.$$eval('[data-step]', (steps) =>
		steps.map((step) => ({ id: step.id, scene: step.closest('[data-scene]')?.id ?? '' }))
	);

/** Scrolls until the words of a step stand in the part of the window where one reads. */
export async function readTo(page: Page, id: string) {
	await page.evaluate((name) => {
		const words = document.querySelector(`#${name} .step-words`) ?? document.getElementById(name);
		const above = document.documentElement.dataset['stage'] === 'above';
		const line = innerHeight * (above ? 0.66 : 0.45);
		// The page tells the reader's hand from a browser that scrolls by itself.
		dispatchEvent(new Event('touchmove'));
		scrollBy(0, (words?.getBoundingClientRect().top ?? 0) - line);
	}, id);
}

/** Scrolls to a step and waits until it is the one being read. */
export async function read(page: Page, id: string) {
	await readTo(page, id);
	await expect(page.locator(`#${id}`)).toHaveAttribute('aria-current', 'step');
}

/** What the stage of a step's scene shows: the step or picture, or the marked part of a page. */
export const shownFor = (page: Page, id: string) =>
	page.evaluate((name) => {
		const step = document.getElementById(name);
		const scene = step?.closest('[data-scene]');
		const picture = scene?.querySelector<HTMLElement>('.stage-picture.is-shown');
		const mark = scene?.querySelector('.stage-page [data-for].is-on')?.getAttribute('data-for');
		return {
			picture: picture?.dataset['of'] ?? mark ?? '',
			wanted: scene?.querySelector('.stage-page') ? name : (step?.dataset['picture'] ?? name)
		};
	}, id);

/** Where a line of the step being read stands, and the picture beside it. */
export const lineOf = (page: Page, id: string) =>
	page.evaluate((name) => {
		const words = document.querySelector(`#${name} .step-words p`);
		const text = document.createTreeWalker(words ?? document.body, NodeFilter.SHOW_TEXT).nextNode();
		const range = document.createRange();
		range.setStart(text ?? document.body, 0);
		range.setEnd(text ?? document.body, 1);
		return {
			y: range.getBoundingClientRect().top,
			active: document.getElementById(name)?.getAttribute('aria-current')
		};
	}, id);
