// The small script of filtered lists: shows the choices that FilterFacets.svelte wrote, hides rows that
// do not fit, keeps the counts, and carries the choice in the fragment, which no server sees. Without
// it the list is complete.
import { parseFacets, readChoice, tally, writeChoice, type Choice } from './filter';

function filterList(root: HTMLElement) {
	const all = <T extends HTMLElement = HTMLElement>(selector: string) => [
		...root.querySelectorAll<T>(selector)
	];
	const boxes = all<HTMLInputElement>('[data-filter-facets] input');
	const items = all('[data-facets]');
	const rows = items.map((item, at) => ({
		id: item.dataset['item'] ?? String(at),
		facets: parseFacets(item.dataset['facets'] ?? '')
	}));
	const groups = all('[data-filter-group]').map((group) => ({
		group,
		inside: items.flatMap((item, at) => (group.contains(item) ? [at] : [])),
		number: group.querySelector('[data-filter-number]')
	}));
	const panel = root.querySelector<HTMLDetailsElement>('details[data-filter-facets]');
	const wide = matchMedia('(min-width: 56.25em)');
	const offers = (name: string, value: string) =>
		boxes.some((box) => box.name === name && box.value === value);

	function chosen(): Choice {
		const choice: Choice = new Map();
		for (const { name, value, checked } of boxes)
			if (checked) choice.set(name, (choice.get(name) ?? new Set()).add(value));
		return choice;
	}
	function show(choice: Choice) {
		const { shown, count, counts } = tally(rows, choice);
		items.forEach((item, at) => (item.hidden = !shown[at]));
		for (const { group, inside, number } of groups) {
			const left = inside.filter((at) => shown[at]).length;
			group.hidden = left === 0;
			if (number) number.textContent = String(left);
		}
		for (const box of boxes) {
			const found = counts.get(`${box.name}:${box.value}`) ?? 0;
			const number = box.nextElementSibling?.querySelector('[data-n]');
			if (number) number.textContent = String(found);
			box.nextElementSibling?.classList.toggle('is-none', found === 0);
		}
		for (const line of all('[data-filter-count]')) {
			const { one, other, none } = line.dataset;
			const text = (count === 0 ? none : count === 1 ? one : other) ?? '';
			line.textContent = text.replace('{n}', String(count));
		}
		const picked = boxes.filter(({ checked }) => checked).length;
		all('[data-filter-clear]').forEach((button) => (button.hidden = picked === 0));
		all('[data-filter-picked]').forEach((sign) => {
			sign.textContent = picked === 0 ? '' : String(picked);
		});
		// Read when it is pressed, by the script of every page.
		all('[data-filter-link]').forEach((button) => (button.dataset['copy'] = location.href));
	}
	function choose() {
		const choice = chosen();
		const fragment = writeChoice(choice);
		history.replaceState(
			history.state,
			'',
			fragment ? `#${fragment}` : location.pathname + location.search
		);
		show(choice);
	}
	/** Takes the choice from the address; a plain anchor leaves the choice, unless it hides its goal. */
	function read() {
		const isAnchor = location.hash.length > 1 && !location.hash.includes('=');
		const goal = isAnchor && document.getElementById(decodeURIComponent(location.hash.slice(1)));
		if (isAnchor && !(goal && goal.closest('[hidden]'))) return;
		const choice = readChoice(location.hash, offers);
		for (const box of boxes) {
			box.checked = choice.get(box.name)?.has(box.value) ?? false;
			if (box.checked)
				box.closest<HTMLDetailsElement>('details.facet-more')?.setAttribute('open', '');
		}
		show(choice);
		if (goal) goal.scrollIntoView();
	}

	for (const box of boxes) box.addEventListener('change', choose);
	for (const button of all('[data-filter-clear]'))
		button.addEventListener('click', () => {
			for (const box of boxes) box.checked = false;
			choose();
			// The button is gone: the focus goes to where one chooses.
			const start = panel && !wide.matches ? panel.querySelector('summary') : boxes[0];
			start?.focus();
		});
	addEventListener('hashchange', read);
	if (panel) {
		// On a phone the choices fold; where there is a column for them they stand open.
		const fold = () => (panel.open = wide.matches);
		wide.addEventListener('change', fold);
		fold();
	}
	// A browser may bring back the boxes of an earlier visit: the address has the last word.
	for (const box of boxes) box.checked = false;
	all('[data-filter-tool]').forEach((tool) => (tool.hidden = false));
	all('[data-filter-static]').forEach((part) => (part.hidden = true));
	show(new Map());
	read();
}

document.querySelectorAll<HTMLElement>('[data-filter-list]').forEach(filterList);
